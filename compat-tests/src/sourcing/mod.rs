//! The origin of credentials: every folder of `cases/` is a test of Rusoto, of the AWS SDK, of `rusoto_compat::legacy`
//! and of the patched `rusoto_credential`.
//!
//! Rusoto 0.48 is the reference. Our two subjects give the same results, unless the case names the intended difference
//! ([`crate::differences::SOURCES`]). `cases/README.md` describes the format of a case.
//!
//! | module | contents |
//! |---|---|
//! | [`case`] | a folder of `cases/`, read and checked |
//! | [`expected`] | the expected results of one subject, and their comparison with the real ones |
//! | [`probe`] | the orders for a probe, the child process that calls one subject, and its answers |
//! | [`moments`] | `{{in 1h}}` and similar moments, in files and answers |
//! | [`home`] | the home directory of a case |
//! | [`server`] | the servers of a case |
//! | [`stage`] | runs a case in a network of its own |
//! | [`crew`] | starts the stages and distributes the cases |
//!
//! A test starts a crew of stages (`src/bin/sourcing_stage.rs`), each in a network and mount namespace of its own. A
//! stage starts the servers of a case, and a probe (`src/bin/sourcing_probe.rs`) for each subject. The probe has the
//! environment and the home directory of the case, and nothing else.

pub mod case;
pub mod crew;
pub mod expected;
pub mod home;
pub mod moments;
pub mod probe;
pub mod server;
pub mod stage;

/// The result of a step. The error is a text for the report.
pub type Played<T> = Result<T, String>;
