//! [`SharedCredentials`] as the AWS SDK's clients see it.

use super::behind::note_asked;
use super::error::into_sdk;
use super::handle::SharedCredentials;
use crate::usage::Side;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, future};

/// While the credentials are fresh this costs an atomic load, a clock read and a clone of an `Arc`, and
/// allocates nothing.
///
/// An SDK client keeps an identity cache of its own, which hides a rotation, an invalidation and a rejection
/// until seconds before expiry. `.shared_credentials(&s)` (feature `sdk`) puts one in its place that follows them;
/// with plain `.credentials_provider(s)` requests still succeed, they just change over later.
impl ProvideCredentials for SharedCredentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.counts().count(Side::Sdk);
        match self.fresh(|pair, _| pair.for_sdk()) {
            Some(answer) => future::ProvideCredentials::ready(answer),
            None => provide_with_load(self),
        }
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        note_asked(self);
        self.cache().servable()?.value().for_sdk().ok()
    }
}

#[cold]
fn provide_with_load(shared: &SharedCredentials) -> future::ProvideCredentials<'_> {
    future::ProvideCredentials::new(async { shared.cache().get().await.map_err(into_sdk)?.value().for_sdk() })
}
