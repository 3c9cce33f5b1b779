//! Every case, on every server. One test binary: each links both worlds' S3.
//!
//! `compat-tests/engine-parity` runs `servers.rs` a second time, on the drop-ins, and `compat-tests/facade` a third time, with
//! the facades.

mod harness;
mod migration_table;
mod servers;

use compat_tests::builds::{self, Answers};
use compat_tests::clients::{BothClients, LegacyHttp as Old};
use compat_tests::differences::{Difference, intended_over};
use compat_tests::servers::{Server, ServerKind};

/// What is tried under Rusoto's clients.
const EACH_OLD: &[Old] = &[Old::RusotosOwn, Old::Shared];

/// What is compared.
fn clients(http: Old, server: &Server) -> BothClients {
    BothClients::new(server, http)
}

/// What may differ between Rusoto and the SDK.
fn intended(http: Old) -> &'static [Difference] {
    intended_over(http)
}

/// This is the build on the original: it writes its answers for the one on the drop-ins, if it is asked to.
fn compare_with_the_other_build(answers: &Answers, server: ServerKind, http: Old) {
    if let Some(folder) = builds::asked_for() {
        answers.write(&folder, server, http).expect("the folder takes files");
    }
}
