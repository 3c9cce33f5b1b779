//! The builder of a preflight, which runs the checks in their order.

use super::bounded::Bounds;
use super::inputs::{Dispatcher, Inputs};
use super::report::PreflightReport;
use super::{clock, credentials, http_client, region, sts, variants};
use crate::engine;
use crate::http::SharedHttpDispatcher;
use crate::shared::SharedCredentials;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_types::SdkConfig;
use rusoto_compat_core::engine::endpoints_of_process;
use rusoto_core::{DispatchSignedRequest, HttpClient};
use rusoto_signature::Region;
use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Longer than STS ever takes, and shorter than an orchestrator waits for a program to start.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);

/// Checks that Rusoto and the AWS SDK work and agree. The [module's documentation](super) lists the checks.
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
    /// Returns a builder without any object to check. The checks of a missing object are skipped.
    pub fn builder() -> PreflightBuilder {
        PreflightBuilder {
            shared: None,
            config: None,
            region: None,
            dispatcher: None,
            has_own_dispatcher: false,
            asks_sts: true,
            timeout: DEFAULT_TIMEOUT,
            sleep: None,
            time: None,
        }
    }
}

/// Takes the objects that a [`Preflight`] checks, and its settings. The [module's documentation](super) has an example.
#[must_use = "a preflight does nothing until it is run"]
pub struct PreflightBuilder {
    shared: Option<SharedCredentials>,
    config: Option<SdkConfig>,
    region: Option<Region>,
    dispatcher: Option<Dispatcher>,
    /// Whether the dispatcher is none of Rusoto's. Such a one gets requests that are signed already.
    has_own_dispatcher: bool,
    asks_sts: bool,
    timeout: Duration,
    sleep: Option<SharedAsyncSleep>,
    time: Option<SharedTimeSource>,
}

impl PreflightBuilder {
    /// Sets the credentials of Rusoto's clients. The credentials of SDK clients come from the config.
    ///
    /// If Rusoto's clients do not share a source yet, make one with `SharedCredentials::from_rusoto(provider)`.
    ///
    /// The requests of a preflight are not counted, neither in [`usage`](SharedCredentials::usage) nor in the usage of
    /// a `SharedHttpDispatcher`.
    pub fn shared(mut self, shared: &SharedCredentials) -> Self {
        self.shared = Some(shared.clone());
        self
    }

    /// Sets the configuration from which SDK clients are built.
    pub fn sdk_config(mut self, config: &SdkConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// Sets the region of Rusoto's clients. Default: `Region::default()`.
    pub fn rusoto_region(mut self, region: &Region) -> Self {
        self.region = Some(region.clone());
        self
    }

    /// Sets the dispatcher of Rusoto's clients: a `SharedHttpDispatcher`, an `HttpClient`, or one of your own.
    ///
    /// A dispatcher of your own that counts its requests also counts the request of the preflight.
    pub fn rusoto_dispatcher<D>(mut self, dispatcher: D) -> Self
    where
        D: DispatchSignedRequest + Send + Sync + 'static,
    {
        let any = &dispatcher as &dyn Any;
        self.has_own_dispatcher = !any.is::<HttpClient>() && !any.is::<Arc<HttpClient>>();
        let shared = any.downcast_ref::<SharedHttpDispatcher>();
        self.dispatcher = Some(match shared {
            Some(shared) => Arc::new(shared.uncounted()),
            None => Arc::new(dispatcher),
        });
        self
    }

    /// Sends no request, for networks from which STS cannot be reached. Transport, identity and clock are skipped.
    pub fn without_sts(mut self) -> Self {
        self.asks_sts = false;
        self
    }

    /// Limits how long each of the three steps may take. Default: ten seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the clock. Default: the config's, else the system's.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = Some(SharedTimeSource::new(time));
        self
    }

    /// Sets the timer for the timeout. Default: the config's, else Tokio's.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// Runs all checks and returns their report. It never fails or panics: each failure is a line of the report.
    ///
    /// It needs a Tokio runtime with a timer, unless another timer is set.
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
            engine: (engine::is_active() && !self.has_own_dispatcher).then(endpoints_of_process),
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
