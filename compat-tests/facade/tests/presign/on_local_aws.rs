//! Both URLs on a server that checks signatures.

use bytes::Bytes;
use hyper_0_14::{Body, Client, Request, body};
use local_aws::LocalAws;
use rusoto_s3::{
    CompleteMultipartUploadRequest, CompletedMultipartUpload, CompletedPart, CreateMultipartUploadRequest, S3,
};

use super::*;

/// Sends a request without keys, and returns the status, the `ETag` and the body.
async fn send(
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> (u16, String, Bytes) {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = Client::new().request(request.body(body.into()).unwrap()).await.unwrap();
    let status = response.status().as_u16();
    let e_tag = response.headers().get("etag").map(|it| it.to_str().unwrap().to_owned());
    (status, e_tag.unwrap_or_default(), body::to_bytes(response.into_body()).await.unwrap())
}

/// Returns the URLs of both.
fn both(
    request: &(impl RusotoTrait + PreSignedRequest),
    region: &Region,
    keys: &AwsCredentials,
) -> [String; 2] {
    [
        RusotoTrait::get_presigned_url(request, region, keys, &for_ten_minutes()),
        PreSignedRequest::get_presigned_url(request, region, keys, &for_ten_minutes()).unwrap(),
    ]
}

fn at(aws: &LocalAws) -> Region {
    Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() }
}

const KEY: &str = "a b/ü+&.txt";

#[tokio::test]
async fn each_of_the_four_works_with_headers_of_its_own() {
    let aws = LocalAws::builder().bucket("photos").start().await.unwrap();
    let session = aws.issue_session(Duration::from_secs(900));
    let keys = AwsCredentials::new(
        session.access_key_id.clone(),
        session.secret_access_key.clone(),
        Some(session.session_token.clone()),
        None,
    );
    let region = at(&aws);
    let put = PutObjectRequest {
        bucket: "photos".into(),
        key: KEY.into(),
        content_type: some("text/plain"),
        metadata: Some([("team".to_owned(), "a b".to_owned())].into()),
        ..Default::default()
    };
    let get = GetObjectRequest {
        range: some("bytes=1-3"),
        if_unmodified_since: some("Fri, 01 Jan 2100 00:00:00 GMT"),
        response_content_type: some("text/csv; header=present"),
        ..get(KEY)
    };
    let delete = DeleteObjectRequest { bucket: "photos".into(), key: KEY.into(), ..Default::default() };
    let urls = [both(&put, &region, &keys), both(&get, &region, &keys), both(&delete, &region, &keys)];
    for side in 0..2 {
        let [put, get, delete] = urls.each_ref().map(|it| &it[side]);
        // Any content type is taken.
        let headers = [("content-type", "text/html"), ("x-amz-meta-team", "a b")];
        assert_eq!(send("PUT", put, &headers, "hello").await.0, 200);
        assert_eq!(send("PUT", put, &headers[..1], "hello").await.0, 403, "without a signed header");
        let headers = [("range", "bytes=1-3"), ("if-unmodified-since", "Fri, 01 Jan 2100 00:00:00 GMT")];
        let (status, _, body) = send("GET", get, &headers, "").await;
        assert_eq!((status, &*body), (206, &b"ell"[..]));
        assert_eq!(send("GET", &get.replace("ü", "u").replace("%C3%BC", "u"), &headers, "").await.0, 403);
        assert_eq!(send("DELETE", delete, &[], "").await.0, 204);
        assert_eq!(send("GET", get, &headers, "").await.0, 404);
    }
}

#[tokio::test]
async fn parts_are_uploaded() {
    let aws = LocalAws::builder().bucket("photos").start().await.unwrap();
    let root = aws.root_keys();
    let keys = AwsCredentials::new(root.access_key_id.clone(), root.secret_access_key.clone(), None, None);
    let provider = rusoto_credential::StaticProvider::from(keys.clone());
    let s3 = rusoto_s3::S3Client::new_with(facade_tests::http(), provider, at(&aws));
    let create =
        CreateMultipartUploadRequest { bucket: "photos".into(), key: "k".into(), ..Default::default() };
    let upload_id = s3.create_multipart_upload(create).await.unwrap().upload_id.unwrap();
    let mut parts = Vec::new();
    // The least size of a part that is not the last one.
    for (part_number, body) in [(1, "x".repeat(5 << 20)), (2, "end".to_owned())] {
        let part = UploadPartRequest {
            bucket: "photos".into(),
            key: "k".into(),
            part_number,
            upload_id: upload_id.clone(),
            ..Default::default()
        };
        let url = &both(&part, &at(&aws), &keys)[part_number as usize - 1];
        let (status, e_tag, _) = send("PUT", url, &[], body).await;
        assert_eq!(status, 200);
        parts.push(CompletedPart { e_tag: Some(e_tag), part_number: Some(part_number) });
    }
    let complete = CompleteMultipartUploadRequest {
        bucket: "photos".into(),
        key: "k".into(),
        upload_id,
        multipart_upload: Some(CompletedMultipartUpload { parts: Some(parts) }),
        ..Default::default()
    };
    s3.complete_multipart_upload(complete).await.unwrap();
    let [url, _] = both(&get("k"), &at(&aws), &keys);
    let (_, _, body) = send("GET", &url, &[], "").await;
    assert_eq!((body.len(), &body[5 << 20..]), ((5 << 20) + 3, &b"end"[..]));
}

/// The URL ends with its session.
#[tokio::test]
async fn a_session_that_is_over_is_refused() {
    let aws = LocalAws::builder().bucket("photos").start().await.unwrap();
    let session = aws.issue_session(Duration::from_secs(900));
    let keys = AwsCredentials::new(
        session.access_key_id.clone(),
        session.secret_access_key.clone(),
        Some(session.session_token.clone()),
        None,
    );
    let urls = both(&get("k"), &at(&aws), &keys);
    aws.revoke(&session.access_key_id);
    for url in urls {
        let (status, _, body) = send("GET", &url, &[], "").await;
        assert_eq!(status, 400);
        assert!(String::from_utf8_lossy(&body).contains("<Code>ExpiredToken</Code>"), "{body:?}");
    }
}
