//! A clock that is set forward, so that an example does not wait.

use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

/// The clock of the system plus an offset that the example sets. Clones show the same time.
///
/// # Example
/// ```
/// use aws_smithy_async::time::TimeSource;
/// use std::time::Duration;
///
/// let clock = narration::Clock::default();
/// let before = clock.now();
/// clock.set_forward(Duration::from_secs(3600));
/// assert!(clock.now() >= before + Duration::from_secs(3600));
/// ```
#[derive(Debug, Clone, Default)]
pub struct Clock {
    ahead_millis: Arc<AtomicU64>,
}

impl Clock {
    /// Sets the clock forward, rounded up to the next millisecond.
    pub fn set_forward(&self, by: Duration) {
        let millis = u64::try_from(by.as_millis()).unwrap_or(u64::MAX).saturating_add(1);
        self.ahead_millis.fetch_add(millis, Ordering::SeqCst);
    }

    /// Sets the clock just past this time. Does nothing if there is none or it has passed.
    pub fn set_past(&self, time: Option<SystemTime>) {
        if let Some(ahead) = time.and_then(|time| time.duration_since(self.now()).ok()) {
            self.set_forward(ahead);
        }
    }
}

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        SystemTimeSource::new().now() + Duration::from_millis(self.ahead_millis.load(Ordering::SeqCst))
    }
}

/// Returns a time in minutes and seconds, such as `75 min 08 s`.
///
/// # Example
/// ```
/// assert_eq!(narration::minutes(std::time::Duration::from_secs(4508)), "75 min 08 s");
/// ```
pub fn minutes(time: Duration) -> String {
    format!("{} min {:02} s", time.as_secs() / 60, time.as_secs() % 60)
}
