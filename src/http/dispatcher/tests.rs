use super::*;
use crate::http::fake_client::{
    Answer, FakeClient, dispatch, dripping, io_error, response, signed_request, throttled,
};
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SdkConfig;
use futures_util::StreamExt;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn clients_are_shared_between_threads() {
    fn is_send_and_sync<T: Send + Sync + Clone + 'static>() {}
    is_send_and_sync::<SharedHttpDispatcher>();
}

#[tokio::test]
async fn without_retries_every_request_is_sent_once() {
    let fake = FakeClient::new([throttled(), response(503, "busy"), io_error(), response(200, "fine")]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let mut answers = Vec::new();
    for _ in 0..4 {
        answers.push(dispatch(&dispatcher, signed_request(), None).await);
    }
    assert!(answers[0].as_ref().unwrap().1.contains("Throttling"));
    assert_eq!(answers[1], Ok((503, "busy".to_owned())));
    assert_eq!(
        answers[2],
        Err("Error during dispatch: io error: connection reset (host sts.test:81)".to_owned())
    );
    assert_eq!(answers[3], Ok((200, "fine".to_owned())));
    let counts = dispatcher.counts();
    assert_eq!((counts.requests, counts.attempts, counts.retries), (4, 4, 0));
    assert!(fake.paused().is_empty());
}

#[tokio::test]
async fn rusotos_own_timeout_keeps_its_text() {
    let fake = FakeClient::new([Answer::Never]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let error = dispatch(&dispatcher, signed_request(), Some(SECOND)).await.unwrap_err();
    assert_eq!(error, "Timeout while dispatching request");
    assert_eq!(fake.paused(), [SECOND]);
}

#[tokio::test]
async fn the_other_timeouts_say_which_and_how_long_and_where() {
    let fake = FakeClient::new([Answer::Never, Answer::Never]);
    let attempt = fake.builder().attempt_timeout(SECOND).from_http_client(fake.client()).unwrap();
    assert_eq!(
        dispatch(&attempt, signed_request(), None).await.unwrap_err(),
        "Error during dispatch: timeout: no response within the attempt timeout of 1s (host sts.test:81)"
    );
    let operation = fake.builder().operation_timeout(SECOND).from_http_client(fake.client()).unwrap();
    assert_eq!(
        dispatch(&operation, signed_request(), None).await.unwrap_err(),
        "Timeout while dispatching request: no response within the operation timeout of 1s (host sts.test:81)"
    );
}

/// The SDK keeps one pool for each pair of connect and read timeout.
#[tokio::test]
async fn the_connector_is_asked_for_with_the_settings_of_the_sdks_clients() {
    let connect = |fake: &FakeClient| fake.settings.lock().unwrap().last().unwrap().connect_timeout();
    let read = |fake: &FakeClient| fake.settings.lock().unwrap().last().unwrap().read_timeout();

    let fake = FakeClient::new([]);
    SharedHttpDispatcher::from_http_client(fake.client()).unwrap();
    assert_eq!((connect(&fake), read(&fake)), (Some(Duration::from_millis(3100)), None));

    let config = |timeouts: Option<TimeoutConfig>| {
        let mut config = SdkConfig::builder().http_client(fake.client());
        config.set_timeout_config(timeouts);
        config.build()
    };
    SharedHttpDispatcher::from_sdk_config(&config(None)).unwrap();
    assert_eq!((connect(&fake), read(&fake)), (Some(Duration::from_millis(3100)), None));

    let own = config(Some(TimeoutConfig::builder().read_timeout(SECOND).build()));
    SharedHttpDispatcher::from_sdk_config(&own).unwrap();
    assert_eq!((connect(&fake), read(&fake)), (Some(Duration::from_millis(3100)), Some(SECOND)));

    SharedHttpDispatcher::builder().read_timeout(2 * SECOND).from_sdk_config(&own).unwrap();
    assert_eq!(read(&fake), Some(2 * SECOND), "a setting goes before the config");

    SharedHttpDispatcher::from_sdk_config(&config(Some(TimeoutConfig::disabled()))).unwrap();
    assert_eq!((connect(&fake), read(&fake)), (None, None));
}

#[tokio::test]
async fn what_cannot_be_sent_is_not_sent() {
    let fake = FakeClient::new([]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let mut request = signed_request();
    request.method = "OPTIONS".to_owned();
    let error = dispatch(&dispatcher, request, None).await.unwrap_err();
    assert_eq!(error, "Unsupported HTTP verb OPTIONS (host sts.test:81)");
    let counts = dispatcher.counts();
    assert_eq!((counts.requests, counts.attempts), (1, 0));
}

/// A server that sends one byte at a time made the look at its error endless.
#[tokio::test]
async fn the_head_of_an_error_comes_in_time_and_its_body_is_read_on() {
    let (all, one): (&[bool], &[bool]) = (&[true; 3], &[true, false]);
    for (read_timeout, waited, chunks) in [(None, 5, all), (Some(20), 5, all), (Some(2), 2, one)] {
        let (answer, sleep, elapsed) = dripping(403, 3);
        let fake = FakeClient::new([answer]);
        let mut builder = fake.builder().sleep_impl(sleep);
        if let Some(limit) = read_timeout {
            builder = builder.read_timeout(limit * SECOND);
        }
        let dispatcher = builder.retries(RetryConfig::standard()).from_http_client(fake.client()).unwrap();
        let response = dispatcher.dispatch(signed_request(), None).await.unwrap();
        assert_eq!((response.status.as_u16(), elapsed()), (403, waited));
        let read: Vec<_> =
            response.body.take(3).map(|chunk| chunk.is_ok_and(|chunk| chunk == " ")).collect().await;
        assert_eq!(read, chunks, "each chunk has the whole read timeout of {read_timeout:?}");
    }
}

#[test]
fn debug_says_no_more_than_it_should() {
    let fake = FakeClient::new([]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let text = format!("{:?}", dispatcher.with_retries(RetryConfig::standard()));
    assert!(text.starts_with("SharedHttpDispatcher { retries: Some(3), counts: DispatchCounts"), "{text}");
}

/// The future is allocated and moved for every request.
#[test]
fn the_future_of_a_request_stays_small() {
    let fake = FakeClient::new([]);
    let dispatcher = fake.builder().from_http_client(fake.client()).unwrap();
    let call = Call::begin(&dispatcher.inner.stack, &signed_request());
    let request = request_into_sdk(signed_request(), "sts.test:81");
    let future = Arc::clone(&dispatcher.inner).dispatch(call, request, None);
    let size = size_of_val(&future);
    assert!(size <= 2048, "{size} bytes");
}
