//! Puts a limit on each check, against providers, dispatchers and servers that hang or panic.

use aws_smithy_async::future::timeout::Timeout;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// The limit on a step, and the timer for it.
#[derive(Debug, Clone)]
pub(super) struct Bounds {
    pub(super) limit: Duration,
    pub(super) sleep: SharedAsyncSleep,
}

/// The reason why a step has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum NotDone {
    #[error("no answer within {0:?}")]
    TimedOut(Duration),
    /// The panic message went to the panic hook. It is not repeated here, because it may hold a secret.
    #[error("a panic, which was caught; its message is in the log of panics")]
    Panicked,
}

impl Bounds {
    /// Runs a step within the limit. A user's own dispatcher may panic. Rusoto's dispatcher panics on headers that are
    /// not ASCII.
    pub(super) async fn within<T>(&self, step: impl Future<Output = T>) -> Result<T, NotDone> {
        let step = AssertUnwindSafe(step).catch_unwind();
        match Timeout::new(step, self.sleep.sleep(self.limit)).await {
            Ok(Ok(result)) => Ok(result),
            Ok(Err(_panic)) => Err(NotDone::Panicked),
            Err(_elapsed) => Err(NotDone::TimedOut(self.limit)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_async::rt::sleep::TokioSleep;

    fn bounds() -> Bounds {
        Bounds { limit: Duration::from_millis(5), sleep: SharedAsyncSleep::new(TokioSleep::new()) }
    }

    #[tokio::test]
    async fn every_step_ends() {
        assert_eq!(bounds().within(async { 1 }).await, Ok(1));
        let hangs = bounds().within(std::future::pending::<()>()).await;
        assert_eq!(hangs, Err(NotDone::TimedOut(Duration::from_millis(5))));
        let panics =
            bounds().within(async { if bounds().limit.is_zero() { 1 } else { panic!("secret") } }).await;
        assert_eq!(panics, Err(NotDone::Panicked));
        assert!(!NotDone::Panicked.to_string().contains("secret"));
    }
}
