//! [`SharedCredentials`] as a provider of the AWS SDK.

use super::behind::note_asked;
use super::error::into_sdk;
use super::handle::SharedCredentials;
use crate::usage::Side;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};

/// While the credentials are fresh, this costs three atomic operations, a clock read and a clone of an `Arc`. It
/// allocates nothing.
///
/// An SDK client has an identity cache of its own. That cache hides a rotation, an invalidation and a rejection until seconds
/// before expiry. `.shared_credentials(&s)` (feature `sdk`) replaces it by one that follows them. With plain
/// `.credentials_provider(s)`, requests succeed too, but change to the new credentials later.
impl ProvideCredentials for SharedCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.provide_to(Side::Sdk)
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        note_asked(self);
        self.cache().servable()?.value().for_sdk().ok()
    }
}

impl SharedCredentials {
    /// Returns the SDK's form of the credentials, and counts the call for this side.
    #[inline]
    pub(crate) fn provide_to(&self, side: Side) -> future::ProvideCredentials<'_> {
        self.counts().count(side);
        match self.fresh(|held, _| held.for_sdk()) {
            Some(answer) => future::ProvideCredentials::ready(answer),
            None => provide_with_load(self),
        }
    }
}

#[cold]
fn provide_with_load(shared: &SharedCredentials) -> future::ProvideCredentials<'_> {
    future::ProvideCredentials::new(async { shared.cache().get().await.map_err(into_sdk)?.value().for_sdk() })
}
