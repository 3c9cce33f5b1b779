//! The error of a failed load: what the source said, and its form for each SDK.

use super::any_version::{RusotoVersion, is_a_chain, is_or_shares};
use crate::convert::any_rusoto::RusotoError;
use crate::convert::class::Class;
use crate::convert::{IntoSdk, error_chain, fit_to_show};
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::refresh::{LoadError, LoadErrorKind, NotRetryable};
#[cfg(feature = "legacy")]
use rusoto_compat_core::text::exact_unless_secret;
use rusoto_credential::CredentialsError;
use std::error::Error;
use std::fmt;

/// The error of a source, in the type of its own SDK, so that each view can keep its class. It prints as the original, made
/// fit to show.
pub(super) enum SourceError {
    Rusoto { error: CredentialsError, not_configured: NotConfigured },
    Sdk(SdkError),
}

impl fmt::Debug for SourceError {
    // An error of the SDK shows its cause to `{:?}`, and that may be a request with its secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SourceError({:?})", self.to_string())
    }
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Rusoto { error, .. } => fit_to_show(&error.message),
            Self::Sdk(error) => fit_to_show(&error.to_string()),
        })
    }
}

impl Error for SourceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Rusoto { error, .. } => error.source(),
            Self::Sdk(error) => error.source(),
        }
    }
}

impl SourceError {
    fn class(&self) -> Class {
        match self {
            Self::Sdk(error) => Class::of(error),
            Self::Rusoto { error, not_configured } if not_configured.applies_to(error) => Class::NotLoaded,
            Self::Rusoto { error, .. } => Class::of(&error.into_sdk()),
        }
    }

    /// Returns the error of a load. A source that is not configured, or not as it must be, is not asked again at once.
    pub(super) fn into_load_error(self) -> Box<dyn Error + Send + Sync> {
        match self.class() {
            Class::NotLoaded | Class::InvalidConfiguration => NotRetryable(self.into()).into(),
            Class::TimedOut(_) | Class::ProviderError | Class::Unhandled => self.into(),
        }
    }
}

/// The errors of a Rusoto provider that mean "not configured" and not "failed".
///
/// Rusoto's error is one string. The two are only told apart for providers whose error can mean nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotConfigured {
    Never,
    /// The chain drops every error of its members and has one message. A strict chain, of the patched crate, has another.
    ChainMessage,
    /// A missing key id means "not configured", because it is asked for first. Half an environment and a malformed variable
    /// are failures.
    MissingVariable,
}

impl NotConfigured {
    pub(crate) fn of<V: RusotoVersion, P: ?Sized + 'static>() -> Self {
        if is_a_chain::<V, P>() {
            Self::ChainMessage
        } else if is_or_shares::<P, V::EnvironmentProvider>() {
            Self::MissingVariable
        } else {
            Self::Never
        }
    }

    pub(crate) fn applies_to(self, error: &CredentialsError) -> bool {
        match self {
            Self::Never => false,
            Self::ChainMessage => error.message.starts_with("Couldn't find AWS credentials in "),
            Self::MissingVariable => {
                error.message.starts_with("No (or empty) ")
                    && error.message.ends_with("_ACCESS_KEY_ID in environment")
            }
        }
    }
}

/// Returns the error for the SDK, in the class of the source's own error: the SDK's chains go on only after "not loaded".
/// The load error is its `source()`.
pub(super) fn into_sdk(error: LoadError) -> SdkError {
    let class = match error.kind() {
        LoadErrorKind::Source(failure) => {
            failure.get_ref().downcast_ref().map_or(Class::ProviderError, SourceError::class)
        }
        LoadErrorKind::TimedOut { after, .. } => Class::TimedOut(*after),
        LoadErrorKind::Panicked { .. } => Class::Unhandled,
        _ => Class::ProviderError,
    };
    class.error(error)
}

/// Returns the error for Rusoto. Its message begins with the words for the class, from which [`IntoSdk`] reads it back. The
/// whole chain of causes follows, because Rusoto's error has no `source()`.
pub(crate) fn into_rusoto<E: RusotoError>(error: LoadError) -> E {
    let chain = error_chain(&error);
    E::from_message(Class::of(&into_sdk(error)).message(&chain))
}

/// Returns the words of the source and nothing else. Programs that were written for Rusoto look for the words that its own
/// errors begin with. A text with a secret is made fit to show, because Rusoto's clients quote whole answers.
#[cfg(feature = "legacy")]
pub(super) fn into_words_of_the_source(error: LoadError) -> CredentialsError {
    let LoadErrorKind::Source(failure) = error.kind() else { return into_rusoto(error) };
    match failure.get_ref().downcast_ref::<SourceError>() {
        Some(SourceError::Sdk(original)) => CredentialsError::new(crate::chain::error_message(original)),
        Some(SourceError::Rusoto { error, .. }) => CredentialsError::new(exact_unless_secret(&error.message)),
        None => into_rusoto(error),
    }
}

/// The reason why an `SdkConfig` gave no [`SharedCredentials`](super::SharedCredentials).
#[cfg(feature = "sdk")]
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FromSdkConfigError {
    /// The config has no credentials provider: it was built with `no_credentials()`, or by hand without one.
    #[error(
        "the SdkConfig has no credentials provider; build it with `aws_config::defaults(..).load()` or set \
         `credentials_provider(..)`, and leave out `no_credentials()`"
    )]
    NoProvider,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_an_environment_is_a_failure_and_none_is_not_configured() {
        for (text, not_configured) in [
            ("No (or empty) AWS_ACCESS_KEY_ID in environment", true),
            ("No (or empty) AWS_SECRET_ACCESS_KEY in environment", false),
            ("No (or empty) AWS_SECRET_ACCESS_KEY in environment, where AWS_ACCESS_KEY_ID is set", false),
            ("No (or empty) AWS_ACCESS_KEY_ID in environment, where AWS_SESSION_TOKEN is set", false),
            ("Invalid AWS_CREDENTIAL_EXPIRATION in environment", false),
        ] {
            let error = CredentialsError::new(text);
            assert_eq!(NotConfigured::MissingVariable.applies_to(&error), not_configured, "{text}");
        }
    }
}
