//! The engine that a program has installed for all of Rusoto.

use super::send::EngineConfig;
use crate::installed::{CredentialSource, NotInstalled, install_credentials};
use std::sync::{Arc, OnceLock};

static CONFIG: OnceLock<EngineConfig> = OnceLock::new();

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
    CONFIG.set(config).map_err(|_| NotInstalled::Twice)
}

pub(super) fn installed() -> Option<EngineConfig> {
    CONFIG.get().cloned()
}
