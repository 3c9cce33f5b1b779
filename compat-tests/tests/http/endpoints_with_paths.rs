//! Endpoints that have a path, as gateways in front of S3 have: what each client asks a server for.

use crate::clients::{BUCKET, region, rusotos_own, sdk_http, shared};
use aws_config::{BehaviorVersion, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::types::CompletedMultipartUpload;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::credential::AwsCredentials;
use rusoto_core::{DispatchSignedRequest, Region};
use rusoto_credential::StaticProvider;
use rusoto_s3::util::PreSignedRequest;
use rusoto_s3::{S3, S3Client};
use rusoto_sts::{Sts, StsClient};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use test_servers::RawServer;

const KEY: &str = "a/key";

/// The path that each call was sent to, by its name.
type Paths = BTreeMap<&'static str, String>;

/// A server that refuses everything, and keeps the path of what it was asked for.
struct Recorder {
    server: RawServer,
    last: Arc<Mutex<String>>,
}

impl Recorder {
    fn start() -> Self {
        let last = Arc::new(Mutex::new(String::new()));
        let kept = Arc::clone(&last);
        let server = RawServer::start(move |connection| {
            while let Some(request) = connection.read_request() {
                let path = request.head.split([' ', '?']).nth(1).unwrap_or_default();
                *kept.lock().unwrap_or_else(PoisonError::into_inner) = path.to_owned();
                connection.answer("400 Bad Request", "");
            }
        });
        Self { server, last }
    }

    /// With an address for a host, and with a name: the SDK has a rule for each.
    fn hosts(&self) -> [String; 2] {
        let host = self.server.host();
        [host.clone(), host.replace("127.0.0.1", "localhost")]
    }

    fn taken(&self) -> String {
        std::mem::take(&mut *self.last.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The path of a URL, without its query.
fn path_of(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap();
    let rest = rest.split('?').next().unwrap();
    rest.find('/').map_or("", |at| &rest[at..]).to_owned()
}

macro_rules! sent {
    ($recorder:ident, $paths:ident, $($name:literal: $call:expr,)*) => {
        $(
            let refused = $call.await;
            assert!(refused.is_err(), "{} was not refused", $name);
            $paths.insert($name, $recorder.taken());
        )*
    };
}

async fn by_rusoto(
    recorder: &Recorder,
    region: &Region,
    dispatcher: impl DispatchSignedRequest + Clone + Send + Sync + 'static,
) -> Paths {
    let keys = StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned());
    let s3 = S3Client::new_with(dispatcher.clone(), keys.clone(), region.clone());
    let sts = StsClient::new_with(dispatcher, keys, region.clone());
    let (bucket, key, upload_id) = (BUCKET.to_owned(), KEY.to_owned(), "upload".to_owned());
    let mut paths = Paths::new();
    macro_rules! of_object {
        ($input:ident) => {
            rusoto_s3::$input { bucket: bucket.clone(), key: key.clone(), ..Default::default() }
        };
        ($input:ident of upload) => {
            rusoto_s3::$input {
                bucket: bucket.clone(),
                key: key.clone(),
                upload_id: upload_id.clone(),
                ..Default::default()
            }
        };
    }
    sent!(recorder, paths,
        "put": s3.put_object(of_object!(PutObjectRequest)),
        "get": s3.get_object(of_object!(GetObjectRequest)),
        "head": s3.head_object(of_object!(HeadObjectRequest)),
        "delete": s3.delete_object(of_object!(DeleteObjectRequest)),
        "copy": s3.copy_object(rusoto_s3::CopyObjectRequest {
            copy_source: "bucket/other".to_owned(),
            ..of_object!(CopyObjectRequest)
        }),
        "create multipart": s3.create_multipart_upload(of_object!(CreateMultipartUploadRequest)),
        "upload part": s3.upload_part(rusoto_s3::UploadPartRequest {
            part_number: 1,
            ..of_object!(UploadPartRequest of upload)
        }),
        "complete multipart": s3.complete_multipart_upload(of_object!(CompleteMultipartUploadRequest of upload)),
        "abort multipart": s3.abort_multipart_upload(of_object!(AbortMultipartUploadRequest of upload)),
        "list": s3.list_objects_v2(rusoto_s3::ListObjectsV2Request { bucket: bucket.clone(), ..Default::default() }),
        "create bucket": s3.create_bucket(rusoto_s3::CreateBucketRequest { bucket: bucket.clone(), ..Default::default() }),
        "head bucket": s3.head_bucket(rusoto_s3::HeadBucketRequest { bucket: bucket.clone(), ..Default::default() }),
        "list buckets": s3.list_buckets(),
        "who am I": sts.get_caller_identity(Default::default()),
    );
    let keys = AwsCredentials::new("AKID", "secret", None, None);
    let get = of_object!(GetObjectRequest).get_presigned_url(region, &keys, &Default::default());
    let put = of_object!(PutObjectRequest).get_presigned_url(region, &keys, &Default::default());
    paths.insert("presigned get", path_of(&get));
    paths.insert("presigned put", path_of(&put));
    paths
}

async fn config(region: &Region) -> SdkConfig {
    aws_config::defaults(BehaviorVersion::v2026_01_12())
        .http_client(sdk_http())
        .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
        .rusoto_region(region)
        .unwrap()
        .rusoto_defaults()
        .load()
        .await
}

fn an_hour() -> PresigningConfig {
    PresigningConfig::expires_in(Duration::from_secs(3600)).unwrap()
}

async fn by_the_sdk(recorder: &Recorder, region: &Region) -> Paths {
    let config = config(region).await;
    let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
    let s3 = aws_sdk_s3::Client::from_conf(s3);
    let sts = aws_sdk_sts::Client::new(&config);
    let mut paths = Paths::new();
    let parts = CompletedMultipartUpload::builder().build();
    sent!(recorder, paths,
        "put": s3.put_object().bucket(BUCKET).key(KEY).send(),
        "get": s3.get_object().bucket(BUCKET).key(KEY).send(),
        "head": s3.head_object().bucket(BUCKET).key(KEY).send(),
        "delete": s3.delete_object().bucket(BUCKET).key(KEY).send(),
        "copy": s3.copy_object().bucket(BUCKET).key(KEY).copy_source("bucket/other").send(),
        "create multipart": s3.create_multipart_upload().bucket(BUCKET).key(KEY).send(),
        "upload part": s3.upload_part().bucket(BUCKET).key(KEY).upload_id("upload").part_number(1).send(),
        "complete multipart": s3.complete_multipart_upload().bucket(BUCKET).key(KEY).upload_id("upload")
            .multipart_upload(parts).send(),
        "abort multipart": s3.abort_multipart_upload().bucket(BUCKET).key(KEY).upload_id("upload").send(),
        "list": s3.list_objects_v2().bucket(BUCKET).send(),
        "create bucket": s3.create_bucket().bucket(BUCKET).send(),
        "head bucket": s3.head_bucket().bucket(BUCKET).send(),
        "list buckets": s3.list_buckets().send(),
        "who am I": sts.get_caller_identity().send(),
    );
    let get = s3.get_object().bucket(BUCKET).key(KEY).presigned(an_hour()).await.unwrap();
    let put = s3.put_object().bucket(BUCKET).key(KEY).presigned(an_hour()).await.unwrap();
    paths.insert("presigned get", path_of(get.uri()));
    paths.insert("presigned put", path_of(put.uri()));
    paths
}

/// Rusoto ends the path of a bucket with its name, the SDK with a slash, on every endpoint.
fn without_last_slash(paths: Paths) -> Paths {
    paths.into_iter().map(|(name, path)| (name, path.trim_end_matches('/').to_owned())).collect()
}

#[tokio::test]
async fn the_sdk_sent_the_bucket_joined_to_the_path_of_the_endpoint_without_a_slash() {
    let recorder = Recorder::start();
    for host in recorder.hosts() {
        for path in ["", "/a", "/storage/v1/s3"] {
            let plain = region(format!("http://{host}{path}"));
            let rusoto = by_rusoto(&recorder, &plain, Arc::new(rusotos_own())).await;
            assert_eq!(rusoto["put"], format!("{path}/{BUCKET}/{KEY}"));
            assert_eq!(by_rusoto(&recorder, &plain, shared()).await, rusoto);
            let rusoto = without_last_slash(rusoto);

            // Rusoto sends `//bucket` for these; the SDK is to send what was meant.
            for slashes in ["", "/", "//"] {
                let region = region(format!("http://{host}{path}{slashes}"));
                let sdk = by_the_sdk(&recorder, &region).await;
                assert_eq!(without_last_slash(sdk), rusoto, "{host}{path}{slashes}");
            }
        }
    }
}

#[tokio::test]
async fn without_path_style_the_path_of_the_endpoint_stays_as_well() {
    // The SDK puts no bucket in front of an address.
    for (host, expected) in [("gateway", "http://bucket.gateway"), ("127.0.0.1", "http://127.0.0.1")] {
        let bucket = if expected.contains(BUCKET) { "" } else { "/bucket" };
        for slashes in ["", "/"] {
            let region = region(format!("http://{host}/storage/v1/s3{slashes}"));
            let s3 = aws_sdk_s3::Client::new(&config(&region).await);
            let url = s3.get_object().bucket(BUCKET).key(KEY).presigned(an_hour()).await.unwrap();
            let expected = format!("{expected}/storage/v1/s3{bucket}/{KEY}?");
            assert!(url.uri().starts_with(&expected), "{}", url.uri());
        }
    }
}
