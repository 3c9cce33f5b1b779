//! The entry of all requests: each is counted, gets its fault if there is one, and goes to its service.

use std::sync::Arc;

use http::{Request, StatusCode};
use s3s::Body;
use s3s::service::S3Service;
use tokio::sync::Notify;

use crate::faults::Endpoint;
use crate::misbehave::misbehave;
use crate::reply::Reply;
use crate::state::State;
use crate::{ecs, imds, s3, sts};

/// The service on a port.
#[derive(Clone)]
pub(crate) enum Service {
    /// S3 and STS. The request shows which of the two it is for.
    Aws(S3Service),
    Imds,
    Ecs,
}

/// Answers a request. It notifies `reset` if the connection must be reset.
pub(crate) async fn answer(
    state: Arc<State>,
    service: Service,
    request: Request<Body>,
    reset: Arc<Notify>,
) -> Reply {
    let (parts, body) = request.into_parts();
    let fault = async |endpoint, op: &str, signer: Option<String>| {
        state.counters.record(op, signer.as_deref());
        let fault = state.faults.take(endpoint, op)?;
        misbehave(fault, endpoint, &parts, &reset).await
    };
    match service {
        Service::Imds | Service::Ecs => {
            let path = parts.uri.path();
            let (endpoint, op) = match service {
                Service::Imds => (Endpoint::Imds, imds::operation(path)),
                _ => (Endpoint::Ecs, ecs::operation(path)),
            };
            if let Some(reply) = fault(endpoint, op, None).await {
                return reply;
            }
            match endpoint {
                Endpoint::Imds => imds::answer(&state, &parts),
                _ => ecs::answer(&state, &parts),
            }
        }
        Service::Aws(s3) if sts::is_call(&parts) => {
            let signer = s3::signer(&parts.headers, &parts.uri);
            let Some(form) = sts::read_form(body).await else {
                state.counters.record("sts:unreadable", signer.as_deref());
                let message = "the form cannot be read, or is larger than 64 KiB";
                return sts::reply::error(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", message);
            };
            let call = sts::Call::parse(&form);
            let op = if call.action().is_empty() { "sts:none" } else { call.action() };
            if let Some(reply) = fault(Endpoint::Sts, op, signer).await {
                return reply;
            }
            sts::answer(&state, &s3, parts, call, form).await
        }
        Service::Aws(s3) => {
            let signer = s3::signer(&parts.headers, &parts.uri);
            let op = s3::operation(&parts);
            if let Some(reply) = fault(Endpoint::S3, &op, signer).await {
                return reply;
            }
            s3::answer(&s3, &state.settings.region, &op, Request::from_parts(parts, body)).await
        }
    }
}
