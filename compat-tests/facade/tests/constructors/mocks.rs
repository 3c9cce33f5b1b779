//! Mocks of Rusoto's own crate, which answer and look at requests.

use std::sync::Mutex;

use rusoto_core::signature::SignedRequestPayload;
use rusoto_core::{HttpDispatchError, Region};
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, GetItemInput};
use rusoto_mock::{MockCredentialsProvider, MockRequestDispatcher};
use rusoto_s3::{HeadObjectRequest, ListObjectsV2Request};
use rusoto_sqs::{GetQueueUrlRequest, Sqs};

use super::*;

const LIST: &str = "<ListBucketResult><Name>photos</Name><KeyCount>1</KeyCount><Contents><Key>cat.jpg</Key><Size>5</Size>\
                    </Contents></ListBucketResult>";
const GONE: &str = "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>";
const BUSY: &str = "<Error><Code>SlowDown</Code><Message>later</Message></Error>";

#[tokio::test]
async fn answers_and_errors_are_the_same() {
    let mock = |status, body| Chosen::new(MockRequestDispatcher::with_status(status).with_body(body));
    for (status, body) in [(200, LIST), (404, GONE), (503, BUSY), (403, ""), (500, "a page")] {
        let [old, new] = both(&mock(status, body), &Region::EuWest1);
        let list = || ListObjectsV2Request { bucket: "photos".into(), ..Default::default() };
        let head = || HeadObjectRequest { bucket: "photos".into(), key: "k".into(), ..Default::default() };
        assert_eq!(shown(new.list_objects_v2(list()).await), shown(old.list_objects_v2(list()).await));
        assert_eq!(shown(new.head_object(head()).await), shown(old.head_object(head()).await));
        // A body of a known length has it.
        assert_eq!(shown(new.get_object(get()).await), shown(old.get_object(get()).await));
    }
}

#[tokio::test]
async fn a_checker_finds_what_it_looks_at() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let record = Arc::clone(&seen);
    let mock = Chosen::new(MockRequestDispatcher::default().with_request_checker(move |request| {
        let SignedRequest { method, service, region, path, payload, canonical_uri, .. } = request;
        let (host, scheme) = (request.hostname(), request.scheme());
        let headers = ["host", "range"].map(|name| request.headers().get(name).cloned());
        let signature = request.headers()["authorization"].concat();
        assert!(signature.starts_with(b"AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"), "{request:?}");
        record.lock().unwrap().push(format!(
            "{method} {service} {region:?} {path} {canonical_uri} {scheme} {host} {headers:?} {payload:?}"
        ));
    }));
    for region in [Region::EuWest1, region("http://localhost:9000"), region("https://minio.test/below")] {
        for client in both(&mock, &region) {
            let range = Some("bytes=0-1".to_owned());
            client.get_object(GetObjectRequest { range, ..get() }).await.unwrap();
        }
        let seen = std::mem::take(&mut *seen.lock().unwrap());
        let [old, new] = &seen[..] else { panic!("{seen:?}") };
        // The SDK gives the path of an endpoint to the request.
        let is_below = old.contains("below");
        assert!(
            new == old || is_below && new.contains(" /below/photos/a b/ü.jpg /below/photos/a%20b/"),
            "{seen:#?}"
        );
    }
}

#[tokio::test]
async fn json_is_a_buffer_and_its_errors_are_the_same() {
    let body = r#"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"gone"}"#;
    let mock = || {
        MockRequestDispatcher::with_status(400).with_body(body).with_request_checker(|request| {
            let Some(SignedRequestPayload::Buffer(body)) = &request.payload else { panic!("{request:?}") };
            let text = std::str::from_utf8(body).unwrap();
            assert!(text.contains(r#""TableName":"t""#), "{text}");
            assert_eq!(request.headers()["x-amz-target"], [b"DynamoDB_20120810.GetItem"]);
        })
    };
    let item = || GetItemInput { table_name: "t".into(), ..Default::default() };
    let old = DynamoDbClient::new_with(mock(), MockCredentialsProvider, Region::UsEast1);
    let new = facade::DynamoDb::new_with(mock(), MockCredentialsProvider, Region::UsEast1);
    assert_eq!(shown(new.get_item(item()).await), shown(old.get_item(item()).await));
}

/// SQS answers in JSON, which Rusoto's own client does not read.
#[tokio::test]
async fn an_error_of_sqs_goes_by_its_code() {
    let body = r#"{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"gone"}"#;
    let mock = MockRequestDispatcher::with_status(400)
        .with_header("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender")
        .with_body(body);
    let sqs = facade::Sqs::new_with(mock, MockCredentialsProvider, Region::UsEast1);
    let request = GetQueueUrlRequest { queue_name: "q".into(), ..Default::default() };
    let error = sqs.get_queue_url(request).await.unwrap_err();
    let expected = rusoto_sqs::GetQueueUrlError::QueueDoesNotExist("gone".to_owned());
    assert_eq!(error, RusotoError::Service(expected));
}

#[tokio::test]
async fn the_dispatchers_error_is_that_of_the_call() {
    for text in [
        "Error during dispatch: refused",
        "Timeout while dispatching request",
        "Unsupported HTTP verb X",
        "mine",
    ] {
        let error = HttpDispatchError::new(text.to_owned());
        let mock = Chosen::new(MockRequestDispatcher::with_dispatch_error(error.clone()));
        for client in both(&mock, &Region::EuWest1) {
            let came = client.get_object(get()).await.map(|_| ()).unwrap_err();
            assert_eq!(came, RusotoError::HttpDispatch(error.clone()));
        }
        let new = facade::S3::new_with(mock, keys(), Region::EuWest1);
        let failure = new.client().get_object().bucket("b").key("k").send().await.unwrap_err();
        let mut cause: Option<&dyn std::error::Error> = Some(&failure);
        while let Some(next) = cause.filter(|it| !it.is::<HttpDispatchError>()) {
            cause = next.source();
        }
        assert_eq!(cause.map(ToString::to_string).as_deref(), Some(text));
    }
}
