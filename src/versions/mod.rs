//! Clients and providers of Rusoto 0.46 and 0.47 beside those of 0.48.
//!
//! One [`SharedCredentials`](crate::SharedCredentials) serves clients of Rusoto 0.46, 0.47 and 0.48 at the same time. Its
//! source may be a provider of any of them:
//!
//! | Rusoto | feature | conversion into its types |
//! |---|---|---|
//! | 0.48 | | [`IntoRusoto`](crate::convert::IntoRusoto) |
//! | 0.47 | `rusoto-0-47` | `IntoRusoto0_47` |
//! | 0.46 | `rusoto-0-46` | `IntoRusoto0_46` |
//!
//! The constructors have the same names for all versions:
//! [`from_rusoto`](crate::SharedCredentials::from_rusoto),
//! [`from_rusoto_dyn`](crate::SharedCredentials::from_rusoto_dyn) and
//! [`from_auto_refreshing`](crate::SharedCredentials::from_auto_refreshing). The compiler infers the version from the
//! provider.
//!
//! Cache, cost and classes of errors are the same for all versions. The expiry that a client sees is never closer than 30
//! seconds.
//!
//! # The wrong version
//!
//! The credential types of these versions have the same text, but the compiler treats each version of a crate as a crate of
//! its own. Its message gives both types the same name. Only a note tells them apart:
//!
//! ```text
//! error[E0277]: the trait bound `SharedCredentials: ProvideAwsCredentials` is not satisfied
//! note: there are multiple different versions of crate `rusoto_credential` in the dependency graph
//! ```
//!
//! Here the client is of a version whose feature is off. `cargo tree -i rusoto_credential@0.47.0` shows the crate that
//! brings that version.
//!
//! A provider of a version whose feature is off does not compile either. The message says which features there are:
//!
//! ```text
//! error[E0277]: `rusoto_credential::ChainProvider` is no provider of Rusoto that can be shared
//! ```
//!
//! # A provider of two versions
//!
//! The compiler cannot choose where a type is a provider in two versions. `SharedCredentials` is one as soon as a feature of
//! this page is on:
//!
//! ```compile_fail,E0283
//! use rusoto_compat::SharedCredentials;
//! use rusoto_credential::ChainProvider;
//!
//! let shared = SharedCredentials::from_rusoto(ChainProvider::new());
//! let same = SharedCredentials::from_rusoto(shared); // write `shared.clone()`
//! ```
//!
//! For a type of your own, [`RusotoSource`](crate::shared::RusotoSource) shows how to name the version.
//!
//! # Limits
//!
//! Only credentials and their errors may be of several versions. Regions, bodies, errors of calls, the dispatcher of
//! feature `http` and the providers of feature `legacy` are those of Rusoto 0.48. Clients of older versions keep their own
//! HTTP client. They take a provider of `legacy` by way of
//! [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto).

mod all_versions;
#[cfg(any(feature = "rusoto-0-46", feature = "rusoto-0-47"))]
mod older;

#[cfg(feature = "rusoto-0-46")]
#[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-46")))]
pub use older::IntoRusoto0_46;
#[cfg(feature = "rusoto-0-47")]
#[cfg_attr(docsrs, doc(cfg(feature = "rusoto-0-47")))]
pub use older::IntoRusoto0_47;

#[cfg(test)]
mod tests;
