//! The servers that the cases run against.

pub mod local;
pub mod ministack;
pub mod prepared;
pub mod quirks;
pub mod session;

use std::fmt;

/// The kinds of servers, as the table of differences names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ServerKind {
    /// The workspace's own `local-aws`, in this process.
    Local,
    /// ministack, an independent program.
    Ministack,
    /// Answers that are written down beforehand: see [`prepared`].
    Prepared,
}

impl fmt::Display for ServerKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Local => "local-aws",
            Self::Ministack => "ministack",
            Self::Prepared => "prepared answers",
        })
    }
}

/// A long-term access key.
#[derive(Clone)]
pub struct Key {
    /// The access key id.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: String,
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("access_key_id", &self.access_key_id).finish_non_exhaustive()
    }
}

/// A running server, and the facts that a client needs. It stops when this is dropped.
pub struct Server {
    /// The kind of the server.
    pub kind: ServerKind,
    /// The URL of all its services.
    pub endpoint_url: String,
    /// The region that signatures name.
    pub region: String,
    /// A long-term key that may assume the role.
    pub long_term: Key,
    /// The role whose session both SDKs sign with. It may do everything, except in buckets whose names
    /// begin with `forbidden-`.
    pub role_arn: String,
    /// The external id that `AssumeRole` demands.
    pub external_id: String,
    /// A token that assumes the role without a key.
    pub web_identity_token: String,
    _running: Box<dyn std::any::Any + Send + Sync>,
}

impl Server {
    /// Returns its address and port, as URLs and errors have them.
    pub fn authority(&self) -> &str {
        self.endpoint_url.trim_start_matches("http://")
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.kind, self.endpoint_url)
    }
}
