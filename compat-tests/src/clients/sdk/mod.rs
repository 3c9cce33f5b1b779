//! The cases' steps as a user of the AWS SDK writes them.

mod errors;
mod multipart;
mod objects;
mod presigned;
mod sts;

use std::io::Write as _;

use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_s3::config::BehaviorVersion;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_types::byte_stream::ByteStream;
use aws_types::SdkConfig;
use futures_util::TryStreamExt as _;
use http_body::Frame;
use http_body_util::StreamBody;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt as _;

use super::requests::*;
use super::rusoto::{pieces, region};
use super::{Clients, Side};
use crate::outcome::Outcome;
use crate::servers::Server;

/// The AWS SDK's clients.
#[derive(Debug)]
pub struct SdkClients {
    s3: aws_sdk_s3::Client,
    sts: aws_sdk_sts::Client,
    long_term_sts: aws_sdk_sts::Client,
}

/// The configuration of the SDK's clients for a server, from what Rusoto's clients are given.
pub fn config(server: &Server, session: &SharedCredentials) -> SdkConfig {
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .rusoto_region(&region(server))
        .expect("a server has a region and an address")
        .shared_credentials(session)
        .build()
}

/// The same with the long-term key.
pub fn long_term_config(server: &Server, session: &SharedCredentials) -> SdkConfig {
    let key = &server.long_term;
    let key = Credentials::new(&key.access_key_id, &key.secret_access_key, None, None, "long-term key");
    let provider = SharedCredentialsProvider::new(key);
    config(server, session).into_builder().credentials_provider(provider).build()
}

impl SdkClients {
    /// Clients for a server that sign with a session, and one that signs with the long-term key, with what a Rusoto user
    /// had.
    pub fn new(server: &Server, session: &SharedCredentials) -> Self {
        let config = config(server, session).into_builder().rusoto_defaults().build();
        let long_term = long_term_config(server, session).into_builder().rusoto_defaults().build();
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true);
        Self {
            s3: aws_sdk_s3::Client::from_conf(s3.build()),
            sts: aws_sdk_sts::Client::new(&config),
            long_term_sts: aws_sdk_sts::Client::new(&long_term),
        }
    }

    fn sts(&self, as_whom: Caller) -> &aws_sdk_sts::Client {
        match as_whom {
            Caller::Session => &self.sts,
            Caller::LongTerm => &self.long_term_sts,
        }
    }
}

/// A stream is what most users make one of: a file.
async fn stream_of(body: &Body) -> (ByteStream, Option<tempfile::NamedTempFile>) {
    match body {
        Body::None => (ByteStream::default(), None),
        Body::Bytes(bytes) => (ByteStream::from(bytes.clone()), None),
        Body::UnsizedStream(bytes) => {
            let frames = pieces(bytes).map_ok(Frame::data);
            (ByteStream::from_body_1_x(StreamBody::new(frames)), None)
        }
        Body::Stream(bytes) => {
            let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
            file.write_all(bytes).expect("the body fits on the disk");
            let stream = ByteStream::from_path(file.path()).await.expect("a file that was just written");
            (stream, Some(file))
        }
    }
}

#[async_trait]
impl Clients for SdkClients {
    fn side(&self) -> Side {
        Side::Sdk
    }

    async fn put_object(&self, put: &PutObject) -> Outcome {
        objects::put(&self.s3, put).await
    }
    async fn get_object(&self, get: &GetObject) -> Outcome {
        objects::get(&self.s3, get).await
    }
    async fn head_object(&self, head: &GetObject) -> Outcome {
        objects::head(&self.s3, head).await
    }
    async fn create_bucket(&self, bucket: &str) -> Outcome {
        objects::create_bucket(&self.s3, bucket).await
    }
    async fn head_bucket(&self, bucket: &str) -> Outcome {
        objects::head_bucket(&self.s3, bucket).await
    }
    async fn copy_object(&self, copy: &CopyObject) -> Outcome {
        objects::copy(&self.s3, copy).await
    }
    async fn delete_object(&self, at: &At) -> Outcome {
        objects::delete(&self.s3, at).await
    }
    async fn delete_objects(&self, bucket: &str, keys: &[&str], quiet: bool) -> Outcome {
        objects::delete_many(&self.s3, bucket, keys, quiet).await
    }
    async fn list_objects(&self, list: &List) -> Outcome {
        objects::list(&self.s3, list).await
    }
    async fn list_objects_v2(&self, list: &List) -> Outcome {
        objects::list_v2(&self.s3, list).await
    }
    async fn create_multipart_upload(&self, at: &At, content_type: Option<&str>) -> Outcome {
        multipart::create(&self.s3, at, content_type).await
    }
    async fn upload_part(&self, part: &Part<'_>) -> Outcome {
        multipart::upload(&self.s3, part).await
    }
    async fn upload_part_copy(&self, part: &PartCopy<'_>) -> Outcome {
        multipart::copy(&self.s3, part).await
    }
    async fn list_parts(&self, list: &ListParts<'_>) -> Outcome {
        multipart::list_parts(&self.s3, list).await
    }
    async fn list_multipart_uploads(&self, bucket: &str) -> Outcome {
        multipart::list_uploads(&self.s3, bucket).await
    }
    async fn complete_multipart_upload(&self, upload: &Upload, parts: &[(i64, String)]) -> Outcome {
        multipart::complete(&self.s3, upload, parts).await
    }
    async fn abort_multipart_upload(&self, upload: &Upload) -> Outcome {
        multipart::abort(&self.s3, upload).await
    }
    async fn presigned_get(&self, get: &PresignedGet) -> Outcome {
        presigned::get(&self.s3, get).await
    }
    async fn presigned_put(&self, put: &PresignedPut) -> Outcome {
        presigned::put(&self.s3, put).await
    }
    async fn get_caller_identity(&self, as_whom: Caller) -> Outcome {
        sts::get_caller_identity(self.sts(as_whom)).await
    }
    async fn assume_role(&self, as_whom: Caller, role: &AssumeRole) -> Outcome {
        sts::assume_role(self.sts(as_whom), role).await
    }
    async fn assume_role_with_web_identity(&self, role: &AssumeRoleWithWebIdentity) -> Outcome {
        sts::assume_role_with_web_identity(&self.sts, role).await
    }
    async fn get_session_token(&self, as_whom: Caller, duration_seconds: Option<i64>) -> Outcome {
        sts::get_session_token(self.sts(as_whom), duration_seconds).await
    }
}
