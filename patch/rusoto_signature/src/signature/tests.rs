//! Signatures that AWS has published, and requests that the original panics at.

use super::canonical::SignedHeaders;
use super::hash::{Scope, sha256_hex, signature, string_to_sign, timestamp};
use super::parts::Headers;
use super::{EMPTY_SHA256_HASH, SignedRequest, canonical};
use crate::Region;
use crate::credential::AwsCredentials;
use chrono::{DateTime, TimeZone, Utc};
use hyper_0_14::Body;
use std::time::Duration;

// The two documents differ in one character.
const SECRET_OF_S3: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const SECRET_OF_IAM: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn s3_day() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2013, 5, 24, 0, 0, 0).unwrap()
}

fn credentials() -> AwsCredentials {
    AwsCredentials::new("AKIAIOSFODNN7EXAMPLE", SECRET_OF_S3, None, None)
}

fn headers(list: &[(&str, &str)]) -> Headers {
    list.iter().map(|(name, value)| ((*name).to_owned(), vec![value.as_bytes().to_vec()])).collect()
}

/// From "Authenticating Requests" in the API reference of S3: method, path, query, headers beyond those that all examples
/// have, hash of the body, and the signature.
#[test]
fn the_examples_of_s3_have_the_published_signatures() {
    const BODY: &str = "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072";
    assert_eq!(sha256_hex(b"Welcome to Amazon S3."), BODY);
    let put = [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")];
    for (method, path, query, more, hash, expected) in [
        (
            "GET",
            "/test.txt",
            "",
            &[("range", "bytes=0-9")][..],
            EMPTY_SHA256_HASH,
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT",
            "/test%24file.text",
            "",
            &put,
            BODY,
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        (
            "GET",
            "/",
            "lifecycle=",
            &[],
            EMPTY_SHA256_HASH,
            "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        ),
        (
            "GET",
            "/",
            "max-keys=2&prefix=J",
            &[],
            EMPTY_SHA256_HASH,
            "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
        ),
    ] {
        let mut headers = headers(&[
            ("host", "examplebucket.s3.amazonaws.com"),
            ("x-amz-content-sha256", hash),
            ("x-amz-date", "20130524T000000Z"),
        ]);
        headers.extend(self::headers(more));
        let headers = SignedHeaders::new(&headers, &[]);
        let request = canonical::request(method, path, query, &headers, hash);
        let timestamp = timestamp(s3_day());
        let scope = Scope::new(&timestamp, "us-east-1", "s3");
        let text = string_to_sign(s3_day(), &sha256_hex(&request), &scope.text());
        assert_eq!(signature(SECRET_OF_S3, &scope, &text), expected, "{method} {path} {query}");
    }
}

/// From "Create a signed AWS API request" in the reference of IAM: `ListUsers`.
#[test]
fn the_example_of_iam_has_the_published_signature() {
    let now = Utc.with_ymd_and_hms(2015, 8, 30, 12, 36, 0).unwrap();
    let headers = headers(&[
        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("host", "iam.amazonaws.com"),
        ("x-amz-date", "20150830T123600Z"),
    ]);
    let headers = SignedHeaders::new(&headers, &[]);
    let request =
        canonical::request("GET", "/", "Action=ListUsers&Version=2010-05-08", &headers, EMPTY_SHA256_HASH);
    let hash = sha256_hex(&request);
    assert_eq!(hash, "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59");
    let timestamp = timestamp(now);
    let scope = Scope::new(&timestamp, "us-east-1", "iam");
    let text = string_to_sign(now, &hash, &scope.text());
    assert_eq!(
        signature(SECRET_OF_IAM, &scope, &text),
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    );
}

/// From "Authenticating Requests: Using Query Parameters" in the API reference of S3.
#[test]
fn the_presigned_example_of_s3_has_the_published_signature() {
    let mut request = SignedRequest::new("GET", "s3", &Region::UsEast1, "/test.txt");
    request.set_hostname(Some("examplebucket.s3.amazonaws.com".to_owned()));
    let url = request.presign_at(&credentials(), &Duration::from_secs(86_400), false, s3_day());
    assert_eq!(
        url,
        "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404\
         &X-Amz-SignedHeaders=host"
    );
}

#[test]
fn a_header_value_that_is_not_utf_8_is_signed_as_the_bytes_that_are_sent() {
    let values = vec![b" caf\xe9  au  lait ".to_vec(), b"\"  \xff\"".to_vec()];
    let headers = Headers::from([("x-amz-meta-a".to_owned(), values)]);
    let expected = b"GET\n/\n\nx-amz-meta-a:caf\xe9 au lait,\"  \xff\"\n\nx-amz-meta-a\nhash";
    let signed = SignedHeaders::new(&headers, &[]);
    assert_eq!(canonical::request("GET", "/", "", &signed, "hash"), expected);

    let mut request = SignedRequest::new("GET", "s3", &Region::UsEast1, "/");
    request.headers.extend(headers);
    request.sign(&credentials());
    let sent: http_0_2::Request<Body> = request.try_into().unwrap();
    assert_eq!(sent.headers()["x-amz-meta-a"], b" caf\xe9  au  lait ".as_slice());
}

/// The original adds a second value, which S3 refuses.
#[test]
fn content_md5_is_set_once_and_not_in_place_of_the_users() {
    let mut request = SignedRequest::new("PUT", "s3", &Region::UsEast1, "/");
    request.maybe_set_content_md5_header();
    assert!(request.headers().is_empty(), "there is no body");
    request.set_payload(Some("hello"));
    for _ in 0..2 {
        request.maybe_set_content_md5_header();
        assert_eq!(request.headers()["content-md5"], [b"XUFAKrxLKna5cZ2REBfFkg==".to_vec()]);
    }
    request.remove_header("content-md5");
    request.add_header("Content-MD5", "the user's");
    request.maybe_set_content_md5_header();
    assert_eq!(request.headers()["content-md5"], [b"the user's".to_vec()]);
}

#[test]
fn what_cannot_be_sent_is_an_error() {
    let request = || SignedRequest::new("GET", "s3", &Region::UsEast1, "/");
    let refused = |request: SignedRequest| {
        let result: Result<http_0_2::Request<Body>, _> = request.try_into();
        result.unwrap_err().to_string()
    };

    let mut no_method = request();
    no_method.method = "A B".to_owned();
    assert_eq!(refused(no_method), "invalid HTTP method");

    let mut no_host = request();
    no_host.set_hostname(Some(String::new()));
    assert_eq!(refused(no_host), "invalid format");

    let mut line_break = request();
    line_break.add_header("x-a", "a\nb");
    assert_eq!(refused(line_break), "failed to parse header value");

    // The original panics.
    let mut many = request();
    many.headers.insert("x-a".to_owned(), vec![b"a".to_vec(); 2]);
    many.headers.extend((0..40_000).map(|n| (format!("x-{n}"), vec![b"a".to_vec()])));
    assert_eq!(refused(many), "max size reached");
}
