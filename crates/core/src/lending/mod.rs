//! A provider that its owner may change, lent to loads that outlive their callers.
//!
//! Rusoto's `AutoRefreshingProvider` hands out `&mut P`, while a load of [`RefreshCache`](crate::refresh::RefreshCache)
//! runs on a task of its own and so must hold the provider without a lifetime. Here the owner wins: a [`Lender`] that
//! wants its provider back drops what is running on it, and the load starts again with whatever provider is lent next.
//!
//! ```text
//!  Lender (one per clone: its own provider) ── lend() ──► desk ◄── Borrower::run() ── the load
//!     └── get_mut(): leaves the desk, drops what runs on its provider
//! ```
//!
//! Nothing here is awaited by the owner and no lock is held across an await, so it works on a current-thread runtime
//! and without one. A load needs one with a timer, for when it has to wait.

mod borrower;
mod desk;
mod lender;
mod loan;

#[cfg(test)]
mod tests;

pub use borrower::Borrower;
pub use lender::Lender;
