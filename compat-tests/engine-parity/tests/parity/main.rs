//! Every case, on every server, with Rusoto's clients on the drop-ins: beside the SDK, and beside the original.

#[path = "../../../tests/parity/servers.rs"]
mod servers;

use compat_tests::builds::{self, Answers};
use compat_tests::clients::{BothClients, LegacyHttp as Old};
use compat_tests::differences::{Difference, intended_between_builds, intended_over};
use compat_tests::servers::{Server, ServerKind};

/// What is tried under Rusoto's clients: a connector of the user's own, the engine, and the SDK's client.
const EACH_OLD: &[Old] = &[Old::RusotosOwn, Old::AsNew, Old::Shared];

/// What is compared.
fn clients(http: Old, server: &Server) -> BothClients {
    BothClients::new(server, http)
}

/// What may differ between Rusoto and the SDK. The drop-ins read headers as `SharedHttpDispatcher` does.
fn intended(_: Old) -> &'static [Difference] {
    intended_over(Old::Shared)
}

/// The build on the original ran before, if the tests were asked to compare.
fn compare_with_the_other_build(drop_in: &Answers, server: ServerKind, http: Old) {
    let Some(folder) = builds::asked_for() else { return };
    // The original has no engine: what it answers over its own client is what the engine has to answer.
    let as_original = if http == Old::AsNew { Old::RusotosOwn } else { http };
    let original = Answers::read(&folder, server, as_original).expect("the original wrote its answers");
    let problems = original.problems_of(drop_in, server, intended_between_builds(http));
    assert!(problems.is_empty(), "{server}, {http:?}: {}", problems.join("\n"));
}
