//! The source of credentials that a program has installed for all of Rusoto.

use aws_credential_types::Credentials;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

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

static CREDENTIALS: OnceLock<Option<Arc<dyn CredentialSource>>> = OnceLock::new();
/// Whether a client or a default provider was made, so that an installation comes too late for it.
static USED: AtomicBool = AtomicBool::new(false);

/// Returns the installed source, for Rusoto's default provider.
pub fn installed_credentials() -> Option<Arc<dyn CredentialSource>> {
    mark_used();
    CREDENTIALS.get().cloned().flatten()
}

pub(crate) fn mark_used() {
    USED.store(true, Ordering::Release);
}

/// The reason why nothing was installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotInstalled {
    /// Something is installed already.
    #[error("an engine is installed already: call `install` once, at the start of the program")]
    Twice,
    /// A client or a default provider was made before.
    #[error(
        "a Rusoto client was made before `install`, and would not use it: call it at the start of the program"
    )]
    TooLate,
}

/// Takes the place of the default provider's chain for all providers that are made from now on.
///
/// # Errors
/// [`NotInstalled`] when it was called before, or too late. Nothing has changed then.
pub fn install_credentials(credentials: Option<Arc<dyn CredentialSource>>) -> Result<(), NotInstalled> {
    if CREDENTIALS.get().is_some() {
        return Err(NotInstalled::Twice);
    }
    if USED.load(Ordering::Acquire) {
        return Err(NotInstalled::TooLate);
    }
    CREDENTIALS.set(credentials).map_err(|_| NotInstalled::Twice)
}
