//! Rusoto's provider as the engine's source of credentials.

use super::stand_in::{CredentialSource, CredentialsFuture};
use crate::credential::{Anonymous, ProvideAwsCredentials};
use aws_credential_types::Credentials;
use futures_util::FutureExt;
use rusoto_compat_core::expiry;
use std::fmt;
use std::sync::Arc;

/// Asks a provider before each attempt. Anonymous credentials mean no signature, as in Rusoto.
pub(super) struct Source(pub(super) Arc<dyn ProvideAwsCredentials + Send + Sync>);

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Source(..)")
    }
}

impl CredentialSource for Source {
    fn credentials(&self) -> CredentialsFuture<'_> {
        async {
            let credentials = self.0.credentials().await?;
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
        .boxed()
    }

    fn refused(&self, _: &str) -> bool {
        false
    }
}
