//! One credential source for both SDKs.
//!
//! ```text
//!   rusoto_* client                        aws-sdk-* client
//!        │ asks for every request               │ asks for every attempt
//!        ▼                                      ▼
//!   ProvideAwsCredentials ◄─ SharedCredentials ─► ProvideCredentials
//!                                 │
//!                  warm: three atomic operations, a clock read, a clone
//!                                 │ past the advisory point
//!                                 ▼
//!                     RefreshCache: at most one load
//!                                 │
//!                                 ▼
//!                one source: a provider of either SDK
//! ```
//!
//! [`SharedCredentials`] lists its constructors, and the features that they need.
//!
//! # Caches
//!
//! | layer | caches | remedy |
//! |---|---|---|
//! | a Rusoto client | nothing: it asks its provider for every request | |
//! | Rusoto's `AutoRefreshingProvider` as the source | values, and errors for ever | [`from_auto_refreshing`] does not use its cache |
//! | Rusoto's `AutoRefreshingProvider` around `SharedCredentials` | values until 20 s before expiry | leave it out; it does no harm |
//! | an SDK client | an identity until seconds before its expiry | `.shared_credentials(&s)` (feature `sdk`) replaces this cache |
//! | providers of `aws-config` | tokens at most | |
//! | [`SharedCredentials`] | the current credentials | |
//!
//! [`from_auto_refreshing`]: SharedCredentials::from_auto_refreshing

pub(crate) mod any_version;
mod behind;
mod builder;
mod constructors;
#[cfg(feature = "chain")]
mod default_chain;
mod error;
mod event;
pub(crate) mod feedback;
mod handle;
mod held;
#[cfg(feature = "sdk")]
mod identities;
#[cfg(feature = "sdk")]
pub(crate) mod identity;
pub(crate) mod known;
pub(crate) mod rusoto_source;
mod rusoto_view;
mod sdk_view;
pub(crate) mod source;
mod status;

#[cfg(feature = "http")]
pub(crate) use behind::caches_behind;
pub use builder::SharedCredentialsBuilder;
#[cfg(feature = "chain")]
#[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
pub use default_chain::DefaultChainBuilder;
#[cfg(feature = "sdk")]
pub use error::FromSdkConfigError;
#[cfg(test)]
pub(crate) use error::NotConfigured;
#[cfg(feature = "http")]
pub(crate) use error::into_rusoto as load_error_into_rusoto;
pub use event::CredentialEvent;
pub use feedback::RefusalInterceptor;
pub use handle::SharedCredentials;
#[doc(hidden)]
pub use rusoto_source::marker;
pub use rusoto_source::{AutoRefreshingSource, RusotoSource};
pub use status::CredentialStatus;
