//! [`SharedCredentials`] as Rusoto's clients see it, of whichever version.

use super::any_version::CredentialsFuture;
use super::error::into_rusoto;
use super::handle::SharedCredentials;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::usage::Side;
use rusoto_compat_core::refresh::LoadError;

impl SharedCredentials {
    /// What `ProvideAwsCredentials` of every version is implemented with.
    ///
    /// The answer is made where it is returned, not carried there in the future; and the slow path is in a box of its
    /// own, because its state would otherwise be allocated on every call.
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

    /// What Rusoto's clients of 0.48 get, for somebody who is not one of them.
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
            // Here, because a future that was never polled has asked for nothing.
            self.counts().count(Side::Rusoto);
            if let Some(credentials) = self.fresh(|pair, now| pair.for_rusoto(now)) {
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
