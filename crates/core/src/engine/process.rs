//! The engine that a program has installed for all of Rusoto.

use super::send::{Engine, EngineConfig};
use crate::installed::{CredentialSource, NotInstalled, install_credentials};
use std::sync::{Arc, OnceLock};

/// One engine for all clients: they share the pool, so they share what is known of its connections and hosts.
static ENGINE: OnceLock<Engine> = OnceLock::new();

/// Makes a configuration the one of every client that Rusoto makes from now on, and `credentials` the source of its
/// default provider.
///
/// # Errors
/// [`NotInstalled`] when it was called before, or when a client was made before. Nothing has changed then.
pub fn install(
    config: EngineConfig,
    credentials: Option<Arc<dyn CredentialSource>>,
) -> Result<(), NotInstalled> {
    // This decides between two callers.
    install_credentials(credentials)?;
    ENGINE.set(Engine::new(config)).map_err(|_| NotInstalled::Twice)
}

pub(super) fn installed() -> Option<Engine> {
    ENGINE.get().cloned()
}
