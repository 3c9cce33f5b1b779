//! `cargo rusoto adopt`, run as users do.
//!
//! Most tests have a Cargo that answers from files, so that they need no network. `registry` needs one, and only runs with
//! `RUSOTO_COMPAT_REGISTRY=required`, as `.ci/run drop-in` does.
#![cfg(unix)]

mod adopted;
mod interrupted;
mod project;
mod refused;
mod registry;
mod versions;
