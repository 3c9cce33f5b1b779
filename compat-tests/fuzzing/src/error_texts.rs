//! Errors of one world as those of the other.

use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat::convert::{IntoRusoto, IntoSdk, error_chain};
use rusoto_credential::CredentialsError as RusotoError;
use std::mem::discriminant;

/// A message.
pub fn error_texts(data: &[u8]) {
    let message = String::from_utf8_lossy(data);
    let once = RusotoError::new(&message).into_sdk();
    let settled = (&once).into_rusoto();
    let twice = (&settled).into_sdk();
    assert_eq!(discriminant(&once), discriminant(&twice), "{once:?} became {twice:?}");
    assert_eq!((&twice).into_rusoto(), settled);
    // Nothing of the message is lost that can be shown, but for how the seconds of a timeout are written.
    if !matches!(once, SdkError::ProviderTimedOut(_)) {
        let shown = error_chain(&RusotoError::new(&message));
        let shown = shown.trim_end_matches([':', ' ']);
        assert!(error_chain(&once).contains(shown), "{shown:?} is not in {once:?}");
    }
    for sdk in [
        SdkError::not_loaded(message.to_string()),
        SdkError::invalid_configuration(message.to_string()),
        SdkError::provider_error(message.to_string()),
        SdkError::unhandled(message.to_string()),
        SdkError::provider_error(RusotoError::new(&message)),
    ] {
        let back = (&sdk).into_rusoto().into_sdk();
        assert_eq!(discriminant(&sdk), discriminant(&back), "{sdk:?} came back as {back:?}");
    }
}
