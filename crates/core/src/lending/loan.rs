//! A future that runs on a provider, which either side can drop.

use futures_util::future::BoxFuture;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// A future that runs on a provider, which either side can drop.
///
/// It is polled and dropped under the lock only. So once [`end`](Self::end) has returned, on whatever thread, nothing
/// of the future is left, and neither is its reference to the provider.
pub(super) struct Loan(Mutex<Running>);

struct Running {
    /// `None`: it ended, or was dropped by one of the sides.
    future: Option<BoxFuture<'static, ()>>,
    borrower: Option<Waker>,
}

impl Loan {
    pub(super) fn new(future: BoxFuture<'static, ()>) -> Self {
        Self(Mutex::new(Running { future: Some(future), borrower: None }))
    }

    /// A poll that panicked poisons the lock. The future is then dropped by its borrower like any other.
    fn lock(&self) -> MutexGuard<'_, Running> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ready when the future has ended in whatever way.
    pub(super) fn poll(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut running = self.lock();
        let running = &mut *running;
        let Some(future) = &mut running.future else {
            return Poll::Ready(());
        };
        if Pin::new(future).poll(cx).is_ready() {
            running.future = None;
            return Poll::Ready(());
        }
        match &mut running.borrower {
            Some(waker) => waker.clone_from(cx.waker()),
            none => *none = Some(cx.waker().clone()),
        }
        Poll::Pending
    }

    /// Drops the future if it has not ended. Waits for a poll of it that is going on in another thread.
    pub(super) fn end(&self) {
        let mut running = self.lock();
        running.future = None;
        let borrower = running.borrower.take();
        drop(running);
        if let Some(borrower) = borrower {
            borrower.wake();
        }
    }
}
