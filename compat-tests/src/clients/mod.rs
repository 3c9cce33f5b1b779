//! The clients of both SDKs, behind one trait. Each step of a case is written once, in the neutral [`requests`], and
//! translated by [`rusoto::RusotoClients`] and [`sdk::SdkClients`] into what a user of that client would write.

mod both;
mod plain_http;
pub mod requests;
pub mod rusoto;
pub mod sdk;
mod shapes;

use async_trait::async_trait;

use crate::outcome::Outcome;
use requests::*;

pub use both::BothClients;
pub use rusoto::LegacyHttp;

/// One of the clients that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Rusoto 0.48.
    Rusoto,
    /// Rusoto's traits over the AWS SDK: `crates/facade`, which `compat-tests/facade` brings.
    Facade,
    /// The AWS SDK for Rust.
    Sdk,
}

impl Side {
    /// A name for buckets and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rusoto => "rusoto",
            Self::Facade => "facade",
            Self::Sdk => "sdk",
        }
    }

    /// A name for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Rusoto => "Rusoto",
            Self::Facade => "Facade",
            Self::Sdk => "AWS SDK",
        }
    }
}

/// The operations that cases are written in.
#[async_trait]
#[allow(missing_docs, reason = "the names are the API's own operations")]
pub trait Clients: Send + Sync {
    fn side(&self) -> Side;

    async fn put_object(&self, put: &PutObject) -> Outcome;
    async fn get_object(&self, get: &GetObject) -> Outcome;
    async fn head_object(&self, head: &GetObject) -> Outcome;
    async fn create_bucket(&self, bucket: &str) -> Outcome;
    async fn head_bucket(&self, bucket: &str) -> Outcome;
    async fn copy_object(&self, copy: &CopyObject) -> Outcome;
    async fn delete_object(&self, at: &At) -> Outcome;
    async fn delete_objects(&self, bucket: &str, keys: &[&str], quiet: bool) -> Outcome;

    async fn list_objects(&self, list: &List) -> Outcome;
    async fn list_objects_v2(&self, list: &List) -> Outcome;

    async fn create_multipart_upload(&self, at: &At, content_type: Option<&str>) -> Outcome;
    async fn upload_part(&self, part: &Part<'_>) -> Outcome;
    async fn upload_part_copy(&self, part: &PartCopy<'_>) -> Outcome;
    async fn list_parts(&self, list: &ListParts<'_>) -> Outcome;
    async fn list_multipart_uploads(&self, bucket: &str) -> Outcome;
    async fn complete_multipart_upload(&self, upload: &Upload, parts: &[(i64, String)]) -> Outcome;
    async fn abort_multipart_upload(&self, upload: &Upload) -> Outcome;

    /// Signs a URL and fetches it with a client that knows nothing of AWS.
    async fn presigned_get(&self, get: &PresignedGet) -> Outcome;
    /// Signs a URL and sends a body to it with a client that knows nothing of AWS.
    async fn presigned_put(&self, put: &PresignedPut) -> Outcome;

    async fn get_caller_identity(&self, as_whom: Caller) -> Outcome;
    async fn assume_role(&self, as_whom: Caller, role: &AssumeRole) -> Outcome;
    async fn assume_role_with_web_identity(&self, role: &AssumeRoleWithWebIdentity) -> Outcome;
    async fn get_session_token(&self, as_whom: Caller, duration_seconds: Option<i64>) -> Outcome;
}

/// Returns whether a text has a code, or a status, as a word of its own. The identifier of a request may have the digits of a
/// status in it.
pub(crate) fn names_code(text: &str, code: &str) -> bool {
    if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.contains(code);
    }
    text.split(|one: char| !one.is_ascii_alphanumeric()).any(|word| word == code)
}
