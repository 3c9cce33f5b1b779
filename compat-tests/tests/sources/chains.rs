//! Chains: as members of an SDK chain, "not configured" passes the turn on and "failed" does not; and Rusoto's own
//! chain as a source.

use std::time::Duration;

use aws_config::meta::credentials::CredentialsProviderChain;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::SharedCredentials;
use rusoto_compat::convert::error_chain;
use rusoto_core::credential::{ChainProvider, EnvironmentProvider, ProvideAwsCredentials};
use rusoto_sts::StsAssumeRoleSessionCredentialsProvider;

use crate::scripted::Scripted;
use crate::stage::Stage;
use crate::{Outcome, child};

fn session(stage: &Stage) -> (SessionKeys, Scripted) {
    let keys = stage.aws.issue_session(Duration::from_secs(3600));
    (keys.clone(), Scripted::default().then_keys(keys))
}

/// Asks for variables that nobody has.
fn unset() -> EnvironmentProvider {
    EnvironmentProvider::with_prefix("RUSOTO_COMPAT_UNSET")
}

fn assume_role(stage: &Stage) -> StsAssumeRoleSessionCredentialsProvider {
    let (role, name) = (stage.aws.role_arn().to_owned(), "moving-house".to_owned());
    StsAssumeRoleSessionCredentialsProvider::new(stage.rusoto_sts(), role, name, None, None, None, None)
}

/// A chain is a source too: so both clients sign with whatever it settles on.
async fn signer_of(stage: &Stage, chain: CredentialsProviderChain) -> Outcome<String> {
    let shared = stage.shared()?.from_sdk(chain);
    stage.round_trip(&stage.clients(&shared)?).await
}

#[tokio::test]
async fn first_in_a_chain_it_keeps_the_turn() -> Outcome {
    let stage = Stage::new()?;
    let (_, next) = session(&stage);
    let shared = stage.shared()?.from_rusoto(assume_role(&stage));
    let chain = CredentialsProviderChain::first_try("rusoto", shared.clone()).or_else("next", next.clone());
    let key = signer_of(&stage, chain).await?;
    assert_eq!(shared.status().access_key_id, Some(key));
    assert_eq!((stage.aws.calls("AssumeRole"), next.loads()), (1, 0));
    Ok(())
}

#[tokio::test]
async fn later_in_a_chain_it_takes_the_turn() -> Outcome {
    let stage = Stage::new()?;
    let empty = stage.shared()?.from_rusoto(unset());
    let shared = stage.shared()?.from_rusoto(assume_role(&stage));
    let chain =
        CredentialsProviderChain::first_try("environment", empty.clone()).or_else("rusoto", shared.clone());
    let key = signer_of(&stage, chain).await?;
    assert_eq!(shared.status().access_key_id, Some(key));
    assert_eq!((empty.status().loads, shared.status().loads), (1, 1));
    Ok(())
}

#[tokio::test]
async fn variables_that_are_not_set_are_not_configured() -> Outcome {
    let shared = SharedCredentials::from_rusoto(unset());
    let error = shared.provide_credentials().await.err().ok_or("who has set these variables?")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");
    assert!(error_chain(&error).contains("No (or empty) RUSOTO_COMPAT_UNSET_ACCESS_KEY_ID in environment"));
    let error = shared.credentials().await.err().ok_or("who has set these variables?")?;
    assert!(error.message.starts_with("the credential provider was not enabled: "), "{error}");
    Ok(())
}

/// Going on to the next provider here would mean to work on under another identity.
#[tokio::test]
async fn an_sts_that_fails_ends_the_chain() -> Outcome {
    let stage = Stage::new()?;
    stage.aws.faults().order(Endpoint::Sts, Fault::Status(503));
    let (_, next) = session(&stage);
    let shared = stage.shared()?.from_rusoto(assume_role(&stage));
    let chain = CredentialsProviderChain::first_try("rusoto", shared).or_else("next", next.clone());

    let error = chain.provide_credentials().await.err().ok_or("the failure was passed over")?;
    assert!(matches!(error, SdkError::ProviderError(_)), "{error:?}");
    assert!(error_chain(&error).contains("503"), "{}", error_chain(&error));
    assert_eq!(next.loads(), 0);
    Ok(())
}

#[tokio::test]
async fn a_chain_of_which_nobody_is_configured_says_so_in_both_worlds() -> Outcome {
    let stage = Stage::new()?;
    let members = [(); 2].map(|()| SharedCredentials::from_rusoto(unset()));
    let [one, two] = members;
    let shared =
        stage.shared()?.from_sdk(CredentialsProviderChain::first_try("one", one).or_else("two", two));
    let error = shared.provide_credentials().await.err().ok_or("who has set these variables?")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains("source `CredentialsProviderChain` failed"), "{said}");
        assert!(said.contains("RUSOTO_COMPAT_UNSET_ACCESS_KEY_ID"), "{said}");
    }
    Ok(())
}

/// Rusoto's chain swallows what its members say, so its only error can be nothing but "not configured".
///
/// In a child, whose environment and home directory are empty. No instance is asked: the time allowed for it is
/// zero.
#[test]
fn rusotos_own_chain_passes_the_turn_on() -> Outcome {
    if child::folder().is_some() {
        return rusotos_own_chain();
    }
    let folder = tempfile::tempdir()?;
    child::run(&mut child::of("chains::rusotos_own_chain_passes_the_turn_on", folder.path())?)
}

#[tokio::main(flavor = "current_thread")]
async fn rusotos_own_chain() -> Outcome {
    let stage = Stage::new()?;
    let mut empty = ChainProvider::new();
    empty.set_timeout(Duration::ZERO);
    let shared = stage.shared()?.from_rusoto(empty);
    let error = shared.provide_credentials().await.err().ok_or("credentials from nowhere")?;
    assert!(matches!(error, SdkError::CredentialsNotLoaded(_)), "{error:?}");
    assert!(error_chain(&error).contains("Couldn't find AWS credentials in environment"));

    let (keys, next) = session(&stage);
    let chain = CredentialsProviderChain::first_try("rusoto", shared).or_else("next", next);
    assert_eq!(signer_of(&stage, chain).await?, keys.access_key_id);
    Ok(())
}
