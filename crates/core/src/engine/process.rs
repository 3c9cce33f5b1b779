//! The engine of a process: from its environment, or from what its program has installed.

use super::environment::HttpOptions;
use super::identity::CredentialSource;
use super::send::{Engine, EngineConfig};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

static INSTALLED: OnceLock<Installed> = OnceLock::new();
/// Whether a client was made or asked for credentials, so that an installation comes too late for it.
static USED: AtomicBool = AtomicBool::new(false);

#[derive(Debug)]
struct Installed {
    config: EngineConfig,
    credentials: Option<Arc<dyn CredentialSource>>,
}

/// The reason why an engine was not installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InstallError {
    /// It was called twice.
    #[error("an engine is installed already: call `install` once, at the start of the program")]
    Twice,
    /// A Rusoto client was made before.
    #[error(
        "a Rusoto client was made before `install`, so it would not use it: call it at the start of the program"
    )]
    TooLate,
}

/// Makes a configuration the one of every client that Rusoto makes from now on, and `credentials` the source of its
/// default provider.
///
/// # Errors
/// [`InstallError`] when it was called before, or when a client was made before. Nothing has changed then.
pub fn install(
    config: EngineConfig,
    credentials: Option<Arc<dyn CredentialSource>>,
) -> Result<(), InstallError> {
    if INSTALLED.get().is_some() {
        return Err(InstallError::Twice);
    }
    if USED.load(Ordering::Acquire) {
        return Err(InstallError::TooLate);
    }
    INSTALLED.set(Installed { config, credentials }).map_err(|_| InstallError::Twice)
}

/// Returns the installed source of credentials, for Rusoto's default provider.
pub fn installed_credentials() -> Option<Arc<dyn CredentialSource>> {
    USED.store(true, Ordering::Release);
    INSTALLED.get()?.credentials.clone()
}

impl Engine {
    /// Returns an engine with the installed configuration, else with the settings of the environment and a pool of its
    /// own.
    ///
    /// A malformed setting is the error of every request. Rusoto's constructors leave no room for it.
    pub fn of_process(options: &HttpOptions) -> Self {
        USED.store(true, Ordering::Release);
        match INSTALLED.get() {
            Some(installed) => Self::new(installed.config.clone()),
            None => match EngineConfig::from_environment(options) {
                Ok(config) => Self::new(config),
                Err(error) => Self::broken(error),
            },
        }
    }
}
