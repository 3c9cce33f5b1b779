//! What to check, and the order in which it is done.

use super::bounded::Bounds;
use super::inputs::{Dispatcher, Inputs};
use super::report::PreflightReport;
use super::{clock, credentials, http_client, region, sts, variants};
use crate::http::SharedHttpDispatcher;
use crate::shared::SharedCredentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_types::SdkConfig;
use rusoto_core::DispatchSignedRequest;
use rusoto_signature::Region;
use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Longer than STS ever takes, and shorter than an orchestrator's patience at start-up.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// Checks that both worlds work and agree; what is checked stands in the [module's documentation](super).
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_compat::preflight::{CheckName, CheckStatus, Preflight};
/// use rusoto_credential::StaticProvider;
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let shared = SharedCredentials::from_rusoto(StaticProvider::new_minimal("AKID".into(), "secret".into()));
/// let report = Preflight::builder().shared(&shared).run().await;
/// let credentials = report.check(CheckName::RusotoCredentials).unwrap();
/// assert_eq!(credentials.status, CheckStatus::Ok);
/// assert_eq!(credentials.found, "AKID, without expiry");
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Preflight;

impl Preflight {
    /// Nothing to check yet: what is not handed over is skipped.
    pub fn builder() -> PreflightBuilder {
        PreflightBuilder {
            shared: None,
            config: None,
            region: None,
            dispatcher: None,
            asks_sts: true,
            timeout: DEFAULT_TIMEOUT,
            sleep: None,
            time: None,
        }
    }
}

/// What a [`Preflight`] is to check, and how long it may take. An example stands in the
/// [module's documentation](super).
#[must_use = "a preflight does nothing until it is run"]
pub struct PreflightBuilder {
    shared: Option<SharedCredentials>,
    config: Option<SdkConfig>,
    region: Option<Region>,
    dispatcher: Option<Dispatcher>,
    asks_sts: bool,
    timeout: Duration,
    sleep: Option<SharedAsyncSleep>,
    time: Option<SharedTimeSource>,
}

impl PreflightBuilder {
    /// The credentials of Rusoto's clients. Those of SDK clients are taken from the config.
    ///
    /// For a program whose Rusoto clients do not share a source yet, `SharedCredentials::from_rusoto(provider)` makes
    /// one of theirs.
    ///
    /// What a preflight asks as Rusoto's clients do is no use of Rusoto by the program: it is counted neither in
    /// [`usage`](SharedCredentials::usage), nor in that of a `SharedHttpDispatcher`.
    pub fn shared(mut self, shared: &SharedCredentials) -> Self {
        self.shared = Some(shared.clone());
        self
    }

    /// The configuration that SDK clients are built from.
    pub fn sdk_config(mut self, config: &SdkConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The region that Rusoto's clients are given. Without it, what `Region::default()` answers is compared.
    pub fn rusoto_region(mut self, region: &Region) -> Self {
        self.region = Some(region.clone());
        self
    }

    /// The dispatcher of Rusoto's clients: a `SharedHttpDispatcher`, an `HttpClient`, or one of your own. One of your
    /// own that counts its requests counts the one of the preflight, too.
    pub fn rusoto_dispatcher<D>(mut self, dispatcher: D) -> Self
    where
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        let shared = (&dispatcher as &dyn Any).downcast_ref::<SharedHttpDispatcher>();
        self.dispatcher = Some(match shared {
            Some(shared) => Arc::new(shared.uncounted()),
            None => Arc::new(dispatcher),
        });
        self
    }

    /// Sends nothing: transport, identity and clock are skipped. For networks in which STS cannot be reached.
    pub fn without_sts(mut self) -> Self {
        self.asks_sts = false;
        self
    }

    /// How long each of the three steps may take. Default: ten seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Where the time comes from. Default: the config's, else the system's clock.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = Some(SharedTimeSource::new(time));
        self
    }

    /// What waits for the timeout. Default: the config's, else Tokio's timer.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// Makes all checks. Never an error and never a panic: what goes wrong is a line of the report.
    ///
    /// Needs a Tokio runtime with its timer, unless another one is injected.
    pub async fn run(self) -> PreflightReport {
        let inputs = self.inputs();
        let mut checks =
            vec![http_client::check(&inputs), region::is_set(&inputs), region::is_same(&inputs).await];
        checks.push(variants::check(&inputs));
        let loaded = credentials::load(&inputs).await;
        checks.extend(credentials::checks(&inputs, &loaded));
        let asked = sts::ask(&inputs, &loaded).await;
        checks.extend(sts::checks(&inputs, &asked));
        checks.push(clock::check(&asked));
        PreflightReport::new(checks)
    }

    fn inputs(self) -> Inputs {
        let config = self.config.as_ref();
        let sleep = self.sleep.or_else(|| config?.sleep_impl());
        let time = self.time.or_else(|| config?.time_source());
        Inputs {
            bounds: Bounds {
                limit: self.timeout,
                sleep: sleep.unwrap_or_else(|| SharedAsyncSleep::new(TokioSleep::new())),
            },
            time: time.unwrap_or_default(),
            shared: self.shared,
            config: self.config,
            region: self.region,
            dispatcher: self.dispatcher,
            asks_sts: self.asks_sts,
        }
    }
}

impl fmt::Debug for PreflightBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreflightBuilder")
            .field("shared", &self.shared)
            .field("region", &self.region.as_ref().map(Region::name))
            .field("asks_sts", &self.asks_sts)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_run_on_any_runtime() {
        fn is_send<T: Send>(_: T) {}
        is_send(Preflight::builder().run());
    }
}
