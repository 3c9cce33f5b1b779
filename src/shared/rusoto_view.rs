//! [`SharedCredentials`] as Rusoto's clients see it, of whichever version.

use super::any_version::CredentialsFuture;
use super::error::into_rusoto;
use super::handle::SharedCredentials;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::usage::World;
use rusoto_compat_core::refresh::LoadError;
use std::future::ready;

impl SharedCredentials {
    /// What `ProvideAwsCredentials` of every version is implemented with.
    ///
    /// Written out instead of with `#[async_trait]`, whose future would hold the state of the slow path on every
    /// call.
    pub(crate) fn credentials_for_rusoto<C, E>(&self) -> CredentialsFuture<'_, C, E>
    where
        C: RusotoCredentials + 'static,
        E: RusotoError,
    {
        self.credentials_or(into_rusoto)
    }

    /// The same with errors as the caches under Rusoto's own names state them.
    #[cfg(feature = "legacy")]
    pub(crate) fn credentials_for_legacy(
        &self,
    ) -> CredentialsFuture<'_, rusoto_credential::AwsCredentials, rusoto_credential::CredentialsError> {
        self.credentials_or(super::error::into_words_of_the_source)
    }

    fn credentials_or<C, E>(&self, failed: fn(LoadError) -> E) -> CredentialsFuture<'_, C, E>
    where
        C: RusotoCredentials + 'static,
        E: RusotoError,
    {
        self.counts().count(World::Rusoto);
        let fresh: Option<CredentialsFuture<'_, C, E>> = self
            .cache()
            .with_fresh(|snapshot, now| Box::pin(ready(Ok(snapshot.value().for_rusoto(now)))) as _);
        fresh.unwrap_or_else(|| {
            Box::pin(async move {
                let snapshot = self.cache().get().await.map_err(failed)?;
                Ok(snapshot.value().for_rusoto(self.cache().now().into()))
            })
        })
    }
}
