//! A check at start-up: both SDKs work, and they agree.
//!
//! ```text
//! cargo run --example quickstart_preflight
//! ```

use std::process::ExitCode;

use aws_config::BehaviorVersion;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::Preflight;
use rusoto_core::Region;
use rusoto_core::credential::StaticProvider;

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    // An AWS on this machine, over plain HTTP. On AWS, use `ChainProvider::new()` and `Region::EuWest1`, leave out
    // `.http_client(…)`, and turn on `default-https-client` of `aws-config`.
    let aws = LocalAws::start().await?;
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let keys = aws.root_keys();
    let provider = StaticProvider::new_minimal(keys.access_key_id.clone(), keys.secret_access_key.clone());

    let shared = SharedCredentials::from_rusoto(provider);
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(&shared)
        .rusoto_region(&region)?
        .load()
        .await;

    // Pass in the objects from which the clients are built.
    let report = Preflight::builder()
        .shared(&shared)
        .rusoto_region(&region)
        .rusoto_dispatcher(SharedHttpDispatcher::from_sdk_config(&config)?)
        .sdk_config(&config)
        .run()
        .await;
    println!("{report}");
    Ok(if report.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
