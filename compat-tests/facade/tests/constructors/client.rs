//! What makes a client answer as Rusoto's is in the client itself.

use aws_sdk_s3::config::RequestChecksumCalculation;
use aws_sdk_s3::types::ChecksumAlgorithm;
use facade_tests::config;
use test_servers::Reply;

use super::*;

/// The facade by each of its constructors.
fn facades(url: &str) -> [facade::S3; 3] {
    let config = config(url);
    let builder = aws_sdk_s3::config::Builder::from(&config)
        .request_checksum_calculation(RequestChecksumCalculation::WhenRequired);
    [
        facade::S3::new_with(http(), keys(), region(url)),
        facade::S3::from_config(&config),
        facade::S3::from_client(aws_sdk_s3::Client::from_conf(builder.build())),
    ]
}

#[tokio::test]
async fn xml_that_ends_early_is_refused_on_the_client_too() {
    let cut = "<ListBucketResult><Contents><Key>a</Key></Contents>";
    let server = Recorder::start(move |_| Reply::ok(cut));
    for s3 in facades(&server.url()) {
        let error = s3.client().list_objects_v2().bucket("b").send().await.unwrap_err();
        let text = format!("{}", aws_sdk_s3::error::DisplayErrorContext(&error));
        assert!(text.contains("the XML of the answer ends early"), "{text}");
        // Its answer is not XML, and may look like it.
        s3.client().get_bucket_policy().bucket("b").send().await.unwrap();
    }
}

#[tokio::test]
async fn content_md5_is_sent_on_the_client_too() {
    let server = Recorder::start(|_| Reply::ok(""));
    for s3 in facades(&server.url()) {
        let put = || s3.client().put_bucket_policy().bucket("b").policy("{}");
        put().send().await.unwrap();
        put().content_md5("own").send().await.unwrap();
        put().checksum_algorithm(ChecksumAlgorithm::Sha256).send().await.unwrap();
        let has = |request: &String, name: &str| request.to_ascii_lowercase().contains(name);
        let sent = server.take();
        for request in &sent[..2] {
            assert!(has(request, "\r\ncontent-md5: ") && !has(request, "x-amz-checksum-"), "{request}");
            assert!(!has(request, "x-amz-sdk-checksum-algorithm"), "{request}");
        }
        assert!(has(&sent[0], "content-md5: mzflkyvtelc5g8xnyqrpow=="), "{}", sent[0]);
        assert!(has(&sent[1], "content-md5: own"), "{}", sent[1]);
        assert!(has(&sent[2], "x-amz-checksum-sha256: ") && !has(&sent[2], "content-md5"), "{}", sent[2]);
    }
}

/// A client that computes checksums wherever they are supported keeps them.
#[tokio::test]
async fn the_settings_of_a_client_stay() {
    let server = Recorder::start(|_| Reply::ok(""));
    let client = aws_sdk_s3::Client::new(&config(&server.url()));
    let s3 = facade::S3::from_client(client);
    s3.client().put_bucket_policy().bucket("b").policy("{}").send().await.unwrap();
    let sent = server.take().remove(0).to_ascii_lowercase();
    assert!(sent.contains("x-amz-checksum-crc32: ") && !sent.contains("content-md5"), "{sent}");
}
