//! The credentials endpoint of an ECS task. EKS Pod Identity uses the same protocol.

use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::json;

use crate::clock::timestamp;
use crate::error_reply;
use crate::faults::Endpoint;
use crate::reply::{self, Reply};
use crate::state::{ROLE, State, role_arn};

/// The path of the credentials.
pub(crate) const PATH: &str = "/v1/credentials";

/// Returns the name of the operation: `ecs:credentials` or `ecs:other`.
pub(crate) fn operation(path: &str) -> &'static str {
    if path == PATH { "ecs:credentials" } else { "ecs:other" }
}

pub(crate) fn answer(state: &State, parts: &Parts) -> Reply {
    let refuse = |status, code, message| error_reply::error(Endpoint::Ecs, status, code, message);
    if parts.uri.path() != PATH {
        return refuse(StatusCode::NOT_FOUND, "ResourceNotFound", "no such path");
    }
    if parts.method != Method::GET {
        return refuse(StatusCode::METHOD_NOT_ALLOWED, "InvalidRequest", "only GET is allowed");
    }
    match parts.headers.get(AUTHORIZATION) {
        None => refuse(StatusCode::UNAUTHORIZED, "AccessDenied", "the Authorization header is missing"),
        Some(token) if token.as_bytes() != state.ecs_token.as_bytes() => refuse(
            StatusCode::FORBIDDEN,
            "InvalidTokenException",
            "the Authorization header does not hold the token of this endpoint",
        ),
        Some(_) => credentials(state),
    }
}

fn credentials(state: &State) -> Reply {
    let keys = state.ecs_session.keys(&state.sessions);
    reply::json(
        StatusCode::OK,
        &json!({
            "RoleArn": role_arn(ROLE),
            "AccessKeyId": keys.access_key_id,
            "SecretAccessKey": keys.secret_access_key,
            "Token": keys.session_token,
            "Expiration": timestamp(keys.expires_at),
        }),
    )
}
