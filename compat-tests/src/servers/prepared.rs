//! Answers written down beforehand, for what no well-behaved server can be brought to say: an error inside
//! a 200, a date that is none, a body that breaks off.
//!
//! There is no state and no signature check here: the last part of the request's path says which answer is
//! wanted, and for STS its action.

use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::{Key, Server, ServerKind};

/// One answer, and the path that asks for it.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The last part of the request's path, or STS's action.
    pub to: &'static str,
    /// The status line without the version: `200 OK`. If it is empty, the server hangs up.
    pub status: &'static str,
    /// Headers, each ending in `\r\n`. `content-length` is added, unless `length` says otherwise.
    pub headers: &'static [u8],
    /// The body.
    pub body: &'static str,
    /// A `content-length` that is not the body's.
    pub length: Option<usize>,
}

struct Serving(JoinHandle<()>);

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Serves the answers.
pub async fn start(answers: &'static [Answer]) -> Result<Server, String> {
    let listener =
        TcpListener::bind("127.0.0.1:0").await.map_err(|error| format!("no free port: {error}"))?;
    let address = listener.local_addr().map_err(|error| format!("no address: {error}"))?;
    let answers = Arc::new(answers);
    let serving = tokio::spawn(async move {
        // Dropped with this task, and every connection with it.
        let mut connections = JoinSet::new();
        while let Ok((connection, _)) = listener.accept().await {
            let answers = answers.clone();
            connections.spawn(async move {
                // A client that goes away has what it came for.
                let _ = answer(connection, &answers).await;
            });
        }
    });
    Ok(Server {
        kind: ServerKind::Prepared,
        endpoint_url: format!("http://{address}"),
        region: "us-east-1".to_owned(),
        long_term: Key { access_key_id: "AKIAPREPARED".to_owned(), secret_access_key: "prepared".to_owned() },
        role_arn: "arn:aws:iam::000000000000:role/prepared".to_owned(),
        external_id: String::new(),
        web_identity_token: String::new(),
        _running: Box::new(Serving(serving)),
    })
}

/// The session that [`super::session`] asks for.
const SESSION: Answer = Answer {
    to: "AssumeRole",
    status: "200 OK",
    headers: b"content-type: text/xml\r\n",
    body: "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult>\
           <Credentials><AccessKeyId>ASIAPREPARED</AccessKeyId><SecretAccessKey>prepared</SecretAccessKey>\
           <SessionToken>prepared</SessionToken><Expiration>2999-01-01T00:00:00Z</Expiration></Credentials>\
           </AssumeRoleResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>\
           </AssumeRoleResponse>",
    length: None,
};

/// A case asks for an answer that nobody wrote.
const UNKNOWN: Answer = Answer {
    to: "",
    status: "501 Not Implemented",
    headers: b"",
    body: "no such prepared answer",
    length: None,
};

/// Reads one request and answers it; the connection is closed after that.
async fn answer(mut connection: TcpStream, answers: &[Answer]) -> std::io::Result<()> {
    let (head, body) = read_request(&mut connection).await?;
    let path = head.split(' ').nth(1).unwrap_or_default();
    let path = path.split('?').next().unwrap_or_default().trim_end_matches('/');
    // A request without a path is STS's, which names the action in the body.
    let wanted = match path {
        "" => body.split(['=', '&']).nth(1).unwrap_or_default(),
        path => path.rsplit('/').next().unwrap_or_default(),
    };
    let known = answers.iter().chain([&SESSION, &UNKNOWN]);
    let prepared = known.into_iter().find(|answer| answer.to == wanted).unwrap_or(&UNKNOWN);
    if prepared.status.is_empty() {
        return Ok(());
    }
    let length = prepared.length.unwrap_or(prepared.body.len());
    let head = format!("HTTP/1.1 {}\r\nconnection: close\r\ncontent-length: {length}\r\n", prepared.status);
    let text = [head.as_bytes(), prepared.headers, b"\r\n", prepared.body.as_bytes()].concat();
    connection.write_all(&text).await?;
    connection.shutdown().await
}

/// Reads a whole request, so that closing the connection cannot reset it under the client.
async fn read_request(connection: &mut TcpStream) -> std::io::Result<(String, String)> {
    let mut request = Vec::new();
    loop {
        if let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&request[..end]).into_owned();
            let length = head
                .lines()
                .filter_map(|line| line.split_once(':'))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .and_then(|(_, value)| value.trim().parse::<usize>().ok())
                .unwrap_or_default();
            if request.len() >= end + 4 + length {
                let body = String::from_utf8_lossy(&request[end + 4..]).into_owned();
                return Ok((head, body));
            }
        }
        let mut piece = [0; 4096];
        match connection.read(&mut piece).await? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            read => request.extend_from_slice(&piece[..read]),
        }
    }
}
