//! A profile that has no credentials, in Rusoto's words as well: programs and their tests compare those.

use super::files::ProfileFile;
use aws_credential_types::provider::error::CredentialsError;
use std::error::Error;

/// Why a profile has none. Prints as what is wrong, and where.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub(super) struct NoCredentials {
    text: String,
    words_of_rusoto: String,
}

impl NoCredentials {
    /// Rusoto looked into the credentials file alone, and said what it saw there.
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

/// Returns the words of Rusoto's profile provider, where an error of ours says that a profile has no credentials.
///
/// The text of ours, which names both files, goes to the log at level info.
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
