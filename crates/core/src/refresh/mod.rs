//! One expiring value, loaded by one caller for all.
//!
//! ```text
//!  caller ──► fresh() ── before the advisory point: an atomic load, a clock read ──► value
//!     │
//!     └────► get() ──► State (a lock, never held across an await) decides ──► serve │ start │ join │ fail
//!                                                                                    │
//!                             LoadTask: the one load, on its own task ◄──────────────┘
//!                                │  timeout, panic, runtime shut down: all become an answer
//!                                └──► publishes a Snapshot, wakes every caller that joined
//! ```
//!
//! # Windows
//!
//! ```text
//!  loaded_at            refresh_at                    wait_from        expires_at
//!      │── fresh ───────────│── advisory ─────────────────│── mandatory ────│── expired ──►
//!      │ served, no lock    │ served; one load in         │ callers wait    │ callers wait for a
//!      │                    │ the background              │ for the load,   │ load or share its
//!      │                    │                             │ else served     │ error
//! ```
//!
//! The windows are those of the refresh design that the AWS SDKs are adopting (smithy-rs#4766,
//! botocore#3773). Two differences are on purpose: in the advisory window nobody waits, and what is still
//! valid is served even after a refusal that looks final. Nothing expired is served unless
//! [`RefreshPolicyBuilder::serve_expired_for`] asks for it: a background refresh that silently outlived the
//! hard expiry had to be withdrawn from another SDK (aws-sdk-net#4024).
//!
//! # Files
//!
//! A load that reads the shared credentials and config files says so, and the cache looks at their size and time when it
//! is asked, at most once a second. When two looks have seen the same change, the caller who found it loads anew and waits
//! for it, and gets what is held if the load fails. Whoever else asks meanwhile is served. One look would not do: half of a
//! file that is being written may stand for somebody else. Files that change with every load are looked at
//! less and less often, down to every five minutes.
//!
//! # Refusals
//!
//! A value that was refused ([`RefreshCache::reject_if`]) stays refused when the next load brings it again, where the
//! cache can compare values ([`RefreshCacheBuilder::build_comparing`]): the source is asked again after each pause, and
//! that is logged once. [`RefreshCache::doubt_if`] is for answers that may have other reasons: one load, and no more for
//! that value.
//!
//! # Limits
//!
//! - Loads run on the Tokio runtime of the caller that starts them. Without one a warm value is still served,
//!   but a load is refused with [`LoadErrorKind::NoRuntime`].
//! - A source that panics becomes an error only where panics unwind (not with `panic = "abort"`). The same goes for a
//!   runtime without a timer, of which Tokio tells nobody but by a panic; its message is printed also where it is caught.

mod backoff;
mod builder;
mod cache;
mod call;
mod clock;
mod error;
mod in_flight;
mod inner;
mod load_task;
pub(crate) mod notes;
mod policy;
mod report;
mod snapshot;
mod state;
mod status;
mod sync;
mod watch;

#[cfg(test)]
mod tests;

pub use builder::RefreshCacheBuilder;
pub use cache::RefreshCache;
pub use error::{LoadError, LoadErrorKind, SourceFailure};
pub use policy::{PolicyError, RefreshPolicy, RefreshPolicyBuilder};
pub use snapshot::{Loaded, Snapshot};
pub use status::RefreshStatus;
