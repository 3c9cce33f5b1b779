//! The secret that is hidden in the corpus, and the errors that must not show it.

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::{Credentials, provider};
use rusoto_compat_core::chain::error_message;

/// Stands for every secret in the corpus.
pub(crate) const SECRET: &str = "hush-0123456789abcdef";

/// Whether the secret stands where a secret does not, so that it may be shown.
pub(crate) fn is_said_openly<'a>(public: impl IntoIterator<Item = &'a str>) -> bool {
    public.into_iter().any(|text| text.contains(SECRET))
}

/// Asks, and looks at what was answered. `openly`: the secret stands where anybody may see it.
pub(crate) async fn ask(provider: impl ProvideCredentials, openly: bool) -> Option<Credentials> {
    checked(provider.provide_credentials().await, openly)
}

fn checked(answer: provider::Result, openly: bool) -> Option<Credentials> {
    match answer {
        Ok(credentials) => {
            assert!(!credentials.access_key_id().is_empty(), "an empty access key id");
            assert!(!credentials.secret_access_key().is_empty(), "an empty secret");
            assert_ne!(credentials.session_token(), Some(""), "an empty token");
            for sent in [Some(credentials.access_key_id()), credentials.session_token()].into_iter().flatten()
            {
                let header = http::HeaderValue::from_str(sent).is_ok();
                assert!(header, "no request can be signed with {sent:?}");
            }
            if !openly && !credentials.access_key_id().contains(SECRET) {
                let shown = format!("{credentials:?}");
                assert!(!shown.contains(SECRET), "{shown}");
            }
            Some(credentials)
        }
        Err(error) => {
            hides(&error, openly);
            None
        }
    }
}

fn hides(error: &CredentialsError, openly: bool) {
    let message = error_message(error);
    assert!(!message.trim().is_empty(), "an error without a word: {error:?}");
    for shown in [message, format!("{error}"), format!("{error:?}"), format!("{error:#?}")] {
        assert!(openly || !shown.contains(SECRET), "an error shows the secret: {shown}");
    }
}
