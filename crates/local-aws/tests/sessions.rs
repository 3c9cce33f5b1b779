//! Sessions in real clients: issued by STS, used on S3, refused after their end.

mod clients;

use std::time::{Duration, UNIX_EPOCH};

use aws_sdk_s3::error::ProvideErrorMetadata;
use aws_smithy_async::test_util::ManualTimeSource;
use local_aws::LocalAws;
use rusoto_core::RusotoError;
use rusoto_s3::{GetObjectRequest, PutObjectRequest, S3};
use rusoto_sts::{AssumeRoleRequest, GetCallerIdentityRequest, Sts};

use clients::{Key, rusoto_s3, rusoto_sts, sdk_s3, sdk_sts};

#[tokio::test]
async fn what_one_client_puts_the_other_gets() {
    let aws = LocalAws::start().await.unwrap();
    let key = Key::root(&aws);
    sdk_s3(&aws, &key).create_bucket().bucket("photos").send().await.unwrap();
    let put = PutObjectRequest {
        bucket: "photos".into(),
        key: "a b+ü.txt".into(),
        body: Some(b"from rusoto".to_vec().into()),
        ..Default::default()
    };
    rusoto_s3(&aws, &key).put_object(put).await.unwrap();
    let got = sdk_s3(&aws, &key).get_object().bucket("photos").key("a b+ü.txt").send().await.unwrap();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"from rusoto");

    let body = b"from the SDK".to_vec().into();
    sdk_s3(&aws, &key).put_object().bucket("photos").key("b").body(body).send().await.unwrap();
    let get = GetObjectRequest { bucket: "photos".into(), key: "b".into(), ..Default::default() };
    let got = rusoto_s3(&aws, &key).get_object(get).await.unwrap();
    let mut read = Vec::new();
    tokio::io::AsyncReadExt::read_to_end(&mut got.body.unwrap().into_async_read(), &mut read).await.unwrap();
    assert_eq!(read, b"from the SDK");

    assert_eq!(aws.calls("PutObject"), 2);
    assert_eq!(aws.calls("GetObject"), 2);
    assert_eq!(aws.signers("PutObject"), [key.id.clone(), key.id.clone()]);
    assert!(aws.connections() >= 4, "every client has its own pool");
}

#[tokio::test]
async fn an_assumed_role_signs_until_its_session_ends() {
    let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
    let aws = LocalAws::builder().time_source(clock.clone()).start().await.unwrap();
    aws.create_bucket("photos").unwrap();
    let assume = AssumeRoleRequest {
        role_arn: aws.role_arn().into(),
        role_session_name: "test".into(),
        duration_seconds: Some(900),
        ..Default::default()
    };
    let assumed = rusoto_sts(&aws, &Key::root(&aws)).assume_role(assume).await.unwrap();
    let issued = assumed.credentials.unwrap();
    assert_eq!(issued.expiration, "2027-01-15T08:15:00Z");
    assert_eq!(assumed.assumed_role_user.unwrap().arn, "arn:aws:sts::000000000000:assumed-role/local/test");

    let key = Key::session(&issued.access_key_id, &issued.secret_access_key, &issued.session_token);
    let who = rusoto_sts(&aws, &key).get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:sts::000000000000:assumed-role/local/test"));
    let (old, new) = (rusoto_s3(&aws, &key), sdk_s3(&aws, &key));
    new.put_object().bucket("photos").key("k").send().await.unwrap();
    let get = || GetObjectRequest { bucket: "photos".into(), key: "k".into(), ..Default::default() };
    old.get_object(get()).await.unwrap();

    clock.advance(Duration::from_secs(900));
    let refused = new.get_object().bucket("photos").key("k").send().await.unwrap_err();
    assert_eq!(refused.code(), Some("ExpiredToken"));
    let Err(RusotoError::Unknown(refused)) = old.get_object(get()).await else {
        panic!("an expired session was served");
    };
    assert_eq!(refused.status, 400);
    assert!(refused.body_as_str().contains("<Code>ExpiredToken</Code>"));
    let refused = sdk_sts(&aws, &key).get_caller_identity().send().await.unwrap_err();
    assert_eq!(refused.code(), Some("ExpiredToken"));
    assert_eq!(refused.raw_response().unwrap().status().as_u16(), 403);
}
