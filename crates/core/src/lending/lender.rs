//! The owner's side.

use super::borrower::Borrower;
use super::desk::Desk;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Owns a provider, and lends it to loads until it wants to change it.
///
/// Clones own a copy of the provider each, and share the [`Borrower`]s: a load runs on the provider of the clone that
/// asked last.
///
/// ```
/// use rusoto_compat_core::lending::Lender;
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let mut lender = Lender::new(vec![1, 2]);
/// let sum = lender.borrower();
/// lender.lend();
/// assert_eq!(sum.run(|list| Box::pin(async move { list.iter().sum::<i32>() })).await?, 3);
///
/// lender.get_mut().push(3);
/// lender.lend();
/// assert_eq!(sum.run(|list| Box::pin(async move { list.iter().sum::<i32>() })).await?, 6);
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error + Send + Sync>>(())
/// ```
pub struct Lender<P> {
    id: u64,
    provider: Arc<P>,
    desk: Arc<Desk<P>>,
    /// Since it was last lent.
    is_changed: AtomicBool,
}

impl<P> Lender<P> {
    /// Owns `provider`. Nothing is lent before [`lend`](Self::lend).
    pub fn new(provider: P) -> Self {
        Self::at(Arc::default(), provider)
    }

    fn at(desk: Arc<Desk<P>>, provider: P) -> Self {
        let id = desk.lock().new_lender();
        Self { id, provider: Arc::new(provider), desk, is_changed: AtomicBool::new(false) }
    }

    /// The provider.
    pub fn get_ref(&self) -> &P {
        &self.provider
    }

    /// The provider, to be changed. Ends the lending until the next [`lend`](Self::lend): what is running on the
    /// provider is dropped, and starts again with the provider that is lent next: soon, because a load waits for five
    /// seconds.
    ///
    /// Blocks only for as long as one poll of that takes which is going on in another thread.
    pub fn get_mut(&mut self) -> &mut P {
        *self.is_changed.get_mut() = true;
        let loans = self.desk.lock().leave(self.id);
        for loan in loans {
            loan.end();
        }
        // Nobody outside of this module ever gets to hold one: `run` hands out `&P`.
        Arc::get_mut(&mut self.provider).expect("the desk and the loans held the only other references")
    }

    /// Makes the provider the one that is borrowed next. Takes a lock. Returns whether [`get_mut`](Self::get_mut) was
    /// called since the last time: then what went wrong before says nothing about what comes.
    pub fn lend(&self) -> bool {
        if self.desk.lock().lend(self.id, &self.provider) {
            self.desk.lent.notify_waiters();
        }
        self.is_changed.swap(false, Ordering::AcqRel)
    }

    /// What a load holds instead of the provider.
    pub fn borrower(&self) -> Borrower<P> {
        Borrower::new(Arc::clone(&self.desk))
    }
}

impl<P: Clone> Clone for Lender<P> {
    fn clone(&self) -> Self {
        Self::at(Arc::clone(&self.desk), P::clone(&self.provider))
    }
}

impl<P> Drop for Lender<P> {
    /// What is running goes on: those who wait for it may hold other clones, or a borrower alone. For these the last
    /// provider stays.
    fn drop(&mut self) {
        if self.desk.lock().go(self.id, &self.provider) {
            self.desk.lent.notify_waiters();
        }
    }
}

impl<P> fmt::Debug for Lender<P> {
    // The provider may hold a secret; its own `Debug` is not trusted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lender").field("id", &self.id).finish_non_exhaustive()
    }
}
