//! How long a cache waits for a chain.

use crate::refresh::RefreshPolicy;
use std::time::Duration;

/// Four members go over the network or run a command, with Rusoto's 30 seconds each; and a command may wait for
/// somebody to type.
const LOAD_TIMEOUT: Duration = Duration::from_secs(300);

/// The policy for a cache around a chain, or around any provider that was written for Rusoto: the default one, but for
/// the time that a load may take, which is five minutes.
///
/// With the 30 seconds of [`RefreshPolicy::default`] a single member that hangs would use up the whole load: those after
/// it would not be asked, and the error would name none of them. Rusoto itself knew no limit beyond that of a member.
///
/// # Example
/// ```
/// use rusoto_compat_core::chain::refresh_policy;
/// use std::time::Duration;
///
/// assert_eq!(refresh_policy().load_timeout(), Duration::from_secs(300));
/// ```
pub fn refresh_policy() -> RefreshPolicy {
    // Never the default: the doctest above would fail.
    RefreshPolicy::builder().load_timeout(LOAD_TIMEOUT).build().unwrap_or_default()
}
