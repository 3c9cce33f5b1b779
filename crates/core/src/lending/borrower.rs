//! The load's side.

use super::desk::Desk;
use super::loan::Loan;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep, TokioSleep};
use futures_util::future::{BoxFuture, Either, select};
use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::oneshot;

/// Runs futures on the provider of whichever [`Lender`](super::Lender) asked last. Cheap to clone.
pub struct Borrower<P> {
    desk: Arc<Desk<P>>,
    sleep: SharedAsyncSleep,
}

impl<P> Borrower<P> {
    pub(super) fn new(desk: Arc<Desk<P>>) -> Self {
        Self { desk, sleep: SharedAsyncSleep::new(TokioSleep::new()) }
    }

    /// What waits while no provider is lent. Default: Tokio's timer. That of the cache whose loads borrow, so that one
    /// clock rules both.
    pub fn with_sleep(mut self, sleep: SharedAsyncSleep) -> Self {
        self.sleep = sleep;
        self
    }
}

impl<P: Send + Sync + 'static> Borrower<P> {
    /// Runs `work` on a provider, from the beginning again each time that the provider's owner wants it back in the
    /// middle.
    ///
    /// `work` gets a reference that ends with its future, so that it cannot keep the provider from its owner.
    ///
    /// # Errors
    ///
    /// When no provider is lent for five seconds, because its owner has taken it back with `get_mut`.
    pub async fn run<F, T>(&self, work: F) -> Result<T, Box<dyn Error + Send + Sync>>
    where
        F: for<'p> Fn(&'p P) -> BoxFuture<'p, T> + Clone + Send + 'static,
        T: Send + 'static,
    {
        loop {
            let (done, result) = oneshot::channel();
            let work = work.clone();
            // `work` is called in the first poll, not here, where the desk is locked.
            let start = |provider: Arc<P>| async move { drop(done.send(work(&provider).await)) };
            let Some(borrowed) = self.borrow(|provider| Loan::new(Box::pin(start(provider)))) else {
                self.lent().await?;
                continue;
            };
            poll_fn(|cx| borrowed.loan.poll(cx)).await;
            drop(borrowed);
            if let Ok(result) = result.await {
                return Ok(result);
            }
        }
    }

    /// Waits for a provider.
    async fn lent(&self) -> Result<(), TakenBack> {
        let lent = async {
            loop {
                // Made before the look at the desk, so that it hears of a provider that is lent in between.
                let lent = self.desk.lent.notified();
                if self.desk.lock().has_any() {
                    break;
                }
                lent.await;
            }
        };
        let limit = self.sleep.sleep(OWNERS_TIME);
        match select(pin!(lent), limit).await {
            Either::Left(_) => Ok(()),
            Either::Right(_) => Err(TakenBack),
        }
    }

    fn borrow(&self, start: impl FnOnce(Arc<P>) -> Loan) -> Option<Borrowed<P>> {
        let loan = self.desk.lock().borrow(start)?;
        Some(Borrowed { desk: Arc::clone(&self.desk), loan })
    }
}

/// An owner that wants its provider back changes a field of it and goes on. One that does not go on must not keep those
/// waiting who have nothing but a borrower.
const OWNERS_TIME: Duration = Duration::from_secs(5);

/// The owner of a provider has taken it back, and has not lent it again for five seconds.
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
        Self { desk: Arc::clone(&self.desk), sleep: self.sleep.clone() }
    }
}

impl<P> fmt::Debug for Borrower<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Borrower").finish_non_exhaustive()
    }
}
