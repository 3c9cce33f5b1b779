//! The parts of [rusoto-compat](https://docs.rs/rusoto-compat) that name no Rusoto type.
//!
//! Most programs want `rusoto-compat` itself. This crate is separate because the drop-in replacement of
//! `rusoto_credential` is built on it: were the cache in a crate that depends on `rusoto_credential`, Cargo
//! would see a cycle.
//!
//! | module | for |
//! |---|---|
//! | [`refresh`] | [`RefreshCache`](refresh::RefreshCache): one expiring value, loaded by one caller for all |
//! | [`lending`] | a provider that its owner may change, lent to loads that outlive their callers |
//! | `expiry` | an expiry as chrono states it, as the SDK's and back (feature `chrono`) |
//! | `chain` | Rusoto's sourcing rules as SDK providers (feature `chain`) |
//! | [`sendable`] | what can be sent as an HTTP header |
//! | [`text`] | text of others made fit to show: one line, bounded, no secret |
//! | [`behavior`] | the defaults of the SDK, pinned |
//! | [`error_chain`] | the whole `source()` chain of an error as one line |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod behavior;
#[cfg(feature = "chain")]
#[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
pub mod chain;
#[doc(hidden)]
pub mod endpoint;
pub mod error_chain;
#[cfg(feature = "chrono")]
#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
pub mod expiry;
pub mod lending;
pub mod refresh;
#[doc(hidden)]
pub mod region;
pub mod sendable;
#[doc(hidden)]
pub mod shown_url;
pub mod text;
