//! The effect of each fault on a client.

mod clients;

use std::io::ErrorKind;
use std::net::SocketAddr;
use std::time::Duration;

use aws_sdk_s3::error::ProvideErrorMetadata;
use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_core::RusotoError;
use rusoto_sts::{GetCallerIdentityRequest, Sts};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::Instant;

use clients::raw::{Answer, addr, open, read_until, send, stays_silent};
use clients::{Key, rusoto_sts, sdk_s3, sdk_sts};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// Sends a request that is answered at once without a fault.
struct Probe {
    endpoint: Endpoint,
    to: SocketAddr,
    request: &'static str,
    headers: &'static [(&'static str, &'static str)],
}

impl Probe {
    async fn send(&self) -> Answer {
        send(self.to, self.request, self.headers, "").await
    }

    async fn open(&self) -> TcpStream {
        open(self.to, self.request, self.headers, "").await
    }
}

fn probes(aws: &LocalAws) -> [Probe; 4] {
    let main = addr(&aws.endpoint_url());
    let probe = |endpoint, to, request, headers| Probe { endpoint, to, request, headers };
    [
        probe(Endpoint::S3, main, "GET /photos/k", &[]),
        probe(Endpoint::Sts, main, "POST /", &[FORM]),
        probe(Endpoint::Imds, aws.imds_addr(), "GET /latest/meta-data/placement/region", &[]),
        probe(Endpoint::Ecs, addr(&aws.container_uri()), "GET /v1/credentials", &[]),
    ]
}

async fn arrived(aws: &LocalAws) {
    while aws.all_calls().is_empty() {
        tokio::task::yield_now().await;
    }
    aws.reset_calls();
}

#[tokio::test]
async fn hanging_before_the_response() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::HangBeforeResponse.times(1));
        let mut stream = probe.open().await;
        arrived(&aws).await;
        assert!(stays_silent(&mut stream).await, "{:?}", probe.endpoint);
        assert_ne!(probe.send().await.status, 0);
    }
}

#[tokio::test]
async fn hanging_in_the_body() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::HangInBody);
        let mut stream = probe.open().await;
        let answer = read_until(&mut stream, |answer| !answer.body.is_empty()).await;
        assert!(stays_silent(&mut stream).await, "{:?}", probe.endpoint);
        assert_eq!(answer.status, 200);
        assert!(answer.head.contains("content-length: 4096"), "{}", answer.head);
        assert!(!answer.body.is_empty() && answer.body.len() < 4096, "{:?}", probe.endpoint);
    }
}

#[tokio::test]
async fn a_head_request_has_no_body_to_hang_in() {
    let aws = LocalAws::start().await.unwrap();
    aws.faults().order(Endpoint::S3, Fault::HangInBody);
    let mut stream = open(addr(&aws.endpoint_url()), "HEAD /photos/k", &[], "").await;
    arrived(&aws).await;
    assert!(stays_silent(&mut stream).await);
}

#[tokio::test]
async fn a_status_in_the_form_of_the_endpoint() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::Status(503));
        let answer = probe.send().await;
        assert_eq!(answer.status, 503, "{:?}", probe.endpoint);
        let expected = match probe.endpoint {
            Endpoint::S3 => "<Error><Code>ServiceUnavailable</Code>",
            Endpoint::Sts => "<Error><Type>Receiver</Type><Code>ServiceUnavailable</Code>",
            Endpoint::Imds => "<html>",
            _ => r#""code":"ServiceUnavailable""#,
        };
        assert!(answer.body.contains(expected), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_body_that_stops_in_the_middle() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::MalformedBody);
        let answer = probe.send().await;
        assert_eq!(answer.status, 200);
        assert!(answer.head.contains(&format!("content-length: {}", answer.body.len())), "{}", answer.head);
        match probe.endpoint {
            Endpoint::S3 | Endpoint::Sts => assert!(!answer.body.ends_with('>')),
            _ => assert!(serde_json::from_str::<serde_json::Value>(&answer.body).is_err()),
        }
    }
    let who = rusoto_sts(&aws, &Key::root(&aws)).get_caller_identity(GetCallerIdentityRequest {}).await;
    assert!(matches!(who, Err(RusotoError::ParseError(_))), "{who:?}");
}

#[tokio::test]
async fn a_connection_reset() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::ConnectionReset.times(1));
        let mut stream = probe.open().await;
        let error = stream.read(&mut [0; 64]).await.expect_err("the end of the stream is no reset");
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{:?}", probe.endpoint);
        assert_ne!(probe.send().await.status, 0);
    }
}

#[tokio::test]
async fn a_delay_and_then_the_usual_answer() {
    let aws = LocalAws::start().await.unwrap();
    let delay = Duration::from_millis(150);
    for probe in probes(&aws) {
        let usual = probe.send().await.status;
        aws.faults().order(probe.endpoint, Fault::Delay(delay).times(1));
        let began = Instant::now();
        assert_eq!(probe.send().await.status, usual);
        let took = began.elapsed();
        assert!(took >= delay, "{:?}: {took:?}", probe.endpoint);
    }
}

#[tokio::test]
async fn throttling_in_the_words_of_the_endpoint() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::Throttle);
        let status = probe.send().await.status;
        let expected = match probe.endpoint {
            Endpoint::S3 => 503,
            Endpoint::Sts => 400,
            _ => 429,
        };
        assert_eq!(status, expected, "{:?}", probe.endpoint);
    }
    let key = Key::root(&aws);
    let throttled = sdk_sts(&aws, &key).get_caller_identity().send().await.unwrap_err();
    assert_eq!(throttled.code(), Some("Throttling"));
    let throttled = sdk_s3(&aws, &key).list_buckets().send().await.unwrap_err();
    assert_eq!(throttled.code(), Some("SlowDown"));
}

#[tokio::test]
async fn any_error_by_its_code() {
    let aws = LocalAws::start().await.unwrap();
    let fault = Fault::Error { status: 403, code: "RegionDisabledException".into() };
    aws.faults().order_for(Endpoint::Sts, "AssumeRole", fault);
    let sts = sdk_sts(&aws, &Key::root(&aws));
    let assume = sts.assume_role().role_arn(aws.role_arn()).role_session_name("test");
    let refused = assume.send().await.unwrap_err();
    assert!(refused.as_service_error().unwrap().is_region_disabled_exception());
    sts.get_caller_identity().send().await.unwrap();
}

#[tokio::test]
async fn failing_n_times_and_counting_every_call() {
    let aws = LocalAws::start().await.unwrap();
    aws.faults().order(Endpoint::Sts, Fault::Status(500).times(2));
    let sts = sdk_sts(&aws, &Key::root(&aws));
    for _ in 0..2 {
        assert_eq!(sts.get_caller_identity().send().await.unwrap_err().code(), Some("InternalFailure"));
    }
    sts.get_caller_identity().send().await.unwrap();
    assert_eq!(aws.calls("GetCallerIdentity"), 3);
    assert_eq!(aws.signers("GetCallerIdentity").len(), 3);
    aws.reset_calls();
    assert!(aws.all_calls().is_empty());
}

#[tokio::test]
async fn a_failure_arrives_although_the_body_is_large() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    aws.faults().order_for(Endpoint::S3, "PutObject", Fault::Throttle);
    let s3 = sdk_s3(&aws, &Key::root(&aws));
    for size in [1 << 20, 5 << 20] {
        let put = s3.put_object().bucket("photos").key("k").body(vec![0; size].into());
        assert_eq!(put.send().await.unwrap_err().code(), Some("SlowDown"), "{size}");
    }
}

/// AWS does this, so a log of the message contains the token.
#[tokio::test]
async fn a_wrong_signature_is_answered_with_all_that_was_sent() {
    let aws = LocalAws::start().await.unwrap();
    for probe in probes(&aws) {
        aws.faults().order(probe.endpoint, Fault::QuotedRequest.times(1));
        let token = [FORM, ("x-amz-security-token", "IQoJb3JpZ2lu")];
        let answer = send(probe.to, probe.request, &token, "").await;
        assert_eq!(answer.status, 403);
        assert!(
            answer.body.contains("The request signature we calculated does not match"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("x-amz-security-token:IQoJb3JpZ2lu"), "{}", answer.body);
    }
    let key = Key::root(&aws);
    aws.faults().order(Endpoint::Sts, Fault::QuotedRequest);
    let error = sdk_sts(&aws, &key).get_caller_identity().send().await.unwrap_err();
    assert_eq!(error.code(), Some("SignatureDoesNotMatch"));
    assert!(error.message().is_some_and(|message| message.contains("host:127.0.0.1")), "{error:?}");
}
