//! [`SharedCredentials`] as Rusoto's clients see it, of whichever version.

use super::any_version::CredentialsFuture;
use super::error::into_rusoto;
use super::handle::SharedCredentials;
use crate::convert::any_rusoto::{RusotoCredentials, RusotoError};
use crate::usage::World;
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
        self.counts().count(World::Rusoto);
        match self.cache().with_fresh(|snapshot, now| snapshot.value().for_rusoto(now)) {
            Some(credentials) => Box::pin(ready(Ok(credentials))),
            None => Box::pin(async {
                let snapshot = self.cache().get().await.map_err(into_rusoto)?;
                Ok(snapshot.value().for_rusoto(self.cache().now()))
            }),
        }
    }
}
