//! A provider that its owner may change while loads use it.
//!
//! Rusoto's `AutoRefreshingProvider` hands out `&mut P`. A load runs on a task of its own, which outlives its callers.
//! Owner and load must not use the provider at the same time. So the owner lends its provider, and a load borrows it.
//! [`Lender::get_mut`] takes it back by dropping the future that uses it. The load starts again when a provider is lent
//! next.

use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use futures_util::future::{BoxFuture, Either, select};
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tokio::sync::{Notify, oneshot};

/// How long a load waits for a provider that its owner has taken back. Owners change a field and continue at once.
const WAIT: Duration = Duration::from_secs(5);

/// The owner's handle. A clone owns a copy of the provider, and shares the [`Borrower`]s.
pub struct Lender<P> {
    provider: Arc<P>,
    shared: Arc<Shared<P>>,
    /// Whether the provider was changed since it was last lent.
    is_changed: AtomicBool,
}

/// The load's handle. It is cheap to clone.
pub struct Borrower<P> {
    shared: Arc<Shared<P>>,
    sleep: SharedAsyncSleep,
}

struct Shared<P> {
    state: Mutex<State<P>>,
    /// Notified when a provider is lent.
    lent: Notify,
}

/// The state under the lock. No future is polled or dropped under this lock.
struct State<P> {
    /// The providers that are lent. The one that was lent last is at the end.
    lent: Vec<Arc<P>>,
    /// The running futures. There is normally one, and there are two while a load that ran out of time is being
    /// dropped.
    running: Vec<(Arc<P>, Arc<Running>)>,
}

/// A future that uses a provider. It is polled and dropped under this lock, so nothing of it is left on any thread once
/// [`end`](Self::end) has returned.
struct Running(Mutex<(Option<BoxFuture<'static, ()>>, Option<Waker>)>);

impl<P> Lender<P> {
    /// Returns a handle that owns `provider`. The provider is not lent before [`lend`](Self::lend).
    pub fn new(provider: P) -> Self {
        let state = Mutex::new(State { lent: Vec::new(), running: Vec::new() });
        Self::on(Arc::new(Shared { state, lent: Notify::new() }), provider)
    }

    fn on(shared: Arc<Shared<P>>, provider: P) -> Self {
        Self { provider: Arc::new(provider), shared, is_changed: AtomicBool::new(false) }
    }

    /// Returns the provider.
    pub fn get_ref(&self) -> &P {
        &self.provider
    }

    /// Returns the provider, so that it can be changed. It drops the future that uses the provider. It waits only if
    /// another thread is polling that future.
    pub fn get_mut(&mut self) -> &mut P {
        *self.is_changed.get_mut() = true;
        let mut state = self.shared.lock();
        state.lent.retain(|lent| !Arc::ptr_eq(lent, &self.provider));
        let own: Vec<_> = state.running.extract_if(.., |(on, _)| Arc::ptr_eq(on, &self.provider)).collect();
        drop(state);
        own.iter().for_each(|(_, running)| running.end());
        drop(own);
        // Loads get `&P`, so no code outside of this file ever had another reference.
        Arc::get_mut(&mut self.provider).expect("all that was lent was taken back")
    }

    /// Makes this the provider that the next load borrows. Returns whether [`get_mut`](Self::get_mut) was called since
    /// the last time. If so, earlier failures say nothing about the next load.
    pub fn lend(&self) -> bool {
        let mut state = self.shared.lock();
        // A provider without another reference has outlived its owner and is not needed any more.
        state.lent.retain(|lent| !Arc::ptr_eq(lent, &self.provider) && Arc::strong_count(lent) > 1);
        state.lent.push(Arc::clone(&self.provider));
        drop(state);
        self.shared.lent.notify_waiters();
        self.is_changed.swap(false, Ordering::AcqRel)
    }

    /// Returns the handle for loads.
    pub fn borrower(&self) -> Borrower<P> {
        Borrower { shared: Arc::clone(&self.shared), sleep: SharedAsyncSleep::new(TokioSleep::new()) }
    }
}

impl<P: Clone> Clone for Lender<P> {
    fn clone(&self) -> Self {
        Self::on(Arc::clone(&self.shared), P::clone(&self.provider))
    }
}

impl<P> Drop for Lender<P> {
    /// The last provider stays lent, for loads of a borrower that outlives all owners.
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.lent.retain(|lent| !Arc::ptr_eq(lent, &self.provider));
        if state.lent.is_empty() {
            state.lent.push(Arc::clone(&self.provider));
            self.shared.lent.notify_waiters();
        }
    }
}

impl<P> Borrower<P> {
    /// Sets the timer for the wait for a provider. Default: Tokio's.
    pub fn with_sleep(mut self, sleep: SharedAsyncSleep) -> Self {
        self.sleep = sleep;
        self
    }
}

impl<P: Send + Sync + 'static> Borrower<P> {
    /// Runs `work` on the provider that was lent last. It starts again each time the owner takes the provider back.
    ///
    /// # Errors
    ///
    /// An error when no provider is lent for five seconds.
    pub async fn run<F, T>(&self, work: F) -> Result<T, Box<dyn Error + Send + Sync>>
    where
        F: for<'p> Fn(&'p P) -> BoxFuture<'p, T> + Clone + Send + 'static,
        T: Send + 'static,
    {
        loop {
            let (done, result) = oneshot::channel();
            let work = work.clone();
            // `work` is called in the first poll. It must not be called here, where the state is locked.
            let started =
                self.start(|provider| Box::pin(async move { drop(done.send(work(&provider).await)) }));
            let Some(started) = started else {
                self.wait().await?;
                continue;
            };
            poll_fn(|cx| started.running.poll(cx)).await;
            drop(started);
            if let Ok(result) = result.await {
                return Ok(result);
            }
        }
    }

    /// Takes the provider and registers the future under one lock, so the owner always finds the future.
    fn start(&self, work: impl FnOnce(Arc<P>) -> BoxFuture<'static, ()>) -> Option<Started<'_, P>> {
        let mut state = self.shared.lock();
        let provider = Arc::clone(state.lent.last()?);
        let running = Arc::new(Running(Mutex::new((Some(work(Arc::clone(&provider))), None))));
        state.running.push((provider, Arc::clone(&running)));
        Some(Started { shared: &self.shared, running })
    }

    async fn wait(&self) -> Result<(), TakenBack> {
        let lent = async {
            loop {
                // This is made before the state is checked, so a provider that is lent in between is not missed.
                let lent = self.shared.lent.notified();
                if !self.shared.lock().lent.is_empty() {
                    break;
                }
                lent.await;
            }
        };
        match select(pin!(lent), self.sleep.sleep(WAIT)).await {
            Either::Left(_) => Ok(()),
            Either::Right(_) => Err(TakenBack),
        }
    }
}

/// Ends the future when the load ends, is dropped, or panics.
struct Started<'b, P> {
    shared: &'b Shared<P>,
    running: Arc<Running>,
}

impl<P> Drop for Started<'_, P> {
    /// The order matters: an owner that no longer finds the future relies on its end.
    fn drop(&mut self) {
        self.running.end();
        self.shared.lock().running.retain(|(_, running)| !Arc::ptr_eq(running, &self.running));
    }
}

impl<P> Shared<P> {
    /// Each change under this lock is complete, so a poisoned lock is used like any other.
    fn lock(&self) -> MutexGuard<'_, State<P>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Running {
    /// Is ready when the future has ended or was dropped.
    fn poll(&self, cx: &mut Context<'_>) -> Poll<()> {
        let (future, waker) = &mut *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let ended = future.as_mut().is_none_or(|future| future.as_mut().poll(cx).is_ready());
        if ended {
            *future = None;
            return Poll::Ready(());
        }
        *waker = Some(cx.waker().clone());
        Poll::Pending
    }

    /// Drops the future, and wakes the load.
    fn end(&self) {
        let mut locked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        locked.0 = None;
        let waker = locked.1.take();
        drop(locked);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// The owner took its provider back and did not lend it again for five seconds.
#[derive(Debug)]
struct TakenBack;

impl fmt::Display for TakenBack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the provider was taken back with `get_mut()` five seconds ago or more, and its owner has not asked it for \
             credentials since: after a change, call `credentials()` on the owner once",
        )
    }
}

impl Error for TakenBack {}

impl<P> Clone for Borrower<P> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), sleep: self.sleep.clone() }
    }
}

impl<P> fmt::Debug for Borrower<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Borrower").finish_non_exhaustive()
    }
}

impl<P> fmt::Debug for Lender<P> {
    /// Leaves out the provider, which may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lender").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
