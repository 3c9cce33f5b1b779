//! The duration of the simulations.

use std::time::Duration;

/// The limit on the processor time of a hundred thousand schedules. They must be fast enough to be run after each
/// change of the cache.
const LIMIT: Duration = Duration::from_secs(120);
const SCHEDULES: u64 = 100_000;

/// Returns the processor time of the current thread. Unlike real time, it does not depend on the load of the machine.
/// `None`: it is unknown on this platform.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn of_this_thread() -> Option<Duration> {
    use rustix::time::{ClockId, clock_gettime};

    let time = clock_gettime(ClockId::ThreadCPUTime);
    Some(Duration::new(time.tv_sec.try_into().ok()?, time.tv_nsec.try_into().ok()?))
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn of_this_thread() -> Option<Duration> {
    None
}

/// `longest` is the time of the slowest thread. On an idle machine, this is the time that a person waits.
pub(super) fn check(schedules: u64, longest: Option<Duration>) {
    let Some(longest) = longest else {
        return;
    };
    println!("{schedules} schedules took up to {longest:.1?} of a thread's time");
    let parts = u32::try_from(schedules / SCHEDULES).unwrap_or(u32::MAX);
    assert!(parts == 0 || longest <= LIMIT.saturating_mul(parts), "more than {LIMIT:?} for each {SCHEDULES}");
}
