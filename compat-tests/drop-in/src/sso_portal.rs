//! The one operation of the SSO portal that hands out credentials: `GetRoleCredentials`.

use crate::Outcome;
use local_aws::LocalAws;
use serde_json::json;
use std::net::SocketAddr;
use std::time::{Duration, UNIX_EPOCH};
use test_servers::{HttpServer, Reply};

const REQUEST: &str = "GET /federation/credentials?";

/// Answers with a session of `aws`, to whoever shows `token`.
pub(crate) fn start(aws: &LocalAws, token: &str) -> Outcome<SocketAddr> {
    let keys = aws.issue_session(Duration::from_secs(3600));
    let answer = json!({"roleCredentials": {
        "accessKeyId": keys.access_key_id,
        "secretAccessKey": keys.secret_access_key,
        "sessionToken": keys.session_token,
        "expiration": keys.expires_at.duration_since(UNIX_EPOCH)?.as_millis(),
    }})
    .to_string();
    let token = format!("\r\nx-amz-sso_bearer_token: {token}\r\n");
    let server = HttpServer::start(move |request| {
        let is_asked = request.starts_with(REQUEST)
            && ["account_id=000000000000", "role_name=Developer"].iter().all(|part| request.contains(part));
        match (is_asked, request.contains(&token)) {
            (true, true) => Reply::with_headers(200, "content-type: application/json\r\n", &answer),
            (true, false) => Reply::status(401, "{}"),
            (false, _) => Reply::status(404, "{}"),
        }
    });
    Ok(server.address())
}
