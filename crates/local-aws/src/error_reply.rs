//! Builds error replies in the form of each endpoint.

use http::StatusCode;
use serde_json::json;

use crate::faults::Endpoint;
use crate::reply::{self, Reply};
use crate::sts;

/// Returns an error in the form that the clients of this endpoint expect.
pub(crate) fn error(endpoint: Endpoint, status: StatusCode, code: &str, message: &str) -> Reply {
    match endpoint {
        Endpoint::Sts => sts::reply::error(status, code, message),
        Endpoint::S3 => reply::text(status, "application/xml", s3_error(code, message)),
        // The metadata service of EC2 sends a page for people. Clients read the status only.
        Endpoint::Imds => reply::text(status, "text/html", format!("<html><body>{}</body></html>\n", status)),
        Endpoint::Ecs => reply::json(
            status,
            &json!({ "code": code, "message": message, "HTTPErrorCode": status.as_u16() }),
        ),
    }
}

fn s3_error(code: &str, message: &str) -> String {
    reply::xml(|s| {
        s.element("Error", |s| {
            s.content("Code", code)?;
            s.content("Message", message)?;
            s.content("RequestId", reply::request_id().as_str())
        })
    })
}
