//! `engine::usage` and `engine::counts`. They are of the process, so this is one test in a process of its own.

use local_aws::{Endpoint, Fault, LocalAws};
use rusoto_compat::engine::{counts, usage};
use rusoto_compat::http::{DispatchCounts, SharedHttpDispatcher};
use rusoto_compat::usage::{OperationUsage, Side};
use rusoto_core::request::DispatchSignedRequestFuture;
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest, HttpClient, Region, RusotoError};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use rusoto_dynamodb::{DynamoDb, DynamoDbClient, ListTablesInput};
use rusoto_s3::{HeadBucketRequest, PutObjectRequest, S3, S3Client};
use rusoto_sts::{GetCallerIdentityRequest, Sts, StsClient};
use std::time::Duration;

/// May have another session after each refusal, unlike a `StaticProvider`.
struct Keys(StaticProvider);

#[async_trait::async_trait]
impl ProvideAwsCredentials for Keys {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.0.credentials().await
    }
}

/// Has no credentials.
struct Nobody;

#[async_trait::async_trait]
impl ProvideAwsCredentials for Nobody {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Err(CredentialsError::new("nobody"))
    }
}

/// A dispatcher around Rusoto's own, which gets requests that are signed.
struct Wrapper(HttpClient);

impl DispatchSignedRequest for Wrapper {
    fn dispatch(&self, request: SignedRequest, timeout: Option<Duration>) -> DispatchSignedRequestFuture {
        self.0.dispatch(request, timeout)
    }
}

fn put(body: ByteStream) -> PutObjectRequest {
    let (bucket, key) = ("secret-project".to_owned(), "my face.jpg".to_owned());
    PutObjectRequest { bucket, key, body: Some(body), ..Default::default() }
}

/// Requests, attempts, retries, not replayable.
fn counted() -> [u64; 4] {
    let counts = counts();
    assert_eq!((counts.signature_too_old, counts.given_up), (0, 0));
    [counts.requests, counts.attempts, counts.retries, counts.not_replayable]
}

#[tokio::test]
async fn the_engine_says_what_is_left_of_rusoto_and_how_it_fares() {
    assert_eq!((usage(), counts()), (OperationUsage::default(), DispatchCounts::default()));
    let aws = LocalAws::builder().bucket("secret-project").start().await.unwrap();
    let root = aws.root_keys();
    let fixed = || StaticProvider::new_minimal(root.access_key_id.clone(), root.secret_access_key.clone());
    let keys = || Keys(fixed());
    let http = || HttpClient::new().unwrap();
    let region = Region::Custom { name: aws.region().to_owned(), endpoint: aws.endpoint_url() };
    let head = || HeadBucketRequest { bucket: "secret-project".to_owned(), ..Default::default() };

    let s3 = S3Client::new_with(http(), keys(), region.clone());
    s3.put_object(put(b"face".to_vec().into())).await.unwrap();
    let sts = StsClient::new_with(http(), keys(), region.clone());
    for _ in 0..3 {
        sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap();
    }
    // The server has no tables.
    let dynamodb = DynamoDbClient::new_with(http(), keys(), region.clone());
    dynamodb.list_tables(ListTablesInput::default()).await.unwrap_err();
    let wrapped = S3Client::new_with(Wrapper(http()), keys(), region.clone());
    wrapped.head_bucket(head()).await.unwrap();
    assert_eq!(
        usage().to_string(),
        "sdk     service   operation            calls\n\
         rusoto  sts       GetCallerIdentity    3\n\
         rusoto  dynamodb  ListTables           1\n\
         rusoto  s3        HEAD /{bucket}       1\n\
         rusoto  s3        PUT /{bucket}/{key}  1"
    );
    assert_eq!(counted(), [6, 6, 0, 0]);

    let expired = || Fault::Error { status: 400, code: "ExpiredToken".into() }.times(1);
    aws.faults().order(Endpoint::S3, expired());
    s3.put_object(put(b"face".to_vec().into())).await.unwrap();
    assert_eq!(counted(), [7, 8, 1, 0], "a refused session is signed again");
    aws.faults().order(Endpoint::S3, expired());
    let stream = futures_util::stream::iter([Ok(bytes::Bytes::from_static(b"face"))]);
    s3.put_object(put(ByteStream::new_with_size(stream, 4))).await.unwrap_err();
    assert_eq!(counted(), [8, 9, 1, 1], "a stream is not");

    let nobodys = S3Client::new_with(http(), Nobody, region.clone());
    let error = nobodys.head_bucket(head()).await.unwrap_err();
    assert!(matches!(error, RusotoError::Credentials(_)), "{error:?}");
    assert_eq!(counted(), [9, 9, 1, 1], "nothing was sent");

    let client = aws_smithy_http_client::Builder::new().build_http();
    let dispatcher = SharedHttpDispatcher::from_http_client(client).unwrap();
    S3Client::new_with(dispatcher.clone(), keys(), region).head_bucket(head()).await.unwrap();
    assert_eq!((counted()[0], dispatcher.counts().requests), (9, 1), "a dispatcher has its own counts");
    assert_eq!((usage().calls_of(Side::Rusoto), usage().calls_of(Side::Sdk)), (9, 0));
}
