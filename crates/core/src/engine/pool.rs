//! Which connections have answered before.

use aws_smithy_runtime_api::box_error::BoxError;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// The SDK's client closes a connection that was idle for so long (hyper-util's default).
const IDLE: Duration = Duration::from_secs(90);
/// Old entries are removed when there are more.
const MANY: usize = 1024;

/// Which connections have answered before, by their own address.
///
/// A server may close an idle connection at the moment when the client sends the next request over it. Nobody above the
/// pool can know that, so such a request is sent again. The pool itself does not tell whether a connection is new.
#[derive(Debug, Default)]
pub(super) struct AnsweredBefore(Mutex<HashMap<SocketAddr, SystemTime>>);

impl AnsweredBefore {
    pub(super) fn answered(&self, connection: SocketAddr, now: SystemTime) {
        let mut connections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if connections.len() >= MANY {
            connections.retain(|_, last| is_recent(*last, now));
        }
        connections.insert(connection, now);
    }

    /// Forgets a connection that is broken. Returns whether it had answered and was still in the pool.
    pub(super) fn forget(&self, connection: SocketAddr, now: SystemTime) -> bool {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&connection);
        last.is_some_and(|last| is_recent(last, now))
    }
}

/// A clock that was set back makes a connection recent. It then counts as one from the pool, as nearly all are.
fn is_recent(last: SystemTime, now: SystemTime) -> bool {
    now.duration_since(last).map_or(true, |idle| idle < IDLE)
}

/// A connection from the pool turned out closed before anything of the response came.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct ClosedConnection(pub(super) BoxError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_known_while_the_pool_would_keep_it() {
        let answered_before = AnsweredBefore::default();
        let connection = |port: u16| SocketAddr::from(([127, 0, 0, 1], port));
        let start = SystemTime::UNIX_EPOCH;
        answered_before.answered(connection(1), start);
        assert!(!answered_before.forget(connection(2), start), "it is new");
        assert!(answered_before.forget(connection(1), start + Duration::from_secs(89)));
        assert!(!answered_before.forget(connection(1), start), "it is forgotten");
        answered_before.answered(connection(1), start);
        assert!(!answered_before.forget(connection(1), start + IDLE), "the port belongs to a new connection");
    }

    #[test]
    fn old_connections_are_removed() {
        let answered_before = AnsweredBefore::default();
        let start = SystemTime::UNIX_EPOCH;
        for port in 0..10_000 {
            let connection = SocketAddr::from(([127, 0, 0, 1], port));
            answered_before.answered(connection, start + Duration::from_secs(u64::from(port)));
        }
        assert!(answered_before.0.lock().unwrap().len() <= MANY);
    }
}
