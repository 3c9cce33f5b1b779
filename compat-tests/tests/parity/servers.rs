//! The cases, server by server.

use std::io::Write as _;
use std::sync::Arc;

use compat_tests::cases::{ANSWERS, for_prepared_answers, for_servers};
use compat_tests::clients::LegacyHttp;
use compat_tests::parity;
use compat_tests::servers::{ServerKind, local, ministack, prepared};

use crate::{EACH_HTTP, compare_with_the_other_build, intended};

/// Says it on stdout even when the test succeeds: the test runner swallows what `println!` prints.
fn tell(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn local_aws_answers_alike() {
    for &http in EACH_HTTP {
        local_aws_answers_alike_over(http).await;
    }
}

async fn local_aws_answers_alike_over(http: LegacyHttp) {
    let (server, aws) = local::start().await.expect("local-aws starts");
    let report = parity::run_over(http, Arc::new(server), &for_servers(), intended(http)).await;
    tell(&format!("parity: local-aws, {http:?}: {}", report.summary()));
    report.assert_clean();
    compare_with_the_other_build(&report.rusoto, ServerKind::Local, http);

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
    for &http in EACH_HTTP {
        let server = ministack::start(&executable).await.expect("ministack was asked for");
        let report = parity::run_over(http, Arc::new(server), &for_servers(), intended(http)).await;
        tell(&format!("parity: ministack, {http:?}: {}", report.summary()));
        report.assert_clean();
        compare_with_the_other_build(&report.rusoto, ServerKind::Ministack, http);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prepared_answers_are_read_alike() {
    for &http in EACH_HTTP {
        let server = prepared::start(ANSWERS);
        let report = parity::run_over(http, Arc::new(server), &for_prepared_answers(), intended(http)).await;
        tell(&format!("parity: prepared answers, {http:?}: {}", report.summary()));
        report.assert_clean();
        compare_with_the_other_build(&report.rusoto, ServerKind::Prepared, http);
    }
}
