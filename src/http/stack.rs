//! The parts that a dispatcher sends and counts with.

use super::client::Client;
use crate::shared::SharedCredentials;
use crate::usage::OperationCounts;
use aws_smithy_async::time::SharedTimeSource;
use rusoto_compat_core::engine::{ChunkTimeout, Patience};
use rusoto_compat_core::usage::Counters;
use std::sync::Arc;
use std::time::Duration;

#[derive(Clone)]
pub(super) struct Stack {
    pub(super) client: Client,
    pub(super) operation_timeout: Option<Duration>,
    pub(super) chunk_timeout: Option<ChunkTimeout>,
    /// The credentials that are told of refused sessions.
    pub(super) refusals: Option<SharedCredentials>,
    pub(super) counts_denials: bool,
    pub(super) counters: Arc<Counters>,
    pub(super) operations: OperationCounts,
    /// Whether the requests are the program's own. The requests of a preflight are not.
    pub(super) is_counted: bool,
    pub(super) time: SharedTimeSource,
}

impl Stack {
    /// Returns how long a look at the body of an error waits.
    pub(super) fn patience(&self) -> Patience {
        let chunk = self.chunk_timeout.as_ref().map(|timeout| timeout.limit);
        Patience { chunk, sleep: self.client.sleep.clone() }
    }
}
