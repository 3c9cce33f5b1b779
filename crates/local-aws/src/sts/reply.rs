//! Replies and errors in the XML of STS.

use std::borrow::Cow;

use http::{HeaderValue, StatusCode};
use http_body_util::BodyExt;
use s3s::xml::{Deserializer, SerResult, Serializer};

use crate::clock::timestamp;
use crate::keys::SessionKeys;
use crate::reply::{Reply, request_id, text, xml};

const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";

pub(super) type Writer<'a> = Serializer<&'a mut Vec<u8>>;

/// A refusal with AWS's code, status and words.
#[derive(Debug)]
pub(super) struct StsError {
    pub(super) status: StatusCode,
    pub(super) code: Cow<'static, str>,
    pub(super) message: String,
}

impl StsError {
    pub(super) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code: code.into(), message: message.into() }
    }

    pub(super) fn validation(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "ValidationError", message)
    }

    pub(super) fn access_denied(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "AccessDenied", message)
    }

    pub(super) fn into_reply(self) -> Reply {
        error(self.status, &self.code, &self.message)
    }
}

/// Returns `<ActionResponse>` with its result and the metadata. Without the metadata, rusoto_sts returns a
/// `ParseError`.
pub(super) fn success(action: &str, result: impl FnOnce(&mut Writer<'_>) -> SerResult) -> Reply {
    let id = request_id();
    let body = xml(|s| {
        s.element_with_ns(&format!("{action}Response"), NAMESPACE, |s| {
            s.element(&format!("{action}Result"), result)?;
            s.element("ResponseMetadata", |s| s.content("RequestId", id.as_str()))
        })
    });
    with_id(text(StatusCode::OK, "text/xml", body), &id)
}

pub(crate) fn error(status: StatusCode, code: &str, message: &str) -> Reply {
    let id = request_id();
    let party = if status.is_server_error() { "Receiver" } else { "Sender" };
    let body = xml(|s| {
        s.element_with_ns("ErrorResponse", NAMESPACE, |s| {
            s.element("Error", |s| {
                s.content("Type", party)?;
                s.content("Code", code)?;
                s.content("Message", message)
            })?;
            s.content("RequestId", id.as_str())
        })
    });
    with_id(text(status, "text/xml", body), &id)
}

pub(super) fn credentials(s: &mut Writer<'_>, keys: &SessionKeys) -> SerResult {
    s.element("Credentials", |s| {
        s.content("AccessKeyId", keys.access_key_id.as_str())?;
        s.content("SecretAccessKey", keys.secret_access_key.as_str())?;
        s.content("SessionToken", keys.session_token.as_str())?;
        s.content("Expiration", timestamp(keys.expires_at).as_str())
    })
}

/// Returns an error of s3s in the words of STS. s3s refuses bad signatures in the words of S3.
pub(super) async fn from_s3(reply: Reply) -> Reply {
    let (parts, body) = reply.into_parts();
    let body = body.collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let (code, message) = read_s3_error(&body);
    let (status, code, message) = match code.as_str() {
        "InvalidAccessKeyId" => invalid_token(),
        "SignatureDoesNotMatch" => (
            StatusCode::FORBIDDEN,
            "SignatureDoesNotMatch",
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.".into(),
        ),
        "RequestTimeTooSkewed" => (
            StatusCode::FORBIDDEN,
            "SignatureDoesNotMatch",
            "Signature expired: the date of the request is more than 15 minutes from the time of the server".into(),
        ),
        "AccessDenied" => (StatusCode::FORBIDDEN, "AccessDenied", message),
        // The service in the credential scope is neither s3 nor sts.
        "NotImplemented" => wrong_scope(),
        _ if parts.status.is_server_error() => (parts.status, "InternalFailure", message),
        _ => (StatusCode::BAD_REQUEST, "IncompleteSignature", message),
    };
    error(status, code, &message)
}

pub(super) fn invalid_token() -> (StatusCode, &'static str, String) {
    let message = "The security token included in the request is invalid.";
    (StatusCode::FORBIDDEN, "InvalidClientTokenId", message.into())
}

pub(super) fn wrong_scope() -> (StatusCode, &'static str, String) {
    let message = "Credential should be scoped to correct service: 'sts'. ";
    (StatusCode::FORBIDDEN, "SignatureDoesNotMatch", message.into())
}

fn read_s3_error(body: &[u8]) -> (String, String) {
    let (mut code, mut message) = (String::new(), String::new());
    let mut reader = Deserializer::new(body);
    let read = reader.named_element("Error", |d| {
        d.for_each_element(|d, name| {
            match name {
                b"Code" => code = d.content()?,
                b"Message" => message = d.content()?,
                _ => {
                    d.content::<String>()?;
                }
            }
            Ok(())
        })
    });
    if let Err(error) = read {
        tracing::warn!(%error, "s3s sent an error that cannot be read");
    }
    (code, message)
}

fn with_id(mut reply: Reply, id: &str) -> Reply {
    if let Ok(id) = HeaderValue::from_str(id) {
        reply.headers_mut().insert("x-amzn-requestid", id);
    }
    reply
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn body(reply: Reply) -> String {
        let bytes = reply.into_body().collect().await.unwrap().to_bytes();
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[tokio::test]
    async fn errors_have_the_shape_of_sts_and_are_escaped() {
        let shown = body(error(StatusCode::FORBIDDEN, "AccessDenied", "<&> no")).await;
        assert!(shown.contains(r#"<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>&lt;&amp;&gt; no</Message></Error><RequestId>"#), "{shown}");
    }

    #[tokio::test]
    async fn every_success_has_its_metadata() {
        let shown = body(success("GetCallerIdentity", |s| s.content("Account", "1"))).await;
        assert!(shown.contains("<GetCallerIdentityResult><Account>1</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>"), "{shown}");
    }

    #[tokio::test]
    async fn errors_of_s3s_become_errors_of_sts() {
        let s3 = crate::error_reply::error(
            crate::Endpoint::S3,
            StatusCode::FORBIDDEN,
            "InvalidAccessKeyId",
            "not in our records",
        );
        assert!(body(from_s3(s3).await).await.contains("<Code>InvalidClientTokenId</Code>"));
        let junk = text(StatusCode::BAD_REQUEST, "text/plain", "no xml");
        assert!(body(from_s3(junk).await).await.contains("<Code>IncompleteSignature</Code>"));
    }
}
