//! The SDK's `AssumeRoleProvider`.

use std::time::Duration;

use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::provider::ProvideCredentials;
use local_aws::{Endpoint, Fault};
use rusoto_core::credential::ProvideAwsCredentials;

use crate::Outcome;
use crate::stage::{Stage, settled};

async fn provider(stage: &Stage) -> Outcome<AssumeRoleProvider> {
    Ok(AssumeRoleProvider::builder(stage.aws.role_arn())
        .configure(&stage.sdk_config()?.build())
        .external_id("from-the-contract")
        .session_name("moving-house")
        .session_length(Duration::from_secs(1800))
        .build()
        .await)
}

fn strict_stage() -> Outcome<Stage> {
    Stage::with(|aws| aws.external_id("from-the-contract".to_owned()))
}

#[tokio::test]
async fn a_rusoto_client_signs_with_its_sessions() -> Outcome {
    let stage = strict_stage()?;
    let shared = stage.shared()?.from_sdk(provider(&stage).await?);
    let clients = stage.clients(&shared)?;

    stage.round_trip(&clients).await?;
    assert_eq!(stage.aws.calls("AssumeRole"), 1, "asked once, although the provider keeps nothing itself");
    let end = stage.now() + Duration::from_secs(1800);
    assert_eq!(*shared.credentials().await?.expires_at(), Some(end.into()));

    stage.rotate(&shared, &clients).await?;
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
    Ok(())
}

#[tokio::test]
async fn the_account_id_stays_on_the_sdk_side() -> Outcome {
    let stage = strict_stage()?;
    let shared = stage.shared()?.from_sdk(provider(&stage).await?);
    let credentials = shared.provide_credentials().await?;
    assert_eq!(credentials.account_id().map(|id| id.as_str()), Some("000000000000"));
    assert!(format!("{credentials:?}").contains("AssumeRoleProvider"), "the original, not a copy");
    Ok(())
}

/// The SDK's error prints only "service error"; a Rusoto user has nothing but the message.
#[tokio::test]
async fn rusoto_is_told_the_whole_reason() -> Outcome {
    let stage = strict_stage()?;
    let shared = stage.shared()?.from_sdk(provider(&stage).await?);
    let clients = stage.clients(&shared)?;
    stage
        .aws
        .faults()
        .order(Endpoint::Sts, Fault::Error { status: 403, code: "RegionDisabledException".into() });
    for said in stage.refusals(&clients).await {
        assert!(said.contains("source `AssumeRoleProvider` failed"), "{said}");
        assert!(said.contains("RegionDisabledException"), "{said}");
    }
    assert_eq!(settled(&shared).await.failures_in_a_row, 1);
    Ok(())
}
