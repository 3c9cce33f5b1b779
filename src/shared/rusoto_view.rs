//! [`SharedCredentials`] as a provider of Rusoto, of each version.

use super::any_version::CredentialsFuture;
use super::error::into_rusoto;
use super::handle::SharedCredentials;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::usage::Side;
use rusoto_compat_core::refresh::LoadError;

impl SharedCredentials {
    /// Returns the credentials for a client of Rusoto. `ProvideAwsCredentials` of each version calls this.
    ///
    /// The slow path is in a box of its own. Otherwise each call would allocate the state of the slow path too.
    pub(crate) fn credentials_for_rusoto<C, E>(&self) -> CredentialsFuture<'_, C, E>
    where
        C: RusotoCredentials + 'static,
        E: RusotoError,
    {
        self.credentials_or(into_rusoto)
    }

    /// Returns the same, with errors in the words of the source. The caches of feature `legacy` call this.
    #[cfg(feature = "legacy")]
    pub(crate) fn credentials_for_legacy(
        &self,
    ) -> CredentialsFuture<'_, rusoto_credential::AwsCredentials, rusoto_credential::CredentialsError> {
        self.credentials_or(super::error::into_words_of_the_source)
    }

    /// Returns the credentials for a client of Rusoto 0.48, without counting the call.
    #[cfg(feature = "preflight")]
    pub(crate) fn uncounted_for_rusoto(
        &self,
    ) -> CredentialsFuture<'_, rusoto_credential::AwsCredentials, rusoto_credential::CredentialsError> {
        self.load_for_rusoto(into_rusoto)
    }

    fn credentials_or<C, E>(&self, failed: fn(LoadError) -> E) -> CredentialsFuture<'_, C, E>
    where
        C: RusotoCredentials + 'static,
        E: RusotoError,
    {
        Box::pin(async move {
            // Counted here and not before: a future that is never polled asks for nothing.
            self.counts().count(Side::Rusoto);
            if let Some(credentials) = self.fresh(|held, now| held.for_rusoto(now)) {
                return Ok(credentials);
            }
            self.load_for_rusoto(failed).await
        })
    }

    #[cold]
    fn load_for_rusoto<C, E>(&self, failed: fn(LoadError) -> E) -> CredentialsFuture<'_, C, E>
    where
        C: RusotoCredentials + 'static,
        E: RusotoError,
    {
        Box::pin(async move {
            let snapshot = self.cache().get().await.map_err(failed)?;
            Ok(snapshot.value().for_rusoto(self.cache().now()))
        })
    }
}
