//! The builder of a cache.

use super::cache::RefreshCache;
use super::event::{EventHook, RefreshEvent};
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
    /// Returns a builder for a cache of any type. [`RefreshCacheBuilder::build`] takes the source.
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
    /// Sets the name of the source in errors and log lines. Default: `unnamed`.
    pub fn name(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the rules for when to load. Default: [`RefreshPolicy::default`].
    pub fn policy(mut self, policy: RefreshPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// Sets the clock. Default: the system's.
    pub fn time_source(mut self, time: impl TimeSource + 'static) -> Self {
        self.time = SharedTimeSource::new(time);
        self
    }

    /// Sets the timer. Default: Tokio's.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = SharedAsyncSleep::new(sleep);
        self
    }

    /// Returns the timer.
    pub fn sleep(&self) -> SharedAsyncSleep {
        self.sleep.clone()
    }

    /// Makes jitter repeatable, for tests and simulations.
    pub fn random_seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Builds the cache. `load` is called for each load, on a task of its own. Nothing is loaded yet.
    pub fn build<T, F, Fut>(self, load: F) -> RefreshCache<T>
    where
        T: Send + Sync + 'static,
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<Loaded<T>, Box<dyn Error + Send + Sync>>> + Send + 'static,
    {
        self.build_with_events(|_, _| false, |_| (), load)
    }

    /// As [`build`](Self::build), for values that can be compared, and with a hook that is told of each [`RefreshEvent`].
    ///
    /// A refused value stays refused when `load` brings the same again. `same` is called under a lock, so it must not ask
    /// this cache.
    ///
    /// The hook is called outside of every lock: it may ask this cache. It runs on the task of the load, after those who
    /// waited have their answer, or on the thread of the call that refuses a value, so it must not block. If it panics, the
    /// log says so and the cache goes on.
    ///
    /// ```
    /// use rusoto_compat_core::refresh::{Loaded, RefreshCache, RefreshEvent};
    /// use std::sync::Arc;
    /// use std::sync::atomic::{AtomicU64, Ordering};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
    /// let loads = Arc::new(AtomicU64::new(0));
    /// let counter = Arc::clone(&loads);
    /// let cache = RefreshCache::builder().build_with_events(
    ///     |a, b| a == b,
    ///     move |event| {
    ///         if let RefreshEvent::Loaded(_) = event {
    ///             counter.fetch_add(1, Ordering::Relaxed);
    ///         }
    ///     },
    ///     || async { Ok(Loaded { value: "hello", expires_at: None }) },
    /// );
    /// cache.get().await?;
    /// # tokio::task::yield_now().await;
    /// assert_eq!(loads.load(Ordering::Relaxed), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn build_with_events<T, F, Fut>(
        self,
        same: fn(&T, &T) -> bool,
        on_event: impl Fn(RefreshEvent<'_, T>) + Send + Sync + 'static,
        load: F,
    ) -> RefreshCache<T>
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
                on_event: EventHook::new(on_event),
                current: ArcSwapOption::empty(),
                next_look: NextLook::default(),
                state: Mutex::new(State::new(self.seed)),
            }),
        }
    }
}
