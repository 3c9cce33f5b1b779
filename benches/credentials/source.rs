//! A slow source for both SDKs.

use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

/// A source. Clones are the same source.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    plan: Plan,
    calls: Arc<Mutex<Vec<Instant>>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// The time until the first answer.
    pub(crate) first: Duration,
    /// The time until each later answer.
    pub(crate) later: Duration,
    /// The lifetime of the first session. All later sessions live for an hour.
    pub(crate) lifetime: Duration,
    pub(crate) fails: Fails,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fails {
    Never,
    AfterTheFirst,
    Always,
}

impl Source {
    pub(crate) fn new(plan: Plan) -> Self {
        Self { plan, calls: Arc::default() }
    }

    /// Returns the times of its calls.
    pub(crate) fn calls(&self) -> Vec<Instant> {
        self.calls.lock().expect("nothing panics").clone()
    }

    async fn answer(&self) -> Option<SystemTime> {
        let is_first = {
            let mut calls = self.calls.lock().expect("nothing panics");
            calls.push(Instant::now());
            calls.len() == 1
        };
        let (takes, lifetime) = if is_first {
            (self.plan.first, self.plan.lifetime)
        } else {
            (self.plan.later, Duration::from_secs(3600))
        };
        if !takes.is_zero() {
            tokio::time::sleep(takes).await;
        }
        let works = match self.plan.fails {
            Fails::Never => true,
            Fails::AfterTheFirst => is_first,
            Fails::Always => false,
        };
        works.then(|| SystemTimeSource::new().now() + lifetime)
    }
}

impl ProvideCredentials for Source {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let expires_at = self.answer().await.ok_or_else(|| SdkError::provider_error("out of order"))?;
            Ok(Credentials::new("AKID", "secret", Some("token".into()), Some(expires_at), "source"))
        })
    }
}

#[async_trait]
impl ProvideAwsCredentials for Source {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let expires_at = self.answer().await.ok_or_else(|| CredentialsError::new("out of order"))?;
        Ok(AwsCredentials::new("AKID", "secret", Some("token".into()), Some(expires_at.into())))
    }
}
