//! A read-only view of the errors of both SDKs.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use rusoto_compat_core::text::fit_to_show;

use super::codes::{self, Code};
use super::texts::{without_quotations, write_line};
use crate::convert::error_chain;

/// The stage at which a call failed.
///
/// | | Rusoto | AWS SDK |
/// |---|---|---|
/// | `Service` | `Service`, `Unknown`, `Validation` | `ServiceError`, `ResponseError` with an error status |
/// | `Response` | `ParseError` | an answer with a success status that cannot be read |
/// | `Timeout` | `HttpDispatch`: "Timeout while dispatching request" | `TimeoutError`, a connection that was not made in time |
/// | `Dispatch` | `HttpDispatch` | `DispatchFailure`, an answer that broke off |
/// | `Credentials` | `Credentials` | a failure without an answer, with a credentials error among its causes |
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
    /// The service answered with an error.
    Service,
    /// The service answered with success, but the answer cannot be read. The service may have done its work.
    Response,
    /// No answer came in time. The service may have done its work.
    Timeout,
    /// No complete answer came: there was no connection, or it broke. The service may have done its work.
    Dispatch,
    /// There were no credentials to sign with. Nothing was sent.
    Credentials,
    /// The request could not be built, because a required field or a setting of the client is missing. Nothing was
    /// sent.
    Request,
}

/// A read-only view of a `RusotoError` or an `SdkError`. [`AwsErrorExt`](super::AwsErrorExt) returns it.
///
/// It gives the same answers for the same failure of either client. Rusoto's errors set one limit:
///
/// - A *typed* Rusoto error (`RusotoError::Service`) has a message only, without a status or a request id. Its code is
///   the name of its variant, such as `NoSuchKey` for `GetObjectError::NoSuchKey`. These names leave `Exception` off.
///   [`has_code`](Self::has_code) and the `is_…` methods allow for that; [`code`](Self::code) returns the name as it
///   is. Codes that differ from the name in other ways are not recognised, such as RDS's `DBInstanceNotFoundFault`.
///   IAM's `LimitExceeded` looks like the throttling code `LimitExceededException`.
///
/// `Display` writes one line for a log. For an answer, it has the code, the message, the HTTP status and the request
/// id. If the request went to the wrong region, it also names the region of the bucket. Without an answer, it has the
/// whole chain of causes. It never contains a header, a body, or a parser's quotation from a body, because these may
/// hold secrets. The service's message is limited to the text that is [fit to show](crate::convert::fit_to_show).
/// `Debug` shows the same facts.
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
    /// Whether a request without an answer may be sent again.
    pub(super) is_retryable_unanswered: bool,
    pub(super) error: &'a (dyn Error + 'static),
}

/// The contents of an answer.
#[derive(Clone, Default)]
pub(super) struct Facts<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    /// The code is the name of a variant, not the text that the server sent.
    pub(super) code_is_variant: bool,
    pub(super) message: Option<Cow<'a, str>>,
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<Cow<'a, str>>,
    /// The region as the answer states it. S3 also states it when nothing is wrong with the region.
    pub(super) bucket_region: Option<Cow<'a, str>>,
}

impl AwsErrorView<'_> {
    /// Returns the stage at which the call failed.
    pub fn kind(&self) -> AwsErrorKind {
        self.kind
    }

    /// Returns the service's error code, such as `NoSuchKey`.
    ///
    /// It is `NotFound` for a 404 without a body, which is the answer to a HEAD. For Rusoto's typed errors it is the
    /// name of the variant; see [`AwsErrorView`](Self).
    pub fn code(&self) -> Option<&str> {
        self.facts.code.as_deref()
    }

    /// Returns whether this is the service's error code. For a typed Rusoto error, `code` may end in `Exception`,
    /// `Fault` or `Error` although the variant does not.
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

    /// Returns the service's message, as the service sent it, or `None` if no service answered. `Display` has the text
    /// of such an error.
    ///
    /// The message is not fit to show. After a wrong signature, services quote the signed request, which contains the
    /// session token. For a log, use `Display` or [`fit_to_show`](crate::convert::fit_to_show).
    pub fn message(&self) -> Option<&str> {
        self.facts.message.as_deref()
    }

    /// Returns the HTTP status of the answer.
    pub fn http_status(&self) -> Option<u16> {
        self.facts.status
    }

    /// Returns the request id, which AWS support asks for. It comes from the header or from the body of an error. The
    /// SDK also has it for an answer that could not be read.
    pub fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// Returns the region of the bucket, if S3 says that the request went to another region. It is `None` for every
    /// other answer, because then the region is not the fault.
    ///
    /// It is read from a redirect (301, 302, 307, 308) or a 400: from the header `x-amz-bucket-region`, or from the
    /// body. Neither SDK follows such a redirect. Give this region to the client. [`Display`](fmt::Display) gives the
    /// same advice.
    ///
    /// The answer to a HEAD has no body. If it is a 400, S3 does not say whether the region was wrong or something
    /// else. In this case, compare this region with the region of the client. `Display` then names the region without
    /// the advice.
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

    /// Returns whether the service asks for fewer requests: status 429, or a code that the SDK takes as throttling,
    /// such as S3's `SlowDown`.
    pub fn is_throttling(&self) -> bool {
        codes::is_throttling(self.known_code(), self.facts.status)
    }

    /// Returns whether the target of the request, *or its container*, does not exist: status 404, a code that begins
    /// with `NoSuch` or ends with `NotFound` or `NotFoundException`, or one of SQS's codes for a missing queue.
    ///
    /// It is also true for a missing bucket, and for a 404 from a proxy. To treat an object as missing and continue,
    /// use [`is_no_such_key`](Self::is_no_such_key).
    pub fn is_not_found(&self) -> bool {
        codes::is_not_found(self.known_code(), self.facts.status)
    }

    /// Returns whether S3 says that the bucket exists and the object does not: `NoSuchKey`.
    ///
    /// It is never true for the answer to a HEAD. That answer has no code, and is the same 404 for a missing object and
    /// a missing bucket. If the difference matters, get one byte of the object, or ask for the bucket once with
    /// `HeadBucket`. For a missing version of an object, use `has_code("NoSuchVersion")`.
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

    /// Returns whether S3 says that the bucket does not exist: `NoSuchBucket`. As with
    /// [`is_no_such_key`](Self::is_no_such_key), it is never true for the answer to a HEAD.
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

    /// Returns whether a policy denied the request: `AccessDenied` and similar codes, or status 403 without a code,
    /// which is the answer to a HEAD. It is false for a 403 with another reason, such as a wrong signature.
    pub fn is_access_denied(&self) -> bool {
        codes::is_access_denied(self.known_code(), self.facts.status)
    }

    /// Returns whether the service takes the credentials for expired: `ExpiredToken`, `ExpiredTokenException`,
    /// `InvalidToken`, or EC2's `RequestExpired`.
    ///
    /// The remedy is [`SharedCredentials::reject`](crate::SharedCredentials::reject) and another request. It is never
    /// true for the answer to a HEAD, which has no body.
    pub fn is_expired_credentials(&self) -> bool {
        codes::is_expired_credentials(self.known_code())
    }

    /// Returns whether the same request may succeed when it is sent again. This is so for throttling, `RequestTimeout`,
    /// status 500, 502, 503 and 504 and their codes, timeouts, and connections that failed or broke.
    ///
    /// These are the SDK's rules with two changes. Status 429 is throttling. Failures that a retry cannot mend are not
    /// retryable, whatever their status is:
    ///
    /// - the request was refused (not found, access denied, malformed);
    /// - the credentials were refused (expired, unknown);
    /// - the signature was refused (wrong, or made by a wrong clock);
    /// - the request went to the wrong place (another region, a redirect);
    /// - the certificate is not trusted, or the endpoint does not speak TLS.
    ///
    /// After [expired credentials](Self::is_expired_credentials), a request with new credentials may succeed.
    ///
    /// The SDK's rules for single operations, which come from its models, are not applied. It is up to you whether the
    /// request may be sent twice.
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
