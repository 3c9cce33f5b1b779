//! Events of a [`SharedCredentials`](super::SharedCredentials), for metrics and alarms.

use super::held::HeldCredentials;
use rusoto_compat_core::refresh::{LoadError, RefreshEvent};
use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// An event of shared credentials, for the function that
/// [`on_event`](super::SharedCredentialsBuilder::on_event) takes. It holds no secret.
///
/// ```
/// use rusoto_compat::{CredentialEvent, SharedCredentials};
/// use rusoto_credential::{ProvideAwsCredentials, StaticProvider};
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let refusals = Arc::new(AtomicU64::new(0));
/// let counter = Arc::clone(&refusals);
/// let shared = SharedCredentials::builder()
///     .on_event(move |event| match event {
///         CredentialEvent::LoadFailed { error, .. } => eprintln!("no new credentials: {error}"),
///         CredentialEvent::Refused { .. } => {
///             counter.fetch_add(1, Ordering::Relaxed);
///         }
///         _ => {}
///     })
///     .from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
///
/// shared.credentials().await?;
/// shared.reject("AKID");
/// assert_eq!(refusals.load(Ordering::Relaxed), 1);
/// # Ok::<(), rusoto_credential::CredentialsError>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CredentialEvent {
    /// A load brought credentials.
    #[non_exhaustive]
    Loaded {
        /// The access key id. Empty for anonymous credentials.
        access_key_id: String,
        /// When they expire. `None` if the source states no expiry.
        expires_at: Option<SystemTime>,
    },
    /// A load replaced the held credentials by others. This event follows [`Loaded`](Self::Loaded).
    ///
    /// After [`invalidate`](super::SharedCredentials::invalidate) nothing is held, so the next load replaces nothing.
    #[non_exhaustive]
    Rotated {
        /// The access key id of the credentials that were held.
        from: String,
        /// The access key id of those that are held now.
        to: String,
    },
    /// A load failed. This is told once for each load, however many callers wait for it.
    #[non_exhaustive]
    LoadFailed {
        /// The error, as callers get it.
        error: LoadError,
        /// No load starts by itself before this time. `None` if the next caller starts one.
        next_load_at: Option<SystemTime>,
        /// When the held credentials expire. They are served until then. `None` if none are held, or if they never expire.
        held_until: Option<SystemTime>,
    },
    /// A service refused the held credentials, and this was reported with [`reject`](super::SharedCredentials::reject). This
    /// is told once for each key, however many requests were refused.
    #[non_exhaustive]
    Refused {
        /// The access key id.
        access_key_id: String,
    },
}

impl CredentialEvent {
    /// Returns `None` for an event of the core that this type has no variant for.
    fn of(event: RefreshEvent<'_, HeldCredentials>) -> Option<Self> {
        let key = |held: &HeldCredentials| held.access_key_id().to_owned();
        Some(match event {
            RefreshEvent::Loaded(snapshot) => {
                Self::Loaded { access_key_id: key(snapshot.value()), expires_at: snapshot.expires_at() }
            }
            RefreshEvent::Rotated { from, to, .. } => {
                Self::Rotated { from: key(from.value()), to: key(to.value()) }
            }
            RefreshEvent::LoadFailed { error, next_load_at, held, .. } => Self::LoadFailed {
                error: error.clone(),
                next_load_at,
                held_until: held.and_then(|held| held.expires_at()),
            },
            RefreshEvent::Refused(snapshot) => Self::Refused { access_key_id: key(snapshot.value()) },
            _ => return None,
        })
    }
}

/// The function that a builder was given.
#[derive(Clone)]
pub(super) struct EventHook(Arc<dyn Fn(&CredentialEvent) + Send + Sync>);

impl EventHook {
    pub(super) fn new(hook: impl Fn(&CredentialEvent) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hook))
    }

    pub(super) fn tell(&self, event: RefreshEvent<'_, HeldCredentials>) {
        if let Some(event) = CredentialEvent::of(event) {
            (self.0)(&event);
        }
    }
}

impl fmt::Debug for EventHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventHook")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SharedCredentials;
    use aws_credential_types::Credentials;
    use aws_credential_types::provider::error::CredentialsError;
    use aws_credential_types::provider::{ProvideCredentials, future};
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    const EXPIRY: SystemTime = SystemTime::UNIX_EPOCH;

    /// Two sessions, and then an error.
    #[derive(Debug, Default)]
    struct Sessions(AtomicUsize);

    impl ProvideCredentials for Sessions {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            let expiry = EXPIRY + Duration::from_secs(u32::MAX.into());
            let key = format!("AKID{number}");
            let credentials = Credentials::new(key, "secret", Some("token".to_owned()), Some(expiry), "test");
            future::ProvideCredentials::ready(match number {
                1 | 2 => Ok(credentials),
                _ => Err(CredentialsError::provider_error("down")),
            })
        }
    }

    #[tokio::test]
    async fn each_event_is_told_with_its_keys_and_without_a_secret() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let writer = Arc::clone(&told);
        let shared = SharedCredentials::builder()
            .on_event(|_| unreachable!("the last hook counts"))
            .on_event(move |event| writer.lock().unwrap().push(event.clone()))
            .from_sdk(Sessions::default());
        shared.refresh().await.unwrap();
        shared.refresh().await.unwrap();
        assert!(shared.reject("AKID2") && shared.reject("AKID2") && !shared.reject("AKID1"));
        assert!(shared.refresh().await.is_err());

        let told = std::mem::take(&mut *told.lock().unwrap());
        let shown = format!("{told:?}");
        assert!(!shown.contains("secret") && !shown.contains("token"), "{shown}");
        let [
            CredentialEvent::Loaded { access_key_id: first, expires_at },
            CredentialEvent::Loaded { access_key_id: second, .. },
            CredentialEvent::Rotated { from, to },
            CredentialEvent::Refused { access_key_id: refused },
            CredentialEvent::LoadFailed { error, next_load_at, held_until },
        ] = told.as_slice()
        else {
            panic!("{shown}");
        };
        assert_eq!([first, second, from, to, refused], ["AKID1", "AKID2", "AKID1", "AKID2", "AKID2"]);
        assert_eq!(error.source_name(), "Sessions");
        assert!(expires_at.is_some() && expires_at == held_until && next_load_at.is_some());
    }
}
