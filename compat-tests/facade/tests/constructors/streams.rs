//! Bodies stream through a dispatcher in both directions.

use std::sync::Mutex;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use rusoto_core::ByteStream;
use rusoto_core::request::HttpResponse;
use rusoto_core::signature::SignedRequestPayload;
use rusoto_s3::PutObjectRequest;
use test_servers::Reply;
use tokio::sync::oneshot;

use super::*;

/// Reads one chunk of a request, says so, and answers when the rest has come.
struct OneByOne(Mutex<Option<oneshot::Sender<()>>>);

impl DispatchSignedRequest for OneByOne {
    fn dispatch(&self, request: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        let read = self.0.lock().unwrap().take().unwrap();
        Box::pin(async move {
            assert_eq!(request.headers()["content-length"], [b"10"]);
            let Some(SignedRequestPayload::Stream(mut body)) = request.payload else {
                panic!("not a stream")
            };
            assert_eq!(format!("{body:?}"), "<ByteStream size_hint=Some(10)>");
            assert_eq!(body.next().await.unwrap().unwrap(), "first");
            read.send(()).unwrap();
            assert_eq!(body.next().await.unwrap().unwrap(), "other");
            assert!(body.next().await.is_none());
            let (status, headers) = Default::default();
            Ok(HttpResponse { status, headers, body: ByteStream::from(vec![]) })
        })
    }
}

#[tokio::test]
async fn an_upload_is_not_buffered() {
    let (read, first_is_read) = oneshot::channel();
    // The second chunk is there only when the first has been read.
    let first = stream::once(async { Ok(Bytes::from_static(b"first")) });
    let other = stream::once(async {
        first_is_read.await.unwrap();
        Ok(Bytes::from_static(b"other"))
    });
    let body = ByteStream::new_with_size(first.chain(other), 10);
    let s3 = facade::S3::new_with(OneByOne(Mutex::new(Some(read))), keys(), region("http://localhost"));
    let request =
        PutObjectRequest { bucket: "b".into(), key: "k".into(), body: Some(body), ..Default::default() };
    s3.put_object(request).await.unwrap();
}

/// Answers with a body whose second chunk is there only when the first has been read.
struct Answers(Mutex<Option<oneshot::Receiver<()>>>);

impl DispatchSignedRequest for Answers {
    fn dispatch(&self, _: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        let first_is_read = self.0.lock().unwrap().take().unwrap();
        let first = stream::once(async { Ok(Bytes::from_static(b"first")) });
        let other = stream::once(async {
            first_is_read.await.unwrap();
            Ok(Bytes::from_static(b"other"))
        });
        let (status, headers) = Default::default();
        let body = ByteStream::new(first.chain(other));
        Box::pin(async move { Ok(HttpResponse { status, headers, body }) })
    }
}

#[tokio::test]
async fn a_download_is_not_buffered() {
    let (read, first_is_read) = oneshot::channel();
    let s3 =
        facade::S3::new_with(Answers(Mutex::new(Some(first_is_read))), keys(), region("http://localhost"));
    let mut body = s3.get_object(get()).await.unwrap().body.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "first");
    read.send(()).unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "other");
    assert!(body.next().await.is_none());
}

#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    let server = Recorder::start(|_| Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfirst"));
    for client in both(&Chosen::new(http()), &region(&server.url())) {
        let body = client.get_object(get()).await.unwrap().body.unwrap();
        let chunks: Vec<_> = body.collect().await;
        assert!(matches!(chunks[..], [Ok(_), Err(_)]), "{chunks:?}");
    }
}

/// The error of the program's own stream fails the call, and its text is in that of the call.
#[tokio::test]
async fn an_upload_that_breaks_off_is_an_error() {
    let server = Recorder::start(|_| Reply::ok(""));
    for client in both(&Chosen::new(http()), &region(&server.url())) {
        let chunks = stream::iter([Ok(Bytes::from_static(b"first")), Err(std::io::Error::other("no disk"))]);
        let body = Some(ByteStream::new_with_size(chunks, 10));
        let request = PutObjectRequest { bucket: "b".into(), key: "k".into(), body, ..Default::default() };
        let error = client.put_object(request).await.unwrap_err();
        let RusotoError::HttpDispatch(error) = error else { panic!("{error:?}") };
        assert!(error.to_string().starts_with("Error during dispatch: "), "{error}");
    }
}
