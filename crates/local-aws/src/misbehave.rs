//! Applies a [`Fault`] to a request.

use std::convert::Infallible;
use std::future::pending;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use http::{Method, Response, StatusCode};
use http_body::Frame;
use http_body_util::StreamBody;
use s3s::Body;
use tokio::sync::Notify;

use crate::error_reply;
use crate::faults::{Endpoint, Fault};
use crate::reply::{self, Reply};

/// Returns the answer, or `None` if the request is answered as usual.
pub(crate) async fn misbehave(
    fault: Fault,
    endpoint: Endpoint,
    request: &Parts,
    reset: &Notify,
) -> Option<Reply> {
    tracing::debug!(?fault, ?endpoint, "a fault was ordered for this request");
    let ordered = "This failure was ordered.";
    Some(match fault {
        Fault::Delay(time) => {
            tokio::time::sleep(time).await;
            return None;
        }
        Fault::HangBeforeResponse => pending().await,
        Fault::HangInBody if request.method == Method::HEAD => pending().await,
        Fault::HangInBody => stalled(endpoint),
        Fault::ConnectionReset => {
            reset.notify_one();
            pending().await
        }
        Fault::MalformedBody => {
            let (content_type, start) = beginning_of_a_reply(endpoint);
            reply::text(StatusCode::OK, content_type, start)
        }
        Fault::Status(status) => {
            let status = final_status(status);
            error_reply::error(endpoint, status, code_for(endpoint, status), ordered)
        }
        Fault::Error { status, code } => error_reply::error(endpoint, final_status(status), &code, ordered),
        Fault::Throttle => throttled(endpoint),
        Fault::QuotedRequest => quoted(endpoint, request),
    })
}

fn throttled(endpoint: Endpoint) -> Reply {
    let (status, code, message) = match endpoint {
        Endpoint::S3 => (StatusCode::SERVICE_UNAVAILABLE, "SlowDown", "Please reduce your request rate."),
        Endpoint::Sts => (StatusCode::BAD_REQUEST, "Throttling", "Rate exceeded"),
        Endpoint::Imds | Endpoint::Ecs => {
            (StatusCode::TOO_MANY_REQUESTS, "ThrottlingException", "Rate exceeded")
        }
    };
    error_reply::error(endpoint, status, code, message)
}

fn quoted(endpoint: Endpoint, request: &Parts) -> Reply {
    let mut headers: Vec<_> = request.headers.iter().collect();
    headers.sort_by_key(|(name, _)| name.as_str());
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}:{}\n", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    let names: Vec<_> = headers.iter().map(|(name, _)| name.as_str()).collect();
    let message = format!(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
         Key and signing method. Consult the service documentation for details.\n\nThe Canonical String for this \
         request should have been\n'{}\n{}\n{}\n{lines}\n{}\n'\n",
        request.method,
        request.uri.path(),
        request.uri.query().unwrap_or_default(),
        names.join(";"),
    );
    match endpoint {
        Endpoint::Imds => reply::text(StatusCode::FORBIDDEN, "text/plain", message),
        _ => error_reply::error(endpoint, StatusCode::FORBIDDEN, "SignatureDoesNotMatch", &message),
    }
}

fn stalled(endpoint: Endpoint) -> Reply {
    let (content_type, start) = beginning_of_a_reply(endpoint);
    let first = stream::iter([Ok::<_, Infallible>(Frame::data(Bytes::from_static(start.as_bytes())))]);
    let body = Body::http_body(StreamBody::new(first.chain(stream::pending())));
    let mut reply = Response::new(body);
    let headers = reply.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CONTENT_LENGTH, HeaderValue::from_static("4096"));
    reply
}

fn beginning_of_a_reply(endpoint: Endpoint) -> (&'static str, &'static str) {
    match endpoint {
        Endpoint::S3 => (
            "application/xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>loc",
        ),
        Endpoint::Sts => (
            "text/xml",
            "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials><AccessKeyId>ASIA",
        ),
        Endpoint::Imds | Endpoint::Ecs => {
            ("application/json", "{\n  \"Code\" : \"Success\",\n  \"AccessKeyId\" : \"ASIA")
        }
    }
}

fn final_status(status: u16) -> StatusCode {
    match StatusCode::from_u16(status) {
        Ok(status) if (200..600).contains(&status.as_u16()) => status,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn code_for(endpoint: Endpoint, status: StatusCode) -> &'static str {
    match (endpoint, status.as_u16()) {
        (_, 403) => "AccessDenied",
        (Endpoint::S3, 404) => "NoSuchKey",
        (_, 404) => "NotFound",
        (Endpoint::Sts, 400..=499) => "ValidationError",
        (_, 400..=499) => "InvalidRequest",
        (_, 503) => "ServiceUnavailable",
        (Endpoint::Sts, _) => "InternalFailure",
        _ => "InternalError",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_that_cannot_be_sent_becomes_500() {
        for impossible in [0, 99, 101, 600, 1000, u16::MAX] {
            assert_eq!(final_status(impossible), StatusCode::INTERNAL_SERVER_ERROR);
        }
        assert_eq!(final_status(204), StatusCode::NO_CONTENT);
    }
}
