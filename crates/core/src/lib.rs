//! An implementation detail of [rusoto-compat](https://docs.rs/rusoto-compat), without a promise of stability: any
//! release may change anything here. Depend on `rusoto-compat`.
//!
//! This crate holds all code that names no Rusoto type. It is a separate crate because the drop-in replacement of
//! `rusoto_credential` is built on it. If the cache were in a crate that depends on `rusoto_credential`, Cargo would
//! report a cycle. `rusoto-compat` re-exports two of its modules:
//!
//! | module | for |
//! |---|---|
//! | [`refresh`] | [`RefreshCache`](refresh::RefreshCache): one expiring value, loaded by one caller for all |
//! | `chain` | Rusoto's sourcing rules as SDK providers (feature `chain`) |
//!
//! The other modules are hidden. Each holds one rule that several crates of this project share.

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
pub mod behavior;
#[cfg(feature = "chain")]
#[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
pub mod chain;
#[doc(hidden)]
pub mod endpoint;
#[cfg(feature = "engine")]
#[doc(hidden)]
pub mod engine;
#[doc(hidden)]
pub mod error_chain;
#[cfg(feature = "chrono")]
#[doc(hidden)]
pub mod expiry;
#[cfg(any(feature = "chain", feature = "engine"))]
#[doc(hidden)]
pub mod installed;
#[doc(hidden)]
pub mod key_holders;
#[doc(hidden)]
pub mod lending;
#[cfg(any(feature = "chain", feature = "engine"))]
#[doc(hidden)]
pub mod process;
pub mod refresh;
#[doc(hidden)]
pub mod refusal;
#[doc(hidden)]
pub mod region;
#[doc(hidden)]
pub mod sendable;
#[doc(hidden)]
pub mod shown_url;
#[doc(hidden)]
pub mod table;
#[doc(hidden)]
pub mod text;
#[cfg(feature = "engine")]
#[doc(hidden)]
pub mod usage;
