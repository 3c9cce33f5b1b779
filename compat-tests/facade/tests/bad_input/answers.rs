//! Answers that cannot be read.

use std::sync::{Arc, Mutex};

use rusoto_s3::{HeadObjectRequest, ListObjectsV2Request};

use super::requests::ODD;
use super::*;

/// The services whose answers are XML. That of SQS is, for Rusoto.
const XML: [&str; 2] = ["s3", "sns"];

#[tokio::test]
async fn json_that_ends_early() {
    for body in [r#"{"TableNames": ["a", "#, r#"{"StreamNames""#, "{", "\0"] {
        let server = Recorder::start(move |_| Reply::ok(body));
        let [old, new] = both(&server.url());
        for ((service, old), (_, new)) in old.calls().await.iter().zip(&new.calls().await) {
            assert!(new.starts_with("ParseError: "), "{service}, {body:?}: {new}");
            assert!(old.starts_with("ParseError: "), "{service}, {body:?}: {old}");
        }
    }
}

/// Rusoto's own reader for S3 never returns from most of these.
#[tokio::test]
async fn xml_that_ends_early() {
    let cut = [
        "<ListAllMyBucketsResult><Buckets><Bucket><Name>a",
        "<ListTopicsResponse><ListTopicsResult><Topics><member><TopicArn>a",
        "<a>",
        "<",
        "<a></b>",
    ];
    for body in cut {
        let server = Recorder::start(move |_| Reply::ok(body));
        for (service, came) in Clients::facades(&config(&server.url())).calls().await {
            assert!(came.starts_with("ParseError: "), "{service}, {body:?}: {came}");
        }
    }
}

#[tokio::test]
async fn answers_that_break_off() {
    let server = Recorder::start(|_| Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\""));
    for clients in both(&server.url()) {
        for (service, came) in clients.calls().await {
            assert!(came.starts_with("HttpDispatch: Error obtaining body: "), "{service}: {came}");
        }
    }
}

#[tokio::test]
async fn errors_that_are_no_errors() {
    for (status, body) in [
        (400, ""),
        (400, "{"),
        (500, "<html>"),
        (503, "\0"),
        (418, "{}"),
        (400, "[1]"),
        (400, "<Error>"),
        (400, "<Error><Code>a"),
    ] {
        let server = Recorder::start(move |_| Reply::status(status, body));
        let [old, new] = both(&server.url());
        for ((service, old), (_, new)) in old.calls().await.iter().zip(&new.calls().await) {
            // Each answer has a date of its own.
            let [old, new] = [old, new].map(|it| it.split("headers").next().unwrap().to_owned());
            assert!(XML.contains(service) || old == new, "{service}, {status} {body:?}: {old} -> {new}");
            assert!(new.starts_with("Unknown("), "{service}, {status} {body:?}: {new}");
        }
    }
}

#[tokio::test]
async fn odd_enum_texts_stay() {
    let body = Arc::new(Mutex::new(String::new()));
    let next = Arc::clone(&body);
    let server = Recorder::start(move |_| Reply::ok(&*next.lock().unwrap()));
    let clients = both(&server.url());
    // Rusoto takes a text of spaces for an empty one.
    for text in ODD.into_iter().filter(|it| *it != " ") {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        *body.lock().unwrap() = format!(
            "<ListBucketResult><EncodingType>{text}</EncodingType><Contents><Key>k</Key><StorageClass>{text}</StorageClass>\
             </Contents></ListBucketResult>"
        );
        let [old, new] = clients.each_ref().map(|it| it.s3.list_objects_v2(list()));
        let old = shown(old.await);
        assert_eq!(shown(new.await), old, "{text:?}");
        assert!(old.starts_with("Ok"), "{old}");
    }
}

fn list() -> ListObjectsV2Request {
    ListObjectsV2Request { bucket: "b".into(), ..Default::default() }
}

/// Rusoto panics at what is no number and no flag, and returns what is no time as it is.
#[tokio::test]
async fn values_that_are_none() {
    for header in [
        "last-modified: soon",
        "x-amz-missing-meta: many",
        "x-amz-delete-marker: perhaps",
        "content-length: -1",
    ] {
        let headers = format!("{header}\r\n");
        let server = Recorder::start(move |_| Reply::with_headers(200, &headers, ""));
        let request = HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
        let came = shown(Clients::facades(&config(&server.url())).s3.head_object(request).await);
        assert!(came.starts_with("ParseError: ") && came.contains("from header"), "{header}: {came}");
    }
    for element in [
        "<MaxKeys>many</MaxKeys>",
        "<MaxKeys>3000000000</MaxKeys>",
        "<IsTruncated>perhaps</IsTruncated>",
        "<Contents><LastModified>soon</LastModified></Contents>",
        "<Contents><Size>big</Size></Contents>",
    ] {
        let body = format!("<ListBucketResult>{element}</ListBucketResult>");
        let server = Recorder::start(move |_| Reply::ok(&body));
        let came = shown(Clients::facades(&config(&server.url())).s3.list_objects_v2(list()).await);
        assert!(came.starts_with("ParseError: ") && came.contains("com.amazonaws.s3#"), "{element}: {came}");
    }
}

/// A date that is no date is common here, so both keep it.
#[tokio::test]
async fn an_expires_that_is_no_date_stays() {
    let server = Recorder::start(|_| Reply::with_headers(200, "expires: 0\r\n", ""));
    for clients in both(&server.url()) {
        let request = HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
        assert_eq!(clients.s3.head_object(request).await.unwrap().expires.as_deref(), Some("0"));
    }
}

fn both(url: &str) -> [Clients; 2] {
    [Clients::rusotos(url), Clients::facades(&config(url))]
}
