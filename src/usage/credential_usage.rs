//! Requests for credentials, by world.

use super::World;
use super::sharded::Sharded;
use super::table::Table;
use std::fmt;

/// How often credentials were asked for, by world, since a [`SharedCredentials`](crate::SharedCredentials) was made.
///
/// A Rusoto client asks once per request, and an SDK client once per attempt with the identity cache that
/// `.shared_credentials(&s)` sets; with the SDK's own, much less often. So the column of Rusoto is the number of
/// requests that are left to move, and that of the SDK shows that moved clients are on this source at all.
///
/// `Display` is a table. With feature `serde` it serialises as `{"rusoto": …, "sdk": …}`.
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
    /// Calls of `ProvideAwsCredentials::credentials`, whatever they answered.
    pub rusoto: u64,
    /// Calls of `ProvideCredentials::provide_credentials`, whatever they answered.
    pub sdk: u64,
}

impl fmt::Display for CredentialUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(["sdk", "credentials asked for"]);
        table.row([World::Rusoto.as_str().into(), self.rusoto.to_string()]);
        table.row([World::Sdk.as_str().into(), self.sdk.to_string()]);
        table.fmt(f)
    }
}

/// What the two views add to.
#[derive(Debug, Default)]
pub(crate) struct CredentialCounts(Sharded<2>);

impl CredentialCounts {
    #[inline]
    pub(crate) fn count(&self, world: World) {
        self.0.count(match world {
            World::Rusoto => 0,
            World::Sdk => 1,
        });
    }

    pub(crate) fn snapshot(&self) -> CredentialUsage {
        let [rusoto, sdk] = self.0.sums();
        CredentialUsage { rusoto, sdk }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worlds_are_kept_apart() {
        let counts = CredentialCounts::default();
        for world in [World::Rusoto, World::Sdk, World::Sdk] {
            counts.count(world);
        }
        assert_eq!(counts.snapshot(), CredentialUsage { rusoto: 1, sdk: 2 });
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
