//! Bodies go through as they come, in both directions.

use std::sync::mpsc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use rusoto_core::ByteStream;
use rusoto_s3::{GetObjectRequest, PutObjectRequest};
use test_servers::{RawServer, Reply};

use super::*;

/// How long a test waits before it fails. Nothing takes this long.
const LONG: Duration = Duration::from_secs(30);

/// The server sends the second half only when the first one has been read.
#[tokio::test]
async fn a_download_is_not_gathered() {
    let (read, was_read) = mpsc::channel::<()>();
    let was_read = std::sync::Mutex::new(was_read);
    let server = RawServer::start(move |connection| {
        connection.read_request();
        connection.send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\nconnection: close\r\n\r\nfirst");
        was_read.lock().unwrap().recv_timeout(LONG).expect("the first half is read");
        connection.send("-half");
    });
    let client = facade::S3::from_config(&config(&server.url()));
    let request = GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    let output = client.get_object(request).await.unwrap();
    assert_eq!(output.content_length, Some(10));
    let mut body = output.body.unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "first");
    read.send(()).unwrap();
    assert_eq!(body.next().await.unwrap().unwrap(), "-half");
    assert!(body.next().await.is_none());
}

/// The second half is made only when the server has the first one.
#[tokio::test]
async fn an_upload_is_not_gathered() {
    let (read, was_read) = tokio::sync::oneshot::channel::<()>();
    let read = std::sync::Mutex::new(Some(read));
    let server = RawServer::start(move |connection| {
        connection.read_head();
        connection.wait_for_bytes();
        read.lock().unwrap().take().unwrap().send(()).unwrap();
        connection.read_body("content-length: 10\r\n").expect("the second half");
        connection.answer("200 OK", "");
    });
    let client = facade::S3::from_config(&config(&server.url()));
    let halves = stream::once(async { Ok(Bytes::from_static(b"first")) }).chain(stream::once(async {
        tokio::time::timeout(LONG, was_read).await.expect("the first half is sent").unwrap();
        Ok(Bytes::from_static(b"-half"))
    }));
    let body = ByteStream::new_with_size(halves, 10);
    let request =
        PutObjectRequest { bucket: "b".into(), key: "k".into(), body: Some(body), ..Default::default() };
    client.put_object(request).await.unwrap();
}

/// Rusoto asks for the length as well.
#[tokio::test]
async fn a_body_of_unknown_length_has_its_length_in_the_request() {
    let server = Recorder::start(|_| Reply::ok(""));
    for client in both(&server) {
        let body = ByteStream::new(stream::once(async { Ok(Bytes::from_static(b"hello")) }));
        let request = PutObjectRequest {
            bucket: "b".into(),
            key: "k".into(),
            body: Some(body),
            content_length: Some(5),
            ..Default::default()
        };
        client.put_object(request).await.unwrap();
        let sent = server.take().remove(0);
        assert!(
            sent.to_ascii_lowercase().contains("content-length: 5\r\n") && sent.ends_with("\r\n\r\nhello"),
            "{sent}"
        );
    }
}

/// A body that ends early is an error of the body, and not a short object.
#[tokio::test]
async fn a_download_that_breaks_off_is_an_error() {
    let server = Recorder::start(|_| Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfirst"));
    for client in both(&server) {
        let request = GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
        let body = client.get_object(request).await.unwrap().body.unwrap();
        let chunks: Vec<_> = body.collect().await;
        assert!(matches!(chunks[..], [Ok(_), Err(_)]), "{chunks:?}");
    }
}
