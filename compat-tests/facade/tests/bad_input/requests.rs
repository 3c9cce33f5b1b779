//! Requests that cannot be sent.

use std::io;

use bytes::Bytes;
use futures_util::stream;
use rusoto_core::ByteStream;
use rusoto_dynamodb::{AttributeValue, PutItemInput};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, RestoreObjectRequest};

use super::*;

/// Texts that are no value of an enum. A later service may know any of them, so none is refused for what it is.
pub(crate) const ODD: [&str; 8] = ["", " ", "ü", "a\"b", "<&>", "\u{1f600}", "a\u{7f}", "a\nb"];

fn put(storage_class: &str) -> PutObjectRequest {
    PutObjectRequest {
        bucket: "b".into(),
        key: "k".into(),
        storage_class: Some(storage_class.to_owned()),
        ..Default::default()
    }
}

#[tokio::test]
async fn odd_enum_texts_in_headers() {
    let server = Recorder::start(|_| Reply::ok(""));
    let clients = Clients::facades(&config(&server.url()));
    for text in ODD {
        let came = shown(clients.s3.put_object(put(text)).await);
        println!("{text:?} {came}");
    }
}

#[tokio::test]
async fn odd_enum_texts_in_xml() {
    let server = Recorder::start(|_| Reply::ok(""));
    let both = [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))];
    for text in ODD.into_iter().chain(["\0"]) {
        for clients in &both {
            let mut request = RestoreObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
            request.restore_request = Some(rusoto_s3::RestoreRequest { tier: Some(text.to_owned()), ..Default::default() });
            let came = shown(clients.s3.restore_object(request).await);
            println!("{text:?} {came} {:?}", server.take());
        }
    }
}

#[tokio::test]
async fn a_value_of_no_kind() {
    let server = Recorder::start(|_| Reply::ok("{}"));
    let clients = Clients::facades(&config(&server.url()));
    let item = [("a".to_owned(), AttributeValue::default())].into();
    let request = PutItemInput { table_name: "t".to_owned(), item, ..Default::default() };
    let came = shown(clients.dynamodb.put_item(request).await);
    println!("{came}");
}

#[tokio::test]
async fn dates_that_are_none() {
    let server = Recorder::start(|_| Reply::ok(""));
    let clients = Clients::facades(&config(&server.url()));
    for date in ["", "soon", "2026-13-01T00:00:00Z", "Thu, 99 Nov 2026 01:23:39 GMT", "1", "\0"] {
        let get = GetObjectRequest {
            bucket: "b".into(),
            key: "k".into(),
            if_modified_since: Some(date.to_owned()),
            ..Default::default()
        };
        let came = shown(clients.s3.get_object(get).await);
        println!("{came}");
    }
    assert_eq!(server.take().len(), 0);
}

/// The body of a request ends before its length, or fails.
#[tokio::test]
async fn bodies_that_end_early() {
    let server = Recorder::start(|_| Reply::ok(""));
    for clients in [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))] {
        for chunks in [
            vec![Ok(Bytes::from_static(b"first"))],
            vec![Ok(Bytes::from_static(b"first")), Err(io::Error::other("the disk is gone"))],
            vec![Ok(Bytes::from_static(b"first-and-more-than-ten"))],
        ] {
            let body = ByteStream::new_with_size(stream::iter(chunks), 10);
            let request = PutObjectRequest { storage_class: None, body: Some(body), ..put("") };
            let came = shown(clients.s3.put_object(request).await);
            println!("{came}");
        }
    }
}
