//! [`OperationCounts`]: requests by service and operation.

use super::Side;
use super::operation_usage::OperationUsage;
use rusoto_compat_core::usage::{Operations, RequestView};
use rusoto_core::signature::{SignedRequest, SignedRequestPayload};
use std::fmt;
use std::sync::Arc;
use tracing::Span;

/// Counts requests by service and operation. Clones share their counts.
///
/// `SharedHttpDispatcher` has one, which its `usage()` reads. For a dispatcher of your own, make one and
/// [`count`](Self::count) each `SignedRequest` before you send it.
///
/// The first legacy call of each service is logged at level info.
///
/// # Names of operations
/// | protocol | from | example |
/// |---|---|---|
/// | JSON | `x-amz-target` | `GetItem` |
/// | query | `Action` in the form or the query | `GetCallerIdentity` |
/// | S3 | method, path, sub-resource | `GET /{bucket}/{key}`, `GET /{bucket}?list-type` |
/// | other REST | method, version and first word of the path | `GET /2015-03-31/functions/{}` |
///
/// Names of buckets, keys and other resources are left out. They would fill the table, and they may be secrets.
///
/// The table has room for 256 operations of each SDK. Calls of all further operations are counted in the row `other`.
///
/// # SDK clients
/// As an interceptor of an SDK client, it counts the operations of that client too, under `aws-sdk`. One table then
/// shows how far a program has moved:
///
/// ```
/// use rusoto_compat::usage::OperationCounts;
///
/// # let config = aws_config::SdkConfig::builder().build();
/// let counts = OperationCounts::new();
/// let s3 = aws_sdk_s3::config::Builder::from(&config).interceptor(counts.clone()).build();
/// # let _ = s3;
/// ```
///
/// # Cost
/// A request costs a lock for reading and an addition, and allocates nothing. The first call of each operation takes
/// the lock for writing, and allocates about 200 bytes.
#[derive(Clone, Default)]
pub struct OperationCounts {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    rusoto: Operations,
    sdk: Operations,
}

impl OperationCounts {
    /// Returns counts that are all zero.
    pub fn new() -> Self {
        Self::default()
    }

    /// Counts a legacy request, and returns a span for it. The span has level debug, the name `rusoto`, and the fields
    /// `aws.sdk`, `rpc.service` and `rpc.method`. Drop it if you do not need it.
    ///
    /// See [`OperationUsage`] for an example.
    pub fn count(&self, request: &SignedRequest) -> Span {
        self.shared.rusoto.count(&RequestView {
            service: &request.service,
            method: &request.method,
            path: &request.path,
            params: &request.params,
            headers: &request.headers,
            body: match &request.payload {
                Some(SignedRequestPayload::Buffer(bytes)) => Some(bytes),
                _ => None,
            },
        })
    }

    pub(super) fn count_of_sdk(&self, service: &str, name: &str) {
        self.shared.sdk.count_named(service, name);
    }

    /// Returns the counts so far.
    ///
    /// See [`OperationUsage`] for an example.
    pub fn usage(&self) -> OperationUsage {
        let Shared { rusoto, sdk } = &*self.shared;
        OperationUsage::of([(Side::Rusoto, rusoto), (Side::Sdk, sdk)])
    }
}

impl fmt::Debug for OperationCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationCounts").field("calls", &self.usage().calls()).finish_non_exhaustive()
    }
}
