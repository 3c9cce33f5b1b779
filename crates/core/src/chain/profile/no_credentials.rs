//! The error of a profile without credentials. It also has Rusoto's words, because programs and their tests compare
//! them.

use super::files::ProfileFile;
use aws_credential_types::provider::error::CredentialsError;
use std::error::Error;

/// The reason why a profile has no credentials. It prints the fault and the file.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub(super) struct NoCredentials {
    text: String,
    words_of_rusoto: String,
}

impl NoCredentials {
    /// Rusoto read the credentials file only, and described that file.
    pub(super) fn new(text: String, credentials: &ProfileFile) -> Self {
        let path = credentials.path();
        let words_of_rusoto = if credentials.is_no_file() {
            format!("Credentials file: [ {path:?} ] is not a file.")
        } else if credentials.is_absent() {
            format!("Couldn't stat credentials file: [ {path:?} ]. Non existant, or no permission.")
        } else if credentials.has_keys() {
            "profile not found".to_owned()
        } else {
            "No credentials found.".to_owned()
        };
        Self { text, words_of_rusoto }
    }
}

/// Returns the words of Rusoto's profile provider if this error says that a profile has no credentials.
///
/// The error's own text names both files. It is logged at level info.
///
/// # Example
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat_core::chain::{ProfileProvider, words_of_rusoto};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let provider = ProfileProvider::with_configuration("/nowhere", "dev");
/// let error = provider.provide_credentials().await.unwrap_err();
/// let words = "Couldn't stat credentials file: [ \"/nowhere\" ]. Non existant, or no permission.";
/// assert_eq!(words_of_rusoto(&error).as_deref(), Some(words));
/// # }
/// ```
pub fn words_of_rusoto(error: &CredentialsError) -> Option<String> {
    let absence = error.source()?.downcast_ref::<NoCredentials>()?;
    tracing::info!("no credentials from a profile: {absence}");
    Some(absence.words_of_rusoto.clone())
}
