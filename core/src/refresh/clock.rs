//! The clock of a cache.

use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use std::time::SystemTime;

/// The system's clock, or an injected one.
#[derive(Debug)]
pub(super) enum Clock {
    System(SharedTimeSource),
    Injected(SharedTimeSource),
}

impl Default for Clock {
    fn default() -> Self {
        Self::System(SharedTimeSource::default())
    }
}

impl Clock {
    pub(super) fn now(&self) -> SystemTime {
        let (Self::System(time) | Self::Injected(time)) = self;
        time.now()
    }

    /// The time to within a tick of the kernel's, 1 to 10 ms, and never ahead of it: for questions of minutes, at a
    /// fifth of the cost.
    pub(super) fn roughly_now(&self) -> SystemTime {
        match self {
            Self::System(time) => coarse_time().unwrap_or_else(|| time.now()),
            Self::Injected(time) => time.now(),
        }
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn coarse_time() -> Option<SystemTime> {
    use rustix::time::{ClockId, clock_gettime};
    use std::time::{Duration, UNIX_EPOCH};

    let time = clock_gettime(ClockId::RealtimeCoarse);
    let since_epoch = Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?);
    UNIX_EPOCH.checked_add(since_epoch)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn coarse_time() -> Option<SystemTime> {
    None
}
