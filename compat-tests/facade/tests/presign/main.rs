//! Presigned URLs by Rusoto's own trait and by the facade's: the same places, parameters and signed headers, and both
//! work on a server that checks signatures.

mod on_local_aws;
mod refused;

use std::collections::BTreeMap;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use rusoto_compat_facade as facade;
use rusoto_core::Region;
use rusoto_core::credential::AwsCredentials;
use rusoto_s3::util::PreSignedRequest as RusotoTrait;
use rusoto_s3::{DeleteObjectRequest, GetObjectRequest, PutObjectRequest, UploadPartRequest};

use facade::{PreSignedRequest, PreSignedRequestOption};

/// The parameters that are not the same in two URLs, and the one that the SDK adds.
const DIFFERENT: [&str; 3] = ["X-Amz-Date", "X-Amz-Signature", "x-id"];

fn for_ten_minutes() -> PreSignedRequestOption {
    PreSignedRequestOption { expires_in: Duration::from_secs(600) }
}

fn keys() -> AwsCredentials {
    AwsCredentials::new("AKIDEXAMPLE", "a secret", None, None)
}

/// Returns what is before the query, and the decoded query.
fn parts(url: &str) -> (&str, BTreeMap<String, String>) {
    let (place, query) = url.split_once('?').unwrap();
    let decoded = |it: &str| percent_decode_str(it).decode_utf8().unwrap().into_owned();
    let pairs = query.split('&').filter_map(|it| it.split_once('='));
    let pairs = pairs.map(|(name, value)| (decoded(name), decoded(value)));
    (place, pairs.filter(|(name, _)| !DIFFERENT.contains(&&**name)).collect())
}

/// Signs with both, and compares.
fn compare(request: &(impl RusotoTrait + PreSignedRequest), region: &Region, keys: &AwsCredentials) {
    let old = RusotoTrait::get_presigned_url(request, region, keys, &for_ten_minutes());
    let new = PreSignedRequest::get_presigned_url(request, region, keys, &for_ten_minutes()).unwrap();
    assert_eq!(parts(&new), parts(&old), "{old}\n{new}");
}

fn regions() -> [Region; 7] {
    let custom =
        |endpoint: &str| Region::Custom { name: "eu-west-1".to_owned(), endpoint: endpoint.to_owned() };
    [
        Region::EuWest1,
        Region::UsEast1,
        Region::CnNorth1,
        custom("http://localhost:9000"),
        custom("https://minio.example:443"),
        custom("storage.example"),
        custom("http://127.0.0.1:8080/behind/a/path"),
    ]
}

fn get(key: &str) -> GetObjectRequest {
    GetObjectRequest { bucket: "photos".into(), key: key.into(), ..Default::default() }
}

#[test]
fn the_place_is_the_same_in_each_region() {
    // Rusoto signs and names the port of https, and a client that is given such a URL leaves it out of its `Host`.
    for region in regions().iter().filter(|it| !format!("{it:?}").contains(":443")) {
        compare(&get("k"), region, &keys());
        compare(&get("k"), region, &AwsCredentials::new("AKID", "s", Some("a/token+=".into()), None));
    }
}

#[test]
fn keys_of_objects_are_encoded_the_same() {
    let odd = [
        "a b",
        "a+b&c=d",
        "ü/é",
        "a//b",
        "/lead",
        "trail/",
        "a/../b",
        "./a",
        "100%",
        "~*'()!$,;:@",
        "\u{1f600}",
        "a\nb",
    ];
    for key in odd {
        compare(&get(key), &Region::EuWest1, &keys());
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

#[test]
fn the_signed_fields_are_the_same() {
    let date = || some("Thu, 26 Nov 2026 01:23:39 GMT");
    let get = GetObjectRequest {
        range: some("bytes=0-1"),
        if_modified_since: date(),
        if_unmodified_since: date(),
        if_match: some("\"e\""),
        if_none_match: some("\"f\""),
        sse_customer_algorithm: some("AES256"),
        sse_customer_key: some("key"),
        sse_customer_key_md5: some("md5"),
        part_number: Some(2),
        response_content_type: some("text/plain; x=\"1\""),
        response_content_language: some("de"),
        response_expires: date(),
        response_cache_control: some("no-cache"),
        response_content_disposition: some("attachment; filename=\"a b.txt\""),
        response_content_encoding: some("gzip"),
        version_id: some("v"),
        // Not in the URL of either.
        request_payer: some("requester"),
        expected_bucket_owner: some("1"),
        ..get("k")
    };
    compare(&get, &Region::EuWest1, &keys());
    let put = PutObjectRequest {
        bucket: "photos".into(),
        key: "k".into(),
        body: Some(b"not in the URL".to_vec().into()),
        cache_control: some("no-cache"),
        content_disposition: some("inline"),
        content_encoding: some("gzip"),
        content_length: Some(14),
        content_md5: some("md5"),
        content_type: some("text/plain"),
        content_language: some("de"),
        expires: date(),
        storage_class: some("A_NEW_ONE"),
        tagging: some("a=b"),
        website_redirect_location: some("/to"),
        acl: some("private"),
        grant_read: some("id=1"),
        grant_read_acp: some("id=1"),
        grant_write_acp: some("id=1"),
        grant_full_control: some("id=1"),
        server_side_encryption: some("aws:kms"),
        ssekms_key_id: some("key"),
        ssekms_encryption_context: some("c"),
        sse_customer_algorithm: some("AES256"),
        sse_customer_key: some("key"),
        sse_customer_key_md5: some("md5"),
        metadata: Some([("team".to_owned(), "a b".to_owned())].into()),
        ..Default::default()
    };
    compare(&put, &Region::EuWest1, &keys());
    let delete = DeleteObjectRequest {
        bucket: "photos".into(),
        key: "k".into(),
        mfa: some("serial 123456"),
        version_id: some("v"),
        bypass_governance_retention: Some(true),
        ..Default::default()
    };
    compare(&delete, &Region::EuWest1, &keys());
    let part = UploadPartRequest {
        bucket: "photos".into(),
        key: "k".into(),
        part_number: 3,
        upload_id: "u/+=".into(),
        content_length: Some(1),
        content_md5: some("md5"),
        sse_customer_algorithm: some("AES256"),
        sse_customer_key: some("key"),
        sse_customer_key_md5: some("md5"),
        request_payer: some("requester"),
        ..Default::default()
    };
    compare(&part, &Region::EuWest1, &keys());
}

/// What the README lists.
#[test]
fn the_sdk_adds_the_name_of_the_operation() {
    let url = PreSignedRequest::get_presigned_url(&get("k"), &Region::EuWest1, &keys(), &for_ten_minutes())
        .unwrap();
    assert!(url.contains("x-id=GetObject"), "{url}");
    let old = RusotoTrait::get_presigned_url(&get("k"), &Region::EuWest1, &keys(), &for_ten_minutes());
    assert!(!old.contains("x-id="), "{old}");
}

/// A `Host` does not name the port of its scheme, so Rusoto's signature is refused.
#[test]
fn the_port_of_the_scheme_is_left_out() {
    let region = &regions()[4];
    let url = PreSignedRequest::get_presigned_url(&get("k"), region, &keys(), &for_ten_minutes()).unwrap();
    assert!(url.starts_with("https://minio.example/photos/k?"), "{url}");
    let old = RusotoTrait::get_presigned_url(&get("k"), region, &keys(), &for_ten_minutes());
    assert!(old.starts_with("https://minio.example:443/photos/k?"), "{old}");
}
