//! An HTTP client with prepared answers, for the tests of this module.

use super::{SharedHttpDispatcher, SharedHttpDispatcherBuilder};
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::test_util::{InstantSleep, ManualTimeSource, instant_time_and_sleep};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
    http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures_util::stream;
use rusoto_compat_core::engine::stream_body;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{DispatchSignedRequest, Region};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, SystemTime};

pub(super) enum Answer {
    Response(HttpResponse),
    Error(ConnectorError),
    Never,
}

pub(super) fn response(status: u16, body: &'static str) -> Answer {
    Answer::Response(HttpResponse::new(StatusCode::try_from(status).unwrap(), SdkBody::from(body)))
}

/// Returns an error whose body has one more byte after each `pause`, without an end. Time passes by a second whenever
/// somebody waits for a byte. The timer and the function to read it, in seconds, come along.
pub(super) fn dripping(status: u16, pause: u64) -> (Answer, impl AsyncSleep, impl Fn() -> u64) {
    let passed = Arc::new(AtomicU64::new(0));
    let clock = Arc::clone(&passed);
    let bytes = stream::poll_fn(move |cx| {
        if (clock.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(pause) {
            return Poll::Ready(Some(Ok(Bytes::from_static(b" "))));
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    });
    let body = stream_body(bytes, None);
    let answer = Answer::Response(HttpResponse::new(StatusCode::try_from(status).unwrap(), body));
    let read = Arc::clone(&passed);
    (answer, Ticks(passed), move || read.load(Ordering::Relaxed))
}

/// The timer of [`dripping`].
#[derive(Debug)]
struct Ticks(Arc<AtomicU64>);

impl AsyncSleep for Ticks {
    fn sleep(&self, duration: Duration) -> Sleep {
        let clock = Arc::clone(&self.0);
        let end = clock.load(Ordering::Relaxed) + duration.as_secs();
        Sleep::new(poll_fn(move |_| match clock.load(Ordering::Relaxed) >= end {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }))
    }
}

pub(super) fn throttled() -> Answer {
    response(400, "<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>")
}

pub(super) fn io_error() -> Answer {
    Answer::Error(ConnectorError::io(std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()))
}

#[derive(Clone)]
pub(super) struct FakeClient {
    answers: Arc<Mutex<VecDeque<Answer>>>,
    pub(super) seen: Arc<Mutex<Vec<HttpRequest>>>,
    pub(super) settings: Arc<Mutex<Vec<HttpConnectorSettings>>>,
    pub(super) time: ManualTimeSource,
    pub(super) sleep: InstantSleep,
}

impl std::fmt::Debug for FakeClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FakeClient")
    }
}

impl FakeClient {
    pub(super) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let (time, sleep) = instant_time_and_sleep(signed_at());
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            seen: Arc::default(),
            settings: Arc::default(),
            time,
            sleep,
        }
    }

    pub(super) fn client(&self) -> SharedHttpClient {
        let fake = self.clone();
        http_client_fn(move |settings, _| {
            fake.settings.lock().unwrap().push(settings.clone());
            SharedHttpConnector::new(fake.clone())
        })
    }

    pub(super) fn builder(&self) -> SharedHttpDispatcherBuilder {
        SharedHttpDispatcher::builder().time_source(self.time.clone()).sleep_impl(self.sleep.clone())
    }

    pub(super) fn sent(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    pub(super) fn paused(&self) -> Vec<Duration> {
        self.sleep.logs()
    }
}

impl HttpConnector for FakeClient {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        self.seen.lock().unwrap().push(request);
        let answer = self.answers.lock().unwrap().pop_front().expect("more requests than answers");
        match answer {
            Answer::Response(response) => HttpConnectorFuture::ready(Ok(response)),
            Answer::Error(error) => HttpConnectorFuture::ready(Err(error)),
            Answer::Never => HttpConnectorFuture::new(std::future::pending()),
        }
    }
}

pub(super) fn signed_at() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// Returns a request as Rusoto signs it at [`signed_at`].
pub(super) fn signed_request() -> SignedRequest {
    let region = Region::Custom { name: "eu-test-1".into(), endpoint: "http://u:p@sts.test:81".into() };
    let mut request = SignedRequest::new("POST", "sts", &region, "/");
    request.set_payload(Some("Action=GetCallerIdentity"));
    request.complement();
    let date = DateTime::<Utc>::from(signed_at()).format("%Y%m%dT%H%M%SZ").to_string();
    request.add_header("x-amz-date", &date);
    request.add_header("authorization", "AWS4-HMAC-SHA256 Credential=AKID/x");
    request
}

/// Returns status and body, or the text of the error.
pub(super) async fn dispatch(
    dispatcher: &SharedHttpDispatcher,
    request: SignedRequest,
    timeout: Option<Duration>,
) -> Result<(u16, String), String> {
    let mut response = dispatcher.dispatch(request, timeout).await.map_err(|error| error.to_string())?;
    let body = response.buffer().await.map_err(|error| error.to_string())?;
    Ok((response.status.as_u16(), body.body_as_str().to_owned()))
}
