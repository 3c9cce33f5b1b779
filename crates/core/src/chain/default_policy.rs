//! The refresh policy for a cache around a chain.

use crate::refresh::RefreshPolicy;

/// Returns the refresh policy for a cache around a chain, or around any provider that was written for Rusoto.
///
/// It is the default policy with a load timeout of five minutes. [`RefreshPolicy::for_chain`] explains the reason.
///
/// # Example
/// ```
/// use rusoto_compat_core::chain::refresh_policy;
/// use std::time::Duration;
///
/// assert_eq!(refresh_policy().load_timeout(), Duration::from_secs(300));
/// ```
pub fn refresh_policy() -> RefreshPolicy {
    RefreshPolicy::for_chain()
}
