//! The metadata service of an EC2 instance: version 1 through Rusoto, version 2 through the SDK.

use std::time::Duration;

use aws_config::imds;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::InstanceMetadataProvider;

use crate::stage::{Clients, Stage, sdk_http_client, settled};
use crate::{Outcome, child};

const SIX_HOURS: Duration = Duration::from_secs(6 * 3600);

fn by_rusoto(stage: &Stage) -> InstanceMetadataProvider {
    let mut provider = InstanceMetadataProvider::new();
    let address = stage.aws.imds_addr();
    provider.set_ip_addr_with_port(&address.ip().to_string(), &address.port().to_string());
    provider
}

fn by_sdk(stage: &Stage) -> Outcome<ImdsCredentialsProvider> {
    let config = ProviderConfig::without_region()
        .with_http_client(sdk_http_client())
        .with_sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .with_time_source(stage.clock());
    let client = imds::Client::builder().configure(&config).endpoint(stage.aws.imds_endpoint())?.build();
    Ok(ImdsCredentialsProvider::builder().configure(&config).imds_client(client).build())
}

/// The service hands out the same session until five minutes before its end, so loads that come sooner bring
/// nothing new; they get fewer by the life that is left, not more.
async fn serves_an_instance(stage: &Stage, shared: SharedCredentials, clients: &Clients) -> Outcome {
    let first = stage.round_trip(clients).await?;
    stage.round_trip(clients).await?;
    assert_eq!(stage.aws.calls("imds:credentials"), 1);
    let end = stage.now() + SIX_HOURS;
    assert_eq!(shared.status().expires_at, Some(end));

    for left in [60, 15, 5] {
        stage.refresh_in_background(&shared).await?;
        assert_eq!(end.duration_since(stage.now())?.as_secs(), left * 60);
    }
    let second = stage.round_trip(clients).await?;
    assert_ne!(second, first);
    assert_eq!(stage.aws.calls("imds:credentials"), 4);
    Ok(())
}

#[tokio::test]
async fn version_1_by_rusoto() -> Outcome {
    let stage = Stage::new()?;
    let shared = stage.shared()?.from_rusoto(by_rusoto(&stage));
    let clients = stage.clients(&shared)?;
    serves_an_instance(&stage, shared, &clients).await
}

/// What Rusoto makes of the empty answer is kept as it is: people will search for it.
#[tokio::test]
async fn an_instance_that_only_speaks_version_2_is_a_failure_for_rusotos_provider() -> Outcome {
    let stage = Stage::with(|aws| aws.imds_v2_only(true))?;
    let shared = stage.shared()?.from_rusoto(by_rusoto(&stage));
    for said in stage.refusals(&stage.clients(&shared)?).await {
        assert!(said.contains("source `InstanceMetadataProvider` failed"), "{said}");
        assert!(said.contains("EOF while parsing a value at line 1 column 0"), "{said}");
    }
    assert_eq!(settled(&shared).await.failures_in_a_row, 1);
    Ok(())
}

/// In a child, because the provider reads `AWS_EC2_METADATA_DISABLED` and profile files.
#[test]
fn version_2_by_the_sdk() -> Outcome {
    if child::folder().is_some() {
        return version_2();
    }
    let folder = tempfile::tempdir()?;
    child::run(&mut child::of("instance_metadata::version_2_by_the_sdk", folder.path())?)
}

#[tokio::main(flavor = "current_thread")]
async fn version_2() -> Outcome {
    let stage = Stage::with(|aws| aws.imds_v2_only(true))?;
    let shared = stage.shared()?.from_sdk(by_sdk(&stage)?);
    let clients = stage.clients(&shared)?;
    serves_an_instance(&stage, shared, &clients).await
}
