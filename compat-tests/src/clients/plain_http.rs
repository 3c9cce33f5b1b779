//! A client that knows nothing of AWS, for presigned URLs.

use std::str::FromStr;

use bytes::Bytes;
use hyper_0_14 as hyper;

use super::requests::PresignedPut;
use crate::outcome::{Outcome, body_text};

/// A URL that one of the SDKs signed, with the headers that must go with it.
pub(super) struct Signed {
    pub(super) method: &'static str,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
}

/// Sends a signed URL, and tells the answer beside what the URL is made of.
pub(super) async fn fetch(outcome: Outcome, signed: Signed, body: Bytes) -> Outcome {
    let outcome = describe(outcome, &signed.url);
    let mut request = hyper::Request::builder().method(signed.method).uri(&signed.url);
    for (name, value) in &signed.headers {
        request = request.header(name, value);
    }
    let request = match request.body(hyper::Body::from(body)) {
        Ok(request) => request,
        Err(error) => {
            return outcome.with("error.kind", "not a URL").with("error.message", error);
        }
    };
    let response = match hyper::Client::new().request(request).await {
        Ok(response) => response,
        Err(error) => {
            return outcome.with("error.kind", "network").with("error.message", error);
        }
    };
    let ok = response.status().is_success();
    let status = if ok { "status" } else { "error.status" };
    let mut outcome = outcome.with(status, response.status().as_u16());
    for name in ["content-type", "etag", "x-amz-meta-colour"] {
        let value = response.headers().get(name).and_then(|v| v.to_str().ok());
        outcome = outcome.with_opt(format!("header.{name}"), value);
    }
    match hyper::body::to_bytes(response.into_body()).await {
        // An error's body names request ids and the URL: compared is its code.
        Ok(body) if !ok => outcome
            .with("error.kind", "service")
            .with_opt("error.code", super::rusoto::xml_text(&body, "Code")),
        Ok(body) => outcome.with("body", body_text(&body)),
        Err(error) => outcome.with("error.kind", "network").with("error.message", error),
    }
}

/// Sends a body to a signed URL, with the content type that the uploader chooses.
pub(super) async fn upload(outcome: Outcome, mut signed: Signed, put: &PresignedPut) -> Outcome {
    if let Some(content_type) = put.sent_content_type {
        signed.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
        signed.headers.push(("content-type".to_owned(), content_type.to_owned()));
    }
    fetch(outcome, signed, put.body.clone()).await
}

/// The parts of a presigned URL that are comparable: not its date, token and signature.
fn describe(outcome: Outcome, url: &str) -> Outcome {
    let Ok(uri) = hyper::Uri::from_str(url) else {
        return outcome.with("url", "not a URL");
    };
    let mut names = Vec::new();
    let mut outcome = outcome.with("url.path", uri.path().rsplit('/').next().unwrap_or_default());
    for pair in uri.query().unwrap_or_default().split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if name != "x-id" {
            names.push(name);
        }
        if matches!(name, "X-Amz-Expires" | "X-Amz-Algorithm" | "X-Amz-SignedHeaders" | "x-id") {
            outcome = outcome.with(format!("url.{name}"), value);
        }
    }
    names.sort_unstable();
    outcome.with("url.parameters", names.join(" "))
}
