//! What a preflight says of each thing that can be wrong.

use std::time::{Duration, UNIX_EPOCH};

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::StaticTimeSource;
use local_aws::LocalAws;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::{Preflight, PreflightBuilder, PreflightReport};
use rusoto_core::credential::EnvironmentProvider;
use rusoto_core::{HttpClient, Region};

use crate::quoted::assert_quoted;
use crate::sources::failing;

const NEVER: &str = "http://minio:9000";

fn at(endpoint: &str) -> Region {
    Region::Custom { name: "us-east-1".to_owned(), endpoint: endpoint.to_owned() }
}

fn keys(id: &str) -> SharedCredentials {
    SharedCredentials::from_sdk(Credentials::new(id, "secret", None, None, "test"))
}

fn config(shared: &SharedCredentials, region: &Region) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .shared_credentials(shared)
        .rusoto_region(region)
        .unwrap()
        .build()
}

fn preflight(shared: &SharedCredentials, config: &SdkConfig, region: &Region) -> PreflightBuilder {
    let dispatcher =
        SharedHttpDispatcher::from_http_client(aws_smithy_http_client::Builder::new().build_http());
    Preflight::builder()
        .shared(shared)
        .sdk_config(config)
        .rusoto_region(region)
        .rusoto_dispatcher(dispatcher.unwrap())
}

/// The lines of what failed or warns, each with its remedy.
fn failures(report: &PreflightReport) -> Vec<String> {
    let text = report.to_string();
    let mut failed = false;
    let lines = text.lines().filter(|line| {
        failed = ["FAILED", "WARNING"].iter().any(|status| line.starts_with(status))
            || (failed && line.trim_start().starts_with("-> "));
        failed
    });
    lines.map(|line| line.trim().to_owned()).collect()
}

#[tokio::test]
async fn reports() {
    let mut texts = Vec::new();
    let mut said = |report: PreflightReport| texts.extend(failures(&report));
    let (here, shared) = (at(NEVER), keys("AKIDEXAMPLE"));
    let well = config(&shared, &here);

    let nothing = SdkConfig::builder().build();
    said(preflight(&shared, &nothing, &here).without_sts().run().await);
    let ireland = Region::EuWest1;
    said(preflight(&shared, &config(&shared, &Region::EuWest2), &ireland).without_sts().run().await);
    let virginia = config(&shared, &Region::UsEast1);
    for variant in [virginia.to_builder().use_fips(true), virginia.to_builder().use_dual_stack(true)] {
        said(preflight(&shared, &variant.build(), &Region::UsEast1).without_sts().run().await);
    }
    let unset =
        SharedCredentials::builder().name("node role").from_rusoto(EnvironmentProvider::with_prefix("UNSET"));
    let unset_config = config(&unset, &here);
    said(preflight(&unset, &unset_config, &here).without_sts().run().await);
    let broken = failing("connection refused");
    said(preflight(&broken, &config(&broken, &here), &here).without_sts().run().await);
    said(preflight(&keys("AKIDOTHER"), &well, &here).without_sts().run().await);

    let end = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let stale = SharedCredentialsProvider::new(Credentials::new("AKIDEXAMPLE", "s", None, Some(end), "test"));
    let stale = well.to_builder().credentials_provider(stale).build();
    let late = StaticTimeSource::new(end + Duration::from_secs(60));
    said(preflight(&shared, &stale, &here).time_source(late).without_sts().run().await);

    let aws = LocalAws::start().await.unwrap();
    let url = aws.endpoint_url();
    let here = at(&url);
    let https = HttpClient::new().unwrap();
    let root = SharedCredentials::from_sdk(Credentials::new(
        aws.root_keys().access_key_id.clone(),
        aws.root_keys().secret_access_key.clone(),
        None,
        None,
        "test",
    ));
    said(preflight(&root, &config(&root, &here), &here).rusoto_dispatcher(https).run().await);

    let ahead = StaticTimeSource::new(end + Duration::from_secs(10 * 365 * 86_400));
    said(preflight(&root, &config(&root, &here), &here).time_source(ahead).run().await);
    said(preflight(&keys("AKIDDELETED"), &config(&keys("AKIDDELETED"), &here), &here).run().await);
    assert_quoted("preflight-lines", &texts);
}
