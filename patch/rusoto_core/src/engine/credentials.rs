//! Rusoto's provider as the engine's source of credentials.

use crate::credential::{Anonymous, AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use aws_credential_types::Credentials;
use rusoto_compat_core::expiry;
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture};
use rusoto_compat_core::key_holders::{Rejection, reject_key};
use std::any::TypeId;
use std::fmt;

/// Asks a provider before each attempt. Anonymous credentials mean no signature, as in Rusoto.
pub(crate) struct Source<P>(pub(crate) P);

impl<P> fmt::Debug for Source<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source(..)")
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> CredentialSource for Source<P> {
    fn credentials(&self) -> CredentialsFuture<'_> {
        let asked = self.0.credentials();
        Box::pin(async { into_sdk(asked.await) })
    }

    fn refused(&self, access_key_id: &str) -> bool {
        match reject_key(access_key_id) {
            Rejection::Replaceable => true,
            Rejection::TooSoon => false,
            // A provider that is no cache may have other credentials at any time, unless they are fixed.
            Rejection::NotHeld => TypeId::of::<P>() != TypeId::of::<StaticProvider>(),
        }
    }
}

fn into_sdk(
    outcome: Result<AwsCredentials, CredentialsError>,
) -> Result<Option<Credentials>, Box<dyn std::error::Error + Send + Sync>> {
    let credentials = outcome?;
    if credentials.is_anonymous() {
        return Ok(None);
    }
    let (key, secret, token, expires_at) = credentials.into_parts();
    let expiry = expires_at.map(expiry::from_chrono);
    Ok(Some(Credentials::new(key, secret, token, expiry, "rusoto_credential")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::EnvironmentProvider;
    use rusoto_compat_core::key_holders::{KeyHolder, add_key_holder};
    use std::sync::{Arc, Weak};

    struct Holder(&'static str, Rejection);

    impl KeyHolder for Holder {
        fn reject(&self, access_key_id: &str) -> Rejection {
            if access_key_id == self.0 { self.1 } else { Rejection::NotHeld }
        }
    }

    #[test]
    fn another_attempt_is_made_if_it_can_have_another_key() {
        let held = [("SOON", Rejection::TooSoon), ("NEXT", Rejection::Replaceable)];
        let held = held.map(|(key, rejection)| Arc::new(Holder(key, rejection)));
        for holder in &held {
            let holder: Weak<Holder> = Arc::downgrade(holder);
            add_key_holder(holder);
        }
        let cached = Source(EnvironmentProvider::default());
        assert_eq!(["SOON", "NEXT", "OTHER"].map(|key| cached.refused(key)), [false, true, true]);
        let fixed = Source(StaticProvider::new_minimal("OTHER".to_owned(), "secret".to_owned()));
        assert_eq!(["SOON", "NEXT", "OTHER"].map(|key| fixed.refused(key)), [false, true, false]);
    }
}
