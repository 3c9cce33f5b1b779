//! The cases, server by server.

use std::io::Write as _;
use std::sync::Arc;

use compat_tests::cases::{ANSWERS, Case, for_prepared_answers, for_servers};
use compat_tests::parity;
use compat_tests::servers::{Server, local, ministack, prepared};

use crate::{EACH_OLD, Old, clients, compare_with_the_other_build, intended};

/// Says it on stdout even when the test succeeds: the test runner swallows what `println!` prints.
fn tell(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

async fn run(old: Old, server: Server, cases: &[Case]) {
    let kind = server.kind;
    let report = parity::run_with(clients(old, &server), Arc::new(server), cases, intended(old)).await;
    tell(&format!("parity: {kind}, {old:?}: {}", report.summary()));
    report.assert_clean();
    compare_with_the_other_build(&report.old, kind, old);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn local_aws_answers_alike() {
    for &old in EACH_OLD {
        local_aws_answers_alike_over(old).await;
    }
}

async fn local_aws_answers_alike_over(old: Old) {
    let (server, aws) = local::start().await.expect("local-aws starts");
    run(old, server, &for_servers()).await;

    // Both worlds signed with one and the same session.
    let mut signers = aws.signers("GetObject");
    assert!(aws.calls("GetObject") > 100, "the cases get objects");
    signers.extend(aws.signers("PutObject"));
    signers.sort();
    signers.dedup();
    assert_eq!(signers.len(), 1, "one session feeds both worlds: {signers:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ministack_answers_alike() {
    let Some(executable) = ministack::asked_for() else {
        tell(&format!("parity: not asked to run against ministack: {} is not set", ministack::VARIABLE));
        return;
    };
    for &old in EACH_OLD {
        let server = ministack::start(&executable).await.expect("ministack was asked for");
        run(old, server, &for_servers()).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prepared_answers_are_read_alike() {
    for &old in EACH_OLD {
        run(old, prepared::start(ANSWERS), &for_prepared_answers()).await;
    }
}
