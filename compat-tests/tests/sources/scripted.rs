//! A source that does as it is told, in either world, and counts.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use local_aws::SessionKeys;
use rusoto_core::credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};

type Act = Box<dyn FnOnce() -> Result<SessionKeys, SdkError> + Send>;

/// Plays one act for each load; when there is none left, it fails. Clones share the acts and the count.
#[derive(Clone, Default)]
pub(crate) struct Scripted {
    acts: Arc<Mutex<VecDeque<Act>>>,
    loads: Arc<AtomicUsize>,
}

impl Scripted {
    pub(crate) fn then(self, act: impl FnOnce() -> Result<SessionKeys, SdkError> + Send + 'static) -> Self {
        self.acts.lock().unwrap_or_else(PoisonError::into_inner).push_back(Box::new(act));
        self
    }

    pub(crate) fn then_keys(self, keys: SessionKeys) -> Self {
        self.then(|| Ok(keys))
    }

    pub(crate) fn then_fails(self, why: &'static str) -> Self {
        self.then(move || Err(SdkError::provider_error(why)))
    }

    pub(crate) fn loads(&self) -> usize {
        self.loads.load(Ordering::SeqCst)
    }

    fn play(&self) -> Result<SessionKeys, SdkError> {
        self.loads.fetch_add(1, Ordering::SeqCst);
        // The guard is gone before the act begins: acts may panic.
        let act = self.acts.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        act.map_or_else(|| Err(SdkError::provider_error("the script has ended")), |act| act())
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scripted").field("loads", &self.loads()).finish_non_exhaustive()
    }
}

#[async_trait]
impl ProvideAwsCredentials for Scripted {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let keys = self.play().map_err(|error| {
            CredentialsError::new(
                std::error::Error::source(&error).map_or(String::new(), ToString::to_string),
            )
        })?;
        Ok(for_rusoto(&keys))
    }
}

impl ProvideCredentials for Scripted {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { SdkResult::Ok(for_sdk(&self.play()?)) })
    }
}

pub(crate) fn for_rusoto(keys: &SessionKeys) -> AwsCredentials {
    let token = Some(keys.session_token.clone());
    let expires_at = Some(keys.expires_at.into());
    AwsCredentials::new(&keys.access_key_id, &keys.secret_access_key, token, expires_at)
}

pub(crate) fn for_sdk(keys: &SessionKeys) -> Credentials {
    let token = Some(keys.session_token.clone());
    let expires_at = Some(keys.expires_at);
    Credentials::new(&keys.access_key_id, &keys.secret_access_key, token, expires_at, "scripted")
}
