//! A cache for one expiring value. One caller loads it for all.
//!
//! ```text
//!  caller ──► fresh() ── before the advisory point: reads the snapshot and the clock ──► value
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
//! The windows are those of the refresh design that the AWS SDKs are adopting (smithy-rs#4766, botocore#3773), with two
//! differences. In the advisory window nobody waits. A valid value is served even after a refusal that looks final.
//!
//! Nothing expired is served unless [`RefreshPolicyBuilder::serve_expired_for`] asks for it. Another SDK had to withdraw a
//! background refresh that went on serving beyond the expiry without a word (aws-sdk-net#4024).
//!
//! # Files
//!
//! A load that reads the shared credentials and config files notes them. The cache looks at their size and time when it is
//! asked, at most once a second. When two looks have seen the same change, the caller who made the second look loads and
//! waits, and gets the held value if the load fails. Everybody else is served meanwhile.
//!
//! One look is not enough: the file may be half written, and half of a file may stand for somebody else. Files that change
//! with every load are looked at less and less often, down to once in five minutes.
//!
//! # Refusals
//!
//! A refused value ([`RefreshCache::reject_if`]) stays refused when the next load brings it again, if the cache can compare
//! values ([`RefreshCacheBuilder::build_with_events`]). The source is then asked again after each pause, and the log says so
//! once.
//!
//! [`RefreshCache::doubt_if`] is for answers that may have another reason than the value. It leads to one load and no more
//! for that value.
//!
//! # Limits
//!
//! - Loads run on the Tokio runtime of the caller that starts them. Without a runtime a fresh value is still served, and a
//!   load fails with [`LoadErrorKind::NoRuntime`].
//! - With `panic = "abort"` a source that panics ends the process.
//! - Tokio panics where a runtime has no timer. The cache catches that panic and makes it
//!   [`LoadErrorKind::NoRuntime`], but the panic hook prints its message.

mod backoff;
mod builder;
mod cache;
mod call;
mod clock;
mod error;
mod event;
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
pub use error::{LoadError, LoadErrorKind, NotRetryable, SourceFailure};
pub use event::RefreshEvent;
pub use policy::{PolicyError, RefreshPolicy, RefreshPolicyBuilder};
pub use snapshot::{Loaded, Snapshot};
pub use status::RefreshStatus;
