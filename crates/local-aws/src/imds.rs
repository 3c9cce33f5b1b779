//! The metadata service of an EC2 instance, versions 1 and 2.

use std::time::Duration;

use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use s3s::Body;
use serde_json::json;

use crate::clock::timestamp;
use crate::error_reply;
use crate::faults::Endpoint;
use crate::keys::ACCOUNT;
use crate::reply::{self, Reply};
use crate::state::{INSTANCE_ID, ROLE, State};

const TTL: &str = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN: &str = "x-aws-ec2-metadata-token";
const MAX_TTL: u64 = 6 * 3600;

enum Resource {
    Token,
    Role,
    Credentials(String),
    Text(&'static str, String),
    Document,
    Missing,
}

fn resource(path: &str, region: &str) -> Resource {
    let path = path.strip_prefix("/latest/").unwrap_or_default();
    let security = "meta-data/iam/security-credentials";
    match path.strip_prefix(security) {
        Some("" | "/") => return Resource::Role,
        Some(role) if role.starts_with('/') => return Resource::Credentials(role[1..].to_owned()),
        _ => {}
    }
    match path {
        "api/token" => Resource::Token,
        "meta-data/placement/region" => Resource::Text("imds:region", region.to_owned()),
        "meta-data/placement/availability-zone" => Resource::Text("imds:zone", format!("{region}a")),
        "meta-data/instance-id" => Resource::Text("imds:instance-id", INSTANCE_ID.to_owned()),
        "dynamic/instance-identity/document" => Resource::Document,
        _ => Resource::Missing,
    }
}

/// Returns the name of the operation: `imds:token`, `imds:role`, `imds:credentials`, `imds:region`, `imds:document`…
pub(crate) fn operation(path: &str) -> &'static str {
    match resource(path, "") {
        Resource::Token => "imds:token",
        Resource::Role => "imds:role",
        Resource::Credentials(_) => "imds:credentials",
        Resource::Text(name, _) => name,
        Resource::Document => "imds:document",
        Resource::Missing => "imds:other",
    }
}

pub(crate) fn answer(state: &State, parts: &Parts) -> Reply {
    let resource = resource(parts.uri.path(), &state.settings.region);
    match (&resource, &parts.method) {
        (Resource::Token, &Method::PUT) => return issue_token(state, &parts.headers),
        (Resource::Token, _) => return refused(StatusCode::METHOD_NOT_ALLOWED),
        (_, &Method::GET) => {}
        _ => return refused(StatusCode::METHOD_NOT_ALLOWED),
    }
    let allowed = match parts.headers.get(TOKEN) {
        Some(token) => token.to_str().is_ok_and(|token| state.imds_tokens.accepts(token)),
        None => !state.settings.imds_v2_only,
    };
    if !allowed {
        return unauthorized();
    }
    match resource {
        Resource::Role => plain(ROLE.to_owned()),
        Resource::Credentials(role) if role == ROLE => credentials(state),
        Resource::Text(_, value) => plain(value),
        Resource::Document => document(state),
        Resource::Token | Resource::Credentials(_) | Resource::Missing => refused(StatusCode::NOT_FOUND),
    }
}

fn issue_token(state: &State, headers: &HeaderMap) -> Reply {
    // The service refuses proxies, because attackers use forwarded requests to make a server fetch a URL for them.
    if headers.contains_key("x-forwarded-for") {
        return refused(StatusCode::FORBIDDEN);
    }
    let ttl = headers
        .get(TTL)
        .and_then(|ttl| ttl.to_str().ok())
        .and_then(|ttl| ttl.parse().ok())
        .filter(|ttl| (1..=MAX_TTL).contains(ttl));
    let Some(ttl) = ttl else {
        return refused(StatusCode::BAD_REQUEST);
    };
    let mut reply = plain(state.imds_tokens.issue(Duration::from_secs(ttl)));
    reply.headers_mut().insert(TTL, HeaderValue::from(ttl));
    reply
}

fn credentials(state: &State) -> Reply {
    let keys = state.imds_session.keys(&state.sessions);
    reply::json(
        StatusCode::OK,
        &json!({
            "Code": "Success",
            "LastUpdated": timestamp(state.clock.now()),
            "Type": "AWS-HMAC",
            "AccessKeyId": keys.access_key_id,
            "SecretAccessKey": keys.secret_access_key,
            "Token": keys.session_token,
            "Expiration": timestamp(keys.expires_at),
        }),
    )
}

fn document(state: &State) -> Reply {
    let region = &state.settings.region;
    reply::json(
        StatusCode::OK,
        &json!({
            "accountId": ACCOUNT,
            "availabilityZone": format!("{region}a"),
            "instanceId": INSTANCE_ID,
            "privateIp": "127.0.0.1",
            "region": region,
            "version": "2017-09-30",
        }),
    )
}

fn plain(body: String) -> Reply {
    reply::text(StatusCode::OK, "text/plain", body)
}

/// Returns version 2's refusal. Its body is empty, and clients of version 1 try to read that as credentials.
fn unauthorized() -> Reply {
    let mut reply = Reply::new(Body::empty());
    *reply.status_mut() = StatusCode::UNAUTHORIZED;
    reply
}

fn refused(status: StatusCode) -> Reply {
    error_reply::error(Endpoint::Imds, status, "", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_have_names() {
        let cases = [
            ("/latest/api/token", "imds:token"),
            ("/latest/meta-data/iam/security-credentials", "imds:role"),
            ("/latest/meta-data/iam/security-credentials/", "imds:role"),
            ("/latest/meta-data/iam/security-credentials/local", "imds:credentials"),
            ("/latest/meta-data/iam/security-credentials-extended/", "imds:other"),
            ("/latest/meta-data/placement/region", "imds:region"),
            ("/latest/dynamic/instance-identity/document", "imds:document"),
            ("/", "imds:other"),
        ];
        for (path, name) in cases {
            assert_eq!(operation(path), name, "{path}");
        }
    }
}
