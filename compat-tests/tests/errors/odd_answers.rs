//! Answers that no AWS service gives, and proxies and other servers do.

use crate::calls::{get_caller_identity, get_object, list_objects};
use crate::stage::{BUCKET, Stage};
use aws_sdk_s3::operation::complete_multipart_upload::CompleteMultipartUploadError as SdkCompleteError;
use local_aws::{Endpoint, Fault};
use rusoto_compat::http::{AwsErrorExt, AwsErrorKind, sdk_error_into_rusoto};
use rusoto_core::RusotoError;
use rusoto_s3::{CompleteMultipartUploadError, ListObjectsV2Error, ListObjectsV2Request, S3};
use test_servers::Reply;

#[tokio::test]
async fn the_page_of_a_proxy() {
    let stage = Stage::new().await;
    let page = "<html>\n<body><h1>503 Service Unavailable</h1> token=hunter2</body></html>";
    let clients = stage.clients_on(Reply::with_headers(503, "content-type: text/html\r\n", page)).await;
    let said = list_objects(&clients, BUCKET).await;
    assert!(said.variant.contains("hunter2"), "callers get the body");
    assert_eq!((said.code, said.is), (None, vec!["retryable"]));
    assert_eq!(said.texts[0], "the service refused without an error code (HTTP 503)");
}

#[tokio::test]
async fn soup() {
    let stage = Stage::new().await;
    let bodies: [(&[u8], Option<&str>); 9] = [
        (b"", None),
        (b"\xff\xfe\x00<Error>", None),
        (b"<Error><Code>SlowDown</Code><Message>a\nb</Message></Error>", Some("SlowDown")),
        (b"<Error><Code>SlowDown</Code><Message>", Some("SlowDown")),
        (b"<Error/>", None),
        (b"<Error><Code>A</Code><Code>B</Code></Error>", Some("B")),
        (b"<Error><Code>&bogus;</Code>", None),
        (b"{\"code\":\"AccessDenied\"}", Some("AccessDenied")),
        (b"<?xml version=\"1.0\"?>", None),
    ];
    for (body, code) in bodies {
        let clients = stage.clients_on(Reply::with_headers(418, "x-amzn-requestid: 1\r\n", body)).await;
        let said = get_object(&clients, BUCKET, "any").await;
        assert_eq!((said.code.as_deref(), said.http_status), (code, Some(418)), "{said:?}");
        assert!(said.texts[0].ends_with("(HTTP 418, request id 1)"), "{said:?}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read() {
    let stage = Stage::new().await;
    let bodies = ["hunter2", "<html><body>hunter2</body></html>", "<hunter2/>", "<Other>hunter2</Other>"];
    for body in bodies {
        let clients = stage.clients_on(Reply::with_headers(200, "", body)).await;
        let said = get_caller_identity(&clients).await;
        assert_eq!((said.kind, said.variant.as_str()), (AwsErrorKind::Response, "ParseError"), "{said:?}");
        assert!(said.is.is_empty() && said.code.is_none(), "{said:?}");
        assert!(said.texts.iter().all(|text| !text.contains("hunter2")), "{said:?}");
    }
}

/// Where the two clients differ, and no error can be compared: pinned, because callers will meet it.
#[tokio::test]
async fn the_sdk_takes_xml_that_breaks_off_for_whole() {
    let stage = Stage::new().await;
    stage.aws.faults().order(Endpoint::S3, Fault::MalformedBody);
    let list = ListObjectsV2Request { bucket: BUCKET.to_owned(), ..Default::default() };
    let old = stage.clients.legacy_s3.list_objects_v2(list).await;
    assert!(matches!(old, Err(RusotoError::ParseError(_))), "{old:?}");
    assert!(stage.clients.modern_s3.list_objects_v2().bucket(BUCKET).send().await.is_ok());
}

/// Rusoto's own HTTP client panics on such a header; the SDK's does not.
#[tokio::test]
async fn header_values_in_other_encodings() {
    let stage = Stage::new().await;
    let head = b"HTTP/1.1 404 X\r\nx-amz-meta-size: gr\xf6\xdfe\r\nx-amz-request-id: 17\r\n";
    let body = b"content-length: 41\r\n\r\n<Error><Code>NoSuchTagSet</Code></Error>\n";
    let clients = stage.clients_on(Reply::raw([head.as_slice(), body].concat())).await;
    let error = clients.modern_s3.list_objects_v2().bucket(BUCKET).send().await.err().unwrap();
    assert_eq!(error.aws_error().to_string(), "NoSuchTagSet (HTTP 404, request id 17)");
    let error = sdk_error_into_rusoto(error, ListObjectsV2Error::from_response);
    let RusotoError::Unknown(response) = error else { panic!("{error:?}") };
    assert_eq!(response.headers["x-amz-meta-size"], "gr\u{fffd}\u{fffd}e");
}

/// S3 sends its status before it knows how a long operation ends.
#[tokio::test]
async fn a_refusal_with_status_200() {
    let stage = Stage::new().await;
    let body = "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";
    let clients = stage.clients_on(Reply::with_headers(200, "", body)).await;
    let complete = clients.modern_s3.complete_multipart_upload().bucket(BUCKET).key("any").upload_id("1");
    let error = complete.send().await.err().unwrap();
    let _: &SdkCompleteError = error.as_service_error().unwrap();
    let view = error.aws_error();
    assert_eq!((view.kind(), view.http_status()), (AwsErrorKind::Service, Some(200)));
    assert!(view.is_throttling() && view.is_retryable());
    let error = sdk_error_into_rusoto(error, CompleteMultipartUploadError::from_response);
    assert!(matches!(&error, RusotoError::Unknown(response) if response.status == 200), "{error:?}");
    assert!(error.aws_error().is_throttling());

    let request = rusoto_s3::CompleteMultipartUploadRequest {
        bucket: BUCKET.to_owned(),
        key: "any".to_owned(),
        upload_id: "1".to_owned(),
        ..Default::default()
    };
    let by_rusoto = clients.legacy_s3.complete_multipart_upload(request).await;
    assert!(by_rusoto.is_ok(), "Rusoto's client takes the refusal for a success");
}
