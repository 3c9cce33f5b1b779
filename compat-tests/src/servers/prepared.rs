//! Answers that are written down beforehand, because no well-behaved server gives them: an error inside a 200, a date that
//! is none, a body that breaks off.
//!
//! There is no state and no signature check here. The last part of the request's path names the answer, and for STS the
//! action does.

use test_servers::{HttpServer, Reply};

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

/// Serves the answers.
pub fn start(answers: &'static [Answer]) -> Server {
    let server = HttpServer::start(|request| answer(request, answers));
    Server {
        kind: ServerKind::Prepared,
        endpoint_url: server.url(),
        region: "us-east-1".to_owned(),
        long_term: Key { access_key_id: "AKIAPREPARED".to_owned(), secret_access_key: "prepared".to_owned() },
        role_arn: "arn:aws:iam::000000000000:role/prepared".to_owned(),
        external_id: String::new(),
        web_identity_token: String::new(),
        _running: Box::new(server),
    }
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

fn answer(request: &str, answers: &[Answer]) -> Reply {
    let (head, body) = request.split_once("\r\n\r\n").unwrap_or((request, ""));
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
        return Reply::raw("");
    }
    let length = prepared.length.unwrap_or(prepared.body.len());
    let head = format!("HTTP/1.1 {}\r\nconnection: close\r\ncontent-length: {length}\r\n", prepared.status);
    Reply::raw([head.as_bytes(), prepared.headers, b"\r\n", prepared.body.as_bytes()].concat())
}
