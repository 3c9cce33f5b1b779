//! What cannot be signed is an error with the field and the reason. Rusoto signs it, and S3 refuses the URL.

use std::time::Duration;

use rusoto_core::credential::AwsCredentials;
use rusoto_core::{Region, RusotoError};
use rusoto_s3::{DeleteObjectRequest, GetObjectRequest, PutObjectRequest, UploadPartRequest};

use super::facade::{PreSignedRequest, PreSignedRequestOption};
use super::{for_ten_minutes, get, keys, some};

/// Returns the text of the `Validation` that signing returns.
fn refusal(request: &impl PreSignedRequest, region: &Region, expires_in: Duration) -> String {
    let option = PreSignedRequestOption { expires_in };
    match request.get_presigned_url(region, &keys(), &option) {
        Err(RusotoError::Validation(text)) => text,
        other => panic!("{other:?}"),
    }
}

const MINUTE: Duration = Duration::from_secs(60);

#[test]
fn an_expiry_that_s3_does_not_take() {
    for (expires_in, shown) in [
        (Duration::from_secs(604_801), "604801s"),
        (Duration::from_millis(999), "999ms"),
        (Duration::ZERO, "0ns"),
        (Duration::MAX, "18446744073709551615.999999999s"),
    ] {
        assert_eq!(
            refusal(&get("k"), &Region::EuWest1, expires_in),
            format!("PreSignedRequestOption::expires_in is {shown}, and S3 takes a second to seven days")
        );
    }
    let week = PreSignedRequestOption { expires_in: Duration::from_secs(604_800) };
    let url = get("k").get_presigned_url(&Region::EuWest1, &keys(), &week);
    assert!(url.unwrap().contains("X-Amz-Expires=604800"));
}

#[test]
fn names_that_are_empty() {
    assert_eq!(
        refusal(&get(""), &Region::EuWest1, MINUTE),
        "GetObjectRequest::key is \"\", and a URL needs one"
    );
    let put = PutObjectRequest { bucket: " ".into(), key: "k".into(), ..Default::default() };
    assert_eq!(
        refusal(&put, &Region::EuWest1, MINUTE),
        "PutObjectRequest::bucket is \" \", and a URL needs one"
    );
    let part =
        UploadPartRequest { bucket: "b".into(), key: "k".into(), part_number: 1, ..Default::default() };
    assert_eq!(
        refusal(&part, &Region::EuWest1, MINUTE),
        "UploadPartRequest::upload_id is \"\", and a URL needs one"
    );
    let delete = DeleteObjectRequest { bucket: "b".into(), ..Default::default() };
    assert_eq!(
        refusal(&delete, &Region::EuWest1, MINUTE),
        "DeleteObjectRequest::key is \"\", and a URL needs one"
    );
}

#[test]
fn values_that_do_not_fit() {
    let text =
        refusal(&GetObjectRequest { part_number: Some(1 << 40), ..get("k") }, &Region::EuWest1, MINUTE);
    assert!(text.starts_with("GetObjectRequest::part_number is 1099511627776, and "), "{text}");
    let text =
        refusal(&GetObjectRequest { response_expires: some("soon"), ..get("k") }, &Region::EuWest1, MINUTE);
    assert!(
        text.starts_with("GetObjectRequest::response_expires is \"soon\", which is not a time"),
        "{text}"
    );
}

/// A header with a line end would begin another one.
#[test]
fn values_that_no_header_has() {
    let put = |name: &str, value: &str| PutObjectRequest {
        bucket: "photos".into(),
        key: "k".into(),
        metadata: Some([(name.to_owned(), value.to_owned())].into()),
        ..Default::default()
    };
    for (request, named) in [
        (put("a b", "c"), "metadata"),
        (put("team", "a\r\nx-amz-acl: public-read"), "metadata"),
        (
            PutObjectRequest { metadata: None, content_disposition: some("\0"), ..put("a", "b") },
            "content_disposition",
        ),
        (PutObjectRequest { metadata: None, storage_class: some("A\nB"), ..put("a", "b") }, "storage_class"),
    ] {
        let text = refusal(&request, &Region::EuWest1, MINUTE);
        assert!(text.contains(named), "{text}");
    }
    for value in ["ü", "a  b", " a ", "\t", "\"a\"", ""] {
        // Each is a URL or an error, and no panic.
        let _ = put("team", value).get_presigned_url(&Region::EuWest1, &keys(), &for_ten_minutes());
    }
}

#[test]
fn a_key_is_not_in_the_text() {
    let request = GetObjectRequest { sse_customer_key: some("hidden\n"), ..get("k") };
    let text = refusal(&request, &Region::EuWest1, MINUTE);
    assert!(text.contains("sse_customer_key") && !text.contains("hidden"), "{text}");
    let secret = AwsCredentials::new("a\nb", "hidden", some("hidden"), None);
    let error = get("k").get_presigned_url(&Region::EuWest1, &secret, &for_ten_minutes()).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("hidden"), "{error:?}");
}

#[test]
fn regions_that_are_no_place() {
    let custom = |name: &str, endpoint: &str| Region::Custom { name: name.into(), endpoint: endpoint.into() };
    for (region, named) in [
        (custom("", "http://localhost"), "empty name"),
        (custom("eu\nwest", "http://localhost"), "cannot be part of a host name"),
        (custom("here", "ftp://localhost"), "the endpoint \"ftp://localhost\" of region \"here\""),
        (custom("here", "http://a b"), "the endpoint \"http://a b\" of region \"here\""),
    ] {
        let text = refusal(&get("k"), &region, MINUTE);
        assert!(text.contains(named), "{text}");
    }
}

#[test]
fn buckets_that_are_no_name() {
    let of = |bucket: &str| GetObjectRequest { bucket: bucket.into(), ..get("k") };
    for (bucket, why) in [
        ("arn:aws:s3:eu-west-1:1:accesspoint/p", "Path-style addressing cannot be used with ARN buckets"),
        ("arn:x", "Invalid ARN: `arn:x` was not a valid ARN"),
    ] {
        let text = refusal(&of(bucket), &Region::EuWest1, MINUTE);
        assert_eq!(text, format!("no URL can be signed: {why}"));
    }
    // Rusoto would ask for the object `b/k` in `a`.
    let url = of("a/b").get_presigned_url(&Region::EuWest1, &keys(), &for_ten_minutes()).unwrap();
    assert!(url.starts_with("https://s3.eu-west-1.amazonaws.com/a%2Fb/k?"), "{url}");
}

/// Rusoto signs with an empty key.
#[test]
fn keys_that_sign_nothing() {
    for keys in [AwsCredentials::default(), AwsCredentials::new("a\nb", "s", None, None)] {
        let error = get("k").get_presigned_url(&Region::EuWest1, &keys, &for_ten_minutes()).unwrap_err();
        assert!(matches!(error, RusotoError::Credentials(_)), "{error:?}");
    }
}
