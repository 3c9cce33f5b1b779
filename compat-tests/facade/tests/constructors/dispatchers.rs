//! Rusoto's own dispatcher, one around it, and the one over the SDK.

use std::sync::atomic::{AtomicUsize, Ordering};

use rusoto_compat::SharedCredentials;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_s3::PutObjectRequest;
use rusoto_sts::{GetCallerIdentityRequest, Sts};
use test_servers::{Reply, closed_port};

use super::*;

/// Counts the requests of another dispatcher.
struct Counted<D>(D, Arc<AtomicUsize>);

impl<D: DispatchSignedRequest> DispatchSignedRequest for Counted<D> {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.dispatch(request, timeout)
    }
}

/// Returns the lines that are the same for both SDKs.
fn without_agents(request: String) -> Vec<String> {
    let is_compared = |line: &&str| {
        let line = line.to_ascii_lowercase();
        ["put ", "host:", "content-length:", "x-amz-meta-", "content-type:", "hello"]
            .iter()
            .any(|begin| line.starts_with(begin))
    };
    request.lines().filter(is_compared).map(|line| line.replace("x-id=PutObject", "")).collect()
}

#[tokio::test]
async fn each_request_goes_through_the_dispatcher() {
    let server = Recorder::start(|_| Reply::ok(""));
    let count = Arc::new(AtomicUsize::new(0));
    let dispatcher = Chosen::new(Counted(http(), Arc::clone(&count)));
    let mut sent = Vec::new();
    for client in both(&dispatcher, &region(&server.url())) {
        let request = PutObjectRequest {
            bucket: "photos".into(),
            key: "a b/ü+&.txt".into(),
            body: Some(b"hello".to_vec().into()),
            content_type: Some("text/plain".into()),
            metadata: Some([("team".to_owned(), "a  b".to_owned())].into()),
            ..Default::default()
        };
        client.put_object(request).await.unwrap();
        let mut lines = without_agents(server.take().remove(0));
        lines.sort();
        sent.push(lines.join("\n").replace("? HTTP", " HTTP").to_ascii_lowercase());
    }
    assert_eq!(sent[1], sent[0]);
    assert!(sent[0].contains("content-length: 5") && sent[0].contains("host: "), "{}", sent[0]);
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn nobody_listens() {
    let region = region(&format!("http://{}", closed_port()));
    let [old, new] = both(&Chosen::new(http()), &region);
    assert_eq!(shown(new.get_object(get()).await), shown(old.get_object(get()).await));
}

/// It is recognised, so its SDK client sends, and a request is not converted twice.
#[tokio::test]
async fn a_shared_dispatcher_is_not_asked() {
    let server = Recorder::start(|_| Reply::ok("body"));
    let client = aws_smithy_http_client::Builder::new().build_http();
    let dispatcher = SharedHttpDispatcher::from_http_client(client).unwrap();
    let new = facade::S3::new_with(dispatcher.clone(), keys(), region(&server.url()));
    new.get_object(get()).await.unwrap();
    assert_eq!((server.take().len(), dispatcher.counts().requests), (1, 0));
    // In a type of the program's own, it is a dispatcher like any other.
    let new = facade::S3::new_with(Chosen::new(dispatcher.clone()), keys(), region(&server.url()));
    new.get_object(get()).await.unwrap();
    assert_eq!((server.take().len(), dispatcher.counts().requests), (1, 1));
}

/// The provider may be one that both SDKs share.
#[tokio::test]
async fn shared_credentials_stay_what_they_are() {
    let identity = "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult>\
                    </GetCallerIdentityResponse>";
    let server = Recorder::start(move |_| Reply::ok(identity));
    let shared = SharedCredentials::from_rusoto(keys());
    let sts = facade::Sts::new_with(http(), shared.clone(), region(&server.url()));
    let came = sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(came.account.as_deref(), Some("1"));
    assert_eq!(shared.status().access_key_id.as_deref(), Some("AKIDEXAMPLE"));
}
