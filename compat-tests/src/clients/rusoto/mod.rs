//! The cases' steps as a Rusoto user writes them.

pub(super) mod errors;
pub(crate) use errors::xml_text;
mod http;
mod multipart;
mod objects;
mod presigned;
mod sts;

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{FutureExt as _, Stream, stream};
use rusoto_compat::SharedCredentials;
use rusoto_core::{ByteStream, DispatchSignedRequest, HttpClient, Region};
use rusoto_credential::StaticProvider;
use rusoto_s3::{S3, S3Client};
use rusoto_sts::{Sts, StsClient};

use super::requests::*;
use super::{Clients, Side};
use crate::outcome::Outcome;
use crate::servers::Server;

pub use http::LegacyHttp;
pub(crate) use http::http_client;

/// Rusoto's client of S3, or another implementation of its trait.
pub type AnyS3 = dyn S3 + Send + Sync;

/// Rusoto's client of STS, or another implementation of its trait.
pub type AnySts = dyn Sts + Send + Sync;

/// What implements Rusoto's traits, for one server.
pub struct RusotoClients {
    side: Side,
    region: Region,
    session: SharedCredentials,
    s3: Box<AnyS3>,
    sts: Box<AnySts>,
    long_term_sts: Box<AnySts>,
}

impl fmt::Debug for RusotoClients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RusotoClients").finish_non_exhaustive()
    }
}

/// The server as Rusoto names it: region and endpoint in one.
pub(crate) fn region(server: &Server) -> Region {
    Region::Custom { name: server.region.clone(), endpoint: server.endpoint_url.clone() }
}

impl RusotoClients {
    /// Rusoto's own clients, built as its documentation builds them: two that sign with a session, and one that signs with
    /// the long-term key.
    pub fn new(server: &Server, session: SharedCredentials, http: LegacyHttp) -> Self {
        match http {
            LegacyHttp::RusotosOwn => Self::over(Arc::new(http::http_client()), server, session),
            LegacyHttp::AsNew => {
                let client = HttpClient::new().expect("the roots of this machine are found");
                Self::over(Arc::new(client), server, session)
            }
            LegacyHttp::Shared => Self::over(http::shared(), server, session),
        }
    }

    fn over<D>(dispatcher: D, server: &Server, session: SharedCredentials) -> Self
    where
        D: DispatchSignedRequest + Clone + Send + Sync + 'static,
    {
        let region = region(server);
        let key = StaticProvider::new_minimal(
            server.long_term.access_key_id.clone(),
            server.long_term.secret_access_key.clone(),
        );
        let s3 = S3Client::new_with(dispatcher.clone(), session.clone(), region.clone());
        let sts = StsClient::new_with(dispatcher.clone(), session.clone(), region.clone());
        let long_term_sts = StsClient::new_with(dispatcher, key, region);
        Self::of(Side::Rusoto, server, session, Box::new(s3), [Box::new(sts), Box::new(long_term_sts)])
    }

    /// Other implementations of Rusoto's traits. The second one of STS signs with the long-term key.
    pub fn of(
        side: Side,
        server: &Server,
        session: SharedCredentials,
        s3: Box<AnyS3>,
        [sts, long_term_sts]: [Box<AnySts>; 2],
    ) -> Self {
        Self { side, region: region(server), session, s3, sts, long_term_sts }
    }

    fn sts(&self, as_whom: Caller) -> &AnySts {
        match as_whom {
            Caller::Session => self.sts.as_ref(),
            Caller::LongTerm => self.long_term_sts.as_ref(),
        }
    }
}

/// A copy's source, encoded by Rusoto's own helper: both SDKs take it encoded, and the SDK has none.
pub(in crate::clients) fn encode_copy_source(from: &At) -> String {
    rusoto_s3::util::encode_key(format!("{}/{}", from.bucket, from.key))
}

const PIECE: usize = 64 * 1024;

fn stream_of(body: &Body) -> Option<ByteStream> {
    match body {
        Body::None => None,
        Body::Bytes(bytes) => Some(ByteStream::from(bytes.to_vec())),
        Body::Stream(bytes) => Some(ByteStream::new_with_size(pieces(bytes), bytes.len())),
        Body::UnsizedStream(bytes) => Some(ByteStream::new(pieces(bytes))),
    }
}

/// The body as a file or a socket would give it.
pub(in crate::clients) fn pieces(
    body: &Bytes,
) -> impl Stream<Item = std::io::Result<Bytes>> + Send + Sync + Unpin + 'static {
    let pieces: Vec<_> =
        (0..body.len()).step_by(PIECE).map(|at| Ok(body.slice(at..body.len().min(at + PIECE)))).collect();
    stream::iter(pieces)
}

/// Rusoto unwraps what it reads of some headers: an answer can make it panic.
async fn caught(operation: &'static str, steps: impl Future<Output = Outcome> + Send) -> Outcome {
    match AssertUnwindSafe(steps).catch_unwind().await {
        Ok(outcome) => outcome,
        Err(_) => Outcome::of(operation).with("error.kind", "panic"),
    }
}

#[async_trait]
impl Clients for RusotoClients {
    fn side(&self) -> Side {
        self.side
    }

    async fn put_object(&self, put: &PutObject) -> Outcome {
        caught("PutObject", objects::put(self.s3.as_ref(), put)).await
    }
    async fn get_object(&self, get: &GetObject) -> Outcome {
        caught("GetObject", objects::get(self.s3.as_ref(), get)).await
    }
    async fn head_object(&self, head: &GetObject) -> Outcome {
        caught("HeadObject", objects::head(self.s3.as_ref(), head)).await
    }
    async fn create_bucket(&self, bucket: &str) -> Outcome {
        caught("CreateBucket", objects::create_bucket(self.s3.as_ref(), bucket)).await
    }
    async fn head_bucket(&self, bucket: &str) -> Outcome {
        caught("HeadBucket", objects::head_bucket(self.s3.as_ref(), bucket)).await
    }
    async fn copy_object(&self, copy: &CopyObject) -> Outcome {
        caught("CopyObject", objects::copy(self.s3.as_ref(), copy)).await
    }
    async fn delete_object(&self, at: &At) -> Outcome {
        caught("DeleteObject", objects::delete(self.s3.as_ref(), at)).await
    }
    async fn delete_objects(&self, bucket: &str, keys: &[&str], quiet: bool) -> Outcome {
        caught("DeleteObjects", objects::delete_many(self.s3.as_ref(), bucket, keys, quiet)).await
    }
    async fn list_objects(&self, list: &List) -> Outcome {
        caught("ListObjects", objects::list(self.s3.as_ref(), list)).await
    }
    async fn list_objects_v2(&self, list: &List) -> Outcome {
        caught("ListObjectsV2", objects::list_v2(self.s3.as_ref(), list)).await
    }
    async fn create_multipart_upload(&self, at: &At, content_type: Option<&str>) -> Outcome {
        caught("CreateMultipartUpload", multipart::create(self.s3.as_ref(), at, content_type)).await
    }
    async fn upload_part(&self, part: &Part<'_>) -> Outcome {
        caught("UploadPart", multipart::upload(self.s3.as_ref(), part)).await
    }
    async fn upload_part_copy(&self, part: &PartCopy<'_>) -> Outcome {
        caught("UploadPartCopy", multipart::copy(self.s3.as_ref(), part)).await
    }
    async fn list_parts(&self, list: &ListParts<'_>) -> Outcome {
        caught("ListParts", multipart::list_parts(self.s3.as_ref(), list)).await
    }
    async fn list_multipart_uploads(&self, bucket: &str) -> Outcome {
        caught("ListMultipartUploads", multipart::list_uploads(self.s3.as_ref(), bucket)).await
    }
    async fn complete_multipart_upload(&self, upload: &Upload, parts: &[(i64, String)]) -> Outcome {
        caught("CompleteMultipartUpload", multipart::complete(self.s3.as_ref(), upload, parts)).await
    }
    async fn abort_multipart_upload(&self, upload: &Upload) -> Outcome {
        caught("AbortMultipartUpload", multipart::abort(self.s3.as_ref(), upload)).await
    }
    async fn presigned_get(&self, get: &PresignedGet) -> Outcome {
        caught("presigned GetObject", presigned::get(&self.region, &self.session, get)).await
    }
    async fn presigned_put(&self, put: &PresignedPut) -> Outcome {
        caught("presigned PutObject", presigned::put(&self.region, &self.session, put)).await
    }
    async fn get_caller_identity(&self, as_whom: Caller) -> Outcome {
        caught("GetCallerIdentity", sts::get_caller_identity(self.sts(as_whom))).await
    }
    async fn assume_role(&self, as_whom: Caller, role: &AssumeRole) -> Outcome {
        caught("AssumeRole", sts::assume_role(self.sts(as_whom), role)).await
    }
    async fn assume_role_with_web_identity(&self, role: &AssumeRoleWithWebIdentity) -> Outcome {
        caught("AssumeRoleWithWebIdentity", sts::assume_role_with_web_identity(self.sts.as_ref(), role)).await
    }
    async fn get_session_token(&self, as_whom: Caller, duration_seconds: Option<i64>) -> Outcome {
        caught("GetSessionToken", sts::get_session_token(self.sts(as_whom), duration_seconds)).await
    }
}
