//! Retries against real servers, with the numbers of requests that arrived.

use crate::clients::{
    BUCKET, Became, becomes, get, keys_of, legacy_s3, region_of, rusotos_own, sdk_http, shared,
};
use aws_smithy_types::retry::RetryConfig;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_s3::{PutObjectRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};
use std::time::Duration;
use test_servers::RawServer;

fn retrying(attempts: u32) -> SharedHttpDispatcher {
    let config = RetryConfig::standard().with_max_attempts(attempts);
    shared().with_retries(config.with_initial_backoff(Duration::from_millis(1)))
}

fn sts(aws: &LocalAws, dispatcher: &SharedHttpDispatcher) -> StsClient {
    StsClient::new_with(dispatcher.clone(), keys_of(aws), region_of(aws))
}

#[tokio::test]
async fn throttled_then_accepted() {
    for times in [1, 2, 4] {
        let aws = LocalAws::start().await.unwrap();
        aws.faults().order(Endpoint::Sts, Fault::Throttle.times(times));
        let dispatcher = retrying(5);
        sts(&aws, &dispatcher).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
        assert_eq!(aws.calls("GetCallerIdentity"), u64::from(times) + 1);
        let counts = dispatcher.counts();
        assert_eq!((counts.requests, counts.retries), (1, u64::from(times)));
    }
}

#[tokio::test]
async fn throttled_for_longer_than_there_are_attempts() {
    let aws = LocalAws::start().await.unwrap();
    aws.faults().order(Endpoint::Sts, Fault::Throttle);
    let dispatcher = retrying(3);
    let error = sts(&aws, &dispatcher).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap_err();
    assert!(error.to_string().contains("Throttling"), "the last answer, unchanged: {error}");
    assert_eq!(aws.calls("GetCallerIdentity"), 3);
    assert_eq!(dispatcher.counts().given_up, 1);
}

#[tokio::test]
async fn with_retries_off_there_is_exactly_one_request() {
    for fault in [Fault::Throttle, Fault::Status(500), Fault::ConnectionReset] {
        let aws = LocalAws::start().await.unwrap();
        aws.faults().order(Endpoint::Sts, fault);
        sts(&aws, &shared()).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap_err();
        assert_eq!(aws.calls("GetCallerIdentity"), 1);
    }
}

#[tokio::test]
async fn a_reset_connection_and_server_errors_are_overcome() {
    let aws = LocalAws::start().await.unwrap();
    let order = Fault::ConnectionReset.times(1).then(Fault::Status(500).times(1));
    aws.faults().order(Endpoint::Sts, order.then(Fault::Status(502).times(1)));
    let dispatcher = retrying(4);
    sts(&aws, &dispatcher).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(aws.calls("GetCallerIdentity"), 4);
}

/// As the SDK does: after a transient error the next attempt is on another connection, after throttling not.
#[tokio::test]
async fn a_connection_in_trouble_is_not_used_again() {
    for (fault, connections) in [(Fault::Status(500), 3), (Fault::Throttle, 1)] {
        let aws = LocalAws::start().await.unwrap();
        aws.faults().order(Endpoint::Sts, fault.times(2));
        sts(&aws, &retrying(3)).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
        assert_eq!(aws.connections(), connections);
    }
}

#[tokio::test]
async fn a_streamed_body_is_never_sent_again() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    aws.faults().order(Endpoint::S3, Fault::Throttle.times(1));
    let dispatcher = retrying(3);
    let put = || PutObjectRequest {
        bucket: BUCKET.to_owned(),
        key: "key".to_owned(),
        body: Some(b"streamed".to_vec().into()),
        ..Default::default()
    };
    let legacy = legacy_s3(&aws, dispatcher.clone());
    let error = legacy.put_object(put()).await.unwrap_err();
    assert!(error.to_string().contains("SlowDown"), "{error}");
    assert_eq!(aws.calls("PutObject"), 1);
    assert_eq!(dispatcher.counts().not_replayable, 1);
    legacy.put_object(put()).await.unwrap();
}

#[tokio::test]
async fn an_old_signature_is_never_sent_again() {
    // The clock of the dispatcher is five minutes ahead of the one that signed.
    #[derive(Debug)]
    struct Ahead;
    impl aws_smithy_async::time::TimeSource for Ahead {
        fn now(&self) -> std::time::SystemTime {
            aws_smithy_async::time::SystemTimeSource::new().now() + Duration::from_secs(300)
        }
    }
    let aws = LocalAws::start().await.unwrap();
    aws.faults().order(Endpoint::Sts, Fault::Throttle.times(1));
    let builder = SharedHttpDispatcher::builder().time_source(Ahead).retries(RetryConfig::standard());
    let dispatcher = builder.from_http_client(sdk_http()).unwrap();
    sts(&aws, &dispatcher).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap_err();
    assert_eq!(aws.calls("GetCallerIdentity"), 1);
    assert_eq!(dispatcher.counts().signature_too_old, 1);
}

/// rusoto#1686, with the retry that #234 asked for.
#[tokio::test]
async fn closed_before_the_response_is_overcome() {
    let server = RawServer::start(|connection| {
        connection.read_request();
        if connection.number > 2 {
            connection.answer("200 OK", "fine");
        }
    });
    assert_eq!(becomes(&retrying(3), get(server.url())).await, Became::ok("fine"));
    assert_eq!(server.requests(), 3);
    let server = RawServer::start(|connection| drop(connection.read_request()));
    assert!(matches!(becomes(&rusotos_own(), get(server.url())).await, Became::Error(_)));
    assert_eq!(server.requests(), 1);
}

/// What was looked at is handed out whole, be it longer than what is looked at.
#[tokio::test]
async fn error_bodies_are_passed_on_unchanged() {
    let long = format!("<Error><Code>AccessDenied</Code><Message>{}</Message></Error>", "x".repeat(300_000));
    let body = long.clone();
    let server = RawServer::start(move |connection| {
        while connection.read_request().is_some() {
            connection.answer("403 Forbidden", &body);
        }
    });
    let dispatcher = retrying(3);
    for _ in 0..2 {
        let Became::Answer { status, body } = becomes(&dispatcher, get(server.url())).await else { panic!() };
        assert_eq!((status, body.len()), (403, long.len()));
        assert!(body == long.as_bytes());
    }
    assert_eq!((server.requests(), server.connections()), (2, 1));
}
