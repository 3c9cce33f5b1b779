//! Access to S3, and the additions of the server to s3s.

mod clients;

use std::time::Duration;

use aws_sdk_s3::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart, Delete, ObjectIdentifier};
use local_aws::LocalAws;
use rusoto_core::RusotoError;
use rusoto_s3::{HeadBucketRequest, ListObjectsV2Request, S3};

use clients::{Key, raw, rusoto_s3, sdk_s3};

async fn refusal(aws: &LocalAws, key: &Key) -> (u16, String) {
    let refused = sdk_s3(aws, key).list_objects_v2().bucket("photos").send().await.unwrap_err();
    let sdk = (
        refused.raw_response().map_or(0, |raw| raw.status().as_u16()),
        refused.code().unwrap_or_default().to_owned(),
    );
    let list = ListObjectsV2Request { bucket: "photos".into(), ..Default::default() };
    let Err(RusotoError::Unknown(rusoto)) = rusoto_s3(aws, key).list_objects_v2(list).await else {
        panic!("one client is refused and the other is not");
    };
    assert_eq!(rusoto.status.as_u16(), sdk.0);
    assert!(rusoto.body_as_str().contains(&format!("<Code>{}</Code>", sdk.1)), "{}", rusoto.body_as_str());
    sdk
}

#[tokio::test]
async fn keys_and_tokens_have_to_belong_together() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let root = Key::root(&aws);
    let wrong_secret = Key { secret: "wrong".into(), ..root.clone() };
    assert_eq!(refusal(&aws, &wrong_secret).await, (403, "SignatureDoesNotMatch".into()));
    let unknown = Key { id: "AKIAUNKNOWN".into(), ..root.clone() };
    assert_eq!(refusal(&aws, &unknown).await, (403, "InvalidAccessKeyId".into()));
    let with_token = Key { token: Some("x".into()), ..root };
    assert_eq!(refusal(&aws, &with_token).await, (400, "InvalidToken".into()));

    let session = Key::from(&aws.issue_session(Duration::from_secs(60)));
    let other = Key::from(&aws.issue_session(Duration::from_secs(60)));
    let without_token = Key { token: None, ..session.clone() };
    assert_eq!(refusal(&aws, &without_token).await, (403, "InvalidAccessKeyId".into()));
    let mixed = Key { token: other.token.clone(), ..session.clone() };
    assert_eq!(refusal(&aws, &mixed).await, (400, "InvalidToken".into()));
    aws.revoke(&session.id);
    assert_eq!(refusal(&aws, &session).await, (400, "ExpiredToken".into()));
    sdk_s3(&aws, &other).list_objects_v2().bucket("photos").send().await.unwrap();
}

#[tokio::test]
async fn presigned_urls_carry_their_session() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let session = Key::from(&aws.issue_session(Duration::from_secs(60)));
    let s3 = sdk_s3(&aws, &session);
    s3.put_object().bucket("photos").key("k").body(b"hello".to_vec().into()).send().await.unwrap();
    let valid = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let url = s3.get_object().bucket("photos").key("k").presigned(valid).await.unwrap();
    let get = || {
        let to = raw::addr(url.uri());
        let path = url.uri().strip_prefix(&aws.endpoint_url()).unwrap().to_owned();
        async move { raw::send(to, &format!("GET {path}"), &[], "").await }
    };
    let got = get().await;
    assert_eq!((got.status, got.body.as_str()), (200, "hello"));
    assert!(got.head.contains("x-amz-request-id: "), "{}", got.head);
    assert_eq!(aws.signers("GetObject"), [session.id.as_str()]);
    aws.revoke(&session.id);
    let refused = get().await;
    assert_eq!(refused.status, 400);
    assert!(refused.body.contains("<Code>ExpiredToken</Code>"), "{}", refused.body);
}

#[tokio::test]
async fn unsigned_requests_read_public_buckets_only() {
    let aws = LocalAws::builder().public_bucket("open").bucket("closed").start().await.unwrap();
    let s3 = sdk_s3(&aws, &Key::root(&aws));
    for bucket in ["open", "closed"] {
        s3.put_object().bucket(bucket).key("k").body(b"hello".to_vec().into()).send().await.unwrap();
    }
    let to = raw::addr(&aws.endpoint_url());
    assert_eq!(raw::send(to, "GET /open/k", &[], "").await.body, "hello");
    let refused = raw::send(to, "GET /closed/k", &[], "").await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("<Code>AccessDenied</Code>"), "{}", refused.body);
    assert_eq!(raw::send(to, "PUT /open/k", &[], "x").await.status, 403);
    assert_eq!(raw::send(to, "GET /", &[], "").await.status, 403);
}

#[tokio::test]
async fn forbidden_buckets_are_denied_to_everybody() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("forbidden-fruit").unwrap();
    let key = Key::root(&aws);
    let refused =
        sdk_s3(&aws, &key).get_object().bucket("forbidden-fruit").key("k").send().await.unwrap_err();
    assert_eq!(refused.code(), Some("AccessDenied"));
    let head = HeadBucketRequest { bucket: "forbidden-fruit".into(), ..Default::default() };
    let Err(RusotoError::Unknown(refused)) = rusoto_s3(&aws, &key).head_bucket(head).await else {
        panic!("a forbidden bucket was served");
    };
    assert_eq!(refused.status.as_u16(), 403);
}

#[tokio::test]
async fn a_copy_out_of_a_forbidden_bucket_was_made() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("copies").unwrap();
    let client = sdk_s3(&aws, &Key::root(&aws));
    for bucket in ["forbidden-fruit", "forbidden-to-look"] {
        let copy = client.copy_object().bucket("copies").key("k").copy_source(format!("{bucket}/k"));
        let refused = copy.send().await.unwrap_err();
        assert_eq!(refused.code(), Some("AccessDenied"), "{bucket}");
        aws.create_bucket("forbidden-to-look").ok();
    }
}

/// s3s-fs checks the object only, and creates the folder of a bucket on put.
#[tokio::test]
async fn a_missing_bucket_is_named_by_every_operation_and_never_made() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let s3 = sdk_s3(&aws, &Key::root(&aws));
    s3.put_object().bucket("photos").key("k").send().await.unwrap();

    let body = || b"x".to_vec().into();
    let object = Delete::builder().objects(ObjectIdentifier::builder().key("k").build().unwrap());
    let upload = "22222222-2222-4222-8222-222222222222";
    let none = CompletedMultipartUpload::builder().build();
    let codes = [
        s3.get_object().bucket("fotos").key("k").send().await.err().and_then(code),
        s3.put_object().bucket("fotos").key("k").body(body()).send().await.err().and_then(code),
        s3.delete_object().bucket("fotos").key("k").send().await.err().and_then(code),
        s3.delete_objects().bucket("fotos").delete(object.build().unwrap()).send().await.err().and_then(code),
        s3.copy_object().bucket("fotos").key("k").copy_source("photos/k").send().await.err().and_then(code),
        s3.copy_object().bucket("photos").key("c").copy_source("fotos/k").send().await.err().and_then(code),
        s3.list_objects().bucket("fotos").send().await.err().and_then(code),
        s3.list_objects_v2().bucket("fotos").send().await.err().and_then(code),
        s3.get_bucket_location().bucket("fotos").send().await.err().and_then(code),
        s3.get_bucket_acl().bucket("fotos").send().await.err().and_then(code),
        s3.delete_bucket().bucket("fotos").send().await.err().and_then(code),
        s3.create_multipart_upload().bucket("fotos").key("k").send().await.err().and_then(code),
        s3.upload_part()
            .bucket("fotos")
            .key("k")
            .upload_id(upload)
            .part_number(1)
            .body(body())
            .send()
            .await
            .err()
            .and_then(code),
        s3.upload_part_copy()
            .bucket("photos")
            .key("k")
            .upload_id(upload)
            .part_number(1)
            .copy_source("fotos/k")
            .send()
            .await
            .err()
            .and_then(code),
        s3.list_parts().bucket("fotos").key("k").upload_id(upload).send().await.err().and_then(code),
        s3.complete_multipart_upload()
            .bucket("fotos")
            .key("k")
            .upload_id(upload)
            .multipart_upload(none)
            .send()
            .await
            .err()
            .and_then(code),
        s3.abort_multipart_upload()
            .bucket("fotos")
            .key("k")
            .upload_id(upload)
            .send()
            .await
            .err()
            .and_then(code),
    ];
    assert_eq!(codes.each_ref().map(|code| code.as_deref().unwrap_or_default()), ["NoSuchBucket"; 17]);

    // The answer to a HEAD has no body. Its only code is the one that the SDK makes from the status.
    let head = s3.head_bucket().bucket("fotos").send().await.err().and_then(code);
    assert_eq!(head.as_deref(), Some("NotFound"));
    let head = s3.head_object().bucket("fotos").key("k").send().await.err().and_then(code);
    assert_eq!(head.as_deref(), Some("NotFound"));

    s3.create_bucket().bucket("fotos").send().await.unwrap();
    s3.put_object().bucket("fotos").key("k").body(body()).send().await.unwrap();
    let missing = s3.get_object().bucket("fotos").key("other").send().await.err().and_then(code);
    assert_eq!(missing.as_deref(), Some("NoSuchKey"));
}

fn code<E: ProvideErrorMetadata>(error: SdkError<E>) -> Option<String> {
    error.code().map(str::to_owned)
}

/// A stranger does not learn which buckets exist.
#[tokio::test]
async fn a_missing_bucket_is_not_told_to_a_stranger() {
    let aws = LocalAws::start().await.unwrap();
    let unknown = Key { id: "AKIAUNKNOWN".into(), ..Key::root(&aws) };
    assert_eq!(refusal(&aws, &unknown).await, (403, "InvalidAccessKeyId".into()));
    let unsigned = raw::send(raw::addr(&aws.endpoint_url()), "GET /photos/k", &[], "").await;
    assert_eq!(unsigned.status, 403);
}

#[tokio::test]
async fn a_server_can_start_with_buckets() {
    let aws = LocalAws::builder().bucket("photos").bucket("films").start().await.unwrap();
    let s3 = sdk_s3(&aws, &Key::root(&aws));
    for bucket in ["photos", "films"] {
        s3.put_object().bucket(bucket).key("k").send().await.unwrap();
    }
    let refused = LocalAws::builder().bucket("..").start().await.unwrap_err();
    assert!(refused.to_string().contains("bucket"), "{refused}");
}

/// A success in us-east-1 for historical reasons, and a conflict in all other regions.
#[tokio::test]
async fn a_bucket_that_is_there_belongs_to_the_account() {
    let made_again = async |region: &str| {
        let aws = LocalAws::builder().region(region).start().await.unwrap();
        let s3 = sdk_s3(&aws, &Key::root(&aws));
        s3.create_bucket().bucket("photos").send().await.unwrap();
        s3.put_object().bucket("photos").key("k").send().await.unwrap();
        let again = s3.create_bucket().bucket("photos").send().await;
        s3.get_object().bucket("photos").key("k").send().await.unwrap();
        again.map_err(|error| {
            let status = error.raw_response().map_or(0, |raw| raw.status().as_u16());
            let is_modelled = error.as_service_error().is_some_and(|it| it.is_bucket_already_owned_by_you());
            (status, is_modelled)
        })
    };
    made_again("us-east-1").await.unwrap();
    assert_eq!(made_again("eu-central-1").await.unwrap_err(), (409, true));
}

#[tokio::test]
async fn virtual_hosts_work_below_localhost() {
    let aws = LocalAws::builder().public_bucket("open").start().await.unwrap();
    sdk_s3(&aws, &Key::root(&aws)).put_object().bucket("open").key("k").send().await.unwrap();
    let to = raw::addr(&aws.endpoint_url());
    let host = format!("open.localhost:{}", to.port());
    assert_eq!(raw::send(to, "GET /k", &[("host", &host)], "").await.status, 200);
    assert_eq!(raw::send(to, "GET /open/k", &[("host", "some.proxy.example")], "").await.status, 200);
    assert_eq!(aws.calls("GetObject"), 2);
}

#[tokio::test]
async fn an_upload_outlives_the_session_that_began_it() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let [before, after] = [(); 2].map(|()| {
        let keys = aws.issue_session(Duration::from_secs(60));
        sdk_s3(&aws, &Key::from(&keys))
    });
    let begun = before.create_multipart_upload().bucket("photos").key("k").send().await.unwrap();
    let id = begun.upload_id().unwrap();
    let part = after
        .upload_part()
        .bucket("photos")
        .key("k")
        .upload_id(id)
        .part_number(1)
        .body(b"part".to_vec().into())
        .send()
        .await
        .unwrap();
    let part = CompletedPart::builder().part_number(1).set_e_tag(part.e_tag).build();
    let parts = CompletedMultipartUpload::builder().parts(part).build();
    after
        .complete_multipart_upload()
        .bucket("photos")
        .key("k")
        .upload_id(id)
        .multipart_upload(parts)
        .send()
        .await
        .unwrap();
    let got = after.get_object().bucket("photos").key("k").send().await.unwrap();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"part");
}

#[tokio::test]
async fn a_refusal_arrives_although_the_body_was_not_read() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let session = Key::from(&aws.issue_session(Duration::from_secs(60)));
    aws.revoke(&session.id);
    let s3 = sdk_s3(&aws, &session);
    let body = vec![0; 1 << 20];
    for _ in 0..5 {
        let put = s3.put_object().bucket("photos").key("k").body(body.clone().into());
        assert_eq!(put.send().await.unwrap_err().code(), Some("ExpiredToken"));
    }
}

#[tokio::test]
async fn bucket_names_are_checked_before_they_become_folders() {
    let aws = LocalAws::start().await.unwrap();
    for name in ["", "..", "../x", "a/b", "UPPER", "x"] {
        assert!(aws.create_bucket(name).is_err(), "{name:?}");
    }
    aws.create_bucket("photos").unwrap();
    aws.create_bucket("photos").unwrap();
}
