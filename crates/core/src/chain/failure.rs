//! The errors of the providers.

use crate::error_chain::{error_chain, shows_a_secret};
use aws_credential_types::provider::error::CredentialsError;
use std::error::Error;
use std::fmt;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// A description of a failure, and its cause.
pub(crate) struct Failure {
    text: String,
    cause: BoxError,
}

impl Failure {
    /// If the cause shows a secret, only its text is kept: the SDK's error for an answer contains that answer.
    pub(crate) fn new(text: impl Into<String>, cause: impl Into<BoxError>) -> Self {
        let mut cause = cause.into();
        if shows_a_secret(&*cause) {
            cause = error_chain(below_the_classes(&*cause)).into();
        }
        Self { text: text.into(), cause }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Failure {
    // An error of the SDK may show a whole response with secrets to `{:?}`. To `{}` it does not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure({:?})", error_chain(self))
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(below_the_classes(self.cause.as_ref()))
    }
}

/// Returns an error of the same class, with `text` before the cause.
pub(crate) fn within_class(error: CredentialsError, text: impl Into<String>) -> CredentialsError {
    match &error {
        CredentialsError::CredentialsNotLoaded(_) => CredentialsError::not_loaded(Failure::new(text, error)),
        CredentialsError::InvalidConfiguration(_) => {
            CredentialsError::invalid_configuration(Failure::new(text, error))
        }
        CredentialsError::Unhandled(_) => CredentialsError::unhandled(Failure::new(text, error)),
        _ => CredentialsError::provider_error(Failure::new(text, error)),
    }
}

/// Returns the first cause that is not the SDK's error type. That type prints only its class, such as "an error
/// occurred while loading credentials", as often as it is nested.
fn below_the_classes<'e>(error: &'e (dyn Error + 'static)) -> &'e (dyn Error + 'static) {
    let mut reason = error;
    while let Some(cause) = reason.downcast_ref::<CredentialsError>().and_then(Error::source) {
        reason = cause;
    }
    reason
}

/// Returns the text of a provider's error as one line: the whole chain of causes, without the class of the error.
///
/// It is the text for Rusoto's error, which is one string. If programs match on Rusoto's text, it begins in the same
/// way.
///
/// # Example
/// ```
/// use aws_credential_types::provider::error::CredentialsError;
/// use rusoto_compat_core::chain::error_message;
///
/// let error = CredentialsError::not_loaded("No (or empty) AWS_ACCESS_KEY_ID in environment");
/// assert_eq!(error_message(&error), "No (or empty) AWS_ACCESS_KEY_ID in environment");
/// ```
pub fn error_message(error: &CredentialsError) -> String {
    error_chain(below_the_classes(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Talkative(&'static str);
    impl fmt::Debug for Talkative {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }
    impl fmt::Display for Talkative {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("refused")
        }
    }
    impl Error for Talkative {}

    /// Returns all texts that a caller can see in an error and its causes.
    fn all_of(error: &dyn Error) -> String {
        format!("{error} {error:?} {}", error.source().map(all_of).unwrap_or_default())
    }

    #[test]
    fn a_cause_that_shows_a_secret_to_debug_is_kept_as_its_text() {
        let failure =
            Failure::new("no session", CredentialsError::provider_error(Talkative("SessionToken=hush")));
        assert_eq!(error_chain(&failure), "no session: refused");
        assert!(!all_of(&failure).contains("hush"), "{}", all_of(&failure));
        let within = within_class(CredentialsError::unhandled(Talkative("SessionToken=hush")), "no session");
        assert!(matches!(within, CredentialsError::Unhandled(_)) && !all_of(&within).contains("hush"));
    }

    #[test]
    fn any_other_cause_is_kept() {
        let failure = Failure::new("no session", Talkative("nothing"));
        assert!(failure.source().is_some_and(|cause| cause.is::<Talkative>()));
    }
}
