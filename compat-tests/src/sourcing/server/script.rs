//! `server.json`: sites, their routes, and what each answers.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::sourcing::Played;

/// Sites by their address: `http://169.254.169.254`, `https://sts.us-east-1.amazonaws.com`.
pub type Script = BTreeMap<String, Site>;

/// What is at an address. Where a case says nothing, nobody listens.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Site {
    /// `"drops"`: packets get lost, as anywhere but on AWS.
    Lost(Lost),
    /// Answers by `METHOD /path`, and for a service with a query protocol by `POST / Action`. What is not listed
    /// is 404, with a page of HTML.
    Routes(BTreeMap<String, Answers>),
}

/// `"drops"`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lost {
    /// Packets get lost.
    Drops,
}

/// One answer, or several after one another; the last one stays.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Answers {
    /// Always this.
    One(Box<Answer>),
    /// One after the other.
    Several(Vec<Answer>),
}

impl Answers {
    /// The answer to the request with this number, from 0.
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
    /// 200 if not said otherwise.
    pub status: Option<u16>,
    /// Beside `content-length`.
    pub headers: BTreeMap<String, String>,
    /// The body as text.
    pub text: Option<String>,
    /// The body as JSON.
    pub json: Option<Value>,
    /// The body is the answer of STS with this session.
    pub session: Option<Session>,
    /// Instead of status, headers and body: these characters, and the end of the connection.
    pub raw: Option<String>,
    /// The headers that a request must have. One that has not gets 401 with an empty body.
    pub needs: BTreeMap<String, String>,
    /// The headers that a request must not have. One that has gets 400.
    pub lacks: Vec<String>,
    /// The fields that the form in the request must have. One that has not gets 403.
    pub form: BTreeMap<String, String>,
    /// Waits this long first.
    pub delay_ms: u64,
    /// Never answers.
    pub hangs: bool,
    /// Sends this much of the body, and never the rest.
    pub stalls_after: Option<usize>,
    /// Sends this much of the body, and hangs up.
    pub breaks_off_after: Option<usize>,
    /// Counts as a load of the source.
    pub counts: bool,
}

/// What STS answers with.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The access key id.
    pub key: String,
    /// The secret.
    pub secret: String,
    /// The session token.
    pub token: String,
    /// When it ends.
    pub expires: String,
}

/// Reads a script whose moments are filled in.
pub(super) fn read(text: &str) -> Played<Script> {
    serde_json::from_str(text).map_err(|error| format!("server.json: {error}"))
}
