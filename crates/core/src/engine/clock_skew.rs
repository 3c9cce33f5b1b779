//! What the engine knows of its hosts' clocks.

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A clock that is off by less is not the reason of a refusal. AWS allows five minutes, and the SDK counts four:
/// `SKEW_DETECTION_THRESHOLD` (aws-runtime 1.10.2, `src/service_clock_skew.rs`).
const NOTICEABLE: u64 = 4 * 60;

/// More hosts with another clock than any program has.
const MANY_HOSTS: usize = 1_000;

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
pub(super) struct HostClocks(Mutex<HashMap<String, Offset>>);

impl HostClocks {
    pub(super) fn offset(&self, endpoint: &str) -> Offset {
        let hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hosts.get(endpoint).copied().unwrap_or_default()
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
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if hosts.len() >= MANY_HOSTS {
            hosts.clear();
        }
        hosts.insert(endpoint.to_owned(), found);
        true
    }
}

fn offset_in(response: &HttpResponse, now: SystemTime) -> Option<Offset> {
    let date = DateTime::from_str(response.headers().get("date")?, Format::HttpDate).ok()?;
    let now = now.duration_since(UNIX_EPOCH).ok()?.as_secs();
    date.secs().checked_sub_unsigned(now).map(Offset)
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_types::body::SdkBody;

    #[test]
    fn the_number_of_hosts_has_a_limit() {
        let mut refused = HttpResponse::new(403.try_into().unwrap(), SdkBody::empty());
        refused.headers_mut().insert("date", "Thu, 01 Jan 1970 01:00:00 GMT");
        let clocks = HostClocks::default();
        for host in 0..2 * MANY_HOSTS {
            let host = host.to_string();
            assert!(clocks.correct(&host, &refused, UNIX_EPOCH, Offset::default()));
            assert_eq!(clocks.offset(&host), Offset(3600));
        }
        assert!(clocks.0.lock().unwrap().len() <= MANY_HOSTS);
    }
}
