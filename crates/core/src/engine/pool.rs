//! Which connections have answered before.

use aws_smithy_runtime_api::box_error::BoxError;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// The SDK's client closes a connection that was idle for so long (hyper-util's default).
const IDLE: Duration = Duration::from_secs(90);
/// A closed connection shows itself within a round trip. If it breaks later, the server may have done the work.
const AT_ONCE: Duration = Duration::from_secs(5);

/// The addresses of both ends. A port of this machine may belong to connections to several servers.
pub(super) type Ends = (SocketAddr, Option<SocketAddr>);

/// Which connections have answered before.
///
/// A server may close an idle connection at the moment when the client sends the next request over it. Nobody above the
/// pool can know that, so such a request is sent again. The pool itself does not tell whether a connection is new.
#[derive(Debug, Default)]
pub(super) struct AnsweredBefore(Mutex<HashMap<Ends, SystemTime>>);

impl AnsweredBefore {
    pub(super) fn answered(&self, connection: Ends, now: SystemTime) {
        let mut connections = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = connections.get_mut(&connection) {
            *last = now;
            return;
        }
        // The map doubles if all of them are recent, so this is seldom done.
        if connections.len() == connections.capacity() {
            connections.retain(|_, last| is_recent(*last, now));
        }
        connections.insert(connection, now);
    }

    /// Forgets a connection that is broken. Returns whether it came from the pool when the request was sent, and broke at
    /// once.
    pub(super) fn forget(&self, connection: Ends, sent: SystemTime, now: SystemTime) -> bool {
        let last = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&connection);
        let at_once = now.duration_since(sent).is_ok_and(|waited| waited < AT_ONCE);
        at_once && last.is_some_and(|last| is_recent(last, sent))
    }
}

/// A clock that was set back makes a connection recent. It then counts as one from the pool, as nearly all are.
fn is_recent(last: SystemTime, now: SystemTime) -> bool {
    now.duration_since(last).map_or(true, |idle| idle < IDLE)
}

/// A connection from the pool broke at once, before the head of a response was whole. Or a connection ended with its runtime, and the
/// request may be sent again.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct ClosedConnection(pub(super) BoxError);

#[cfg(test)]
mod tests {
    use super::*;

    fn connection(port: u16) -> Ends {
        (SocketAddr::from(([127, 0, 0, 1], port)), Some(SocketAddr::from(([127, 0, 0, 2], 443))))
    }

    #[test]
    fn a_connection_is_known_while_the_pool_would_keep_it() {
        let answered_before = AnsweredBefore::default();
        let start = SystemTime::UNIX_EPOCH;
        let forget = |connection, sent| answered_before.forget(connection, sent, sent);
        answered_before.answered(connection(1), start);
        assert!(!forget(connection(2), start), "it is new");
        assert!(!forget((connection(1).0, None), start), "it goes to another server");
        assert!(forget(connection(1), start + Duration::from_secs(89)));
        assert!(!forget(connection(1), start), "it is forgotten");
        answered_before.answered(connection(1), start);
        assert!(!forget(connection(1), start + IDLE), "the port belongs to a new connection");
    }

    #[test]
    fn a_connection_that_breaks_while_the_server_works_was_open() {
        let answered_before = AnsweredBefore::default();
        let sent = SystemTime::UNIX_EPOCH;
        for (waited, was_closed) in [(Duration::from_secs(4), true), (AT_ONCE, false)] {
            answered_before.answered(connection(1), sent);
            assert_eq!(answered_before.forget(connection(1), sent, sent + waited), was_closed);
        }
    }

    #[test]
    fn old_connections_are_removed() {
        let answered_before = AnsweredBefore::default();
        for port in 0..10_000 {
            let now = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(port));
            answered_before.answered(connection(port), now);
        }
        assert!(answered_before.0.lock().unwrap().capacity() < 1000);
    }
}
