//! The load's side.

use super::desk::Desk;
use super::loan::Loan;
use futures_util::future::BoxFuture;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use tokio::sync::oneshot;

/// Runs futures on the provider of whichever [`Lender`](super::Lender) asked last. Cheap to clone.
pub struct Borrower<P> {
    desk: Arc<Desk<P>>,
}

impl<P> Borrower<P> {
    pub(super) fn new(desk: Arc<Desk<P>>) -> Self {
        Self { desk }
    }
}

impl<P: Send + Sync + 'static> Borrower<P> {
    /// Runs `work` on a provider, from the beginning again each time that the provider's owner wants it back in the
    /// middle. Waits while no provider is lent, so put a limit on it.
    ///
    /// `work` gets a reference that ends with its future, so that it cannot keep the provider from its owner.
    pub async fn run<F, T>(&self, work: F) -> T
    where
        F: for<'p> Fn(&'p P) -> BoxFuture<'p, T> + Clone + Send + 'static,
        T: Send + 'static,
    {
        loop {
            // Made before the look at the desk, so that it hears of a provider that is lent in between.
            let lent = self.desk.lent.notified();
            let (done, result) = oneshot::channel();
            let work = work.clone();
            // `work` is called in the first poll, not here, where the desk is locked.
            let start = |provider: Arc<P>| async move { drop(done.send(work(&provider).await)) };
            let Some(borrowed) = self.borrow(|provider| Loan::new(Box::pin(start(provider)))) else {
                lent.await;
                continue;
            };
            poll_fn(|cx| borrowed.loan.poll(cx)).await;
            drop(borrowed);
            if let Ok(result) = result.await {
                return result;
            }
        }
    }

    fn borrow(&self, start: impl FnOnce(Arc<P>) -> Loan) -> Option<Borrowed<P>> {
        let loan = self.desk.lock().borrow(start)?;
        Some(Borrowed { desk: Arc::clone(&self.desk), loan })
    }
}

/// Ends the loan when the load ends, is dropped, or panics.
struct Borrowed<P> {
    desk: Arc<Desk<P>>,
    loan: Arc<Loan>,
}

impl<P> Drop for Borrowed<P> {
    /// In this order: a lender that no longer finds the loan must be able to rely on its having ended.
    fn drop(&mut self) {
        self.loan.end();
        self.desk.lock().forget(&self.loan);
    }
}

impl<P> Clone for Borrower<P> {
    fn clone(&self) -> Self {
        Self { desk: Arc::clone(&self.desk) }
    }
}

impl<P> fmt::Debug for Borrower<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Borrower").finish_non_exhaustive()
    }
}
