//! One credential source for both SDKs.
//!
//! ```text
//!   rusoto_* client                        aws-sdk-* client
//!        │ asks for every request               │ asks for every attempt
//!        ▼                                      ▼
//!   ProvideAwsCredentials ◄─ SharedCredentials ─► ProvideCredentials
//!                                 │
//!                  warm: an atomic load, a clock read, a clone
//!                                 │ past the advisory point
//!                                 ▼
//!                     RefreshCache: at most one load
//!                                 │
//!                                 ▼
//!                one source: a provider of either world
//! ```
//!
//! # What a source can be
//!
//! [`SharedCredentials`] lists the constructors, and the features that they come with: `default_chain()` comes with
//! feature `chain`.
//!
//! # Who caches what
//!
//! | layer | caches | what to do about it |
//! |---|---|---|
//! | a Rusoto client | nothing: it asks its provider for every request | nothing |
//! | Rusoto's `AutoRefreshingProvider` as source | values, and errors for ever | [`from_auto_refreshing`] goes round it |
//! | Rusoto's `AutoRefreshingProvider` around us | values until 20 s before expiry | harmless, but leave it out |
//! | an SDK client | an identity, until seconds before its expiry | switch it off: `.shared_credentials(&s)` of feature `aws-config` does |
//! | providers of `aws-config` | tokens at most | nothing |
//! | [`SharedCredentials`] | the one snapshot | |
//!
//! [`from_auto_refreshing`]: SharedCredentials::from_auto_refreshing

pub(crate) mod any_version;
mod behind;
mod builder;
#[cfg(feature = "chain")]
mod default_chain;
mod error;
pub(crate) mod feedback;
mod handle;
mod held;
#[cfg(feature = "aws-config")]
pub(crate) mod identity;
pub(crate) mod known;
mod rusoto_view;
mod sdk_view;
mod source;
mod status;

pub use any_version::RusotoSource;
#[doc(hidden)]
pub use any_version::form;
pub use builder::SharedCredentialsBuilder;
#[cfg(feature = "chain")]
#[cfg_attr(docsrs, doc(cfg(feature = "chain")))]
pub use default_chain::DefaultChainBuilder;
#[cfg(feature = "aws-config")]
pub use error::FromSdkConfigError;
#[cfg(feature = "http")]
pub(crate) use error::into_rusoto as load_error_into_rusoto;
pub use feedback::RefusalInterceptor;
pub use handle::SharedCredentials;
#[cfg(test)]
pub(crate) use source::NotConfigured;
pub use status::CredentialStatus;
