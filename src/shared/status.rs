//! What a [`SharedCredentials`](super::SharedCredentials) holds and does, for operators.

use crate::convert::error_chain;
use rusoto_compat_core::refresh::RefreshStatus;
use std::fmt;
use std::time::SystemTime;

/// What a [`SharedCredentials`](super::SharedCredentials) holds and does at one moment, for health checks and
/// log lines. Holds no secret. `Display` is one line.
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_credential::StaticProvider;
///
/// let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
/// let status = shared.status();
/// assert_eq!(status.loads, 0);
/// assert_eq!(status.to_string(), "StaticProvider: nothing loaded yet");
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CredentialStatus {
    /// The name of the source.
    pub name: String,
    /// The access key id that requests are signed with; `None`: no credentials are held.
    pub access_key_id: Option<String>,
    /// When the held credentials were loaded.
    pub loaded_at: Option<SystemTime>,
    /// When they expire; `None` as well when they never do.
    pub expires_at: Option<SystemTime>,
    /// From when on the next caller starts a load in the background.
    pub refresh_at: Option<SystemTime>,
    /// A service refused them, and they are kept only for the case that no others can be loaded.
    pub rejected: bool,
    /// A load is running.
    pub loading: bool,
    /// Loads started so far: calls of the source.
    pub loads: u64,
    /// Loads that failed since the last that succeeded.
    pub failures_in_a_row: u32,
    /// Why the last load failed, with all causes; `None`: it succeeded, or none has ended yet.
    pub last_error: Option<String>,
    /// What the source had to say of the held credentials: a chain, that a member which is configured failed and another
    /// one answered. `None`: nothing.
    pub remark: Option<String>,
    /// No load is started by itself before this time.
    pub paused_until: Option<SystemTime>,
}

impl CredentialStatus {
    pub(super) fn new(name: &str, access_key_id: Option<String>, refresh: RefreshStatus) -> Self {
        Self {
            name: name.to_owned(),
            access_key_id,
            loaded_at: refresh.loaded_at,
            expires_at: refresh.expires_at,
            refresh_at: refresh.refresh_at,
            rejected: refresh.rejected,
            loading: refresh.loading,
            loads: refresh.loads,
            failures_in_a_row: refresh.failures_in_a_row,
            last_error: refresh.last_error.map(|error| error_chain(&error)),
            remark: refresh.remark.map(|remark| remark.to_string()),
            paused_until: refresh.paused_until,
        }
    }
}

impl fmt::Display for CredentialStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.name)?;
        match (&self.access_key_id, self.expires_at) {
            (None, _) if self.loads == 0 => f.write_str("nothing loaded yet")?,
            (None, _) => f.write_str("no credentials")?,
            (Some(key), None) => write!(f, "{key}, without expiry")?,
            (Some(key), Some(at)) => {
                let at = crate::convert::time::expiry_into_rusoto(at);
                write!(f, "{key} until {}", at.format("%Y-%m-%dT%H:%M:%SZ"))?;
            }
        }
        if self.rejected {
            f.write_str(", refused by a service")?;
        }
        if self.loading {
            f.write_str(", loading")?;
        }
        if let Some(remark) = &self.remark {
            write!(f, ", {remark}")?;
        }
        if let Some(error) = &self.last_error {
            write!(f, ", loads failed in a row: {}, the last: {error}", self.failures_in_a_row)?;
        }
        Ok(())
    }
}
