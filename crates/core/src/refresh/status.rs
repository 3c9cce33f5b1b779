//! The status of a cache, for operators.

use super::error::LoadError;
use std::sync::Arc;
use std::time::SystemTime;

/// The state of a [`RefreshCache`](super::RefreshCache) at one moment. Holds no value and so no secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RefreshStatus {
    /// The time when the held value was loaded. `None`: none is held.
    pub loaded_at: Option<SystemTime>,
    /// The time when the held value expires. `None`: none is held, or it never expires.
    pub expires_at: Option<SystemTime>,
    /// The first caller after this time starts a load in the background. `None`: no value is held.
    pub refresh_at: Option<SystemTime>,
    /// The held value was refused. It is served only while no other can be loaded.
    pub rejected: bool,
    /// A load is running.
    pub loading: bool,
    /// The number of loads started so far.
    pub loads: u64,
    /// The number of loads that failed since the last success.
    pub failures_in_a_row: u32,
    /// The error of the last load. `None`: it succeeded, or no load has ended yet.
    pub last_error: Option<LoadError>,
    /// The remark of the source on the held value. A chain says here that a configured member failed and another one
    /// answered.
    pub remark: Option<Arc<str>>,
    /// No load starts by itself before this time, be it for a caller pause or a background back-off. `None`: neither is on.
    pub next_load_at: Option<SystemTime>,
}
