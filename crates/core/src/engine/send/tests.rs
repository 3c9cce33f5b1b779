mod counts;

use super::super::signing::SignAttempt;
use super::*;
use crate::installed::{CredentialSource, CredentialsFuture};
use aws_credential_types::Credentials;
use aws_smithy_async::test_util::instant_time_and_sleep;
use aws_smithy_runtime_api::client::connection::{CaptureSmithyConnection, ConnectionMetadata};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::retry::ErrorKind;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

/// 2015-08-30 12:36:00 UTC, the moment of AWS's own examples.
const NOW: SystemTime = SystemTime::UNIX_EPOCH;
const MOMENT: Duration = Duration::from_secs(1_440_938_160);

enum Answer {
    Response(u16, &'static [(&'static str, &'static str)], &'static str),
    Closed,
    Refused,
    /// The runtime of the connection ended. The text is hyper's.
    Ended,
    /// When other tasks have had their turn.
    Later(&'static Answer),
}

/// An HTTP client that answers by a script, and keeps the requests.
#[derive(Clone, Default)]
struct Fake {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    seen: Arc<Mutex<Vec<http::Request<SdkBody>>>>,
}

impl std::fmt::Debug for Fake {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fake")
    }
}

impl Fake {
    fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self { answers: Arc::new(Mutex::new(answers.into_iter().collect())), ..Self::default() }
    }

    fn engine(&self, attempts: Option<u32>) -> Engine {
        self.engine_with(attempts.map(|attempts| {
            RetryConfig::standard().with_max_attempts(attempts).with_use_static_exponential_base(true)
        }))
    }

    fn engine_with(&self, retries: Option<RetryConfig>) -> Engine {
        let (time, sleep) = instant_time_and_sleep(NOW + MOMENT);
        let connector = SharedHttpConnector::new(self.clone());
        let config = EngineConfig {
            http_client: http_client_fn(move |_, _| connector.clone()),
            timeouts: TimeoutConfig::disabled(),
            retries,
            sleep: Some(SharedAsyncSleep::new(sleep)),
            time: Some(SharedTimeSource::new(time)),
            endpoints: EndpointStyle::default(),
        };
        // Tests run at the same time, and those of the process would have the counts of all.
        Engine::counted_by(Box::leak(Box::default()), config)
    }

    fn header(&self, name: &str) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        let values = seen.iter().map(|request| request.headers().get(name));
        values.map(|value| value.map_or(String::new(), |value| value.to_str().unwrap().to_owned())).collect()
    }

    fn keys(&self) -> Vec<String> {
        self.header("authorization")
    }

    /// The seconds of the signatures after [`MOMENT`].
    fn offsets(&self) -> Vec<u64> {
        let dates = self.header(DATE).into_iter();
        dates.map(|seconds| seconds.parse::<u64>().unwrap() - MOMENT.as_secs()).collect()
    }

    fn attempts(&self) -> usize {
        self.seen.lock().unwrap().len()
    }
}

impl HttpConnector for Fake {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let request = request.try_into_http1x().unwrap();
        if let Some(connection) = request.extensions().get::<CaptureSmithyConnection>() {
            // All requests use the same connection.
            let address = "127.0.0.1:50000".parse().unwrap();
            connection.set_connection_retriever(move || {
                Some(
                    ConnectionMetadata::builder().local_addr(address).poison_fn(|| {}).proxied(false).build(),
                )
            });
        }
        self.seen.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("one more attempt than expected");
        if let Answer::Later(answer) = answer {
            return HttpConnectorFuture::new(async {
                tokio::task::yield_now().await;
                answer.outcome()
            });
        }
        HttpConnectorFuture::ready(answer.outcome())
    }
}

impl Answer {
    fn outcome(&self) -> Result<HttpResponse, ConnectorError> {
        match self {
            Self::Response(status, headers, body) => {
                let mut response = http::Response::builder().status(*status);
                for (name, value) in *headers {
                    response = response.header(*name, *value);
                }
                Ok(response.body(SdkBody::from(*body)).unwrap().try_into().unwrap())
            }
            Self::Closed => Err(ConnectorError::other(
                "connection closed before message completed".into(),
                Some(ErrorKind::TransientError),
            )),
            Self::Refused => {
                let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
                Err(ConnectorError::io(refused.into()))
            }
            Self::Ended => Err(ConnectorError::user("dispatch task is gone".into())),
            Self::Later(answer) => answer.outcome(),
        }
    }
}

/// A source with other keys after each refusal.
#[derive(Debug, Default)]
struct Rotating {
    refusals: AtomicUsize,
    has_another: bool,
}

impl CredentialSource for Rotating {
    fn credentials(&self) -> CredentialsFuture<'_> {
        let key = format!("AKID{}", self.refusals.load(Ordering::Relaxed));
        Box::pin(async { Ok(Some(Credentials::new(key, "secret", Some("token".to_owned()), None, "test"))) })
    }

    fn refused(&self, access_key_id: &str) -> bool {
        let refusals = self.refusals.fetch_add(1, Ordering::Relaxed);
        assert_eq!(access_key_id, format!("AKID{refusals}"));
        self.has_another
    }
}

/// A signature that shows what it was made of.
#[derive(Debug)]
struct Shown;

impl SignAttempt for Shown {
    fn headers(&self, credentials: &Credentials, now: SystemTime) -> Vec<(&'static str, String)> {
        let seconds = now.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let token = credentials.session_token().unwrap_or_default();
        vec![
            (DATE, seconds.to_string()),
            (TOKEN, token.to_owned()),
            ("authorization", credentials.access_key_id().to_owned()),
        ]
    }
}

const DATE: &str = "x-amz-date";
const TOKEN: &str = "x-amz-security-token";

fn signing(source: impl CredentialSource + 'static) -> Option<Signing> {
    Some(Signing { source: Arc::new(source), signer: Box::new(Shown) })
}

fn rotating() -> Option<Signing> {
    signing(Rotating { has_another: true, ..Rotating::default() })
}

fn request_to(host: &str) -> HttpRequest {
    let mut http = HttpRequest::new(SdkBody::from("body"));
    http.set_method("PUT").unwrap();
    http.set_uri(format!("https://{host}/bucket/key")).unwrap();
    http.headers_mut().insert("host", host.to_owned());
    http
}

fn request() -> HttpRequest {
    request_to("s3.example")
}

fn streamed() -> HttpRequest {
    let body = http_body_util::StreamBody::new(futures_util::stream::empty::<Result<_, std::io::Error>>());
    let mut request = request();
    *request.body_mut() = SdkBody::from_body_1_x(body);
    request
}

async fn text_of(outcome: Result<HttpResponse, EngineError>) -> Result<(u16, String), String> {
    let mut response = outcome.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let body = http_body_util::BodyExt::collect(response.take_body()).await.unwrap().to_bytes();
    Ok((status, String::from_utf8_lossy(&body).into_owned()))
}

const EXPIRED: Answer = Answer::Response(400, &[], "<Error><Code>ExpiredToken</Code></Error>");
const BUSY: Answer = Answer::Response(503, &[], "<Error><Code>SlowDown</Code></Error>");
const ONE_HOUR_AHEAD: &[(&str, &str)] = &[("date", "Sun, 30 Aug 2015 13:36:00 GMT")];
const SKEWED: Answer =
    Answer::Response(403, ONE_HOUR_AHEAD, "<Error><Code>RequestTimeTooSkewed</Code></Error>");
const FINE: Answer = Answer::Response(200, &[], "fine");

#[tokio::test]
async fn a_request_is_signed_and_sent_once() {
    for answer in [BUSY, Answer::Response(500, &[], "broken"), Answer::Response(404, &[], "")] {
        let Answer::Response(status, _, body) = answer else { continue };
        let fake = Fake::new([answer]);
        let outcome = fake.engine(None).send(request(), rotating()).await;
        assert_eq!(text_of(outcome).await, Ok((status, body.to_owned())));
        assert_eq!(fake.keys(), ["AKID0"]);
        assert_eq!(fake.offsets(), [0]);
    }
}

#[tokio::test]
async fn retries_are_the_sdks_and_each_attempt_is_signed() {
    let fake = Fake::new([BUSY, Answer::Closed, FINE]);
    let outcome = fake.engine(Some(3)).send(request(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));
    let dates = fake.offsets();
    assert!(dates[0] < dates[2], "there are pauses: {dates:?}");
}

#[tokio::test]
async fn the_adaptive_mode_is_taken_for_the_standard_one() {
    let fake = Fake::new([BUSY, FINE]);
    let engine = fake.engine_with(Some(RetryConfig::adaptive()));
    let outcome = engine.send(request(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));
}

#[tokio::test]
async fn the_last_answer_is_handed_on() {
    let fake = Fake::new([BUSY, BUSY]);
    let outcome = fake.engine(Some(2)).send(request(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((503, "<Error><Code>SlowDown</Code></Error>".to_owned())));
}

#[tokio::test]
async fn a_refused_session_is_replaced_once() {
    let fake = Fake::new([EXPIRED, FINE]);
    let outcome = fake.engine(None).send(request(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));
    assert_eq!(fake.keys(), ["AKID0", "AKID1"]);

    let fake = Fake::new([EXPIRED, EXPIRED]);
    let (status, _) = text_of(fake.engine(None).send(request(), rotating()).await).await.unwrap();
    assert_eq!((status, fake.attempts()), (400, 2));
}

#[tokio::test]
async fn a_source_without_another_session_is_told_and_the_request_is_not_repeated() {
    let fake = Fake::new([EXPIRED]);
    let source = Arc::new(Rotating::default());
    let signing = Signing { source: source.clone(), signer: Box::new(Shown) };
    let outcome = fake.engine(None).send(request(), Some(signing)).await;
    assert_eq!(text_of(outcome).await.unwrap().0, 400);
    assert_eq!(source.refusals.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_pooled_connection_that_turns_out_closed_is_replaced_once() {
    let fake = Fake::new([FINE, Answer::Closed, FINE]);
    let engine = fake.engine(None);
    for _ in 0..2 {
        assert_eq!(text_of(engine.send(request(), rotating()).await).await.unwrap().0, 200);
    }
    assert_eq!(fake.attempts(), 3);

    let fake = Fake::new([FINE, Answer::Closed, Answer::Closed]);
    let engine = fake.engine(None);
    engine.send(request(), rotating()).await.unwrap();
    let error = text_of(engine.send(request(), rotating()).await).await.unwrap_err();
    assert_eq!(error, "Error during dispatch: connection closed before message completed (host s3.example)");
}

#[tokio::test]
async fn a_new_connection_that_is_closed_is_an_error_at_once() {
    for (answer, text) in [
        (Answer::Closed, "connection closed before message completed"),
        (Answer::Refused, "connection refused"),
    ] {
        let fake = Fake::new([answer]);
        let error = text_of(fake.engine(None).send(request(), rotating()).await).await.unwrap_err();
        assert_eq!(error, format!("Error during dispatch: {text} (host s3.example)"));
    }
}

#[tokio::test]
async fn a_stream_is_sent_once() {
    let fake = Fake::new([EXPIRED]);
    let outcome = fake.engine(Some(3)).send(streamed(), rotating()).await;
    assert_eq!(text_of(outcome).await.unwrap().0, 400);
}

#[tokio::test]
async fn without_a_source_nothing_is_signed() {
    let fake = Fake::new([FINE]);
    fake.engine(None).send(request(), None).await.unwrap();
    assert_eq!(fake.header("authorization"), [""]);
    assert_eq!(fake.header(DATE), [""]);
}

#[tokio::test]
async fn headers_of_an_earlier_signature_are_replaced() {
    let fake = Fake::new([FINE]);
    let mut request = request();
    for name in ["authorization", DATE, TOKEN] {
        request.headers_mut().insert(name, "old");
    }
    fake.engine(None).send(request, rotating()).await.unwrap();
    for name in ["authorization", DATE, TOKEN] {
        let seen = fake.seen.lock().unwrap();
        let values: Vec<_> = seen[0].headers().get_all(name).iter().collect();
        assert!(values.len() == 1 && values[0] != "old", "{name}: {values:?}");
    }
}

#[derive(Debug)]
struct Fixed(Result<Credentials, &'static str>);

impl CredentialSource for Fixed {
    fn credentials(&self) -> CredentialsFuture<'_> {
        let outcome = self.0.clone().map(Some).map_err(Into::into);
        Box::pin(async { outcome })
    }

    fn refused(&self, _: &str) -> bool {
        true
    }
}

#[tokio::test]
async fn the_error_of_a_source_is_handed_on_and_nothing_is_sent() {
    let fake = Fake::new([]);
    let source = Fixed(Err("no keys"));
    let error = fake.engine(Some(3)).send(request(), signing(source)).await.unwrap_err();
    assert!(matches!(error, EngineError::Credentials(_)), "{error:?}");
    assert_eq!(error.to_string(), "no keys");
}

#[tokio::test]
async fn keys_that_are_no_headers_are_not_sent() {
    for (key, token) in [("AK\nID", "token"), ("AKID", "to\0ken")] {
        let fake = Fake::new([]);
        let keys = Credentials::new(key, "secret", Some(token.to_owned()), None, "test");
        let error = fake.engine(None).send(request(), signing(Fixed(Ok(keys)))).await.unwrap_err();
        assert!(error.to_string().starts_with("error parsing header value: the "), "{error}");
        assert!(
            error.to_string().ends_with(" has a control character, so it cannot be sent (host s3.example)"),
            "{error}"
        );
        assert!(!format!("{error:?}").contains("to\0ken"));
    }
}

#[tokio::test]
async fn a_host_in_trouble_leaves_the_retries_of_others_alone() {
    let fake = Fake::new((0..1000).map(|_| BUSY));
    let engine = fake.engine(Some(3));
    let mut attempts = 0;
    for _ in 0..200 {
        let before = fake.attempts();
        engine.send(request_to("sick.example"), rotating()).await.unwrap();
        attempts = fake.attempts() - before;
    }
    assert_eq!(attempts, 1, "no token is left");
    let before = fake.attempts();
    engine.send(request_to("well.example"), rotating()).await.unwrap();
    assert_eq!(fake.attempts() - before, 3);
}

#[tokio::test]
async fn an_errors_body_that_stalls_does_not_hold_up_its_head() {
    let (time, sleep) = instant_time_and_sleep(NOW + MOMENT);
    let stalled = http_client_fn(|_, _| SharedHttpConnector::new(Stalled));
    let engine = Engine::new(EngineConfig {
        http_client: stalled,
        timeouts: TimeoutConfig::disabled(),
        retries: None,
        sleep: Some(SharedAsyncSleep::new(sleep.clone())),
        time: Some(SharedTimeSource::new(time)),
        endpoints: EndpointStyle::default(),
    });
    let response = engine.send(request(), rotating()).await.unwrap();
    assert_eq!(response.status().as_u16(), 403);
    assert_eq!(sleep.total_duration(), Duration::from_secs(5));
}

#[tokio::test]
async fn a_time_limit_that_has_passed_is_rusotos_timeout() {
    let (time, sleep) = instant_time_and_sleep(NOW + MOMENT);
    let limit = TimeoutConfig::builder().operation_timeout(Duration::from_secs(1)).build();
    let engine = Engine::new(EngineConfig {
        http_client: http_client_fn(|_, _| SharedHttpConnector::new(Silent)),
        timeouts: limit,
        retries: None,
        sleep: Some(SharedAsyncSleep::new(sleep)),
        time: Some(SharedTimeSource::new(time)),
        endpoints: EndpointStyle::default(),
    });
    let error = text_of(engine.send(request(), rotating()).await).await.unwrap_err();
    assert_eq!(
        error,
        "Timeout while dispatching request: operation timeout (all attempts including retries) occurred after 1s \
         (host s3.example)"
    );
}

/// Never answers.
#[derive(Debug)]
struct Silent;

impl HttpConnector for Silent {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        HttpConnectorFuture::new(std::future::pending())
    }
}

/// Answers with a head, and no body comes.
#[derive(Debug)]
struct Stalled;

impl HttpConnector for Stalled {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let body =
            http_body_util::StreamBody::new(futures_util::stream::pending::<Result<_, std::io::Error>>());
        let response = http::Response::builder().status(403).body(SdkBody::from_body_1_x(body)).unwrap();
        HttpConnectorFuture::ready(Ok(response.try_into().unwrap()))
    }
}

#[tokio::test]
async fn an_error_of_s3_inside_a_success_is_retried_if_retries_are_on() {
    let broken = || Answer::Response(200, &[], "\n <Error><Code>InternalError</Code></Error>");
    let copy = || {
        let mut request = request();
        request.headers_mut().insert("x-amz-copy-source", "bucket/other");
        request
    };
    let fake = Fake::new([broken(), FINE]);
    let outcome = fake.engine(Some(3)).send(copy(), rotating()).await;
    assert_eq!(text_of(outcome).await, Ok((200, "fine".to_owned())));

    let fake = Fake::new([broken()]);
    let outcome = fake.engine(None).send(copy(), rotating()).await;
    let as_it_came = Ok((200, "\n <Error><Code>InternalError</Code></Error>".to_owned()));
    assert_eq!(text_of(outcome).await, as_it_came);
}

mod clock;
mod ended_runtime;
