//! Rusoto's provider as the engine's source of credentials.

use crate::credential::{Anonymous, AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use aws_credential_types::Credentials;
use rusoto_compat_core::expiry;
use rusoto_compat_core::installed::{CredentialSource, CredentialsFuture};
use rusoto_compat_core::key_holders::reject_key;
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
        // A provider that is no cache may have other credentials at any time, unless they are fixed.
        reject_key(access_key_id) || TypeId::of::<P>() != TypeId::of::<StaticProvider>()
    }
}

fn into_sdk(
    outcome: Result<AwsCredentials, CredentialsError>,
) -> Result<Option<Credentials>, Box<dyn std::error::Error + Send + Sync>> {
    let credentials = outcome?;
    if credentials.is_anonymous() {
        return Ok(None);
    }
    Ok(Some(Credentials::new(
        credentials.aws_access_key_id(),
        credentials.aws_secret_access_key(),
        credentials.token().clone(),
        credentials.expires_at().map(expiry::from_chrono),
        "rusoto_credential",
    )))
}
