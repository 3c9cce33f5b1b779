//! One story through both clients on `local-aws`, which checks signatures.

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use local_aws::LocalAws;
use rusoto_credential::StaticProvider;
use rusoto_s3::util::encode_key;
use rusoto_s3::*;

use super::*;

const KEY: &str = "a b/ü+&.txt";

/// Puts, copies, lists, uploads in parts and deletes, and returns what came.
async fn story(client: &(dyn S3 + Send + Sync), bucket: &str) -> Vec<String> {
    let (bucket, key) = (|| bucket.to_owned(), || KEY.to_owned());
    let mut came = Vec::new();
    let put = PutObjectRequest {
        bucket: bucket(),
        key: key(),
        body: Some(b"hello".to_vec().into()),
        metadata: Some([("team".to_owned(), "a b".to_owned())].into()),
        ..Default::default()
    };
    came.push(shown(client.put_object(put).await));
    let head = HeadObjectRequest { bucket: bucket(), key: key(), ..Default::default() };
    came.push(shown(client.head_object(head).await));
    let get = GetObjectRequest {
        bucket: bucket(),
        key: key(),
        range: Some("bytes=1-3".into()),
        ..Default::default()
    };
    let mut output = client.get_object(get).await.unwrap();
    let body: Vec<_> = futures_util::TryStreamExt::try_collect(output.body.take().unwrap()).await.unwrap();
    came.push(format!("{output:#?} {:?}", body.concat()));
    let copy = CopyObjectRequest {
        bucket: bucket(),
        key: "copy".into(),
        copy_source: encode_key(format!("{}/{KEY}", bucket())),
        ..Default::default()
    };
    came.push(shown(client.copy_object(copy).await));
    let create = CreateMultipartUploadRequest { bucket: bucket(), key: "parts".into(), ..Default::default() };
    let upload = client.create_multipart_upload(create).await.unwrap().upload_id.unwrap();
    let part = UploadPartRequest {
        bucket: bucket(),
        key: "parts".into(),
        upload_id: upload.clone(),
        part_number: 1,
        body: Some(b"part".to_vec().into()),
        ..Default::default()
    };
    let part = client.upload_part(part).await.unwrap();
    came.push(format!("{part:#?}"));
    let complete = CompleteMultipartUploadRequest {
        bucket: bucket(),
        key: "parts".into(),
        upload_id: upload,
        multipart_upload: Some(CompletedMultipartUpload {
            parts: Some(vec![CompletedPart { e_tag: part.e_tag, part_number: Some(1) }]),
        }),
        ..Default::default()
    };
    came.push(shown(client.complete_multipart_upload(complete).await));
    let list = ListObjectsV2Request { bucket: bucket(), ..Default::default() };
    came.push(shown(client.list_objects_v2(list).await));
    let head = HeadObjectRequest { bucket: bucket(), key: "parts".into(), ..Default::default() };
    came.push(shown(client.head_object(head).await));
    let delete = DeleteObjectRequest { bucket: bucket(), key: key(), ..Default::default() };
    came.push(shown(client.delete_object(delete).await));
    let objects = ["copy", "parts"].map(|key| ObjectIdentifier { key: key.into(), ..Default::default() });
    let delete = Delete { objects: objects.into(), ..Default::default() };
    let delete = DeleteObjectsRequest { bucket: bucket(), delete, ..Default::default() };
    came.push(shown(client.delete_objects(delete).await));
    let get = GetObjectRequest { bucket: bucket(), key: key(), ..Default::default() };
    came.push(shown(client.get_object(get).await.map(|_| ())));
    let head = HeadObjectRequest { bucket: "none".into(), key: key(), ..Default::default() };
    came.push(shown(client.head_object(head).await));
    came
}

/// Takes out what differs from one request to the next.
fn without_ids(came: Vec<String>) -> Vec<String> {
    const DIFFERENT: [&str; 7] = ["request-id", "amz-id", "RequestId", "HostId", "\"date\"", " GMT", "Z\","];
    let lines = |it: String| {
        let kept: Vec<&str> =
            it.lines().filter(|line| !DIFFERENT.iter().any(|it| line.contains(it))).collect();
        kept.join("\n")
            .replace("bucket-old", "bucket")
            .replace("bucket-new", "bucket")
            .replace("bucket-made", "bucket")
    };
    came.into_iter().map(lines).collect()
}

#[tokio::test]
async fn a_story_is_the_same() {
    let aws = LocalAws::builder()
        .bucket("bucket-old")
        .bucket("bucket-new")
        .bucket("bucket-made")
        .start()
        .await
        .unwrap();
    let (url, root) = (aws.endpoint_url(), aws.root_keys());
    let provider = StaticProvider::new_minimal(root.access_key_id.clone(), root.secret_access_key.clone());
    let region = rusoto_core::Region::Custom { name: aws.region().to_owned(), endpoint: url.clone() };
    let old = S3Client::new_with(http(), provider.clone(), region.clone());
    let made = facade::S3::new_with(http(), provider, region);
    let credentials = Credentials::new(&root.access_key_id, &root.secret_access_key, None, None, "test");
    let config = config(&url)
        .into_builder()
        .region(aws_types::region::Region::new(aws.region().to_owned()))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build();
    let new = facade::S3::from_config(&config);
    let old = without_ids(story(&old, "bucket-old").await);
    let new = without_ids(story(&new, "bucket-new").await);
    let made = without_ids(story(&made, "bucket-made").await);
    for ((new, made), old) in new.iter().zip(&made).zip(&old) {
        assert_eq!(new, old);
        assert_eq!(made, old);
    }
    assert!(old[..10].iter().all(|it| !it.contains("Err(")), "{old:#?}");
}
