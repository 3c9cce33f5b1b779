//! Rusoto's error, which is one message.

use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat_core::chain::error_message;
use rusoto_compat_core::error_chain::error_chain;
use rusoto_compat_core::refresh::{LoadError, LoadErrorKind};
use rusoto_compat_core::text::exact_unless_secret;
use std::error::Error;
use std::fmt;

/// The reason why there are no credentials. Its message contains the whole chain of causes.
///
/// ```
/// use rusoto_credential::CredentialsError;
///
/// let error = CredentialsError::new("no credentials today");
/// assert_eq!(error.to_string(), error.message);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialsError {
    /// The message.
    pub message: String,
}

impl CredentialsError {
    /// Returns an error with this message.
    pub fn new<S>(message: S) -> CredentialsError
    where
        S: ToString,
    {
        Self { message: message.to_string() }
    }

    /// Returns the chain of causes without the SDK's words for the class of the error ("an error occurred while loading
    /// credentials"). Rusoto has no such words, and programs match on the texts after them.
    pub(crate) fn from_sdk(error: &SdkError) -> Self {
        Self::new(error_message(error))
    }

    /// Returns the provider's own error unchanged, unless it shows a secret: Rusoto's clients quote whole answers. An
    /// error of the cache names the provider.
    pub(crate) fn from_load(error: &LoadError) -> Self {
        let own = match error.kind() {
            LoadErrorKind::Source(failure) => {
                let error = failure.get_ref().downcast_ref::<Self>();
                error.map(|error| Self::new(exact_unless_secret(&error.message)))
            }
            // The advice in the cache's text is a setting that this API does not have.
            LoadErrorKind::TimedOut { after, .. } => Some(Self::new(format!(
                "source `{}` did not answer within {} s; check that it can be reached",
                error.source_name(),
                after.as_secs()
            ))),
            _ => None,
        };
        own.unwrap_or_else(|| Self::new(error_chain(error)))
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for CredentialsError {}

impl From<chrono::ParseError> for CredentialsError {
    fn from(error: chrono::ParseError) -> CredentialsError {
        Self::new(error)
    }
}

impl From<std::io::Error> for CredentialsError {
    fn from(error: std::io::Error) -> CredentialsError {
        Self::new(error)
    }
}

impl From<hyper_0_14::Error> for CredentialsError {
    fn from(error: hyper_0_14::Error) -> CredentialsError {
        Self::new(format!("Couldn't connect to credentials provider: {error}"))
    }
}

impl From<serde_json::Error> for CredentialsError {
    fn from(error: serde_json::Error) -> CredentialsError {
        Self::new(error)
    }
}

impl From<std::env::VarError> for CredentialsError {
    fn from(error: std::env::VarError) -> CredentialsError {
        Self::new(error)
    }
}

impl From<std::string::FromUtf8Error> for CredentialsError {
    fn from(error: std::string::FromUtf8Error) -> CredentialsError {
        Self::new(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn an_error_of_the_sdk_becomes_its_causes() {
        let refused = std::io::Error::other(std::io::Error::from(std::io::ErrorKind::ConnectionRefused));
        let error = CredentialsError::from_sdk(&SdkError::provider_error(refused));
        assert_eq!(error.message, "connection refused");
        let error = CredentialsError::from_sdk(&SdkError::provider_timed_out(Duration::from_secs(30)));
        assert_eq!(error.message, "credentials provider timed out after 30 seconds");
    }
}
