//! One pool under old and new clients.

use crate::clients::{BUCKET, collect, keys_of, legacy_s3, modern_s3, region_of, rusotos_own, sdk_config};
use local_aws::LocalAws;
use rusoto_compat::convert::{IntoRusoto, IntoSdk};
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::Client;
use rusoto_s3::{GetObjectRequest, HeadObjectRequest, PutObjectRequest, S3};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};

fn put(key: &str, body: &[u8]) -> PutObjectRequest {
    PutObjectRequest {
        bucket: BUCKET.to_owned(),
        key: key.to_owned(),
        body: Some(body.to_vec().into()),
        ..Default::default()
    }
}

fn get(key: &str) -> GetObjectRequest {
    GetObjectRequest { bucket: BUCKET.to_owned(), key: key.to_owned(), ..Default::default() }
}

/// The other way round: the dispatcher was there first.
#[tokio::test]
async fn an_sdk_client_on_the_http_client_of_the_dispatcher_uses_its_connection() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let dispatcher = crate::clients::shared();
    legacy_s3(&aws, dispatcher.clone()).put_object(put("key", b"old to new")).await.unwrap();
    let config = sdk_config(&aws).await.into_builder().http_client(dispatcher.http_client()).build();
    let got = modern_s3(&config).get_object().bucket(BUCKET).key("key").send().await.unwrap();
    assert_eq!(got.body.collect().await.unwrap().to_vec(), b"old to new");
    assert_eq!(aws.connections(), 1);
}

#[tokio::test]
async fn one_after_the_other_old_and_new_clients_use_one_connection() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let config = sdk_config(&aws).await;
    let dispatcher = SharedHttpDispatcher::from_sdk_config(&config).unwrap();
    let legacy = legacy_s3(&aws, dispatcher.clone());
    let sts = StsClient::new_with(dispatcher.clone(), keys_of(&aws), region_of(&aws));
    let modern = modern_s3(&config);
    let modern_sts = aws_sdk_sts::Client::new(&config);

    for round in 0..3 {
        let key = format!("a key+{round}/größe");
        legacy.put_object(put(&key, b"old to new")).await.unwrap();
        let got = modern.get_object().bucket(BUCKET).key(&key).send().await.unwrap();
        assert_eq!(got.body.collect().await.unwrap().to_vec(), b"old to new");

        modern
            .put_object()
            .bucket(BUCKET)
            .key(&key)
            .body(b"new to old".to_vec().into())
            .send()
            .await
            .unwrap();
        let got = legacy.get_object(get(&key)).await.unwrap();
        assert_eq!(got.content_length, Some(10));
        assert_eq!(collect(got.body.unwrap()).await.unwrap(), b"new to old");

        let old = sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
        let new = modern_sts.get_caller_identity().send().await.unwrap();
        assert_eq!(old.arn.as_deref(), new.arn());
    }
    assert_eq!(aws.connections(), 1);
    assert_eq!(dispatcher.counts().requests, 9);
}

/// What it was like before: a pool each.
#[tokio::test]
async fn with_rusotos_own_client_there_are_two_pools() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let modern = modern_s3(&sdk_config(&aws).await);
    let legacy = legacy_s3(&aws, rusotos_own());
    for _ in 0..3 {
        legacy.put_object(put("key", b"x")).await.unwrap();
        modern.head_object().bucket(BUCKET).key("key").send().await.unwrap();
    }
    assert_eq!(aws.connections(), 2);
}

#[tokio::test]
async fn every_way_to_make_a_rusoto_client_takes_it() {
    let aws = LocalAws::builder().public_bucket("public").start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    aws.create_bucket("public").unwrap();
    let dispatcher = crate::clients::shared();
    legacy_s3(&aws, dispatcher.clone()).put_object(put("key", b"x")).await.unwrap();

    let client = Client::new_with(keys_of(&aws), dispatcher.clone());
    let by_client = rusoto_s3::S3Client::new_with_client(client, region_of(&aws));
    assert_eq!(by_client.get_object(get("key")).await.unwrap().content_length, Some(1));

    let into_public = PutObjectRequest { bucket: "public".to_owned(), ..put("key", b"for all") };
    by_client.put_object(into_public).await.unwrap();
    let unsigned = Client::new_not_signing(dispatcher);
    let unsigned = rusoto_s3::S3Client::new_with_client(unsigned, region_of(&aws));
    let public = GetObjectRequest { bucket: "public".to_owned(), ..get("key") };
    assert_eq!(unsigned.get_object(public).await.unwrap().content_length, Some(7));
}

#[tokio::test]
async fn bodies_of_one_world_are_sent_by_the_other() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let config = sdk_config(&aws).await;
    let legacy = legacy_s3(&aws, SharedHttpDispatcher::from_sdk_config(&config).unwrap());
    let modern = modern_s3(&config);
    let content: Vec<u8> = (0..1_000_000_u32).map(|i| (i % 251) as u8).collect();
    legacy.put_object(put("old", &content)).await.unwrap();

    // Got with the old client, put with the new one: its length is needed for that.
    let body = legacy.get_object(get("old")).await.unwrap().body.unwrap();
    modern.put_object().bucket(BUCKET).key("new").body(body.into_sdk()).send().await.unwrap();

    // And the other way round; Rusoto's own client loses the length here, and S3 answers 501.
    let body = modern.get_object().bucket(BUCKET).key("new").send().await.unwrap().body;
    let back = PutObjectRequest { body: Some(body.into_rusoto()), ..put("back", b"") };
    legacy.put_object(back).await.unwrap();
    let body = legacy.get_object(get("back")).await.unwrap().body.unwrap();
    assert_eq!(collect(body).await.unwrap(), content);

    // Rusoto to Rusoto, as a copy through this process.
    let body = legacy.get_object(get("back")).await.unwrap().body;
    legacy.put_object(PutObjectRequest { body, ..put("again", b"") }).await.unwrap();
    let head = HeadObjectRequest { bucket: BUCKET.to_owned(), key: "again".to_owned(), ..Default::default() };
    assert_eq!(legacy.head_object(head).await.unwrap().content_length, Some(1_000_000));
}

#[tokio::test]
async fn service_errors_are_the_same_as_with_rusotos_own_client() {
    let aws = LocalAws::start().await.unwrap();
    aws.create_bucket(BUCKET).unwrap();
    let (ours, theirs) = (legacy_s3(&aws, crate::clients::shared()), legacy_s3(&aws, rusotos_own()));
    let head = || HeadObjectRequest { bucket: BUCKET.to_owned(), key: "no".to_owned(), ..Default::default() };
    assert_eq!(
        ours.get_object(get("no")).await.unwrap_err().to_string(),
        theirs.get_object(get("no")).await.unwrap_err().to_string()
    );
    for error in [ours.head_object(head()).await.unwrap_err(), theirs.head_object(head()).await.unwrap_err()]
    {
        assert!(matches!(&error, rusoto_core::RusotoError::Unknown(r) if r.status == 404), "{error:?}");
    }
}
