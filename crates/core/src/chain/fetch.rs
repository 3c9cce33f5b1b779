//! Gets a small document over HTTP from an endpoint with credentials.

use super::context::ProviderContext;
use super::failure::{BoxError, Failure};
use super::json;
use crate::endpoint::has_valid_port;
use crate::shown_url::behind_password;
use crate::text::fit_to_show_without;
use aws_smithy_runtime::client::orchestrator::operation::Operation;
use aws_smithy_runtime::client::retries::classifiers::{HttpStatusCodeClassifier, TransientErrorClassifier};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, OrchestratorError, SensitiveOutput,
};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_plugin::StaticRuntimePlugin;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::Layer;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use http::header::{ACCEPT, AUTHORIZATION};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Uri};
use serde_json::Value;
use std::fmt;
use std::time::Duration;
use zeroize::Zeroizing;

/// A request for a document.
#[derive(Debug)]
pub(super) struct Fetch {
    pub(super) url: Url,
    /// It is marked as sensitive, so that nothing shows it.
    pub(super) authorization: Option<HeaderValue>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) attempts: u32,
}

impl Fetch {
    /// Sends the request and returns the whole document. The caller limits the time.
    pub(super) async fn send(self, context: &ProviderContext) -> Result<Document, FetchError> {
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(self.connect_timeout);
        let mut sensitive = Layer::new("SensitiveOutput");
        sensitive.store_put(SensitiveOutput);
        let url = self.url.clone();
        let authorization = self.authorization;
        let sent = authorization.clone();
        let operation = Operation::builder()
            .service_name("credentials endpoint")
            .operation_name("get")
            .endpoint_url(&url.endpoint())
            .http_client(context.http_client())
            .time_source(context.time_source())
            .sleep_impl(context.sleep_impl())
            .no_auth()
            .timeout_config(timeouts.build())
            .standard_retry(&RetryConfig::standard().with_max_attempts(self.attempts))
            .retry_classifier(TransientErrorClassifier::<Refused>::new())
            .retry_classifier(HttpStatusCodeClassifier::default())
            .runtime_plugin(StaticRuntimePlugin::new().with_config(sensitive.freeze()))
            .serializer(move |path: String| {
                let mut request = http::Request::get(path).header(ACCEPT, "application/json");
                if let Some(authorization) = &authorization {
                    request = request.header(AUTHORIZATION, authorization);
                }
                Ok(HttpRequest::try_from(request.body(SdkBody::empty())?)?)
            })
            .deserializer(move |response: &HttpResponse| {
                let body = response.body().bytes().unwrap_or_default();
                match response.status() {
                    status if status.is_success() => Ok(Document(Zeroizing::new(body.to_vec()))),
                    status => {
                        let said = said_by(body, sent.as_ref());
                        Err(OrchestratorError::operation(Refused { status: status.as_u16(), said }))
                    }
                }
            })
            .build();
        operation.invoke(self.url.path_and_query.to_string()).await.map_err(|error| match error {
            SdkError::ServiceError(refused) => FetchError::Refused(refused.into_err()),
            error => FetchError::NoAnswer(error.into()),
        })
    }
}

/// A parsed URL of an endpoint.
#[derive(Debug, Clone)]
pub(super) struct Url {
    scheme: Scheme,
    authority: Authority,
    path_and_query: PathAndQuery,
}

impl Url {
    pub(super) fn parse(url: &str) -> Result<Self, BoxError> {
        let parts = url.parse::<Uri>()?.into_parts();
        if !parts.authority.as_ref().is_none_or(|authority| has_valid_port(authority.as_str())) {
            return Err("its port is not a number from 0 to 65535".into());
        }
        match (parts.scheme, parts.authority) {
            (Some(scheme), Some(authority)) if [Scheme::HTTP, Scheme::HTTPS].contains(&scheme) => Ok(Self {
                scheme,
                authority,
                path_and_query: parts.path_and_query.unwrap_or(PathAndQuery::from_static("/")),
            }),
            _ => Err("it has to begin with http:// or https:// and a host".into()),
        }
    }

    /// Returns the host if the URL is plain HTTP.
    pub(super) fn plain_host(&self) -> Option<&str> {
        (self.scheme == Scheme::HTTP).then(|| self.authority.host())
    }

    fn endpoint(&self) -> String {
        format!("{}://{}", self.scheme, self.authority)
    }
}

impl fmt::Display for Url {
    // Leaves out user name and password before the host, and the query. They may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = format!("{}{}", self.authority, self.path_and_query.path());
        write!(f, "{}://{}", self.scheme, behind_password(&url))
    }
}

/// The body of a response with a success status.
pub(super) struct Document(pub(super) Zeroizing<Vec<u8>>);

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({} bytes)", self.0.len())
    }
}

pub(super) enum FetchError {
    Refused(Refused),
    NoAnswer(BoxError),
}

impl FetchError {
    /// Returns the failure for the endpoint at `url`.
    pub(super) fn into_failure(self, url: &Url) -> BoxError {
        match self {
            Self::Refused(refused) => format!("{url} {refused}").into(),
            Self::NoAnswer(cause) => Failure::new(format!("{url} did not answer"), cause).into(),
        }
    }
}

/// A status other than success.
#[derive(Debug)]
pub(super) struct Refused {
    pub(super) status: u16,
    /// The reason, fit to show.
    said: Option<String>,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "answered with HTTP status {}", self.status)?;
        self.said.as_ref().map_or(Ok(()), |said| write!(f, " ({said})"))
    }
}

impl std::error::Error for Refused {}

/// Returns the reason of a refusal: the readable fields of a JSON document, or the first line of a plain text, as the
/// agent of EKS Pod Identity writes it. Pages and other documents are left out, because their contents may be secret.
/// `sent` is the token, which an endpoint may send back.
fn said_by(body: &[u8], sent: Option<&HeaderValue>) -> Option<String> {
    let said = match json::stated_error(body) {
        Some(stated) => stated,
        None => plain_text(body)?.to_owned(),
    };
    let token = sent.and_then(|token| token.to_str().ok());
    Some(fit_to_show_without(&said, token)).filter(|said| !said.is_empty())
}

fn plain_text(body: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(body).ok()?.trim();
    // Half a document is no document. It may contain a value without the name that marks it as secret.
    let is_document = serde_json::from_str::<Value>(text).is_ok() || has_fields(text);
    (!text.is_empty() && !is_document).then_some(text)
}

/// Returns whether a text is a document or a part of one. Texts of Go programs have URLs in quotation marks, followed
/// by a colon and a word: `Post "https://host/": dial tcp`. They are not documents.
fn has_fields(text: &str) -> bool {
    let of_json = text.match_indices('"').any(|(at, quote)| {
        let behind = text.get(at + quote.len()..).unwrap_or_default().trim_start();
        let value = behind.strip_prefix([':', ',']).map(str::trim_start);
        behind.starts_with(['}', ']'])
            || value.is_some_and(|value| {
                value.starts_with(|char: char| "\"{[-".contains(char) || char.is_ascii_digit())
            })
    });
    let of_a_form =
        text.split('=').skip(1).any(|value| value.starts_with(|char: char| !char.is_whitespace()));
    text.starts_with(['<', '{', '"', ':', ','])
        || ["[\"", "[{", "[[", "[<"].iter().any(|start| text.starts_with(start))
        || text.contains("</")
        || text.matches('"').count() % 2 == 1
        || of_json
        || of_a_form
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_text_is_said_and_a_document_is_not() {
        let token = HeaderValue::from_static("eyJhbGciOi.TOKEN");
        let said = |body: &str| said_by(body.as_bytes(), Some(&token));
        let agent = "[4d5f]: (AccessDeniedException): Unauthorized Exception!, fault: client\n\nmore";
        let shown = "[4d5f]: (AccessDeniedException): Unauthorized Exception!, fault: client …";
        assert_eq!(said(agent).as_deref(), Some(shown));
        assert_eq!(said("  invalid token eyJhbGciOi.TOKEN").as_deref(), Some("invalid token ***"));
        assert_eq!(said("red \u{1b}[31m").as_deref(), Some("red  [31m"));
        assert_eq!(said(r#"{"code":"A","message":"bad eyJhbGciOi.TOKEN"}"#).as_deref(), Some("A: bad ***"));
        for document in [
            "",
            " \n",
            "<html>x</html>",
            "<?xml?>",
            "{\"Token\":\"x\"}",
            "{\"Token",
            "[\"x\"]",
            "\"x\"",
            "7",
            "en\": \"x\"}",
            "Token=x",
            "refused: Token=x",
            "hush\", \"Token\": \"hush-0123\"",
            "hush\", 5, \"Exp",
            "hush\"}",
            "ken>hush</Token>",
        ] {
            assert_eq!(said(document), None, "{document}");
        }
        // From a Go program.
        let agent = "[4d5f]: request send failed, Post \"https://eks-auth.eu-west-1.api.aws/x\": dial tcp 1.2.3.4:443: i/o timeout";
        assert_eq!(said(agent).as_deref(), Some(agent), "it was left out");
        assert_eq!(said("refused, SessionToken = IQoJ").as_deref(), Some("refused, SessionToken = ***"));
        assert_eq!(said_by(b"\xff\xfe", None), None);
        let long = said(&"ä".repeat(100_000)).unwrap();
        assert!(long.chars().count() < 1_100);
    }

    #[test]
    fn no_part_of_a_document_is_said() {
        let documents = [
            r#"{"AccessKeyId": "A", "SecretAccessKey" : "hush", "Token":"hush", "Expiration": "2030", "N": [1, true]}"#,
            r#"{"Codes":["A","hush"],"Of":{"Token":"hush"},"Last":"hush"}"#,
            "AccessKeyId=A&SecretAccessKey=hush&Token=hush",
        ];
        for document in documents {
            for start in 0..document.len() {
                for end in start..=document.len() {
                    let part = &document[start..end];
                    // A secret alone, without a field name, is not recognised.
                    let openly = !part.contains("hush") || part.trim() == "hush" || part.starts_with("hush&");
                    assert!(openly || plain_text(part.as_bytes()).is_none(), "{part}");
                }
            }
        }
    }
}
