//! The clients of both SDKs, with one credential source.

use std::sync::Arc;

use super::Clients;
use super::rusoto::{LegacyHttp, RusotoClients};
use super::sdk::SdkClients;
use crate::servers::{Server, session};

/// Both SDKs, fed by one credential source.
#[derive(Clone)]
#[allow(missing_debug_implementations, reason = "Rusoto's clients have no Debug")]
pub struct BothClients {
    /// Rusoto 0.48.
    pub rusoto: Arc<dyn Clients>,
    /// The AWS SDK for Rust.
    pub sdk: Arc<dyn Clients>,
}

impl BothClients {
    /// Clients of both SDKs for a server.
    pub fn new(server: &Server, legacy_http: LegacyHttp) -> Self {
        let session = session::of(server);
        Self {
            rusoto: Arc::new(RusotoClients::new(server, session.clone(), legacy_http)),
            sdk: Arc::new(SdkClients::new(server, session)),
        }
    }

    /// Rusoto first, as in every report.
    pub fn each(&self) -> [&Arc<dyn Clients>; 2] {
        [&self.rusoto, &self.sdk]
    }
}
