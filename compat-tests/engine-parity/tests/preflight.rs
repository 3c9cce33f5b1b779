//! A preflight in a program whose `rusoto_core` is replaced.

use aws_config::{BehaviorVersion, SdkConfig};
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::preflight::{CheckName, Preflight};
use rusoto_core::{HttpClient, Region};
use rusoto_credential::StaticProvider;

#[tokio::test]
async fn the_engine_is_named_in_the_line_of_rusotos_transport() {
    let aws = LocalAws::start().await.unwrap();
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());
    let shared = SharedCredentials::from_rusoto(provider);
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&region)
        .unwrap()
        .build();
    let report = Preflight::builder()
        .shared(&shared)
        .sdk_config(&config)
        .rusoto_region(&region)
        .rusoto_dispatcher(HttpClient::new().unwrap())
        .run()
        .await;
    let found = |name| report.check(name).unwrap().found.as_str();
    let answered = "answered, with HTTP status 200";
    assert_eq!(found(CheckName::SdkTransport), answered, "{report}");
    assert_eq!(
        found(CheckName::RusotoTransport),
        format!("{answered}; Rusoto's own HTTP client is the engine of the AWS SDK"),
        "{report}"
    );
}
