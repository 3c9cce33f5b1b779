//! Rusoto's anonymous credentials: an empty key and an empty secret, for buckets that are public.

use std::time::Duration;

use aws_config::meta::credentials::CredentialsProviderChain;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use rusoto_compat::convert::error_chain;
use rusoto_core::credential::StaticProvider;

use crate::Outcome;
use crate::scripted::{Scripted, for_sdk};
use crate::stage::{Stage, get_by_sdk, get_from_by_rusoto};

const HOUR: Duration = Duration::from_secs(3600);

fn anonymous() -> StaticProvider {
    StaticProvider::new_minimal(String::new(), String::new())
}

#[tokio::test]
async fn rusoto_sends_unsigned_requests() -> Outcome {
    let stage = Stage::with(|aws| aws.public_bucket("leaflets"))?;
    let writer = stage.clients(&stage.shared()?.from_sdk(for_sdk(&stage.aws.issue_session(HOUR))))?;
    writer
        .sdk
        .put_object()
        .bucket("leaflets")
        .key("one")
        .body("take one".as_bytes().to_vec().into())
        .send()
        .await?;

    let clients = stage.clients(&stage.shared()?.from_rusoto(anonymous()))?;
    assert_eq!(get_from_by_rusoto(&clients.rusoto, "leaflets", "one").await?, "take one");
    assert_eq!(stage.aws.calls("GetObject"), 1);
    assert_eq!(stage.aws.signers("GetObject"), [""; 0], "nobody signed");
    let refused = get_from_by_rusoto(&clients.rusoto, "shared", "one").await;
    assert!(refused.is_err_and(|error| error.to_string().contains("AccessDenied")), "what is not public");
    Ok(())
}

/// The SDK would sign with an empty key, which every service refuses.
#[tokio::test]
async fn the_sdk_is_told_what_to_call_instead() -> Outcome {
    let stage = Stage::new()?;
    let shared = stage.shared()?.from_rusoto(anonymous());
    let error = shared.provide_credentials().await.err().ok_or("anonymous credentials for the SDK")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");

    let result = get_by_sdk(&stage.clients(&shared)?.sdk, "any").await;
    let said = result.err().map(|error| error_chain(&*error)).unwrap_or_default();
    assert!(said.contains("`no_credentials()`"), "{said}");
    assert_eq!(stage.aws.calls("GetObject"), 0, "nothing was sent");
    Ok(())
}

#[tokio::test]
async fn in_an_sdk_chain_they_leave_the_turn_to_the_next() -> Outcome {
    let stage = Stage::new()?;
    let keys = stage.aws.issue_session(HOUR);
    let next = Scripted::default().then_keys(keys.clone());
    let shared = stage.shared()?.from_rusoto(anonymous());
    let chain = CredentialsProviderChain::first_try("anonymous", shared).or_else("next", next);
    assert_eq!(chain.provide_credentials().await?.access_key_id(), keys.access_key_id);
    Ok(())
}
