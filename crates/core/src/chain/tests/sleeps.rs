//! A timer that does not wait: pauses before a retry end at once, and a limit ends when the test says so.

use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// The only limit that ever ends.
pub(super) const LIMIT: Duration = Duration::from_secs(77);

#[derive(Debug, Clone, Default)]
pub(super) struct Sleeps {
    ends: Arc<Notify>,
}

impl Sleeps {
    /// Ends every running [`LIMIT`], or the next one.
    pub(super) fn end_limit(&self) {
        self.ends.notify_one();
    }
}

impl AsyncSleep for Sleeps {
    fn sleep(&self, duration: Duration) -> Sleep {
        let ends = Arc::clone(&self.ends);
        Sleep::new(async move {
            if duration == LIMIT {
                ends.notified().await;
            } else if duration.subsec_nanos().is_multiple_of(100_000_000) {
                // This is the limit of a connection or an attempt. Pauses before a retry are random and never round.
                std::future::pending().await
            }
        })
    }
}
