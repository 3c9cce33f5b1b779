//! What the providers say when they have no credentials.

use crate::error_chain::error_chain;
use aws_credential_types::provider::error::CredentialsError;
use std::error::Error;
use std::fmt;

pub(crate) type BoxError = Box<dyn Error + Send + Sync>;

/// What went wrong, and the error that it came from.
pub(crate) struct Failure {
    text: String,
    cause: BoxError,
}

impl Failure {
    pub(crate) fn new(text: impl Into<String>, cause: impl Into<BoxError>) -> Self {
        Self { text: text.into(), cause: cause.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Failure {
    // An error of the SDK may show a whole response to `{:?}`, secrets and all. To `{}` it does not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Failure({:?})", error_chain(self))
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self.cause.downcast_ref::<CredentialsError>() {
            Some(error) => Some(below_the_class(error)),
            None => Some(self.cause.as_ref()),
        }
    }
}

/// The same class, with `text` in front of the cause.
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

/// The SDK's type names only the class, "an error occurred while loading credentials", as often as it is nested.
fn below_the_class(error: &CredentialsError) -> &(dyn Error + 'static) {
    let mut reason: &(dyn Error + 'static) = error;
    while let Some(cause) = reason.downcast_ref::<CredentialsError>().and_then(Error::source) {
        reason = cause;
    }
    reason
}

/// What a provider has to say, in one line: the whole chain of causes, without the SDK's outermost layer, which names
/// only the class of the error.
///
/// This is the text for a world whose error is one string. For the providers of this module it begins as Rusoto's does,
/// where users match on that.
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
    error_chain(below_the_class(error))
}
