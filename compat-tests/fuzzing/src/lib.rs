//! What the fuzz targets check: functions that take any bytes, and panic when a promise is broken.
//!
//! | module | feeds | promises |
//! |---|---|---|
//! | [`credentials`] | `AwsCredentials` and `Credentials` | both ways and back is the same; expiries are clamped |
//! | [`region`] | region names, endpoints, service names, Rusoto's serde form | both ways settles; no password is shown |
//! | [`error_texts`] | messages of either world's error | class and text settle after one round |
//! | [`environment`] | variables | no secret in an error |
//! | [`profile`] | a credentials file and a config file | no secret in an error; the keys are those of the file |
//! | [`documents`] | a container's, an instance's, STS's and a process's answer | the same; nothing is made up |
//!
//! No target sends anything or runs what it was fed. `tests/corpus.rs` runs them on stable, over the corpus in
//! `fuzz/corpus` and over mutations of it; `fuzz/` has the same targets for cargo-fuzz.

#![forbid(unsafe_code)]

pub mod credentials;
pub mod documents;
pub mod environment;
pub mod error_texts;
mod input;
mod outside;
pub mod profile;
pub mod region;
mod secrets;

/// A fuzz target: its name, which its folder in the corpus has as well, and its body.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: [Target; 9] = [
    ("container", documents::container),
    ("credentials", credentials::credentials),
    ("environment", environment::environment),
    ("error_texts", error_texts::error_texts),
    ("instance_metadata", documents::instance_metadata),
    ("process_output", documents::process_output),
    ("profile", profile::profile),
    ("region", region::region),
    ("web_identity", documents::web_identity),
];
