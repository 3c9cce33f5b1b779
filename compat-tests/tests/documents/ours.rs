//! The error texts of this crate.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, UNIX_EPOCH};

use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::test_util::{InstantSleep, ManualTimeSource};
use aws_smithy_async::time::StaticTimeSource;
use aws_types::os_shim_internal::{Env, Fs};
use futures_util::FutureExt;
use local_aws::LocalAws;
use rusoto_compat::config::{RusotoConfigExt, compare_regions_in};
use rusoto_compat::convert::{
    RegionAndEndpoint, TryIntoRusoto, TryIntoSdk, error_chain, rusoto_region_for_service,
};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::{PolicyError, RefreshPolicy, RefreshPolicyBuilder, SharedCredentials};
use rusoto_core::Region;
use rusoto_credential::{
    AwsCredentials, CredentialsError, EnvironmentProvider, ProvideAwsCredentials, StaticProvider,
};
use rusoto_s3::{PutObjectRequest, S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};

use crate::quoted::assert_quoted;
use crate::sources::{Hangs, Source, failing, named};

/// As Rusoto's clients show it.
async fn for_rusoto(shared: &SharedCredentials) -> String {
    shared.credentials().await.unwrap_err().message
}

/// As a log of an SDK error with its causes shows it.
async fn for_sdk(shared: &SharedCredentials) -> String {
    error_chain(&shared.provide_credentials().await.unwrap_err())
}

fn expiring(expires_at: chrono::DateTime<chrono::Utc>) -> AwsCredentials {
    AwsCredentials::new("AKID", "secret", None, Some(expires_at))
}

#[tokio::test]
async fn loading_credentials() {
    let mut texts = Vec::new();
    texts.push(for_rusoto(&failing("connection refused")).await);
    let unset = named().from_rusoto(EnvironmentProvider::with_prefix("UNSET"));
    texts.push(for_rusoto(&unset).await);

    let (instant, sleep) = (StaticTimeSource::new(UNIX_EPOCH), InstantSleep::new(Default::default()));
    let hanging = named().time_source(instant).sleep_impl(sleep).from_rusoto(Hangs);
    texts.push(hanging.refresh().await.unwrap_err().to_string());
    texts.push(for_rusoto(&hanging).await);
    texts.push(for_sdk(&hanging).await);

    let panicking = named().from_rusoto(Source(|| panic!("no such profile")));
    texts.push(panicking.refresh().await.unwrap_err().to_string());
    let profile = "backup";
    let panicking = named().from_rusoto(Source(move || panic!("no such profile: {profile}")));
    texts.push(panicking.refresh().await.unwrap_err().to_string());

    let late = StaticTimeSource::from_secs(90);
    let expired = named().time_source(late).from_rusoto(Source(|| Ok(expiring(UNIX_EPOCH.into()))));
    texts.push(expired.refresh().await.unwrap_err().to_string());

    let clock = ManualTimeSource::new(UNIX_EPOCH);
    let soon = UNIX_EPOCH + Duration::from_millis(10);
    let short_lived = named()
        .time_source(clock.clone())
        .sleep_impl(TokioSleep::new())
        .from_rusoto(Source(move || Ok(expiring(soon.into()))));
    short_lived.refresh().await.unwrap();
    clock.advance(Duration::from_millis(10));
    texts.push(for_sdk(&short_lived).await);

    texts.push(for_sdk(&named().from_rusoto(Source(|| Ok(AwsCredentials::default())))).await);
    let wrapped = || Ok(AwsCredentials::new("AKID", "secret", Some("to\nken".to_owned()), None));
    texts.push(for_sdk(&named().from_rusoto(Source(wrapped))).await);
    let config = aws_types::SdkConfig::builder().build();
    texts.push(SharedCredentials::from_sdk_config(&config).unwrap_err().to_string());

    texts.extend(std::thread::spawn(without_a_runtime_that_lasts).join().unwrap());
    assert_quoted("loading-errors", &texts);
}

fn without_a_runtime_that_lasts() -> [String; 2] {
    let shared = failing("unused");
    let no_runtime = shared.refresh().now_or_never().unwrap().unwrap_err().to_string();

    let shared = named().from_rusoto(Hangs);
    let mut call = pin!(shared.refresh());
    let abandoned = loop {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let _inside = runtime.enter();
        if let Poll::Ready(result) = call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            break result.unwrap_err().to_string();
        }
    };
    [no_runtime, abandoned]
}

#[test]
fn policies() {
    let refused = |change: fn(RefreshPolicyBuilder) -> RefreshPolicyBuilder| -> PolicyError {
        change(RefreshPolicy::builder()).build().unwrap_err()
    };
    let minute = Duration::from_secs(60);
    assert_eq!(minute, RefreshPolicy::default().windows(minute * 60).1);
    let texts = [
        refused(|builder| builder.load_timeout(Duration::ZERO)),
        refused(|builder| builder.advisory_window(Duration::from_secs(30))),
        refused(|builder| builder.jitter_fraction(1.5)),
    ];
    assert_quoted("policy-errors", &texts.map(|error| error.to_string()));
}

#[tokio::test]
async fn regions() {
    let custom = |name: &str, endpoint: &str| {
        let region = Region::Custom { name: name.to_owned(), endpoint: endpoint.to_owned() };
        region.try_into_sdk().unwrap_err().to_string()
    };
    let mut texts = vec![custom("", "https://minio:9000")];
    for endpoint in [
        "ftp://minio",
        "https://minio:9000?tls=no",
        "https://user:password@minio",
        "https://",
        "https://minio:port",
        "https://minio/a b",
    ] {
        texts.push(custom("us-east-1", endpoint));
    }
    let newer = aws_types::region::Region::from_static("eu-south-2");
    texts.push(newer.try_into_rusoto().unwrap_err().to_string());
    let no_host = aws_types::region::Region::from_static("eu_south_2");
    texts.push(rusoto_region_for_service(&no_host, "s3").unwrap_err().to_string());
    texts.push(serde_json::from_str::<RegionAndEndpoint>("5").unwrap_err().to_string());

    let env = Env::from_slice(&[("AWS_DEFAULT_REGION", "eu-west-1"), ("AWS_REGION", "eu-west-2")]);
    texts.push(compare_regions_in(env, Fs::from_slice(&[])).await.to_string());
    assert_quoted("region-errors", &texts);
}

#[tokio::test]
async fn status_lines() {
    let never = named().from_rusoto(Source(|| Ok(AwsCredentials::new("AKIDEXAMPLE", "secret", None, None))));
    let mut texts = vec![never.status().to_string()];
    never.refresh().await.unwrap();
    texts.push(never.status().to_string());

    let end = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
    let start = StaticTimeSource::new(end - Duration::from_secs(3600));
    let answers = std::sync::Mutex::new(vec![
        Err(CredentialsError::new("connection refused")),
        Ok(AwsCredentials::new("AKIDEXAMPLE", "secret", None, Some(end.into()))),
    ]);
    let renewed = named()
        .time_source(start)
        .sleep_impl(TokioSleep::new())
        .from_rusoto(Source(move || answers.lock().unwrap().pop().unwrap()));
    renewed.refresh().await.unwrap();
    texts.push(renewed.status().to_string());
    renewed.refresh().await.unwrap_err();
    texts.push(renewed.status().to_string());
    assert_quoted("status-lines", &texts);
}

#[tokio::test]
async fn usage_tables() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("bucket").unwrap();
    let region = Region::Custom { name: "us-east-1".to_owned(), endpoint: aws.endpoint_url() };
    let root = aws.root_keys();
    let keys = StaticProvider::new_minimal(root.access_key_id.clone(), root.secret_access_key.clone());
    let shared = SharedCredentials::from_rusoto(keys);
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .sleep_impl(TokioSleep::new())
        .shared_credentials(&shared)
        .rusoto_region(&region)
        .unwrap()
        .rusoto_defaults()
        .build();
    let dispatcher = SharedHttpDispatcher::from_sdk_config(&config).unwrap();
    let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true);
    let sdk = aws_sdk_s3::Client::from_conf(s3.interceptor(dispatcher.operation_counts()).build());
    let rusoto = S3Client::new_with(dispatcher.clone(), shared.clone(), region.clone());
    let sts = StsClient::new_with(dispatcher.clone(), shared.clone(), region);

    for key in ["key", "other"] {
        let (bucket, key) = ("bucket".to_owned(), key.to_owned());
        let put = PutObjectRequest { bucket, key, body: Some(vec![].into()), ..Default::default() };
        rusoto.put_object(put).await.unwrap();
    }
    sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    for _ in 0..3 {
        sdk.get_object().bucket("bucket").key("key").send().await.unwrap();
    }
    let tables = format!("{}\n{}", dispatcher.usage(), shared.usage());
    assert_quoted("usage-tables", &tables.lines().map(str::to_owned).collect::<Vec<_>>());
}
