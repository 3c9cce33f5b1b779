//! When each variant of `RusotoError` is returned.

use aws_sdk_s3::operation::get_object::GetObjectError as SdkError;
use rusoto_compat::http::{SdkResultExt, rusoto_error_into_sdk};
use rusoto_s3::{
    GetBucketLifecycleRequest, GetBucketNotificationConfigurationRequest, GetObjectError, GetObjectRequest,
    HeadObjectRequest, ListObjectsV2Request, PutBucketLifecycleRequest, PutBucketNotificationRequest,
    SelectObjectContentRequest,
};
use test_servers::{Reply, closed_port};

use super::*;

fn get() -> GetObjectRequest {
    GetObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() }
}

#[tokio::test]
async fn service_is_an_error_with_a_code_of_the_operation() {
    let server = Recorder::start(|_| {
        Reply::status(404, "<Error><Code>NoSuchKey</Code><Message>gone</Message></Error>")
    });
    let error = facade(&server).get_object(get()).await.unwrap_err();
    assert_eq!(error, RusotoError::Service(GetObjectError::NoSuchKey("gone".to_owned())));
}

#[tokio::test]
async fn unknown_is_any_other_answer() {
    let server = Recorder::start(|_| Reply::status(404, ""));
    let request = HeadObjectRequest { bucket: "b".into(), key: "k".into(), ..Default::default() };
    let RusotoError::Unknown(response) = facade(&server).head_object(request).await.unwrap_err() else {
        panic!()
    };
    assert_eq!((response.status.as_u16(), &*response.body), (404, &b""[..]));
}

#[tokio::test]
async fn parse_error_is_a_body_that_cannot_be_read() {
    let server = Recorder::start(|_| Reply::ok("this is not XML"));
    let request = ListObjectsV2Request { bucket: "b".into(), ..Default::default() };
    let error = facade(&server).list_objects_v2(request).await.unwrap_err();
    assert!(matches!(error, RusotoError::ParseError(_)), "{error:?}");
}

#[tokio::test]
async fn http_dispatch_is_no_answer() {
    let url = format!("http://{}", closed_port());
    let error = facade::S3::from_config(&config(&url)).get_object(get()).await.unwrap_err();
    assert!(matches!(error, RusotoError::HttpDispatch(_)), "{error:?}");
}

#[tokio::test]
async fn credentials_are_missing() {
    let server = Recorder::start(|_| Reply::ok(""));
    let mut builder = config(&server.url()).into_builder();
    builder.set_credentials_provider(None);
    let error = facade::S3::from_config(&builder.build()).get_object(get()).await.unwrap_err();
    assert!(
        matches!(&error, RusotoError::Credentials(it) if it.message.contains("has no credentials provider")),
        "{error:?}"
    );
    assert_eq!(server.take().len(), 0);
}

#[tokio::test]
async fn validation_is_a_request_that_cannot_be_sent() {
    let server = Recorder::start(|_| Reply::ok(""));
    let client = facade(&server);
    let request =
        ListObjectsV2Request { bucket: "b".into(), max_keys: Some(3_000_000_000), ..Default::default() };
    let text = "ListObjectsV2Request::max_keys is 3000000000, and the SDK sends numbers from -2147483648 to 2147483647";
    assert_eq!(client.list_objects_v2(request).await.unwrap_err(), RusotoError::Validation(text.to_owned()));

    let request = GetObjectRequest { if_modified_since: Some("soon".to_owned()), ..get() };
    let RusotoError::Validation(text) = client.get_object(request).await.unwrap_err() else { panic!() };
    assert!(
        text.starts_with("GetObjectRequest::if_modified_since is \"soon\", which is not a time; "),
        "{text}"
    );
    assert_eq!(server.take().len(), 0);
}

/// Rusoto's own client never returns it. It comes from a client that wraps others.
#[test]
fn blocking_comes_through() {
    let failure =
        rusoto_error_into_sdk(RusotoError::Blocking, |error: GetObjectError| SdkError::unhandled(error));
    let error = Err::<(), _>(failure).or_rusoto(GetObjectError::from_response).unwrap_err();
    assert_eq!(error, RusotoError::Blocking);
}

#[tokio::test]
async fn what_has_no_counterpart_says_what_to_call() {
    let server = Recorder::start(|_| Reply::ok(""));
    let client = facade(&server);
    let bucket = || "b".to_owned();
    let texts = [
        client
            .get_bucket_lifecycle(GetBucketLifecycleRequest { bucket: bucket(), ..Default::default() })
            .await
            .unwrap_err()
            .to_string(),
        client
            .put_bucket_lifecycle(PutBucketLifecycleRequest { bucket: bucket(), ..Default::default() })
            .await
            .unwrap_err()
            .to_string(),
        client
            .get_bucket_notification(GetBucketNotificationConfigurationRequest {
                bucket: bucket(),
                ..Default::default()
            })
            .await
            .unwrap_err()
            .to_string(),
        client
            .put_bucket_notification(PutBucketNotificationRequest { bucket: bucket(), ..Default::default() })
            .await
            .unwrap_err()
            .to_string(),
        client
            .select_object_content(SelectObjectContentRequest { bucket: bucket(), ..Default::default() })
            .await
            .unwrap_err()
            .to_string(),
    ];
    assert_eq!(
        texts,
        [
            "the SDK does not have `get_bucket_lifecycle`: call `get_bucket_lifecycle_configuration`",
            "the SDK does not have `put_bucket_lifecycle`: call `put_bucket_lifecycle_configuration`",
            "the SDK does not have `get_bucket_notification`: call `get_bucket_notification_configuration`",
            "the SDK does not have `put_bucket_notification`: call `put_bucket_notification_configuration`",
            "rusoto_s3 cannot return what `select_object_content` answers, because its reader of the events panics: call it on `client()`",
        ]
    );
    assert_eq!(server.take().len(), 0);
}
