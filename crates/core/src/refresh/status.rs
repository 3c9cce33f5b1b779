//! What a cache holds and does, for operators.

use super::error::LoadError;
use std::sync::Arc;
use std::time::SystemTime;

/// What a [`RefreshCache`](super::RefreshCache) holds and does at one moment. Holds no value, so no secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RefreshStatus {
    /// When the held value was loaded; `None`: none is held.
    pub loaded_at: Option<SystemTime>,
    /// When the held value expires; `None`: none is held, or it never does.
    pub expires_at: Option<SystemTime>,
    /// When a load will be started in the background by the next caller; `None`: none is held.
    pub refresh_at: Option<SystemTime>,
    /// The held value was refused and is kept only for the case that no other can be loaded.
    pub rejected: bool,
    /// A load is running.
    pub loading: bool,
    /// Loads started so far.
    pub loads: u64,
    /// Loads that failed since the last that succeeded.
    pub failures_in_a_row: u32,
    /// Why the last load failed; `None`: it succeeded, or none has ended yet.
    pub last_error: Option<LoadError>,
    /// What the source had to say of the held value: a chain, that a member which is configured failed and another one
    /// answered. `None`: nothing.
    pub remark: Option<Arc<str>>,
    /// No load is started by itself before this time; `None`: no pause is on.
    pub paused_until: Option<SystemTime>,
}
