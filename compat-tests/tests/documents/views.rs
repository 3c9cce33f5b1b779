//! What `aws_error()` prints.

use rusoto_compat::http::AwsErrorExt;
use rusoto_core::RusotoError;
use rusoto_core::request::BufferedHttpResponse;
use rusoto_s3::GetObjectError;

use crate::quoted::assert_quoted;

fn said(status: u16, body: &'static str) -> String {
    let mut headers = hyper_0_14::HeaderMap::<String>::default();
    headers.insert("x-amz-request-id", "4442".to_owned());
    headers.insert("x-amz-bucket-region", "eu-west-1".to_owned());
    let status = hyper_0_14::StatusCode::from_u16(status).unwrap();
    let response = BufferedHttpResponse { status, body: body.into(), headers };
    RusotoError::<GetObjectError>::Unknown(response).aws_error().to_string()
}

#[test]
fn a_bucket_in_another_region() {
    let moved = "<Error><Code>PermanentRedirect</Code><Message>The bucket you are attempting to access must be \
                 addressed using the specified endpoint.</Message></Error>";
    let signed = "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; \
                  the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message></Error>";
    assert_quoted("view-errors", &[said(301, moved), said(400, signed), said(301, "")]);
}
