//! What a program has installed for all of Rusoto.

#[cfg(feature = "engine")]
use crate::engine::{Installation, InstalledEngine};
use crate::installed::CredentialSource;
use std::sync::{Arc, OnceLock};

static PROCESS: Process = Process(OnceLock::new());

/// Makes `installation` the configuration of every client that Rusoto makes from now on, and `credentials` the source of
/// its default provider.
///
/// # Errors
/// [`NotInstalled`] when it was called before, or when a client or a default provider was made before. Nothing has
/// changed then.
#[cfg(feature = "engine")]
pub fn install(
    installation: Installation,
    credentials: Option<Arc<dyn CredentialSource>>,
) -> Result<(), NotInstalled> {
    PROCESS.install(Installed { engine: InstalledEngine::new(installation), credentials })
}

/// Returns the installed source, for Rusoto's default provider. From then on, an installation comes too late.
pub fn installed_credentials() -> Option<Arc<dyn CredentialSource>> {
    PROCESS.installed()?.credentials.clone()
}

/// Returns the installed engine, for a client. From then on, an installation comes too late.
#[cfg(feature = "engine")]
pub fn installed_engine() -> Option<InstalledEngine> {
    Some(PROCESS.installed()?.engine.clone())
}

/// Returns the installed engine, for a check. An installation may still come.
#[cfg(feature = "engine")]
pub fn engine_so_far() -> Option<InstalledEngine> {
    Some(PROCESS.0.get()?.as_ref()?.engine.clone())
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

#[derive(Debug)]
struct Installed {
    #[cfg(feature = "engine")]
    engine: InstalledEngine,
    credentials: Option<Arc<dyn CredentialSource>>,
}

/// The installation, or `None` if a client was made before. It is set once and as a whole, so all clients see the same.
struct Process(OnceLock<Option<Installed>>);

impl Process {
    #[cfg(feature = "engine")]
    fn install(&self, installed: Installed) -> Result<(), NotInstalled> {
        self.0.set(Some(installed)).map_err(|_| match self.installed() {
            Some(_) => NotInstalled::Twice,
            None => NotInstalled::TooLate,
        })
    }

    fn installed(&self) -> Option<&Installed> {
        self.0.get_or_init(|| None).as_ref()
    }
}

#[cfg(all(test, feature = "engine"))]
mod tests {
    use super::*;
    use crate::engine::EndpointStyle;
    use crate::installed::CredentialsFuture;
    use aws_smithy_types::timeout::TimeoutConfig;
    use std::sync::Barrier;
    use std::time::Duration;

    #[derive(Debug)]
    struct NoKeys;

    impl CredentialSource for NoKeys {
        fn credentials(&self) -> CredentialsFuture<'_> {
            Box::pin(async { Ok(None) })
        }

        fn refused(&self, _: &str) -> bool {
            false
        }
    }

    /// `seconds` tells one installation from another.
    fn installed(seconds: u64) -> Installed {
        let timeouts = TimeoutConfig::builder().connect_timeout(Duration::from_secs(seconds)).build();
        let installation = Installation {
            http_client: None,
            timeouts,
            retries: None,
            sleep: None,
            time: None,
            endpoints: EndpointStyle::default(),
        };
        Installed { engine: InstalledEngine::new(installation), credentials: Some(Arc::new(NoKeys)) }
    }

    fn seconds(process: &Process) -> Option<u64> {
        let installed = process.installed()?;
        assert!(installed.credentials.is_some(), "all of it or nothing");
        let InstalledEngine::PerClient(installation) = &installed.engine else { panic!("another engine") };
        installation.timeouts.connect_timeout().map(|limit| limit.as_secs())
    }

    #[test]
    fn the_first_installation_stays() {
        let process = Process(OnceLock::new());
        assert_eq!(process.install(installed(1)), Ok(()));
        assert_eq!(process.install(installed(2)), Err(NotInstalled::Twice));
        assert_eq!(seconds(&process), Some(1));
        assert_eq!(process.install(installed(3)), Err(NotInstalled::Twice), "also after a client was made");
    }

    #[test]
    fn after_the_first_client_nothing_is_installed_for_the_others() {
        let process = Process(OnceLock::new());
        assert_eq!(seconds(&process), None);
        for _ in 0..2 {
            assert_eq!(process.install(installed(1)), Err(NotInstalled::TooLate));
            assert_eq!(seconds(&process), None);
        }
    }

    /// Either thread may be first, and what it finds is what there is.
    #[test]
    fn a_client_of_another_thread_sees_all_of_it_or_makes_it_too_late() {
        for _ in 0..1000 {
            let (process, together) = (Process(OnceLock::new()), Barrier::new(2));
            let (outcome, seen) = std::thread::scope(|scope| {
                let client = scope.spawn(|| {
                    together.wait();
                    seconds(&process)
                });
                together.wait();
                (process.install(installed(1)), client.join().unwrap())
            });
            let expected = if outcome.is_ok() { Some(1) } else { None };
            assert_eq!((seen, seconds(&process)), (expected, expected), "{outcome:?}");
        }
    }
}
