//! What has no partner: all of it.

use super::tables;

/// - S3 replaced the four operations long ago.
/// - Nobody returns the errors of HEAD, because such a response has no body that could hold a code. The model of SSM
///   does not have `DoesNotExistException` for this operation any more.
/// - Rusoto takes SNS's endpoints for texts, though they are structs. It fails to read any response that has one.
const EXPECTED: &[&str] = &[
    "s3: error HeadBucketError::NoSuchBucket: the SDK has no variant for `NoSuchBucket`",
    "s3: error HeadObjectError::NoSuchKey: the SDK has no variant for `NoSuchKey`",
    "s3: operation GetBucketLifecycle: the SDK has `get_bucket_lifecycle_configuration` in its place",
    "s3: operation GetBucketNotification: the SDK has `get_bucket_notification_configuration` in its place",
    "s3: operation PutBucketLifecycle: the SDK has `put_bucket_lifecycle_configuration` in its place",
    "s3: operation PutBucketNotification: the SDK has `put_bucket_notification_configuration` in its place",
    "sns: field ListEndpointsByPlatformApplicationResponse::endpoints, beside \
     `operation::list_endpoints_by_platform_application::ListEndpointsByPlatformApplicationOutput`: it is a text in \
     Rusoto, and `types::Endpoint` is no enum of texts",
    "ssm: error TerminateSessionError::DoesNotExist: the SDK has no variant for `DoesNotExistException`",
];

#[test]
fn nothing_else_is_left_out() {
    let lines = |table: rusoto_compat_api_table::Table| {
        let service = table.service.clone();
        table.left_out().into_iter().map(move |line| format!("{service}: {line}")).collect::<Vec<_>>()
    };
    assert_eq!(tables().flat_map(lines).collect::<Vec<_>>(), EXPECTED);
}
