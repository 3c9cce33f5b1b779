//! `engine::install` takes over FIPS and dual stack of an `SdkConfig`. The addressing style of S3 is no part of one, and
//! stays that of the environment.
//!
//! Both change the process, so this is one test in a process of its own, which it starts.

use aws_config::SdkConfig;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::timeout::TimeoutConfig;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::engine::install;
use rusoto_compat::preflight::{CheckName, CheckStatus, Preflight};
use rusoto_core::{HttpClient, Region};
use rusoto_credential::StaticProvider;
use rusoto_s3::{HeadBucketRequest, S3, S3Client};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

/// Set in the second process.
const CHILD: &str = "RUSOTO_COMPAT_CHILD";

/// Answers every request with an empty page, and notes its URL.
#[derive(Clone, Debug, Default)]
struct Noting(Arc<Mutex<Vec<String>>>);

impl HttpConnector for Noting {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request.uri().to_owned());
        HttpConnectorFuture::ready(Ok(HttpResponse::new(200.try_into().unwrap(), SdkBody::empty())))
    }
}

#[tokio::test]
async fn rusoto_goes_where_the_config_goes() {
    if std::env::var_os(CHILD).is_none() {
        let child = Command::new(std::env::current_exe().unwrap())
            .args(["rusoto_goes_where_the_config_goes", "--exact", "--nocapture"])
            .env_clear()
            .env(CHILD, "1")
            // The config says otherwise, and goes first.
            .env("AWS_USE_DUALSTACK_ENDPOINT", "false")
            .env("RUSOTO_COMPAT_S3_ADDRESSING_STYLE", "virtual")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&child.stdout) + String::from_utf8_lossy(&child.stderr);
        assert!(child.status.success() && said.contains(" 1 passed"), "{said}");
        return;
    }
    let noting = Noting::default();
    let connector = SharedHttpConnector::new(noting.clone());
    let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
    let config = SdkConfig::builder()
        .http_client(http_client_fn(move |_, _| connector.clone()))
        .timeout_config(TimeoutConfig::disabled())
        .region(aws_config::Region::new("eu-west-1"))
        .use_fips(true)
        .use_dual_stack(true)
        .shared_credentials(&shared)
        .build();
    install(&config).unwrap();
    let s3 = S3Client::new(Region::EuWest1);
    s3.head_bucket(HeadBucketRequest { bucket: "photos".to_owned(), ..Default::default() }).await.unwrap();
    assert_eq!(
        *noting.0.lock().unwrap_or_else(PoisonError::into_inner),
        ["https://photos.s3-fips.dualstack.eu-west-1.amazonaws.com/"]
    );

    let preflight =
        || Preflight::builder().sdk_config(&config).rusoto_region(&Region::EuWest1).shared(&shared);
    let report = preflight().rusoto_dispatcher(HttpClient::new().unwrap()).run().await;
    let variants = report.check(CheckName::EndpointVariants).unwrap();
    assert_eq!(variants.status, CheckStatus::Ok, "{report}");
    let hosts = noting.0.lock().unwrap_or_else(PoisonError::into_inner).split_off(1);
    assert_eq!(hosts, ["https://sts-fips.eu-west-1.api.aws/"; 2], "the preflight asks where the clients do");
}
