//! The clients that are compared, with one credential source.

use std::sync::Arc;

use super::Clients;
use super::rusoto::{LegacyHttp, RusotoClients};
use super::sdk::SdkClients;
use crate::servers::{Server, session};

/// Two clients, fed by one credential source.
#[derive(Clone)]
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct BothClients {
    /// The one to move from: Rusoto 0.48, if nothing else is said.
    pub old: Arc<dyn Clients>,
    /// The one to move to: the AWS SDK for Rust, if nothing else is said.
    pub new: Arc<dyn Clients>,
}

impl BothClients {
    /// Clients of both SDKs for a server.
    pub fn new(server: &Server, legacy_http: LegacyHttp) -> Self {
        let session = session::of(server);
        Self {
            old: Arc::new(RusotoClients::new(server, session.clone(), legacy_http)),
            new: Arc::new(SdkClients::new(server, &session)),
        }
    }

    /// The old one first, as in every report.
    pub fn each(&self) -> [&Arc<dyn Clients>; 2] {
        [&self.old, &self.new]
    }
}
