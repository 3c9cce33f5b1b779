//! There are no credentials to sign with.

use crate::calls::{get_caller_identity, get_object};
use crate::stage::{BUCKET, Clients, Stage};
use async_trait::async_trait;
use aws_config::identity::IdentityCache;
use aws_credential_types::provider::{
    ProvideCredentials, error::CredentialsError as SdkCredentialsError, future,
};
use rusoto_compat::SharedCredentials;
use rusoto_compat::http::{AwsErrorExt, AwsErrorKind, sdk_error_into_rusoto};
use rusoto_core::RusotoError;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_s3::ListBucketsError;
use std::time::Duration;

struct Failing;

#[async_trait]
impl ProvideAwsCredentials for Failing {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Err(CredentialsError::new("the vault is sealed"))
    }
}

#[derive(Debug)]
struct NotConfigured;

impl ProvideCredentials for NotConfigured {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Err(SdkCredentialsError::not_loaded("no vault here")))
    }
}

#[tokio::test]
async fn a_failing_source_is_found_in_both_worlds() {
    let stage = Stage::new().await;
    let clients = stage.clients_of(Failing).await;
    for said in [get_object(&clients, BUCKET, "any").await, get_caller_identity(&clients).await] {
        assert_eq!(said.kind, AwsErrorKind::Credentials);
        assert!(said.is.is_empty(), "{said:?}");
        assert!(
            said.variant
                .starts_with("Credentials(CredentialsError { message: \"an error occurred while loading")
        );
        for text in said.texts {
            assert!(text.contains("the vault is sealed"), "{text}");
        }
    }
}

#[tokio::test]
async fn the_class_goes_along() {
    let stage = Stage::new().await;
    let clients = Clients::new(&stage.aws.endpoint_url(), SharedCredentials::from_sdk(NotConfigured)).await;
    let said = get_caller_identity(&clients).await;
    assert!(said.variant.contains("\"the credential provider was not enabled: "), "{said:?}");
}

/// The SDK's own cache has a private error for it, which is recognised by its text.
#[tokio::test]
async fn the_sdks_own_cache_gives_up() {
    #[derive(Debug)]
    struct Hanging;
    impl ProvideCredentials for Hanging {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::new(std::future::pending())
        }
    }
    let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .endpoint_url("http://127.0.0.1:1")
        .region("eu-central-1")
        .credentials_provider(Hanging)
        .identity_cache(IdentityCache::lazy().load_timeout(Duration::from_millis(20)).build())
        .load()
        .await;
    let error = aws_sdk_s3::Client::new(&config).list_buckets().send().await.unwrap_err();
    assert_eq!(error.aws_error().kind(), AwsErrorKind::Credentials);
    let error = sdk_error_into_rusoto(error, ListBucketsError::from_response);
    let RusotoError::Credentials(error) = error else { panic!("{error:?}") };
    assert_eq!(error.message, "identity resolver timed out after 20ms");
}
