//! What the engine knows of its hosts' clocks.

use super::by_host::ByHost;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A clock that is off by less is not the reason of a refusal. AWS allows five minutes, and the SDK counts four:
/// `SKEW_DETECTION_THRESHOLD` (aws-runtime 1.10.2, `src/service_clock_skew.rs`).
const NOTICEABLE: u64 = 4 * 60;

/// By how many seconds a host's clock is ahead of ours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Offset(pub(super) i64);

impl Offset {
    /// Returns the host's time at this moment of ours.
    pub(super) fn host_time(self, now: SystemTime) -> SystemTime {
        let by = Duration::from_secs(self.0.unsigned_abs());
        let moved = if self.0 < 0 { now.checked_sub(by) } else { now.checked_add(by) };
        moved.unwrap_or(now)
    }

    /// Returns whether a signature with the other offset may have been refused for it.
    pub(super) fn differs_from(self, other: Self) -> bool {
        self.0.abs_diff(other.0) >= NOTICEABLE
    }
}

/// The clocks of the hosts that have refused the time of a signature.
///
/// A `Date` counts only in a response that refuses a signature, and only for its host. An engine has the hosts of all
/// services, and a `Date` that is wrong must not spoil what was signed well. The SDK's own interceptor takes over the
/// `Date` of each response, for all hosts of a client.
#[derive(Debug, Default)]
pub(super) struct HostClocks(ByHost<Arc<AtomicI64>>);

impl HostClocks {
    pub(super) fn offset(&self, endpoint: &str) -> Offset {
        Offset(self.of(endpoint).load(Ordering::Relaxed))
    }

    fn of(&self, endpoint: &str) -> Arc<AtomicI64> {
        self.0.of(endpoint, |offset| offset.load(Ordering::Relaxed) == 0)
    }

    /// Takes over the clock of a host that has refused a signature. Returns whether that signature's own `offset` was
    /// wrong, so that another one makes sense.
    pub(super) fn correct(
        &self,
        endpoint: &str,
        response: &HttpResponse,
        now: SystemTime,
        offset: Offset,
    ) -> bool {
        let Some(found) = offset_in(response, now).filter(|found| found.differs_from(offset)) else {
            return false;
        };
        self.of(endpoint).store(found.0, Ordering::Relaxed);
        true
    }
}

fn offset_in(response: &HttpResponse, now: SystemTime) -> Option<Offset> {
    let date = DateTime::from_str(response.headers().get("date")?, Format::HttpDate).ok()?;
    let now = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    date.secs().checked_sub_unsigned(now).map(Offset)
}
