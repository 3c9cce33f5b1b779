//! S3, on s3s and s3s-fs. Keys, sessions and operation names are this crate's own.

mod access;
mod host;
mod operation;

use std::path::Path;
use std::sync::Arc;

use http::{HeaderValue, Request, StatusCode};
use s3s::Body;
use s3s::config::{S3Config, StaticConfigProvider};
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;

use self::access::{Auth, Gate};
use self::host::Localhost;
pub(crate) use self::operation::{operation, signer};
use crate::error_reply;
use crate::faults::Endpoint;
use crate::reply::{self, Reply};
use crate::state::State;
use crate::sts;

/// Returns the service for the port of S3 and STS. s3s verifies the signatures for both.
pub(crate) fn service(root: &Path, state: &Arc<State>) -> Result<S3Service, s3s_fs::Error> {
    let mut builder = S3ServiceBuilder::new(FileSystem::new(root)?);
    builder.set_auth(Auth(Arc::clone(state)));
    builder.set_access(Gate { state: Arc::clone(state), root: root.to_owned() });
    builder.set_route(sts::Route(Arc::clone(state)));
    builder.set_host(Localhost);
    if state.settings.clock_is_injected {
        // s3s compares the date of a request with the real clock. Rusoto signs with the real clock, and SDK clients
        // sign with the injected one.
        let mut config = S3Config::default();
        config.presigned_url_max_skew_time_secs = u32::MAX;
        builder.set_config(Arc::new(StaticConfigProvider::new(Arc::new(config))));
    }
    Ok(builder.build())
}

/// Returns the answer of s3s with a request id, which AWS adds to every reply.
pub(crate) async fn answer(service: &S3Service, region: &str, op: &str, request: Request<Body>) -> Reply {
    let mut reply = service.call(request).await.unwrap_or_else(|error| {
        let message = format!("{error:?}");
        error_reply::error(Endpoint::S3, StatusCode::INTERNAL_SERVER_ERROR, "InternalError", &message)
    });
    if op == "CreateBucket" && reply.status() == StatusCode::CONFLICT {
        reply = bucket_is_there(region);
    }
    if let Ok(id) = HeaderValue::from_str(&reply::request_id()) {
        reply.headers_mut().entry("x-amz-request-id").or_insert(id);
    }
    reply
}

/// Returns the answer to a `CreateBucket` for a bucket that is there, which s3s-fs takes for the bucket of another account. S3 in
/// us-east-1 calls it a success, as it has always done.
fn bucket_is_there(region: &str) -> Reply {
    if region == "us-east-1" {
        return Reply::default();
    }
    let message = "Your previous request to create the named bucket succeeded and you already own it.";
    error_reply::error(Endpoint::S3, StatusCode::CONFLICT, "BucketAlreadyOwnedByYou", message)
}
