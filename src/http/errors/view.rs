//! One read-only view of the errors of both worlds.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use rusoto_compat_core::text::fit_to_show;

use super::codes::{self, Code};
use super::texts::{without_quotations, write_line};
use crate::convert::error_chain;

/// What became of a call.
///
/// | | Rusoto | the SDK |
/// |---|---|---|
/// | `Service` | `Service`, `Unknown`, `Validation` | `ServiceError`, `ResponseError` with an error status |
/// | `Response` | `ParseError` | an answer to a successful request that cannot be read |
/// | `Timeout` | `HttpDispatch`: "Timeout while dispatching request" | `TimeoutError`, a connection not made in time |
/// | `Dispatch` | `HttpDispatch` | `DispatchFailure`, an answer that broke off |
/// | `Credentials` | `Credentials` | a failure without an answer that has a credentials error among its causes |
/// | `Request` | `Blocking` | `ConstructionFailure` |
///
/// ```
/// use rusoto_compat::http::{AwsErrorExt, AwsErrorKind};
/// use rusoto_core::{RusotoError, request::HttpDispatchError};
///
/// let refused = HttpDispatchError::new("Error during dispatch: connection refused".to_owned());
/// let error = RusotoError::<rusoto_s3::GetObjectError>::HttpDispatch(refused);
/// assert_eq!(error.aws_error().kind(), AwsErrorKind::Dispatch);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsErrorKind {
    /// The service answered, and refused.
    Service,
    /// The service accepted, and its answer cannot be read. What was asked for may have been done.
    Response,
    /// No answer in time. What was asked for may have been done.
    Timeout,
    /// No answer, or not all of it: no connection, or it broke. What was asked for may have been done.
    Dispatch,
    /// There were no credentials to sign with. Nothing was sent.
    Credentials,
    /// The request could not be made: a required field is missing, or the client's configuration. Nothing was
    /// sent.
    Request,
}

/// One read-only view of a `RusotoError` or an `SdkError`; made by [`AwsErrorExt`](super::AwsErrorExt).
///
/// It answers the same for the same failure, whichever client met it, with the limits that Rusoto's errors set:
///
/// - A *typed* Rusoto error (`RusotoError::Service`) holds a message and nothing else: no status, no request id.
///   Its code is the name of its variant, `NoSuchKey` for `GetObjectError::NoSuchKey`, which leaves `Exception`
///   off. [`has_code`](Self::has_code) and the questions below take that into account; [`code`](Self::code)
///   gives the name as it is. A code that differs by more is not recognised (RDS's
///   `DBInstanceNotFoundFault`), nor is IAM's `LimitExceeded` told from the throttling
///   `LimitExceededException`.
///
/// `Display` is one line for a log: code, message, HTTP status and request id of an answer, the region of the bucket
/// where the request went to another one, and the whole chain of causes where there was no answer. It holds no header
/// and no body, nor what a parser quotes from one: those may hold secrets. Of the service's message it has what is [fit
/// to show](crate::convert::fit_to_show). `Debug` shows the same facts.
///
/// # Example
/// ```
/// use rusoto_compat::http::AwsErrorExt;
/// use rusoto_core::{RusotoError, request::BufferedHttpResponse};
///
/// let response = BufferedHttpResponse {
///     status: http_0_2::StatusCode::FORBIDDEN,
///     body: "<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442</RequestId></Error>".into(),
///     headers: Default::default(),
/// };
/// let error = RusotoError::<rusoto_s3::GetObjectError>::Unknown(response);
/// let error = error.aws_error();
/// assert!(error.is_access_denied() && !error.is_retryable());
/// assert_eq!(error.code(), Some("AccessDenied"));
/// assert_eq!(error.to_string(), "AccessDenied: Access Denied (HTTP 403, request id 4442)");
/// ```
#[derive(Clone)]
pub struct AwsErrorView<'a> {
    pub(super) kind: AwsErrorKind,
    pub(super) facts: Facts<'a>,
    /// Whether to send again, where there was no answer to tell from.
    pub(super) is_retryable_unanswered: bool,
    pub(super) error: &'a (dyn Error + 'static),
}

/// What an answer says.
#[derive(Clone, Default)]
pub(super) struct Facts<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    /// The code is the name of a variant, not what the server sent.
    pub(super) code_is_variant: bool,
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<Cow<'a, str>>,
    /// As the answer states it, which S3 does also where nothing is wrong with the region.
    pub(super) bucket_region: Option<Cow<'a, str>>,
}

impl AwsErrorView<'_> {
    /// What became of the call.
    pub fn kind(&self) -> AwsErrorKind {
        self.kind
    }

    /// The service's error code, such as `NoSuchKey`. For a 404 without a body, as HEAD gets it, it is
    /// `NotFound`. See [above](Self) for Rusoto's typed errors.
    pub fn code(&self) -> Option<&str> {
        self.facts.code.as_deref()
    }

    /// Whether the service's error code is this one. For a typed Rusoto error, `Exception`, `Fault` or `Error` at
    /// the end of `code` may be missing.
    ///
    /// ```
    /// use rusoto_compat::http::AwsErrorExt;
    /// use rusoto_core::RusotoError;
    /// use rusoto_sts::AssumeRoleError;
    ///
    /// let error = RusotoError::Service(AssumeRoleError::RegionDisabled("eu-south-1".to_owned()));
    /// assert!(error.aws_error().has_code("RegionDisabledException"));
    /// ```
    pub fn has_code(&self, code: &str) -> bool {
        self.known_code().is_some_and(|own| own.is(code))
    }

    /// The service's message, as it sent it. `None` where no service answered: the text is in `Display`.
    ///
    /// It is not fit to show: services quote the signed request where a signature is wrong, and its session token with
    /// it. For a log take `Display`, or [`fit_to_show`](crate::convert::fit_to_show).
    pub fn message(&self) -> Option<&str> {
        self.facts.message.as_deref()
    }

    /// The HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        self.facts.status
    }

    /// The request id, which AWS's support asks for: from the header, or from the body of an error. The SDK has it
    /// also for an answer that could not be read.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// The region that the bucket is in, where S3 says that the request went to another one. `None` for every
    /// other answer: then the region is not what was wrong.
    ///
    /// It comes out of a redirect (301, 302, 307, 308) or a 400, from the header `x-amz-bucket-region` or from the
    /// body. Neither SDK follows: give the client this region. [`Display`](fmt::Display) says so too.
    ///
    /// The answer to a HEAD has no body. If it is a 400, S3 does not say what was wrong: the region, or something else.
    /// Then compare this region with the client's. `Display` names it without the advice.
    ///
    /// ```
    /// use rusoto_compat::http::AwsErrorExt;
    /// use rusoto_core::{RusotoError, request::BufferedHttpResponse};
    ///
    /// let response = BufferedHttpResponse {
    ///     status: http_0_2::StatusCode::BAD_REQUEST,
    ///     body: "<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; \
    ///            the region 'us-east-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region></Error>".into(),
    ///     headers: Default::default(),
    /// };
    /// let error = RusotoError::<rusoto_s3::GetObjectError>::Unknown(response);
    /// assert_eq!(error.aws_error().bucket_region(), Some("eu-west-1"));
    /// ```
    pub fn bucket_region(&self) -> Option<&str> {
        let (status, message) = (self.facts.status, self.message());
        let region = self.facts.bucket_region.as_deref()?;
        codes::is_wrong_region(self.known_code(), status, message, region).then_some(region)
    }

    /// Whether the service asks for fewer requests: a code that the SDK takes as throttling, S3's `SlowDown`
    /// among them, or status 429.
    pub fn is_throttling(&self) -> bool {
        codes::is_throttling(self.known_code(), self.facts.status)
    }

    /// Whether what was asked for, *or what it is in*, is not there: status 404, a code that begins with `NoSuch`
    /// or ends with `NotFound` (or `NotFoundException`), or SQS's codes for a missing queue.
    ///
    /// A missing bucket is not found as well, and so is a page that a proxy answers with 404. To go on as if the
    /// object were not there, ask [`is_no_such_key`](Self::is_no_such_key).
    pub fn is_not_found(&self) -> bool {
        codes::is_not_found(self.known_code(), self.facts.status)
    }

    /// Whether S3 says that the bucket is there and the object is not: `NoSuchKey`.
    ///
    /// Not for the answer to a HEAD: it has no code, and is the same 404 for a missing object and for a missing
    /// bucket. Where the difference matters, get the object (a range of one byte will do), or ask for the bucket
    /// once with `HeadBucket`. For a missing version of an object there is `has_code("NoSuchVersion")`.
    ///
    /// ```
    /// use rusoto_compat::http::AwsErrorExt;
    /// use rusoto_core::RusotoError;
    /// use rusoto_s3::{GetObjectError, ListObjectsV2Error};
    ///
    /// let object = RusotoError::Service(GetObjectError::NoSuchKey("no such object".to_owned()));
    /// let bucket = RusotoError::Service(ListObjectsV2Error::NoSuchBucket("no such bucket".to_owned()));
    /// assert!(object.aws_error().is_not_found() && object.aws_error().is_no_such_key());
    /// assert!(bucket.aws_error().is_not_found() && bucket.aws_error().is_no_such_bucket());
    /// ```
    pub fn is_no_such_key(&self) -> bool {
        self.has_code("NoSuchKey")
    }

    /// Whether S3 says that the bucket is not there: `NoSuchBucket`. As for
    /// [`is_no_such_key`](Self::is_no_such_key), the answer to a HEAD never says so.
    ///
    /// ```
    /// use rusoto_compat::http::AwsErrorExt;
    /// use rusoto_core::{RusotoError, request::BufferedHttpResponse};
    ///
    /// let response = BufferedHttpResponse {
    ///     status: http_0_2::StatusCode::NOT_FOUND,
    ///     body: "<Error><Code>NoSuchBucket</Code></Error>".into(),
    ///     headers: Default::default(),
    /// };
    /// let error = RusotoError::<rusoto_s3::GetObjectError>::Unknown(response);
    /// assert!(error.aws_error().is_no_such_bucket() && !error.aws_error().is_no_such_key());
    /// ```
    pub fn is_no_such_bucket(&self) -> bool {
        self.has_code("NoSuchBucket")
    }

    /// Whether a policy denied it: `AccessDenied` and its relatives, or status 403 without any code, as HEAD
    /// gets it. A 403 for another reason, such as a wrong signature, is not access denied.
    pub fn is_access_denied(&self) -> bool {
        codes::is_access_denied(self.known_code(), self.facts.status)
    }

    /// Whether the service takes the credentials for expired: `ExpiredToken`, `ExpiredTokenException`,
    /// `RequestExpired` (EC2), `InvalidToken`. The remedy is
    /// [`SharedCredentials::reject`](crate::SharedCredentials::reject) and another try. The answer to a HEAD
    /// never says so: it has no body.
    pub fn is_expired_credentials(&self) -> bool {
        codes::is_expired_credentials(self.known_code())
    }

    /// Whether the same request may succeed when it is sent again as it is: throttling, `RequestTimeout`, status
    /// 500, 502, 503 and 504 and the codes that stand for them, timeouts, connections that failed or broke.
    ///
    /// Those are the SDK's rules, but for two that it does not have: status 429 is throttling, and what a retry cannot
    /// mend is not retryable, whatever its status is. That is a refusal of what was asked for (not found, access
    /// denied, malformed), of the credentials (expired, unknown), of the signature (wrong, or of a wrong clock), or of
    /// the place (another region, a redirect), a certificate that is not trusted, and an endpoint that speaks no TLS.
    /// After [expired credentials](Self::is_expired_credentials) another try makes sense with new ones.
    ///
    /// What the SDK knows of single operations from its models is not taken into account, nor whether the request
    /// may be sent twice.
    pub fn is_retryable(&self) -> bool {
        match self.kind {
            AwsErrorKind::Service => codes::is_retryable(self.known_code(), self.facts.status),
            AwsErrorKind::Timeout => true,
            AwsErrorKind::Dispatch => self.is_retryable_unanswered,
            AwsErrorKind::Response | AwsErrorKind::Credentials | AwsErrorKind::Request => false,
        }
    }

    fn known_code(&self) -> Option<Code<'_>> {
        let code = self.code()?;
        Some(if self.facts.code_is_variant { Code::Variant(code) } else { Code::Exact(code) })
    }
}

impl fmt::Display for AwsErrorView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind, self.code(), self.message()) {
            (AwsErrorKind::Service, Some(code), Some(message)) => {
                write_line(f, &format!("{code}: {message}"))?
            }
            (AwsErrorKind::Service, Some(text), None) | (AwsErrorKind::Service, None, Some(text)) => {
                write_line(f, text)?;
            }
            (AwsErrorKind::Service, None, None) => {
                f.write_str("the service refused without an error code")?
            }
            (AwsErrorKind::Response, ..) => write_line(f, &without_quotations(&error_chain(self.error)))?,
            _ => write_line(f, &error_chain(self.error))?,
        }
        match (self.http_status(), self.request_id()) {
            (Some(status), None) => write!(f, " (HTTP {status})")?,
            (status, Some(id)) => {
                f.write_str(" (")?;
                if let Some(status) = status {
                    write!(f, "HTTP {status}, ")?;
                }
                f.write_str("request id ")?;
                write_line(f, id)?;
                f.write_str(")")?;
            }
            (None, None) => {}
        }
        match self.bucket_region() {
            Some(region) => write!(f, "; the bucket is in {}", fit_to_show(region))?,
            None => return Ok(()),
        }
        match codes::is_silent_bad_request(self.known_code(), self.facts.status) {
            true => Ok(()),
            false => f.write_str(": give its client that region"),
        }
    }
}

impl fmt::Debug for AwsErrorView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AwsErrorView")
            .field("kind", &self.kind)
            .field("code", &self.code().map(fit_to_show))
            .field("message", &self.message().map(fit_to_show))
            .field("http_status", &self.http_status())
            .field("request_id", &self.request_id().map(fit_to_show))
            .field("bucket_region", &self.bucket_region().map(fit_to_show))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
