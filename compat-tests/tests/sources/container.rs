//! The credentials endpoint of an ECS task or an EKS pod, whose address and token are in the environment: so all of
//! this happens in child processes, against the server of the parent.

use std::process::Command;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_core::credential::ContainerProvider;

use crate::stage::{Clients, sdk_http_client};
use crate::{Outcome, child};

const ENDPOINT_URL: &str = "RUSOTO_COMPAT_ENDPOINT_URL";

/// Runs `test` again in the environment of a container.
fn in_container(test: &str, change: impl FnOnce(&mut Command)) -> Outcome<LocalAws> {
    let aws = LocalAws::start_blocking()?;
    aws.create_bucket("shared")?;
    let folder = tempfile::tempdir()?;
    let mut child = child::of(test, folder.path())?;
    child
        .env(ENDPOINT_URL, aws.endpoint_url())
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", aws.container_uri())
        .env("AWS_CONTAINER_AUTHORIZATION_TOKEN", aws.container_token());
    change(&mut child);
    child::run(&mut child)?;
    Ok(aws)
}

fn one_session_signed_everything(aws: &LocalAws) {
    assert_eq!(aws.calls("ecs:credentials"), 1);
    let mut signers = [aws.signers("PutObject"), aws.signers("GetObject")].concat();
    assert_eq!(signers.len(), 8);
    signers.dedup();
    assert_eq!(signers.len(), 1, "{signers:?}");
}

#[tokio::main(flavor = "current_thread")]
async fn two_round_trips(shared: SharedCredentials) -> Outcome {
    let clients = Clients::new(&std::env::var(ENDPOINT_URL)?, &shared)?;
    clients.round_trip().await?;
    clients.round_trip().await?;
    assert!(shared.status().expires_at.is_some());
    Ok(())
}

#[test]
fn asked_by_rusoto() -> Outcome {
    if child::folder().is_some() {
        return two_round_trips(SharedCredentials::from_rusoto(ContainerProvider::new()));
    }
    one_session_signed_everything(&in_container("container::asked_by_rusoto", |_| ())?);
    Ok(())
}

#[test]
fn asked_by_the_sdk() -> Outcome {
    if child::folder().is_some() {
        let config = ProviderConfig::without_region()
            .with_http_client(sdk_http_client())
            .with_sleep_impl(SharedAsyncSleep::new(TokioSleep::new()));
        let provider = EcsCredentialsProvider::builder().configure(&config).build();
        return two_round_trips(SharedCredentials::from_sdk(provider));
    }
    one_session_signed_everything(&in_container("container::asked_by_the_sdk", |_| ())?);
    Ok(())
}

/// This provider can be built without an HTTP client, and panics when it is asked.
#[test]
fn the_panic_of_an_sdk_provider_without_an_http_client_is_an_error() -> Outcome {
    if child::folder().is_some() {
        let provider = EcsCredentialsProvider::builder().configure(&ProviderConfig::without_region()).build();
        return says(SharedCredentials::from_sdk(provider), "panicked: a http_client is required");
    }
    let name = "container::the_panic_of_an_sdk_provider_without_an_http_client_is_an_error";
    assert_eq!(in_container(name, |_| ())?.calls("ecs:credentials"), 0);
    Ok(())
}

#[test]
fn a_token_that_is_refused_is_an_error() -> Outcome {
    if child::folder().is_some() {
        return says(
            SharedCredentials::from_rusoto(ContainerProvider::new()),
            "source `ContainerProvider` failed",
        );
    }
    let aws = in_container("container::a_token_that_is_refused_is_an_error", |child| {
        child.env("AWS_CONTAINER_AUTHORIZATION_TOKEN", "of another task");
    })?;
    assert_eq!(aws.calls("ecs:credentials"), 1);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn says(shared: SharedCredentials, text: &str) -> Outcome {
    let clients = Clients::new(&std::env::var(ENDPOINT_URL)?, &shared)?;
    for said in clients.refusals().await {
        assert!(said.contains(text), "{said}");
    }
    Ok(())
}
