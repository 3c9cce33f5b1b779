use crate::http::fake_client::{
    Answer, FakeClient, dispatch, io_error, response, signed_at, signed_request, throttled,
};
use crate::http::{DispatchCounts, SharedHttpDispatcher};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::retry::RetryConfig;
use rusoto_core::Region;
use rusoto_core::signature::SignedRequest;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// Returns a dispatcher without jitter, so that pauses are exact.
fn retrying(fake: &FakeClient, attempts: u32) -> SharedHttpDispatcher {
    let config = RetryConfig::standard().with_max_attempts(attempts).with_use_static_exponential_base(true);
    fake.builder().retries(config).from_http_client(fake.client()).unwrap()
}

fn counts(dispatcher: &SharedHttpDispatcher) -> (u64, u64, u64, u64, u64, u64) {
    let DispatchCounts { requests, attempts, retries, not_replayable, signature_too_old, given_up } =
        dispatcher.counts();
    (requests, attempts, retries, not_replayable, signature_too_old, given_up)
}

#[tokio::test]
async fn whatever_is_worth_a_retry_is_sent_again_until_it_succeeds() {
    let incomplete = ConnectorError::other(
        "connection closed before message completed".into(),
        Some(aws_smithy_types::retry::ErrorKind::TransientError),
    );
    let fake = FakeClient::new([
        throttled(),
        response(503, "busy"),
        response(429, "slow down"),
        io_error(),
        Answer::Error(incomplete),
        response(200, "fine"),
    ]);
    let dispatcher = retrying(&fake, 6);
    assert_eq!(dispatch(&dispatcher, signed_request(), None).await, Ok((200, "fine".to_owned())));
    assert_eq!(counts(&dispatcher), (1, 6, 5, 0, 0, 0));
    assert_eq!(fake.paused(), [SECOND, 2 * SECOND, 4 * SECOND, 8 * SECOND, 16 * SECOND]);

    let seen = fake.seen.lock().unwrap();
    let first = format!("{:?}", seen[0].headers());
    for again in seen.iter() {
        assert_eq!(format!("{:?}", again.headers()), first, "as it was signed");
        assert_eq!(again.headers().get("authorization"), seen[0].headers().get("authorization"));
        assert_eq!(again.body().bytes(), Some(&b"Action=GetCallerIdentity"[..]));
    }
}

#[tokio::test]
async fn the_last_attempt_is_handed_out_as_it_came() {
    let fake = FakeClient::new([response(500, "one"), response(503, "two"), io_error(), throttled()]);
    let dispatcher = retrying(&fake, 2);
    assert_eq!(dispatch(&dispatcher, signed_request(), None).await, Ok((503, "two".to_owned())));
    assert_eq!(counts(&dispatcher), (1, 2, 1, 0, 0, 1));
    let (status, body) = dispatch(&dispatcher, signed_request(), None).await.unwrap();
    assert_eq!((status, body.contains("Throttling")), (400, true));
}

#[tokio::test]
async fn what_a_retry_cannot_help_is_sent_once() {
    let answers = [response(404, "gone"), response(501, "no"), response(301, "there")];
    let user = Answer::Error(ConnectorError::user("the body broke".into()));
    let fake = FakeClient::new(answers.into_iter().chain([user]));
    let dispatcher = retrying(&fake, 3);
    for expected in [404, 501, 301] {
        let (status, _) = dispatch(&dispatcher, signed_request(), None).await.unwrap();
        assert_eq!(status, expected);
    }
    dispatch(&dispatcher, signed_request(), None).await.unwrap_err();
    assert_eq!(counts(&dispatcher), (4, 4, 0, 0, 0, 0));
}

#[tokio::test]
async fn an_error_inside_a_200_was_a_success() {
    const SLOW_DOWN: &str = "<?xml version=\"1.0\"?>\n  <Error><Code>SlowDown</Code></Error>";
    const INTERNAL: &str = "<Error><Code>InternalError</Code></Error>";
    const DENIED: &str = "<Error><Code>AccessDenied</Code></Error>";
    const COPIED: &str = "<CopyObjectResult/>";
    let copy = || {
        let region = Region::Custom { name: "eu-test-1".into(), endpoint: "http://s3.test".into() };
        let mut request = SignedRequest::new("PUT", "s3", &region, "/bucket/key");
        request.add_header("x-amz-copy-source", "bucket/other");
        request.complement();
        request
    };
    let answers = [SLOW_DOWN, INTERNAL, COPIED, DENIED, INTERNAL, INTERNAL, INTERNAL, SLOW_DOWN];
    let fake = FakeClient::new(answers.map(|body| response(200, body)));
    let dispatcher = retrying(&fake, 3);
    for expected in [COPIED, DENIED, INTERNAL] {
        assert_eq!(dispatch(&dispatcher, copy(), None).await, Ok((200, expected.to_owned())));
    }
    // The body of another request may be an object that says `<Error>`.
    assert_eq!(dispatch(&dispatcher, signed_request(), None).await, Ok((200, SLOW_DOWN.to_owned())));
    assert_eq!(counts(&dispatcher), (4, 8, 4, 0, 0, 1));
}

#[tokio::test]
async fn a_stream_is_never_sent_again() {
    let fake = FakeClient::new([throttled()]);
    let dispatcher = retrying(&fake, 3);
    let mut streamed = signed_request();
    streamed.set_payload_stream(b"streamed".to_vec().into());
    assert_eq!(dispatch(&dispatcher, streamed, None).await.unwrap().0, 400);
    assert_eq!(counts(&dispatcher), (1, 1, 0, 1, 0, 0));
}

#[tokio::test]
async fn a_request_without_a_payload_is_replayable() {
    let fake = FakeClient::new([throttled(), response(200, "fine")]);
    let dispatcher = retrying(&fake, 3);
    let mut empty = signed_request();
    empty.payload = None;
    assert_eq!(dispatch(&dispatcher, empty, None).await.unwrap().0, 200);
}

#[tokio::test]
async fn an_old_signature_is_never_sent_again() {
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    // The age when the answer comes, and the number of requests. The pause before the second request would be a second.
    for (age, sent) in [
        (Duration::ZERO, 2),
        (minutes(4) - SECOND, 2),
        (minutes(4) - SECOND / 2, 1),
        (minutes(4) + SECOND, 1),
        (minutes(60), 1),
    ] {
        let fake = FakeClient::new([throttled(), response(200, "fine")]);
        fake.time.set_time(signed_at() + age);
        let dispatcher = retrying(&fake, 3);
        let (status, _) = dispatch(&dispatcher, signed_request(), None).await.unwrap();
        assert_eq!((fake.sent(), status), (sent, if sent == 2 { 200 } else { 400 }), "{age:?}");
        assert_eq!(dispatcher.counts().signature_too_old, if sent == 2 { 0 } else { 1 }, "{age:?}");
    }
}

/// The first attempt is sent at any age, because the caller that signed it may have a reason.
#[tokio::test]
async fn an_unsigned_request_has_no_age() {
    let fake = FakeClient::new([throttled(), response(200, "fine")]);
    fake.time.set_time(signed_at() + 3600 * SECOND);
    let dispatcher = retrying(&fake, 3);
    let region = rusoto_core::Region::UsEast1;
    let mut unsigned = SignedRequest::new("GET", "s3", &region, "/");
    unsigned.complement();
    assert_eq!(dispatch(&dispatcher, unsigned, None).await.unwrap().0, 200);
}

#[tokio::test]
async fn a_failing_service_uses_up_the_bucket_and_successes_fill_it() {
    let fake = FakeClient::new((0..1000).map(|_| response(503, "busy")));
    let dispatcher = retrying(&fake, 3);
    for _ in 0..100 {
        dispatch(&dispatcher, signed_request(), None).await.unwrap();
    }
    // There are 500 tokens. A retry after a transient error takes 10.
    let spent = dispatcher.counts();
    assert_eq!((spent.attempts, spent.retries), (150, 50));

    // Each dispatcher has its own bucket, so the outage of the first one does not affect the second.
    let other = FakeClient::new([response(503, "busy"), response(200, "fine")]);
    let fresh = retrying(&other, 3);
    assert_eq!(dispatch(&fresh, signed_request(), None).await.unwrap().0, 200);
    assert_eq!(fresh.counts().retries, 1);
}

#[tokio::test]
async fn one_attempt_is_no_retry() {
    for config in [RetryConfig::disabled(), RetryConfig::standard().with_max_attempts(0)] {
        let fake = FakeClient::new([throttled()]);
        let dispatcher = fake.builder().from_http_client(fake.client()).unwrap().with_retries(config);
        assert_eq!(dispatch(&dispatcher, signed_request(), None).await.unwrap().0, 400);
        assert_eq!(fake.sent(), 1);
    }
}

#[tokio::test]
async fn the_adaptive_mode_is_the_standard_one() {
    let fake = FakeClient::new([throttled(), response(200, "fine")]);
    let dispatcher = fake.builder().retries(RetryConfig::adaptive()).from_http_client(fake.client()).unwrap();
    assert_eq!(dispatch(&dispatcher, signed_request(), None).await.unwrap().0, 200);
}

#[tokio::test]
async fn rusotos_timeout_covers_all_attempts() {
    let fake = FakeClient::new([throttled(), Answer::Never]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let dispatcher = dispatcher.with_retries(RetryConfig::standard());
    let error = dispatch(&dispatcher, signed_request(), Some(60 * SECOND)).await.unwrap_err();
    assert_eq!(error, "Timeout while dispatching request");
}

#[tokio::test]
async fn an_attempt_that_times_out_is_sent_again() {
    let fake = FakeClient::new([Answer::Never, response(200, "fine")]);
    let dispatcher = fake
        .builder()
        .attempt_timeout(SECOND)
        .retries(RetryConfig::standard())
        .from_http_client(fake.client())
        .unwrap();
    assert_eq!(dispatch(&dispatcher, signed_request(), None).await.unwrap().0, 200);
}
