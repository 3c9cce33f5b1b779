//! What cases ask for, in neither SDK's types.

use bytes::Bytes;

/// An object's place.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct At {
    pub bucket: String,
    pub key: String,
}

/// A body as the user hands it over.
#[derive(Debug, Clone)]
pub enum Body {
    /// In memory.
    Bytes(Bytes),
    /// As a stream of known length.
    Stream(Bytes),
    /// As a stream of which nobody knows the length.
    UnsizedStream(Bytes),
    /// None given at all.
    None,
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        Self::Bytes(Bytes::copy_from_slice(text.as_bytes()))
    }
}

#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct PutObject {
    pub at: At,
    pub body: Body,
    pub content_type: Option<String>,
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_md5: Option<String>,
    pub metadata: Vec<(String, String)>,
}

impl PutObject {
    /// A body at a place, and nothing else said.
    pub fn new(at: At, body: impl Into<Body>) -> Self {
        Self {
            at,
            body: body.into(),
            content_type: None,
            cache_control: None,
            content_disposition: None,
            content_encoding: None,
            content_md5: None,
            metadata: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct GetObject {
    pub at: At,
    pub range: Option<String>,
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
}

impl From<At> for GetObject {
    fn from(at: At) -> Self {
        Self { at, ..Self::default() }
    }
}

#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct CopyObject {
    pub from: At,
    pub to: At,
    /// New metadata instead of the source's.
    pub replace_metadata: Option<Vec<(String, String)>>,
}

/// A page of a listing.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct List {
    pub bucket: String,
    pub prefix: Option<String>,
    pub delimiter: Option<String>,
    pub max_keys: Option<i32>,
    /// `marker` in version 1, `continuation_token` in version 2.
    pub after: Option<String>,
    pub start_after: Option<String>,
    pub encoding_type_url: bool,
}

/// A running multipart upload.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct Upload {
    pub at: At,
    pub id: String,
}

#[derive(Debug)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct Part<'a> {
    pub upload: &'a Upload,
    pub number: i64,
    pub body: Body,
}

#[derive(Debug)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct PartCopy<'a> {
    pub upload: &'a Upload,
    pub number: i64,
    pub from: At,
    pub range: Option<String>,
}

#[derive(Debug)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct ListParts<'a> {
    pub upload: &'a Upload,
    pub max_parts: Option<i32>,
    /// The number after which the page begins.
    pub after: Option<i64>,
}

#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct PresignedGet {
    pub at: At,
    pub expires_in_seconds: u64,
    pub response_content_type: Option<String>,
}

#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct PresignedPut {
    pub at: At,
    pub expires_in_seconds: u64,
    pub content_type: Option<String>,
    pub metadata: Vec<(String, String)>,
    pub body: Bytes,
    /// What the uploader sends in place of the content type that was signed for.
    pub sent_content_type: Option<&'static str>,
}

/// Whose credentials sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// The assumed role's session, which both SDKs share.
    Session,
    /// The long-term key that the session was made with.
    LongTerm,
}

#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct AssumeRole {
    pub role_arn: String,
    pub session_name: String,
    pub external_id: Option<String>,
    pub duration_seconds: Option<i64>,
    pub policy: Option<String>,
}

#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "the names are the API's own")]
pub struct AssumeRoleWithWebIdentity {
    pub role_arn: String,
    pub session_name: String,
    pub token: String,
    pub duration_seconds: Option<i64>,
}
