//! Several versions of Rusoto in one program.
//!
//! One [`SharedCredentials`](crate::SharedCredentials) serves clients of Rusoto 0.46, 0.47 and 0.48 at the same time,
//! and its source may be of any of them:
//!
//! | Rusoto | feature | its providers as source | values into its types |
//! |---|---|---|---|
//! | 0.48 | | `from_rusoto`, `from_rusoto_dyn`, `from_auto_refreshing` | [`IntoRusoto`](crate::convert::IntoRusoto) |
//! | 0.47 | `rusoto-0-47` | `from_rusoto_0_47`, `from_rusoto_dyn_0_47`, `from_auto_refreshing_0_47` | `IntoRusoto0_47` |
//! | 0.46 | `rusoto-0-46` | `from_rusoto_0_46`, `from_rusoto_dyn_0_46`, `from_auto_refreshing_0_46` | `IntoRusoto0_46` |
//!
//! What holds for 0.48 holds for the others: the same cache, the same cost for each request, the same classes of
//! errors, an expiry that is never closer than 30 seconds.
//!
//! # The wrong version
//!
//! The credential types of these versions are the same, letter for letter, and yet different types: to the compiler
//! each version of a crate is a crate of its own, and the message gives both the same name. What says it is a note.
//!
//! ```text
//! error[E0277]: the trait bound `SharedCredentials: ProvideAwsCredentials` is not satisfied
//! note: there are multiple different versions of crate `rusoto_credential` in the dependency graph
//! ```
//!
//! "Expected" in that note is the version that is asked for. For a client that is the one which its own crate depends
//! on, and the feature for it is missing; `cargo tree -i rusoto_credential@0.47.0` says who brings that version. For a
//! provider it is the other way round: it was given to the `from_*` of another version.
//!
//! ```compile_fail,E0277
//! use rusoto_compat::SharedCredentials;
//!
//! SharedCredentials::from_rusoto(rusoto_credential_0_46::ChainProvider::new()); // from_rusoto_0_46
//! ```
//!
//! Only credentials and their errors are of several versions here. Regions, bodies, errors of calls and the dispatcher
//! of feature `http` are those of 0.48: clients of older versions keep the HTTP client that they have.

mod every;
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
