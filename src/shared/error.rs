//! A failed load in the error types of both SDKs.

use super::source::SourceError;
use crate::convert::any_rusoto::RusotoError;
use crate::convert::class::Class;
use crate::convert::error_chain;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::refresh::{LoadError, LoadErrorKind};
#[cfg(feature = "legacy")]
use rusoto_compat_core::text::exact_unless_secret;
#[cfg(feature = "sdk")]
use std::{error::Error, fmt};

/// The class of the source's own error is kept, because the SDK's chains go on only after "not loaded"; the
/// whole chain stays reachable through `source()`.
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

/// The message begins with the words for the class, from which [`IntoSdk`] reads it back, and goes on with the whole
/// chain: Rusoto's error has no `source()`.
pub(crate) fn into_rusoto<E: RusotoError>(error: LoadError) -> E {
    let chain = error_chain(&error);
    E::from_message(Class::of(&into_sdk(error)).message(&chain))
}

/// What the source said and nothing else: it begins with Rusoto's own words where it has some, and programs that were
/// written for Rusoto look for those. Rusoto's clients quote whole answers, so a text with a secret is made fit to show.
#[cfg(feature = "legacy")]
pub(super) fn into_words_of_the_source(error: LoadError) -> rusoto_credential::CredentialsError {
    let LoadErrorKind::Source(failure) = error.kind() else { return into_rusoto(error) };
    match failure.get_ref().downcast_ref::<SourceError>() {
        Some(SourceError::Sdk(original)) => {
            rusoto_credential::CredentialsError::new(crate::chain::error_message(original))
        }
        Some(SourceError::Rusoto { error, .. }) => {
            rusoto_credential::CredentialsError::new(exact_unless_secret(&error.message))
        }
        None => into_rusoto(error),
    }
}

/// The reason why an `SdkConfig` gave no [`SharedCredentials`](super::SharedCredentials).
#[cfg(feature = "sdk")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FromSdkConfigError {
    /// The config has no credentials provider: it was built with `no_credentials()`, or by hand without one.
    NoProvider,
}

#[cfg(feature = "sdk")]
impl fmt::Display for FromSdkConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoProvider => f.write_str(
                "the SdkConfig has no credentials provider; build it with `aws_config::defaults(..).load()` or \
                 set `credentials_provider(..)`, and leave out `no_credentials()`",
            ),
        }
    }
}

#[cfg(feature = "sdk")]
impl Error for FromSdkConfigError {}
