//! Where credentials come from: every folder of `cases/` asked of Rusoto, of the AWS SDK, of
//! `rusoto_compat::legacy` and of the patched `rusoto_credential`.
//!
//! Rusoto 0.48 is the oracle. What it gives, the two of ours give as well, unless the case names the intended
//! difference ([`crate::differences::SOURCES`]). `cases/README.md` has the format of a case.
//!
//! | module | has |
//! |---|---|
//! | [`case`] | a folder of `cases/`, read and checked |
//! | [`expected`] | what a case expects of one subject, and how that is compared with what it got |
//! | [`probe`] | what is said to a probe, the child process that asks one subject, and what it answers |
//! | [`moments`] | `{{in 1h}}` and its kind, in files and answers |
//! | [`home`] | the home directory that a case describes |
//! | [`server`] | the servers that a case describes |
//! | [`stage`] | plays a case, in a network of its own |
//! | [`crew`] | starts the stages and hands out the cases |
//!
//! A test starts a crew of stages (`src/bin/sourcing_stage.rs`), each in a network and mount namespace of its own.
//! A stage starts a case's servers, and for each subject a probe (`src/bin/sourcing_probe.rs`) with the case's
//! environment and home directory, and nothing else.

pub mod case;
pub mod crew;
pub mod expected;
pub mod home;
pub mod moments;
pub mod probe;
pub mod server;
pub mod stage;

/// Why something could not be played, as text: it ends up in a report.
pub type Played<T> = Result<T, String>;
