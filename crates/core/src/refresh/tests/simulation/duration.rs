//! How long it all took.

use std::time::Duration;

/// What a hundred thousand schedules may take of a thread's time, so that whoever changes the cache does try them.
const LIMIT: Duration = Duration::from_secs(120);
const SCHEDULES: u64 = 100_000;

/// The time that the calling thread has been given by the system: unlike the time that passes, it is no longer where
/// others use the machine as well. `None`: not known on this platform.
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

/// `longest`: of the thread that took longest. On a machine that has nothing else to do, it is what one waits for.
pub(super) fn check(schedules: u64, longest: Option<Duration>) {
    let Some(longest) = longest else {
        return;
    };
    println!("{schedules} schedules took up to {longest:.1?} of a thread's time");
    let parts = u32::try_from(schedules / SCHEDULES).unwrap_or(u32::MAX);
    assert!(parts == 0 || longest <= LIMIT.saturating_mul(parts), "more than {LIMIT:?} for each {SCHEDULES}");
}
