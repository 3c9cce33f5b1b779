//! The status of a [`SharedCredentials`](super::SharedCredentials), for operators.

use crate::convert::error_chain;
use rusoto_compat_core::refresh::RefreshStatus;
use std::fmt;
use std::time::SystemTime;

/// The state of a [`SharedCredentials`](super::SharedCredentials) at one moment, for health checks and log lines. It holds
/// no secret.
///
/// `Display` is one line. With feature `serde` it serialises: each field by its name, times as text in RFC 3339 (UTC, with
/// milliseconds), and `None` as null.
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CredentialStatus {
    /// The name of the source.
    pub name: String,
    /// The access key id that requests are signed with. `None` if no credentials are held.
    pub access_key_id: Option<String>,
    /// When the held credentials were loaded.
    #[cfg_attr(feature = "serde", serde(serialize_with = "rfc3339"))]
    pub loaded_at: Option<SystemTime>,
    /// When they expire. `None` also if they never do.
    #[cfg_attr(feature = "serde", serde(serialize_with = "rfc3339"))]
    pub expires_at: Option<SystemTime>,
    /// From this time on, the next caller starts a load in the background.
    #[cfg_attr(feature = "serde", serde(serialize_with = "rfc3339"))]
    pub refresh_at: Option<SystemTime>,
    /// Whether a service refused them. They are kept only in case no others can be loaded.
    pub rejected: bool,
    /// Whether a load is running.
    pub loading: bool,
    /// The number of loads so far, each a call of the source.
    pub loads: u64,
    /// The number of loads that failed since the last success.
    pub failures_in_a_row: u32,
    /// The error of the last load, with all causes. `None` if it succeeded, or if none has ended yet.
    pub last_error: Option<String>,
    /// A remark of the source on the held credentials. A chain remarks that a configured member failed and another one
    /// answered.
    pub remark: Option<String>,
    /// After a failed load: no load starts by itself before this time. While valid credentials are held, this is the back-off
    /// in the background. Otherwise it is the pause, in which callers get the last error.
    #[cfg_attr(feature = "serde", serde(serialize_with = "rfc3339"))]
    pub next_load_at: Option<SystemTime>,
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
            next_load_at: refresh.next_load_at,
        }
    }
}

#[cfg(feature = "serde")]
fn rfc3339<S: serde::Serializer>(time: &Option<SystemTime>, serializer: S) -> Result<S::Ok, S::Error> {
    let Some(time) = time else { return serializer.serialize_none() };
    let time = crate::convert::time::expiry_into_rusoto(*time);
    serializer.collect_str(&time.format("%Y-%m-%dT%H:%M:%S%.3fZ"))
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

#[cfg(all(test, feature = "serde"))]
mod tests {
    use super::*;
    use serde_json::json;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn it_serialises_with_times_in_rfc_3339() {
        let at = |millis| Some(UNIX_EPOCH + Duration::from_millis(millis));
        let status = CredentialStatus {
            name: "node role".to_owned(),
            access_key_id: Some("AKID".to_owned()),
            loaded_at: at(1_700_000_000_000),
            expires_at: at(1_700_003_600_250),
            refresh_at: None,
            rejected: false,
            loading: true,
            loads: 3,
            failures_in_a_row: 1,
            last_error: Some("no route".to_owned()),
            remark: None,
            next_load_at: at(0),
        };
        assert_eq!(
            serde_json::to_value(status).unwrap(),
            json!({
                "name": "node role",
                "access_key_id": "AKID",
                "loaded_at": "2023-11-14T22:13:20.000Z",
                "expires_at": "2023-11-14T23:13:20.250Z",
                "refresh_at": null,
                "rejected": false,
                "loading": true,
                "loads": 3,
                "failures_in_a_row": 1,
                "last_error": "no route",
                "remark": null,
                "next_load_at": "1970-01-01T00:00:00.000Z",
            })
        );
    }

    #[test]
    fn a_time_beyond_all_dates_is_no_panic() {
        let beyond = UNIX_EPOCH.checked_add(Duration::from_secs(1 << 61));
        assert!(rfc3339(&beyond, serde_json::value::Serializer).is_ok());
    }
}
