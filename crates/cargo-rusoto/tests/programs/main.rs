//! Six programs in the style of real code, from their lock file of 2022 through all commands: `compat-tests/programs`.
//!
//! The inventory and the ratchet are always tested. With `RUSOTO_COMPAT_REGISTRY=required`, the programs also compile and run
//! their own tests, as they are and after each command. See `compat-tests/programs/README.md`.

#[path = "../common/mod.rs"]
mod common;

mod checkout;
mod inventory;
mod ministack;
mod moved;
mod ratchet;
mod servers;

/// The members of the workspace.
const PROGRAMS: [&str; 6] = ["ledger", "lfs-server", "log-shipper", "queue-worker", "s3ctl", "sftp-gateway"];
