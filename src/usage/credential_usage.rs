//! Requests for credentials, by SDK.

use super::Side;
use rusoto_compat_core::table::Table;
use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// The number of requests for credentials from each SDK, since a [`SharedCredentials`](crate::SharedCredentials) was made.
///
/// A Rusoto client asks once per request, so `rusoto` is the number of requests that are left to move. An SDK client asks
/// once per attempt with the identity cache that `.shared_credentials(&s)` sets, and much less often with the SDK's own. So
/// `sdk` only shows that moved clients are on this source.
///
/// `Display` prints a table. With feature `serde` it serialises as `{"rusoto": …, "sdk": …}`.
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_credential::{ProvideAwsCredentials, StaticProvider};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
/// shared.credentials().await?;
/// assert_eq!((shared.usage().rusoto, shared.usage().sdk), (1, 0));
/// # Ok::<(), rusoto_credential::CredentialsError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CredentialUsage {
    /// The number of calls of `ProvideAwsCredentials::credentials`, failed ones included.
    pub rusoto: u64,
    /// The number of calls of `ProvideCredentials::provide_credentials`, failed ones included.
    pub sdk: u64,
}

impl fmt::Display for CredentialUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(["sdk", "credentials asked for"]);
        table.row([Side::Rusoto.as_str().into(), self.rusoto.to_string()]);
        table.row([Side::Sdk.as_str().into(), self.sdk.to_string()]);
        table.fmt(f)
    }
}

/// The counters that the two views add to.
///
/// There are two parts, and each thread adds to one of them: an addition to a number that all threads write can cost
/// more than the rest of a call. More parts would take more memory from a program with ten thousand sources.
#[derive(Debug, Default)]
pub(crate) struct CredentialCounts(Box<[Part; PARTS]>);

const PARTS: usize = 2;

/// Two cache lines of its own, because processors fetch lines in pairs: so writes to it delay nothing else.
#[derive(Debug, Default)]
#[repr(align(128))]
struct Part {
    rusoto: AtomicU64,
    sdk: AtomicU64,
}

static NEXT_PART: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The part that the current thread adds to.
    static PART: usize = NEXT_PART.fetch_add(1, Ordering::Relaxed) % PARTS;
}

impl CredentialCounts {
    #[inline]
    pub(crate) fn count(&self, side: Side) {
        let Some(part) = self.0.get(PART.with(|part| *part)) else { return };
        let calls = match side {
            Side::Rusoto => &part.rusoto,
            Side::Sdk => &part.sdk,
        };
        calls.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn snapshot(&self) -> CredentialUsage {
        let sum = |calls: fn(&Part) -> &AtomicU64| {
            self.0.iter().map(|part| calls(part).load(Ordering::Relaxed)).sum()
        };
        CredentialUsage { rusoto: sum(|part| &part.rusoto), sdk: sum(|part| &part.sdk) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sides_are_kept_apart() {
        let counts = CredentialCounts::default();
        for side in [Side::Rusoto, Side::Sdk, Side::Sdk] {
            counts.count(side);
        }
        assert_eq!(counts.snapshot(), CredentialUsage { rusoto: 1, sdk: 2 });
    }

    #[test]
    fn nothing_is_lost_between_threads() {
        let counts = CredentialCounts::default();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    (0..1000).for_each(|_| counts.count(Side::Sdk));
                    counts.count(Side::Rusoto);
                });
            }
        });
        assert_eq!(counts.snapshot(), CredentialUsage { rusoto: 8, sdk: 8000 });
    }

    #[test]
    fn it_prints_as_a_table() {
        let usage = CredentialUsage { rusoto: 1204, sdk: 7 };
        assert_eq!(usage.to_string(), "sdk      credentials asked for\nrusoto   1204\naws-sdk  7");
    }

    #[cfg(feature = "serde")]
    #[test]
    fn it_serialises() {
        let usage = CredentialUsage { rusoto: 1, sdk: 2 };
        assert_eq!(serde_json::to_string(&usage).unwrap(), r#"{"rusoto":1,"sdk":2}"#);
    }
}
