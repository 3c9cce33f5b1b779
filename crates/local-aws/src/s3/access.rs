//! The keys with which s3s verifies signatures, and the decision on access.

use std::path::PathBuf;
use std::sync::Arc;

use async_trait::async_trait;
use http::Method;
use s3s::access::{S3Access, S3AccessContext};
use s3s::auth::{S3Auth, SecretKey};
use s3s::dto::{
    AbortMultipartUploadInput, CompleteMultipartUploadInput, CopyObjectInput, CopySource,
    CreateMultipartUploadInput, ListPartsInput, UploadPartCopyInput, UploadPartInput,
};
use s3s::{S3Request, S3Result, s3_error};

use crate::keys::ACCOUNT;
use crate::sessions::Refusal;
use crate::state::State;

/// Buckets that are denied to everybody, for a 403 on a valid request.
const FORBIDDEN: &str = "forbidden-";

pub(super) struct Auth(pub(super) Arc<State>);

#[async_trait]
impl S3Auth for Auth {
    async fn get_secret_key(&self, access_key: &str) -> S3Result<SecretKey> {
        match self.0.sessions.secret_of(access_key) {
            Some(secret) => Ok(SecretKey::from(secret)),
            None => Err(unknown_key()),
        }
    }
}

pub(super) struct Gate {
    pub(super) state: Arc<State>,
    /// Each folder in here is a bucket.
    pub(super) root: PathBuf,
}

impl Gate {
    /// Checks that the bucket exists. s3s-fs checks this for some operations only, and creates the bucket on put.
    fn bucket_is_there(&self, bucket: &str) -> S3Result<()> {
        match self.root.join(bucket).is_dir() {
            true => Ok(()),
            false => Err(s3_error!(NoSuchBucket, "The specified bucket does not exist")),
        }
    }

    fn source_is_there(&self, source: &CopySource) -> S3Result<()> {
        match source {
            CopySource::Bucket { bucket, .. } => {
                is_allowed(bucket)?;
                self.bucket_is_there(bucket)
            }
            _ => Ok(()),
        }
    }
}

#[async_trait]
impl S3Access for Gate {
    async fn check(&self, cx: &mut S3AccessContext<'_>) -> S3Result<()> {
        let bucket = cx.s3_path().get_bucket_name().unwrap_or_default();
        if let Some(credentials) = cx.credentials() {
            let token = session_token(cx);
            let checked = self.state.sessions.check(&credentials.access_key, token.as_deref());
            checked.map_err(refused)?;
        } else {
            let reads = matches!(*cx.method(), Method::GET | Method::HEAD);
            if !reads || !self.state.settings.public_buckets.contains(bucket) {
                return Err(s3_error!(AccessDenied, "Access Denied"));
            }
        }
        is_allowed(bucket)?;
        if bucket.is_empty() || cx.s3_op().name() == "CreateBucket" {
            return Ok(());
        }
        self.bucket_is_there(bucket)
    }

    async fn copy_object(&self, request: &mut S3Request<CopyObjectInput>) -> S3Result<()> {
        self.source_is_there(&request.input.copy_source)
    }

    async fn create_multipart_upload(
        &self,
        request: &mut S3Request<CreateMultipartUploadInput>,
    ) -> S3Result<()> {
        in_the_account(request)
    }

    async fn upload_part(&self, request: &mut S3Request<UploadPartInput>) -> S3Result<()> {
        in_the_account(request)
    }

    async fn upload_part_copy(&self, request: &mut S3Request<UploadPartCopyInput>) -> S3Result<()> {
        self.source_is_there(&request.input.copy_source)?;
        in_the_account(request)
    }

    async fn list_parts(&self, request: &mut S3Request<ListPartsInput>) -> S3Result<()> {
        in_the_account(request)
    }

    async fn complete_multipart_upload(
        &self,
        request: &mut S3Request<CompleteMultipartUploadInput>,
    ) -> S3Result<()> {
        in_the_account(request)
    }

    async fn abort_multipart_upload(
        &self,
        request: &mut S3Request<AbortMultipartUploadInput>,
    ) -> S3Result<()> {
        in_the_account(request)
    }
}

fn is_allowed(bucket: &str) -> S3Result<()> {
    match bucket.starts_with(FORBIDDEN) {
        true => Err(s3_error!(AccessDenied, "Access Denied")),
        false => Ok(()),
    }
}

/// Makes all keys of the account equal for uploads. s3s-fs lets only the key that began an upload continue it. At AWS
/// an upload belongs to the account, and survives the rotation of a session.
fn in_the_account<T>(request: &mut S3Request<T>) -> S3Result<()> {
    if let Some(credentials) = &mut request.credentials {
        ACCOUNT.clone_into(&mut credentials.access_key);
    }
    Ok(())
}

/// Returns the session token. A presigned URL has it in the query.
fn session_token(cx: &S3AccessContext<'_>) -> Option<String> {
    if let Some(header) = cx.headers().get("x-amz-security-token") {
        return Some(header.to_str().unwrap_or_default().to_owned());
    }
    let query = cx.uri().query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "X-Amz-Security-Token")
        .map(|(_, token)| token.into_owned())
}

fn refused(refusal: Refusal) -> s3s::S3Error {
    match refusal {
        Refusal::UnknownKey | Refusal::TokenMissing => unknown_key(),
        Refusal::TokenWrong => {
            s3_error!(InvalidToken, "The provided token is malformed or otherwise invalid.")
        }
        Refusal::Expired => s3_error!(ExpiredToken, "The provided token has expired."),
    }
}

fn unknown_key() -> s3s::S3Error {
    s3_error!(InvalidAccessKeyId, "The AWS Access Key Id you provided does not exist in our records.")
}
