//! Requests that cannot be sent.

use std::io;

use bytes::Bytes;
use facade_tests::Canonical;
use futures_util::stream;
use rusoto_core::ByteStream;
use rusoto_dynamodb::{AttributeValue, PutItemInput};
use rusoto_s3::{GetObjectRequest, PutObjectRequest, RestoreObjectRequest, RestoreRequest};

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
        match text.contains(char::is_control) {
            true => assert!(came.starts_with("Validation: ") && came.contains("storage_class"), "{came}"),
            false => assert!(came.starts_with("Ok: "), "{text:?}: {came}"),
        }
    }
}

#[tokio::test]
async fn odd_enum_texts_in_xml() {
    let server = Recorder::start(|_| Reply::ok(""));
    let both = [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))];
    for text in ODD {
        let mut sent = Vec::new();
        for clients in &both {
            let restore = RestoreRequest { tier: Some(text.to_owned()), ..Default::default() };
            let request = RestoreObjectRequest {
                bucket: "b".into(),
                key: "k".into(),
                restore_request: Some(restore),
                ..Default::default()
            };
            clients.s3.restore_object(request).await.unwrap();
            sent.push(Canonical::of(&server.take()[0]).body);
        }
        assert_eq!(sent[1], sent[0], "{text:?}");
    }
}

#[tokio::test]
async fn a_value_of_no_kind() {
    let server = Recorder::start(|_| Reply::ok("{}"));
    let clients = Clients::facades(&config(&server.url()));
    let item = [("a".to_owned(), AttributeValue::default())].into();
    let request = PutItemInput { table_name: "t".to_owned(), item, ..Default::default() };
    assert_eq!(
        shown(clients.dynamodb.put_item(request).await),
        "Validation: none of the fields of `AttributeValue` is set, and the SDK sends exactly one"
    );
    assert_eq!(server.take().len(), 0);
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
        let begin =
            format!("Validation: GetObjectRequest::if_modified_since is {date:?}, which is not a time");
        assert!(came.starts_with(&begin), "{came}");
    }
    assert_eq!(server.take().len(), 0);
}

/// The body of a request ends before its length, fails, or is longer. Rusoto cuts the last one.
#[tokio::test]
async fn bodies_that_are_not_as_stated() {
    let server = Recorder::start(|_| Reply::ok(""));
    let bodies =
        [vec![Ok("first")], vec![Ok("first"), Err("the disk is gone")], vec![Ok("first-and-more-than-ten")]];
    let expected = [
        ["HttpDispatch: ", "HttpDispatch: ", "Ok: "],
        ["HttpDispatch: ", "HttpDispatch: ", "HttpDispatch: "],
    ];
    let both = [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))];
    for (clients, expected) in both.iter().zip(expected) {
        for (body, begin) in bodies.iter().zip(expected) {
            let chunks = body.clone().into_iter().map(|it| it.map(Bytes::from).map_err(io::Error::other));
            let chunks: Vec<_> = chunks.collect();
            let body = ByteStream::new_with_size(stream::iter(chunks), 10);
            let request = PutObjectRequest { storage_class: None, body: Some(body), ..put("") };
            let came = shown(clients.s3.put_object(request).await);
            assert!(came.starts_with(begin), "{came}");
        }
    }
}
