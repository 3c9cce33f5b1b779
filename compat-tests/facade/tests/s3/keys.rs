//! Keys, and sources of copies, in the URL and in a header.

use rusoto_s3::util::encode_key;
use rusoto_s3::{
    CopyObjectRequest, DeleteObjectRequest, GetObjectRequest, HeadObjectRequest, PutObjectRequest,
    UploadPartRequest,
};
use test_servers::Reply;

use super::*;

const KEYS: [&str; 23] = [
    "plain",
    "a b",
    "a+b",
    "a%20b",
    "100%",
    "ünïcode",
    "日本/☕",
    "a//b",
    "a/",
    "/a",
    "//",
    "a/../b",
    "../a",
    "./a",
    "a?b=c",
    "a#b",
    "a&b=c;d",
    "-_.~",
    "!*'()",
    "\"<>\\^`{|}",
    "@:,$",
    "a\tb",
    "x-id",
];

/// Calls with a key, and returns the first line and the source of each request.
async fn sent(server: &Recorder, client: &dyn S3, key: &str) -> Vec<String> {
    let (bucket, key) = (|| "bucket".to_owned(), || key.to_owned());
    let _ = client.get_object(GetObjectRequest { bucket: bucket(), key: key(), ..Default::default() }).await;
    let _ =
        client.head_object(HeadObjectRequest { bucket: bucket(), key: key(), ..Default::default() }).await;
    let _ = client.put_object(PutObjectRequest { bucket: bucket(), key: key(), ..Default::default() }).await;
    let _ = client
        .delete_object(DeleteObjectRequest { bucket: bucket(), key: key(), ..Default::default() })
        .await;
    let part = UploadPartRequest {
        bucket: bucket(),
        key: key(),
        part_number: 1,
        upload_id: key(),
        ..Default::default()
    };
    let _ = client.upload_part(part).await;
    for copy_source in [encode_key(format!("from/{}", key())), format!("from/{}?versionId=1", key())] {
        let copy = CopyObjectRequest { bucket: bucket(), key: key(), copy_source, ..Default::default() };
        let _ = client.copy_object(copy).await;
    }
    server.take().iter().map(|request| line_and_source(request)).collect()
}

/// Without `x-id`, and the parameters sorted.
fn line_and_source(request: &str) -> String {
    let line = request.lines().next().unwrap().trim_end_matches(" HTTP/1.1");
    let (target, query) = line.split_once('?').unwrap_or((line, ""));
    let mut query: Vec<&str> = query.split('&').filter(|it| !it.starts_with("x-id=")).collect();
    query.sort_unstable();
    let source = request.lines().find(|line| line.to_ascii_lowercase().starts_with("x-amz-copy-source:"));
    format!("{target}?{} {}", query.join("&"), source.unwrap_or_default())
}

#[tokio::test]
async fn keys_are_encoded_as_rusoto_encodes_them() {
    let server = Recorder::start(|_| Reply::status(500, ""));
    for key in KEYS {
        let old = sent(&server, &rusoto(&server), key).await;
        assert_eq!(old.len(), 7, "{key}");
        assert_eq!(sent(&server, &facade(&server), key).await, old, "{key}");
    }
}

/// Rusoto lists or creates the bucket then.
#[tokio::test]
async fn a_key_of_nothing_or_spaces_is_refused() {
    let server = Recorder::start(|_| Reply::ok(""));
    for key in ["", " "] {
        assert_eq!(sent(&server, &facade(&server), key).await, [""; 0], "{key:?}");
        let request = GetObjectRequest { bucket: "b".into(), key: key.to_owned(), ..Default::default() };
        let error = facade(&server).get_object(request).await.unwrap_err();
        assert!(matches!(&error, RusotoError::Validation(text) if text.contains("key")), "{error:?}");
    }
}
