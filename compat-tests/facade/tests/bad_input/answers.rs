//! Answers that cannot be read.

use std::sync::{Arc, Mutex};

use rusoto_s3::{GetObjectRequest, HeadObjectRequest, ListObjectsV2Request};

use super::requests::ODD;
use super::*;

#[tokio::test]
async fn bodies_that_end_early() {
    let json = r#"{"TableNames": ["a", "#;
    let xml = "<ListTopicsResponse><ListTopicsResult><Topics><member><TopicArn>a";
    for body in [json, xml, "", "\0", "{\"", "<a>"] {
        let server = Recorder::start(move |_| Reply::ok(body));
        let old = Clients::rusotos(&server.url()).calls().await;
        let new = Clients::facades(&config(&server.url())).calls().await;
        for ((service, old), (_, new)) in old.iter().zip(&new) {
            println!("{body:?} {service}: {old} -> {new}");
        }
    }
}

#[tokio::test]
async fn answers_that_break_off() {
    let server = Recorder::start(|_| Reply::raw("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"a\""));
    for clients in [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))] {
        for (service, came) in clients.calls().await {
            println!("{service}: {came}");
        }
    }
}

#[tokio::test]
async fn enum_texts_that_are_odd_stay() {
    let body = Arc::new(Mutex::new(String::new()));
    let next = Arc::clone(&body);
    let server = Recorder::start(move |_| Reply::ok(&*next.lock().unwrap()));
    let both = [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))];
    for text in ODD {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        *body.lock().unwrap() = format!(
            "<ListBucketResult><EncodingType>{text}</EncodingType><Contents><Key>k</Key><StorageClass>{text}</StorageClass>\
             </Contents></ListBucketResult>"
        );
        let mut came = Vec::new();
        for clients in &both {
            let request = ListObjectsV2Request { bucket: "b".into(), ..Default::default() };
            came.push(shown(clients.s3.list_objects_v2(request).await));
        }
        assert_eq!(came[1], came[0], "{text:?}");
        assert!(came[0].starts_with("Ok"), "{}", came[0]);
    }
}

#[tokio::test]
async fn values_in_headers_that_are_no_values() {
    for header in ["last-modified: soon", "x-amz-missing-meta: many", "x-amz-delete-marker: perhaps", "expires: 0", "content-length: -1"] {
        let headers = format!("{header}\r\n");
        let server = Recorder::start(move |_| Reply::with_headers(200, &headers, ""));
        for clients in [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))] {
            let request = HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
            let head = tokio::spawn(async move { shown(clients.s3.head_object(request).await) });
            println!("{header}: {:?}", head.await);
        }
    }
}

#[tokio::test]
async fn values_in_xml_that_are_no_values() {
    for element in ["<MaxKeys>many</MaxKeys>", "<IsTruncated>perhaps</IsTruncated>", "<Contents><LastModified>soon</LastModified></Contents>", "<Contents><Size>big</Size></Contents>", "<MaxKeys>3000000000</MaxKeys>"] {
        let body = format!("<ListBucketResult>{element}</ListBucketResult>");
        let server = Recorder::start(move |_| Reply::ok(&body));
        for clients in [Clients::rusotos(&server.url()), Clients::facades(&config(&server.url()))] {
            let request = ListObjectsV2Request { bucket: "b".into(), ..Default::default() };
            let list = tokio::spawn(async move { shown(clients.s3.list_objects_v2(request).await) });
            println!("{element}: {:?}", list.await);
        }
    }
    let _ = GetObjectRequest::default();
}
