//! What a request is signed with, attempt by attempt.

use crate::installed::CredentialSource;
use aws_credential_types::Credentials;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::SystemTime;

/// Signs the attempts of one request. The engine knows no signature of its own: Rusoto's differs from the SDK's in what
/// it covers.
pub trait SignAttempt: Debug + Send + Sync {
    /// Returns the headers that sign the request as of this moment. They replace those of the same names.
    fn headers(&self, credentials: &Credentials, now: SystemTime) -> Vec<(&'static str, String)>;
}

/// What a request is signed with, attempt by attempt.
#[derive(Debug)]
pub struct Signing {
    /// Provides the credentials for each attempt.
    pub source: Arc<dyn CredentialSource>,
    /// Makes the signature of each attempt.
    pub signer: Box<dyn SignAttempt>,
}
