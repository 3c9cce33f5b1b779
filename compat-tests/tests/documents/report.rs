//! The report of a preflight that finds nothing wrong, as `docs/start/check.md` shows it.

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::Preflight;
use rusoto_core::Region;

use crate::quoted::assert_quoted;

#[tokio::test]
async fn of_a_preflight_that_finds_nothing_wrong() -> Result<(), Box<dyn std::error::Error>> {
    let aws = LocalAws::start().await?;
    let keys = aws.root_keys();
    let source = Credentials::new(&keys.access_key_id, &keys.secret_access_key, None, None, "test");
    let shared = SharedCredentials::from_sdk(source);
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: aws.endpoint_url() };
    let http_client = aws_smithy_http_client::Builder::new().build_http();
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(http_client.clone())
        .shared_credentials(&shared)
        .rusoto_region(&region)?
        .rusoto_defaults()
        .build();
    let report = Preflight::builder()
        .shared(&shared)
        .sdk_config(&config)
        .rusoto_region(&region)
        .rusoto_dispatcher(SharedHttpDispatcher::from_http_client(http_client)?)
        .run()
        .await;
    let said = report
        .to_string()
        .replace(&aws.endpoint_url(), "http://127.0.0.1:9000")
        .replace(&keys.access_key_id, "AKIDEXAMPLE")
        // The server states its time in whole seconds.
        .replace("within 2 s", "within 1 s");
    let lines: Vec<_> = said.lines().map(str::to_owned).collect();
    assert_quoted("preflight-report", &lines);
    Ok(())
}
