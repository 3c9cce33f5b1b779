//! Rusoto's `StsAssumeRoleSessionCredentialsProvider`: the program in Rusoto's own documentation.

use std::time::Duration;

use aws_credential_types::provider::ProvideCredentials;
use futures_util::future::try_join_all;
use rusoto_core::credential::ProvideAwsCredentials;
use rusoto_sts::StsAssumeRoleSessionCredentialsProvider;

use crate::Outcome;
use crate::stage::{Stage, get_by_rusoto, get_by_sdk};

const POLICY: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#;

fn provider(stage: &Stage, external_id: &str, policy: &str) -> StsAssumeRoleSessionCredentialsProvider {
    StsAssumeRoleSessionCredentialsProvider::new(
        stage.rusoto_sts(),
        stage.aws.role_arn().to_owned(),
        "moving-house".to_owned(),
        Some(external_id.to_owned()),
        None,
        Some(policy.to_owned()),
        None,
    )
}

fn strict_stage() -> Outcome<Stage> {
    Stage::with(|aws| aws.external_id("from-the-contract".to_owned()))
}

#[tokio::test]
async fn one_call_for_each_session_and_both_clients_follow() -> Outcome {
    let stage = strict_stage()?;
    let shared = stage.shared()?.from_rusoto(provider(&stage, "from-the-contract", POLICY));
    let clients = stage.clients(&shared)?;

    let first = stage.round_trip(&clients).await?;
    let old = try_join_all((0..20).map(|_| get_by_rusoto(&clients.rusoto, "new")));
    let new = try_join_all((0..20).map(|_| get_by_sdk(&clients.sdk, "old")));
    tokio::try_join!(old, new)?;
    assert!(stage.signers().iter().all(|signer| *signer == first));
    assert_eq!(stage.aws.calls("AssumeRole"), 1, "44 requests, one session");

    stage.rotate(&shared, &clients).await?;
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
    assert_eq!(shared.status().loads, 2);
    Ok(())
}

#[tokio::test]
async fn the_session_is_rusotos_default_of_900_seconds_and_both_views_state_its_end() -> Outcome {
    let stage = strict_stage()?;
    let shared = stage.shared()?.from_rusoto(provider(&stage, "from-the-contract", POLICY));
    let end = stage.now() + Duration::from_secs(900);

    assert_eq!(shared.provide_credentials().await?.expiry(), Some(end));
    assert_eq!(*shared.credentials().await?.expires_at(), Some(end.into()));
    assert_eq!(shared.status().expires_at, Some(end));
    assert_eq!(shared.status().refresh_at, Some(end - Duration::from_secs(300)));
    Ok(())
}

/// Also shows that external id and policy do reach STS.
#[tokio::test]
async fn what_sts_refuses_is_named_by_both_clients() -> Outcome {
    let cases = [
        ("of-somebody-else", POLICY, "is not authorized to perform: sts:AssumeRole"),
        ("from-the-contract", "{", "MalformedPolicyDocument"),
    ];
    for (external_id, policy, reason) in cases {
        let stage = strict_stage()?;
        let shared = stage.shared()?.from_rusoto(provider(&stage, external_id, policy));
        for said in stage.refusals(&stage.clients(&shared)?).await {
            assert!(said.contains("source `StsAssumeRoleSessionCredentialsProvider` failed"), "{said}");
            assert!(said.contains(reason), "{said}");
        }
        assert_eq!(stage.aws.calls("AssumeRole"), 1, "the second client met the pause after the failure");
    }
    Ok(())
}
