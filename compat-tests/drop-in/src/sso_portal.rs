//! The one operation of the SSO portal that hands out credentials: `GetRoleCredentials`.

use crate::Outcome;
use local_aws::LocalAws;
use serde_json::json;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::{Duration, UNIX_EPOCH};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const REQUEST: &str = "GET /federation/credentials?";

/// Answers with a session of `aws`, to whoever shows `token`.
pub(crate) async fn start(aws: &LocalAws, token: &str) -> Outcome<SocketAddr> {
    let keys = aws.issue_session(Duration::from_secs(3600));
    let answer = json!({"roleCredentials": {
        "accessKeyId": keys.access_key_id,
        "secretAccessKey": keys.secret_access_key,
        "sessionToken": keys.session_token,
        "expiration": keys.expires_at.duration_since(UNIX_EPOCH)?.as_millis(),
    }})
    .to_string();
    let token = format!("\r\nx-amz-sso_bearer_token: {token}\r\n");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            // One after the other: there is one client.
            let _gone_away = serve(client, &token, &answer).await;
        }
    });
    Ok(address)
}

async fn serve(mut client: TcpStream, token: &str, answer: &str) -> std::io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(client.read_u8().await?);
    }
    let request = String::from_utf8_lossy(&request);
    let is_asked = request.starts_with(REQUEST)
        && ["account_id=000000000000", "role_name=Developer"].iter().all(|part| request.contains(part));
    let (status, body) = match (is_asked, request.contains(token)) {
        (true, true) => ("200 OK", answer),
        (true, false) => ("401 Unauthorized", "{}"),
        (false, _) => ("404 Not Found", "{}"),
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\n");
    client.write_all(format!("{head}content-length: {}\r\n\r\n{body}", body.len()).as_bytes()).await?;
    client.shutdown().await
}
