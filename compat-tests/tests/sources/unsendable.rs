//! Keys that no request can be signed with: those of Rusoto's providers keep a line break.

use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat::convert::error_chain;
use rusoto_core::credential::{ProvideAwsCredentials, StaticProvider};

use crate::Outcome;
use crate::stage::{Stage, get_by_rusoto, get_by_sdk};

const HOUR: Duration = Duration::from_secs(3600);

/// The SDK's signer would panic in the task of whoever makes the request.
#[tokio::test]
async fn a_token_with_a_line_break_is_an_error_in_both_worlds() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(HOUR);
    let token = format!("{}\n", keys.session_token);
    let source = StaticProvider::new(keys.access_key_id, keys.secret_access_key, Some(token.clone()), None);
    let shared = stage.shared()?.from_rusoto(source);
    let error = shared.provide_credentials().await.err().ok_or("the SDK got what it panics on")?;
    assert!(matches!(error, SdkError::InvalidConfiguration(_)), "{error:?}");
    assert_eq!(
        shared.credentials().await?.token().as_deref(),
        Some(&*token),
        "Rusoto gets what it always got"
    );

    let clients = stage.clients(&shared)?;
    let said =
        get_by_sdk(&clients.sdk, "any").await.err().map(|error| error_chain(&*error)).unwrap_or_default();
    assert!(said.contains("session token") && !said.contains(token.trim()), "{said}");
    assert!(get_by_rusoto(&clients.rusoto, "any").await.is_err());
    assert_eq!(stage.aws.calls("GetObject"), 0, "nothing was sent");
    Ok(())
}

/// No key has such a letter, but to say so is the service's part, in both worlds.
#[tokio::test]
async fn a_letter_beyond_ascii_is_refused_by_the_service() -> Outcome {
    let stage = Stage::new()?;
    let source = StaticProvider::new(
        "AK\u{e9}ID".to_owned(),
        "secret".to_owned(),
        Some("t\u{f6}ken".to_owned()),
        None,
    );
    let clients = stage.clients(&stage.shared()?.from_rusoto(source))?;
    assert!(get_by_sdk(&clients.sdk, "any").await.is_err());
    assert!(get_by_rusoto(&clients.rusoto, "any").await.is_err());
    assert_eq!(stage.aws.calls("GetObject"), 2, "both asked");
    Ok(())
}
