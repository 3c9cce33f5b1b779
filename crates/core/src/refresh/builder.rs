//! Settings before the source.

use super::cache::RefreshCache;
use super::inner::Inner;
use super::policy::RefreshPolicy;
use super::snapshot::Loaded;
use super::state::State;
use super::sync::{ArcSwapOption, Mutex};
use super::watch::NextLook;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use std::error::Error;
use std::future::Future;
use std::sync::Arc;

impl RefreshCache<()> {
    /// Starts a cache of any type; [`RefreshCacheBuilder::build`] takes the source.
    pub fn builder() -> RefreshCacheBuilder {
        RefreshCacheBuilder {
            name: "unnamed".into(),
            policy: RefreshPolicy::default(),
            time: SharedTimeSource::default(),
            sleep: SharedAsyncSleep::new(TokioSleep::new()),
            seed: None,
        }
    }
}

/// Builds a [`RefreshCache`].
#[derive(Debug)]
pub struct RefreshCacheBuilder {
    name: Arc<str>,
    policy: RefreshPolicy,
    time: SharedTimeSource,
    sleep: SharedAsyncSleep,
    seed: Option<u64>,
}

impl RefreshCacheBuilder {
    /// What errors and log lines call the source. Default: `unnamed`.
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = name.into();
        self
    }

    /// When to load. Default: [`RefreshPolicy::default`].
    pub fn policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Where the time comes from. Default: the system's clock.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = SharedTimeSource::new(time);
        self
    }

    /// What waits for timeouts. Default: Tokio's timer.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = SharedAsyncSleep::new(sleep);
        self
    }

    /// What [`sleep_impl`](Self::sleep_impl) was told, or Tokio's timer.
    pub fn sleep(&self) -> SharedAsyncSleep {
        self.sleep.clone()
    }

    /// Makes jitter repeatable, for tests and simulations.
    pub fn random_seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Ends with the source. `load` is called once per load, on a task of its own; nothing is loaded yet.
    pub fn build<T, F, Fut>(self, load: F) -> RefreshCache<T>
    where
        T: Send + Sync + 'static,
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Loaded<T>, Box<dyn Error + Send + Sync>>> + Send + 'static,
    {
        self.build_comparing(|_, _| false, load)
    }

    /// As [`build`](Self::build), for values that can be compared: what was refused stays refused when `load` brings the
    /// same again. `same` is called under a lock, so it must not ask this cache.
    pub fn build_comparing<T, F, Fut>(self, same: fn(&T, &T) -> bool, load: F) -> RefreshCache<T>
    where
        T: Send + Sync + 'static,
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Loaded<T>, Box<dyn Error + Send + Sync>>> + Send + 'static,
    {
        RefreshCache {
            inner: Arc::new(Inner {
                name: self.name,
                policy: self.policy,
                time: self.time,
                sleep: self.sleep,
                load: Box::new(move || Box::pin(load())),
                same,
                current: ArcSwapOption::empty(),
                next_look: NextLook::default(),
                state: Mutex::new(State::new(self.seed)),
            }),
        }
    }
}
