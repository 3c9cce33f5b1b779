//! Builds HTTP replies: text, JSON, XML.

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use s3s::Body;
use s3s::xml::Serializer;
use uuid::Uuid;

pub(crate) type Reply = Response<Body>;

pub(crate) fn text(status: StatusCode, content_type: &'static str, body: impl Into<String>) -> Reply {
    let mut reply = Response::new(Body::from(body.into()));
    *reply.status_mut() = status;
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    reply
}

pub(crate) fn json(status: StatusCode, body: &serde_json::Value) -> Reply {
    text(status, "application/json", body.to_string())
}

/// Returns an XML document. s3s escapes the text in it.
pub(crate) fn xml(write: impl FnOnce(&mut Serializer<&mut Vec<u8>>) -> s3s::xml::SerResult) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::new(&mut out);
    let written = serializer.decl().and_then(|()| write(&mut serializer));
    if let Err(error) = written {
        // Writing to memory does not fail. If it did, an incomplete document would be better than a panic.
        tracing::error!(%error, "cannot write a reply");
    }
    String::from_utf8_lossy(&out).into_owned()
}

pub(crate) fn request_id() -> String {
    Uuid::new_v4().to_string()
}
