//! Where lenders leave their providers and borrowers find them.

use super::loan::Loan;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::Notify;

/// Shared by the clones of a [`Lender`](super::Lender) and by their borrowers.
pub(super) struct Desk<P> {
    counter: Mutex<Counter<P>>,
    /// Notified when a provider is lent.
    pub(super) lent: Notify,
}

/// What the lock protects. Under it run no poll and no code of a provider, except that the last reference to a
/// provider may be dropped.
pub(super) struct Counter<P> {
    next_lender: u64,
    providers: BTreeMap<u64, Arc<P>>,
    asked_last: u64,
    /// The lender that went away when its provider was the only one, which so stays here.
    gone: Option<u64>,
    /// What is running, by lender. One entry as a rule; two while a load that ran out of time is being dropped.
    loans: Vec<(u64, Arc<Loan>)>,
}

impl<P> Default for Desk<P> {
    fn default() -> Self {
        let counter = Counter {
            next_lender: 0,
            providers: BTreeMap::new(),
            asked_last: 0,
            gone: None,
            loans: Vec::new(),
        };
        Self { counter: Mutex::new(counter), lent: Notify::new() }
    }
}

impl<P> Desk<P> {
    /// Every change under this lock is one statement, so a poisoned one is as good as any.
    pub(super) fn lock(&self) -> MutexGuard<'_, Counter<P>> {
        self.counter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<P> Counter<P> {
    pub(super) fn new_lender(&mut self) -> u64 {
        self.next_lender += 1;
        self.next_lender
    }

    /// Whether anything changed.
    pub(super) fn lend(&mut self, lender: u64, provider: &Arc<P>) -> bool {
        self.asked_last = lender;
        let is_new = !self.providers.contains_key(&lender);
        if is_new {
            self.providers.insert(lender, Arc::clone(provider));
            if let Some(gone) = self.gone.take() {
                self.providers.remove(&gone);
            }
        }
        is_new
    }

    /// Ends the lending for good, unless there is no other provider: a borrower that is left could never go on. One that
    /// its owner had taken back comes back then. Whether anything is to be borrowed that was not before.
    pub(super) fn go(&mut self, lender: u64, provider: &Arc<P>) -> bool {
        self.providers.remove(&lender);
        let is_last = self.providers.is_empty();
        if is_last {
            self.providers.insert(lender, Arc::clone(provider));
            self.gone = Some(lender);
        }
        is_last
    }

    pub(super) fn has_any(&self) -> bool {
        !self.providers.is_empty()
    }

    /// Ends the lending. What still runs on the provider is handed back.
    pub(super) fn leave(&mut self, lender: u64) -> Vec<Arc<Loan>> {
        self.providers.remove(&lender);
        let (own, others) = std::mem::take(&mut self.loans).into_iter().partition(|(by, _)| *by == lender);
        self.loans = others;
        own.into_iter().map(|(_, loan)| loan).collect()
    }

    /// A loan of the provider whose lender asked last, else of any. Registered under the lock under which it was made:
    /// between the two its lender could not find it.
    pub(super) fn borrow(&mut self, run: impl FnOnce(Arc<P>) -> Loan) -> Option<Arc<Loan>> {
        let (&lender, provider) =
            self.providers.get_key_value(&self.asked_last).or_else(|| self.providers.last_key_value())?;
        let loan = Arc::new(run(Arc::clone(provider)));
        self.loans.push((lender, Arc::clone(&loan)));
        Some(loan)
    }

    pub(super) fn forget(&mut self, ended: &Arc<Loan>) {
        self.loans.retain(|(_, loan)| !Arc::ptr_eq(loan, ended));
    }
}
