//! HTTP replies, and errors in the form of each endpoint.

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use s3s::Body;
use s3s::xml::Serializer;
use serde_json::json;
use uuid::Uuid;

use crate::faults::Endpoint;
use crate::sts;

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

/// An error as this endpoint's own clients expect it.
pub(crate) fn error(endpoint: Endpoint, status: StatusCode, code: &str, message: &str) -> Reply {
    match endpoint {
        Endpoint::Sts => sts::reply::error(status, code, message),
        Endpoint::S3 => text(status, "application/xml", s3_error(code, message)),
        // The metadata service of EC2 sends a page for people, and clients look at the status only.
        Endpoint::Imds => text(status, "text/html", format!("<html><body>{}</body></html>\n", status)),
        Endpoint::Ecs => {
            json(status, &json!({ "code": code, "message": message, "HTTPErrorCode": status.as_u16() }))
        }
    }
}

fn s3_error(code: &str, message: &str) -> String {
    xml(|s| {
        s.element("Error", |s| {
            s.content("Code", code)?;
            s.content("Message", message)?;
            s.content("RequestId", request_id().as_str())
        })
    })
}

/// An XML document; s3s escapes what is put into it.
pub(crate) fn xml(write: impl FnOnce(&mut Serializer<&mut Vec<u8>>) -> s3s::xml::SerResult) -> String {
    let mut out = Vec::new();
    let mut serializer = Serializer::new(&mut out);
    let written = serializer.decl().and_then(|()| write(&mut serializer));
    if let Err(error) = written {
        // Writing to memory does not fail; were it to, a cut-off document says more than a panic.
        tracing::error!(%error, "cannot write a reply");
    }
    String::from_utf8_lossy(&out).into_owned()
}

pub(crate) fn request_id() -> String {
    Uuid::new_v4().to_string()
}
