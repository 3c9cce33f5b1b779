//! The source of credentials for the requests of the engine. A program may install one for all of Rusoto.

use aws_credential_types::Credentials;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;

/// The future of [`CredentialSource::credentials`].
pub type CredentialsFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Option<Credentials>, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// Provides the credentials for each attempt of a request.
pub trait CredentialSource: Debug + Send + Sync {
    /// Returns the current credentials, or `None` for a request that is sent without a signature.
    ///
    /// It is asked before every attempt, so it keeps what is expensive to load.
    ///
    /// # Errors
    /// The caller of the engine gets the error of this method as it is.
    fn credentials(&self) -> CredentialsFuture<'_>;

    /// Tells the source that a service refused the session of this key. Returns whether the source may have other
    /// credentials now, so that another attempt makes sense.
    fn refused(&self, access_key_id: &str) -> bool;
}
