//! A session that the service refuses, although it is held for valid: one load follows, whoever was refused.

use crate::clients::{BUCKET, keys_of, region_of, sdk_http, shared as dispatcher};
use aws_config::BehaviorVersion;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use futures_util::future::join_all;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::http::{AwsErrorExt, SharedHttpDispatcher};
use rusoto_compat::shared::RefusalInterceptor;
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_s3::{ListObjectsV2Request, S3, S3Client};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

#[derive(Debug, Clone)]
struct Clock(SystemTime, Arc<AtomicU64>);

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        self.0 + Duration::from_secs(self.1.load(Ordering::SeqCst))
    }
}

/// A session that its source hands out whenever it is asked, and how often that was.
#[derive(Clone)]
struct Unchanging(AwsCredentials, Arc<AtomicU64>);

#[async_trait::async_trait]
impl ProvideAwsCredentials for Unchanging {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        Ok(self.0.clone())
    }
}

struct Stage {
    aws: LocalAws,
    clock: Clock,
    shared: SharedCredentials,
    legacy: S3Client,
    modern: aws_sdk_s3::Client,
}

async fn stage() -> Stage {
    let clock = Clock(SystemTimeSource::new().now(), Arc::default());
    let aws = LocalAws::builder().time_source(clock.clone()).start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let sts = StsClient::new_with(dispatcher(), keys_of(&aws), region_of(&aws));
    let role = aws.role_arn().to_owned();
    let role =
        StsAssumeRoleSessionCredentialsProvider::new(sts, role, "test".to_owned(), None, None, None, None);
    let shared = SharedCredentials::builder().time_source(clock.clone()).from_rusoto(role);
    let reporting = dispatcher().with_refusals_to(&shared);
    let interceptor = RefusalInterceptor::new(&shared);
    stage_of(aws, clock, shared, reporting, interceptor).await
}

/// For a server that says `AccessDenied` when a session has ended.
async fn stage_of_ceph(aws: LocalAws, clock: Clock, shared: SharedCredentials) -> Stage {
    let reporting = dispatcher().with_refusals_to(&shared).with_access_denied_as_refusal();
    let interceptor = RefusalInterceptor::new(&shared).with_access_denied_as_refusal();
    stage_of(aws, clock, shared, reporting, interceptor).await
}

async fn stage_of(
    aws: LocalAws,
    clock: Clock,
    shared: SharedCredentials,
    reporting: SharedHttpDispatcher,
    interceptor: RefusalInterceptor,
) -> Stage {
    let legacy = S3Client::new_with(reporting, shared.clone(), region_of(&aws));
    let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(sdk_http())
        .shared_credentials(&shared)
        .rusoto_region(&region_of(&aws))
        .unwrap()
        .rusoto_defaults()
        .load()
        .await;
    let config =
        aws_sdk_s3::config::Builder::from(&config).force_path_style(true).interceptor(interceptor).build();
    Stage { aws, clock, shared, legacy, modern: aws_sdk_s3::Client::from_conf(config) }
}

impl Stage {
    /// Whether the session was refused.
    async fn legacy_is_refused(&self) -> bool {
        let list = ListObjectsV2Request { bucket: BUCKET.to_owned(), ..Default::default() };
        match self.legacy.list_objects_v2(list).await {
            Ok(_) => false,
            Err(error) if error.aws_error().is_expired_credentials() => true,
            Err(error) => panic!("{}", error.aws_error()),
        }
    }

    async fn modern_is_refused(&self) -> bool {
        match self.modern.list_objects_v2().bucket(BUCKET).send().await {
            Ok(_) => false,
            Err(error) if error.aws_error().is_expired_credentials() => true,
            Err(error) => panic!("{}", error.aws_error()),
        }
    }

    /// The service refuses what is held, and some time has passed since it was loaded.
    async fn revoke(&self) {
        assert!(!self.legacy_is_refused().await);
        self.aws.revoke(&self.shared.status().access_key_id.unwrap());
        self.clock.1.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn a_refusal_in_the_legacy_world_is_healed_for_both() {
    let stage = stage().await;
    stage.revoke().await;
    assert!(stage.legacy_is_refused().await);
    assert!(stage.shared.status().rejected);
    assert!(!stage.modern_is_refused().await);
    assert!(!stage.legacy_is_refused().await);
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
}

#[tokio::test]
async fn a_refusal_in_the_modern_world_is_healed_for_both() {
    let stage = stage().await;
    stage.revoke().await;
    assert!(stage.modern_is_refused().await);
    assert!(stage.shared.status().rejected);
    assert!(!stage.legacy_is_refused().await);
    assert!(!stage.modern_is_refused().await);
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_refusals_of_one_session_lead_to_one_load() {
    let stage = stage().await;
    stage.revoke().await;
    let legacy = join_all((0..50).map(|_| stage.legacy_is_refused()));
    let modern = join_all((0..50).map(|_| stage.modern_is_refused()));
    let (legacy, modern) = tokio::join!(legacy, modern);
    assert!(legacy.iter().chain(&modern).any(|refused| *refused));
    assert!(!stage.legacy_is_refused().await);
    assert!(!stage.modern_is_refused().await);
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
}

/// AccessDenied is about the request, not about the session.
#[tokio::test]
async fn other_refusals_change_nothing() {
    let stage = stage().await;
    assert!(!stage.legacy_is_refused().await);
    stage.aws.faults().order(Endpoint::S3, Fault::Error { status: 403, code: "AccessDenied".into() });
    let list = ListObjectsV2Request { bucket: BUCKET.to_owned(), ..Default::default() };
    let old = stage.legacy.list_objects_v2(list).await.unwrap_err();
    let new = stage.modern.list_objects_v2().bucket(BUCKET).send().await.unwrap_err();
    assert!(old.aws_error().is_access_denied() && new.aws_error().is_access_denied());
    assert!(!stage.shared.status().rejected);
}

impl Stage {
    /// Denied by both worlds, whatever the reason.
    async fn both_are_denied(&self) {
        let denied = Fault::Error { status: 403, code: "AccessDenied".into() };
        self.aws.faults().order(Endpoint::S3, denied.times(2));
        let list = ListObjectsV2Request { bucket: BUCKET.to_owned(), ..Default::default() };
        let old = self.legacy.list_objects_v2(list).await.unwrap_err();
        let new = self.modern.list_objects_v2().bucket(BUCKET).send().await.unwrap_err();
        assert!(old.aws_error().is_access_denied() && new.aws_error().is_access_denied());
        self.clock.1.fetch_add(10, Ordering::SeqCst);
    }
}

async fn here() -> (LocalAws, Clock) {
    let clock = Clock(SystemTimeSource::new().now(), Arc::default());
    let aws = LocalAws::builder().time_source(clock.clone()).start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    (aws, clock)
}

/// Ceph's gateway: 257 of 257 calls were refused after one load.
#[tokio::test]
async fn a_session_that_had_ended_was_signed_with_where_the_server_says_access_denied() {
    let (aws, clock) = here().await;
    let sts = StsClient::new_with(dispatcher(), keys_of(&aws), region_of(&aws));
    let role = aws.role_arn().to_owned();
    let role =
        StsAssumeRoleSessionCredentialsProvider::new(sts, role, "test".to_owned(), None, None, None, None);
    let shared = SharedCredentials::builder().time_source(clock.clone()).from_rusoto(role);
    let stage = stage_of_ceph(aws, clock, shared).await;
    assert!(!stage.legacy_is_refused().await);
    let first = stage.shared.status().access_key_id;
    stage.both_are_denied().await;
    assert!(!stage.modern_is_refused().await);
    assert!(!stage.legacy_is_refused().await);
    assert_ne!(stage.shared.status().access_key_id, first);
    assert_eq!(stage.aws.calls("AssumeRole"), 2);
}

#[tokio::test]
async fn denied_access_costs_one_load_for_a_session_and_none_for_a_key_of_a_user() {
    for (is_session, loads) in [(true, 2), (false, 1)] {
        let (aws, clock) = here().await;
        let session = aws.issue_session(Duration::from_secs(3600));
        let keys = if is_session {
            let (key, secret) = (session.access_key_id, session.secret_access_key);
            AwsCredentials::new(key, secret, Some(session.session_token), Some(session.expires_at.into()))
        } else {
            keys_of(&aws).credentials().await.unwrap()
        };
        let source = Unchanging(keys, Arc::default());
        let asked = Arc::clone(&source.1);
        let shared = SharedCredentials::builder().time_source(clock.clone()).from_rusoto(source);
        let stage = stage_of_ceph(aws, clock, shared).await;
        assert!(!stage.legacy_is_refused().await);
        stage.clock.1.fetch_add(10, Ordering::SeqCst);
        for _ in 0..20 {
            stage.both_are_denied().await;
        }
        assert!(!stage.modern_is_refused().await);
        assert!(!stage.shared.status().rejected, "there is nothing against it");
        assert_eq!(asked.load(Ordering::SeqCst), loads, "of a session: {is_session}");
    }
}
