//! What servers answer, and clients that get it.

use std::future::Future;
use std::io::Error;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::stream;
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_core::request::{DispatchSignedRequestFuture, HttpDispatchError, HttpResponse};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{ByteStream, DispatchSignedRequest};

/// An answer, or none.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// No status: there is no connection.
    status: Option<u16>,
    code: Option<String>,
    body: String,
    /// Whether the connection breaks in the body.
    breaks: bool,
}

impl Answer {
    /// Returns one answer for each code and status, and those without a code.
    pub(crate) fn all(service: &str, codes: &[&str]) -> Vec<Self> {
        let none = Self { status: None, code: None, body: String::new(), breaks: false };
        let broken = |status| Self { status: Some(status), breaks: true, ..none.clone() };
        let mut all = vec![none.clone(), broken(404), broken(200)];
        for (status, body) in
            [(404, ""), (403, ""), (400, ""), (404, "<html>"), (503, "busy"), (200, "rubbish"), (200, "")]
        {
            all.push(Self { status: Some(status), body: body.to_owned(), ..none.clone() });
        }
        let others = ["Nonsense", "ValidationException", "AccessDenied"];
        for code in codes.iter().chain(others.iter().filter(|one| !codes.contains(one))) {
            for status in [400, 403, 404] {
                let (code, body) = (Some((*code).to_owned()), body(service, code));
                all.push(Self { status: Some(status), code, body, ..none.clone() });
            }
        }
        all
    }

    pub(crate) fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }
}

/// Returns an error in the form in which a service answers the SDK.
fn body(service: &str, code: &str) -> String {
    match service {
        "s3" => format!("<Error><Code>{code}</Code><Message>m</Message></Error>"),
        "sns" | "sts" => format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>m</Message></Error></ErrorResponse>"
        ),
        "ec2" => format!(
            "<Response><Errors><Error><Code>{code}</Code><Message>m</Message></Error></Errors><RequestID>r</RequestID></Response>"
        ),
        "lambda" => "{\"message\":\"m\"}".to_owned(),
        _ => format!("{{\"__type\":\"com.amazonaws.service#{code}\",\"message\":\"m\"}}"),
    }
}

/// A dispatcher that gives one answer until it gets another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers(Arc<Mutex<Option<Answer>>>);

impl Answers {
    pub(crate) fn give(&self, answer: &Answer) {
        *self.0.lock().unwrap() = Some(answer.clone());
    }
}

impl DispatchSignedRequest for Answers {
    fn dispatch(&self, request: SignedRequest, _: Option<Duration>) -> DispatchSignedRequestFuture {
        let answer = self.0.lock().unwrap().clone();
        Box::pin(async move {
            let Some(Answer { status: Some(status), code, body, breaks }) = answer else {
                return Err(HttpDispatchError::new("connection refused".to_owned()));
            };
            let mut response = HttpResponse {
                status: status.try_into().unwrap(),
                // The answer to a HEAD has none.
                body: match (request.method(), breaks) {
                    ("HEAD", _) => ByteStream::from(Vec::new()),
                    (_, true) => ByteStream::new(stream::iter([Ok("<".into()), Err(Error::other("reset"))])),
                    (_, false) => ByteStream::from(body.into_bytes()),
                },
                headers: Default::default(),
            };
            match (&*request.service, code) {
                // The codes of SQS are those of the form that it had before.
                ("sqs", Some(code)) => {
                    response.headers.insert("x-amzn-query-error", format!("{code};Sender"));
                }
                ("lambda", Some(code)) => {
                    response.headers.insert("x-amzn-errortype", code);
                }
                _ => {}
            }
            Ok(response)
        })
    }
}

/// A provider without credentials.
pub(crate) struct NoKeys;

impl ProvideAwsCredentials for NoKeys {
    fn credentials<'a, 'b>(
        &'a self,
    ) -> Pin<Box<dyn Future<Output = Result<AwsCredentials, CredentialsError>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        Box::pin(async { Err(CredentialsError::new("no keys here")) })
    }
}
