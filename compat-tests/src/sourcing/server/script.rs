//! `server.json`: sites, their routes, and the answers of each.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::sourcing::Played;

/// Sites by their address: `http://169.254.169.254`, `https://sts.us-east-1.amazonaws.com`.
pub type Script = BTreeMap<String, Site>;

/// The site at an address. An address without a site has no listener.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Site {
    /// `"drops"`: packets are lost, as outside of AWS.
    Lost(Lost),
    /// Answers by `METHOD /path`, and by `POST / Action` for a service with a query protocol. All other requests get a
    /// 404 with a page of HTML.
    Routes(BTreeMap<String, Answers>),
}

/// `"drops"`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lost {
    /// Packets are lost.
    Drops,
}

/// One answer, or several in order. The last one is repeated.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Answers {
    /// The same answer each time.
    One(Box<Answer>),
    /// The answers in order.
    Several(Vec<Answer>),
}

impl Answers {
    /// Returns the answer to the request with this number, from 0.
    pub(super) fn nth(&self, number: usize) -> Option<&Answer> {
        match self {
            Self::One(answer) => Some(answer),
            Self::Several(answers) => answers.get(number).or(answers.last()),
        }
    }
}

/// One answer.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// The status. The default is 200.
    pub status: Option<u16>,
    /// The headers, in addition to `content-length`.
    pub headers: BTreeMap<String, String>,
    /// The body as text.
    pub text: Option<String>,
    /// The body as JSON.
    pub json: Option<Value>,
    /// The body is an answer of STS with this session.
    pub session: Option<Session>,
    /// These characters replace status, headers and body. The connection then ends.
    pub raw: Option<String>,
    /// The headers that a request must have. Without one of them, it gets 401 with an empty body.
    pub needs: BTreeMap<String, String>,
    /// The headers that a request must not have. With one of them, it gets 400.
    pub lacks: Vec<String>,
    /// The fields that the form in the request must have. Without one of them, it gets 403.
    pub form: BTreeMap<String, String>,
    /// Waits for this time first.
    pub delay_ms: u64,
    /// Never answers.
    pub hangs: bool,
    /// Sends this number of bytes of the body, and never the rest.
    pub stalls_after: Option<usize>,
    /// Sends this number of bytes of the body, and closes the connection.
    pub breaks_off_after: Option<usize>,
    /// The request counts as a load of the source.
    pub counts: bool,
}

/// A session from STS.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The access key id.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The session token.
    pub token: String,
    /// The expiry.
    pub expires: String,
}

/// Reads a script. Its moments must be filled in.
pub(super) fn read(text: &str) -> Played<Script> {
    serde_json::from_str(text).map_err(|error| format!("server.json: {error}"))
}
