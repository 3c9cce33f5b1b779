//! What a client signs with: the shared credentials, and a note of what they handed out.

use crate::stand::Stand;
use crate::verdict::{Answer, Call, Side};
use async_trait::async_trait;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use rusoto_compat::convert::error_chain;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// After which a call for credentials counts as hung. A load is given half a second, and nobody waits for more than
/// a few of them.
const BOUND: Duration = Duration::from_secs(30);

/// The shared credentials of a stand, for one client, which sends one request at a time.
#[derive(Debug, Clone)]
pub(crate) struct Signer {
    stand: Arc<Stand>,
    side: Side,
    signing: Arc<Mutex<Signing>>,
}

/// How far the present request is.
#[derive(Debug, Clone, Copy)]
enum Signing {
    NotAsked,
    Asking,
    /// When it was asked for, and its end.
    With(SystemTime, Option<SystemTime>),
    WithNothing,
}

impl Signer {
    pub(crate) fn new(stand: &Arc<Stand>, side: Side) -> Self {
        Self { stand: Arc::clone(stand), side, signing: Arc::new(Mutex::new(Signing::NotAsked)) }
    }

    /// Another request.
    pub(crate) fn begins(&self) {
        *self.signing() = Signing::NotAsked;
    }

    /// The present request waits for credentials.
    pub(crate) fn is_asking(&self) -> bool {
        matches!(*self.signing(), Signing::Asking)
    }

    /// What the present request was signed with.
    pub(crate) fn signed(&self) -> Option<(SystemTime, Option<SystemTime>)> {
        match *self.signing() {
            Signing::With(asked_at, end) => Some((asked_at, end)),
            _ => None,
        }
    }

    fn signing(&self) -> MutexGuard<'_, Signing> {
        self.signing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `None`: it hung.
    async fn judged<C, E: Error + 'static>(
        &self,
        call: impl Future<Output = Result<C, E>>,
        key_of: impl Fn(&C) -> &str,
    ) -> Option<Result<C, E>> {
        let (held_until, asked_at) = (self.stand.held_until(), SystemTimeSource::new().now());
        *self.signing() = Signing::Asking;
        let result = tokio::time::timeout(BOUND, call).await.ok();
        let answered_at = SystemTimeSource::new().now();
        let (answer, signing) = match &result {
            Some(Ok(credentials)) => {
                let ends_at = self.stand.handed_out(key_of(credentials));
                (Answer::Session { ends_at }, Signing::With(asked_at, ends_at))
            }
            Some(Err(error)) => (Answer::Error(error_chain(error)), Signing::WithNothing),
            None => (Answer::Nothing, Signing::WithNothing),
        };
        *self.signing() = signing;
        self.stand.tally().call(self.side, &Call { asked_at, answered_at, held_until, answer });
        result
    }
}

#[async_trait]
impl ProvideAwsCredentials for Signer {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.judged(self.stand.shared.credentials(), AwsCredentials::aws_access_key_id)
            .await
            .unwrap_or_else(|| Err(CredentialsError::new("hung")))
    }
}

impl ProvideCredentials for Signer {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let answer: Option<provider::Result> =
                self.judged(self.stand.shared.provide_credentials(), |keys| keys.access_key_id()).await;
            answer.unwrap_or_else(|| Err(SdkError::provider_error("hung")))
        })
    }
}
