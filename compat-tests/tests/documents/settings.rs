//! The error texts for variables that the SDK could not take.

use std::fs;

use aws_config::sts::AssumeRoleProvider;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use rusoto_compat::chain::{ProviderContext, WebIdentityProvider, error_message};

use crate::quoted::assert_quoted;

#[tokio::test]
async fn variables_that_the_sdk_could_not_take() {
    let folder = tempfile::tempdir().unwrap();
    let token = folder.path().join("token");
    fs::write(&token, "a token").unwrap();
    let malformed = [
        ("AWS_ENDPOINT_URL_STS", "localhost:4566"),
        ("AWS_ENDPOINT_URL", "http://two words"),
        ("AWS_REGION", "evil.example/"),
        ("AWS_MAX_ATTEMPTS", "three"),
        ("AWS_RETRY_MODE", "often"),
    ];
    let mut texts = Vec::new();
    for (name, value) in malformed {
        let context = ProviderContext::default().with_variables([
            ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/reader"),
            ("AWS_WEB_IDENTITY_TOKEN_FILE", token.to_str().unwrap()),
            (name, value),
        ]);
        let provider = WebIdentityProvider::from_environment().with_context(context);
        texts.push(error_message(&provider.provide_credentials().await.unwrap_err()));
    }

    let config = aws_types::SdkConfig::builder()
        .behavior_version(aws_config::BehaviorVersion::v2026_01_12())
        .region(aws_config::Region::from_static("eu-west-1"))
        .endpoint_url("localhost:4566")
        .time_source(SharedTimeSource::new(SystemTimeSource::new()))
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .build();
    let keys = aws_credential_types::Credentials::new("AKID", "secret", None, None, "user");
    let provider = AssumeRoleProvider::builder("arn:aws:iam::123456789012:role/reader")
        .configure(&config)
        .session_name("moving-house")
        .build_from_provider(keys)
        .await;
    let said = error_message(&provider.provide_credentials().await.unwrap_err());
    texts.push(
        said.split(": ").skip_while(|part| !part.starts_with("no request")).collect::<Vec<_>>().join(": "),
    );
    assert_quoted("setting-errors", &texts);
}
