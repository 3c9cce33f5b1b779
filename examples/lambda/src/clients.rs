//! The objects that live as long as the environment: one session, one HTTP client, and a client of each SDK.

use aws_config::BehaviorVersion;
use aws_config::sts::AssumeRoleProvider;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use lambda_runtime::Error;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::{RegionAndEndpoint, TryIntoRusoto};
use rusoto_compat::http::SharedHttpDispatcher;
use std::env;

pub(crate) struct Clients {
    pub(crate) rusoto: rusoto_s3::S3Client,
    pub(crate) sdk: aws_sdk_s3::Client,
}

impl Clients {
    /// Builds the clients from the variables of Lambda (keys of the function's own role, region) and from `ROLE_ARN`.
    pub(crate) async fn from_environment() -> Result<Self, Error> {
        let role = env::var("ROLE_ARN").map_err(|_| "set ROLE_ARN to the role in the other account")?;
        let session = env::var("AWS_LAMBDA_FUNCTION_NAME").unwrap_or_else(|_| "lambda".to_owned());
        let http_client = aws_smithy_http_client::Builder::new()
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .build_https();
        let own = aws_config::defaults(BehaviorVersion::v2026_01_12()).http_client(http_client).load().await;

        let provider = AssumeRoleProvider::builder(role).session_name(session).configure(&own).build().await;
        let shared = SharedCredentials::builder().name("role in the other account").from_sdk(provider);

        let config = own.into_builder().shared_credentials(&shared).build();
        let region = config.region().ok_or("set AWS_REGION; Lambda does")?;
        let mut region = RegionAndEndpoint::new(region.clone());
        if let Some(url) = config.endpoint_url() {
            region = region.with_endpoint_url(url);
        }
        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?.with_refusals_to(&shared);
        Ok(Self {
            rusoto: rusoto_s3::S3Client::new_with(dispatcher, shared, region.try_into_rusoto()?),
            sdk: aws_sdk_s3::Client::new(&config),
        })
    }
}
