//! `HTTP_PROXY` and its kin send programs to the world outside. The endpoints that hand out credentials are inside.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat_core::chain::{ContainerProvider, InstanceMetadataProvider};
use test_servers::HttpServer;

#[test]
fn no_proxy_of_the_environment_is_asked_for_credentials() -> Outcome {
    if child::folder().is_some() {
        return asked_directly();
    }
    let folder = tempfile::tempdir()?;
    let proxy = HttpServer::start(|_| String::new());
    let endpoint = HttpServer::start(|request| match request.split(' ').nth(1) {
        Some("/latest/meta-data/iam/security-credentials/") => "role".to_owned(),
        _ => r#"{"AccessKeyId":"AKID","SecretAccessKey":"s"}"#.to_owned(),
    });
    let mut process =
        child::of("proxies::no_proxy_of_the_environment_is_asked_for_credentials", folder.path())?;
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        process.env(name, proxy.url());
    }
    process
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", endpoint.url())
        .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", endpoint.url());
    child::run(&mut process)?;
    assert_eq!(proxy.requests(), [""; 0]);
    assert!(endpoint.requests().len() >= 4);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn asked_directly() -> Outcome {
    ContainerProvider::new().provide_credentials().await?;
    let mut instance = InstanceMetadataProvider::new();
    // The server does not state how long its token lives, as version 2 would.
    instance.set_v1_allowed(true);
    instance.provide_credentials().await?;
    Ok(())
}
