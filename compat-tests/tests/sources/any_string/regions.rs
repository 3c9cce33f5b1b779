//! `Region::Custom` with any name and endpoint, and the ARN of a role: one request of each client and of each provider of
//! sessions, over a client that refuses to send.

use aws_config::BehaviorVersion;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_types::SdkConfig;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::legacy::StsAssumeRoleSessionCredentialsProvider;
use rusoto_core::Region;
use rusoto_core::credential::{ProvideAwsCredentials, StaticProvider};
use rusoto_s3::{GetObjectRequest, S3, S3Client};
use rusoto_sts::StsClient;

use super::ODD;
use crate::Outcome;
use crate::stage::sdk_s3;

const SECRET: &str = "hush-hush-hush-hush";

/// Sends nothing, so that no name is looked up.
#[derive(Debug, Clone)]
pub(super) struct Nowhere;

impl HttpClient for Nowhere {
    fn http_connector(&self, _: &HttpConnectorSettings, _: &RuntimeComponents) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Nowhere {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::ready(Err(ConnectorError::user("nothing is sent".into())))
    }
}

#[tokio::test]
async fn no_region_and_no_role_is_a_panic() -> Outcome {
    for name in ODD.into_iter().chain(["us-east-1"]) {
        for endpoint in ODD.into_iter().chain(["http://localhost:4566", "localhost:4566/path/"]) {
            let region = Region::Custom { name: name.to_owned(), endpoint: endpoint.to_owned() };
            for said in asked(&region, "arn:aws:iam::123456789012:role/reader").await? {
                assert!(!said.contains(SECRET), "{region:?}: {said}");
            }
        }
    }
    let region = Region::Custom { name: "here".to_owned(), endpoint: "http://localhost:4566".to_owned() };
    for role in ODD {
        asked(&region, role).await?;
    }
    Ok(())
}

/// What each of them says.
async fn asked(region: &Region, role: &str) -> Outcome<Vec<String>> {
    let user = || StaticProvider::new("AKID".to_owned(), SECRET.to_owned(), Some(SECRET.to_owned()), None);
    let dispatcher = SharedHttpDispatcher::builder().from_http_client(SharedHttpClient::new(Nowhere))?;
    let get = GetObjectRequest { bucket: "b".to_owned(), key: "k".to_owned(), ..Default::default() };
    let rusoto = S3Client::new_with(dispatcher.clone(), user(), region.clone());
    let mut said = Vec::from_iter(rusoto.get_object(get).await.err().map(|error| error_chain(&error)));

    let mut providers = vec![assume(StsClient::new_with(dispatcher, user(), region.clone()), role)];
    let keys = aws_credential_types::Credentials::new("AKID", SECRET, Some(SECRET.to_owned()), None, "user");
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(Nowhere)
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .rusoto_region(region);
    match config {
        Ok(config) => {
            let config = config.rusoto_defaults().build();
            let answer = sdk_s3(&config).get_object().bucket("b").key("k").send().await;
            said.extend(answer.err().map(|error| error_chain(&error)));
            providers.push(StsAssumeRoleSessionCredentialsProvider::from_sdk_config(
                &config,
                role.to_owned(),
                "moving-house".to_owned(),
            ));
        }
        Err(error) => said.push(error_chain(&error)),
    }
    for provider in providers {
        said.extend(provider.credentials().await.err().map(|error| error.to_string()));
        let error = provider.provide_credentials().await.err();
        said.extend(error.map(|error| format!("{} {error:?}", error_chain(&error))));
    }
    Ok(said)
}

fn assume(sts: StsClient, role: &str) -> StsAssumeRoleSessionCredentialsProvider {
    let name = "moving-house".to_owned();
    StsAssumeRoleSessionCredentialsProvider::new(sts, role.to_owned(), name, None, None, None, None)
}
