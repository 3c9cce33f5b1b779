//! The cases, server by server.

use std::sync::Arc;

use compat_tests::cases::{ANSWERS, for_prepared_answers, for_servers};
use compat_tests::differences::INTENDED;
use compat_tests::parity;
use compat_tests::servers::{ministack, prepared};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ministack_answers_alike() {
    let Some(executable) = ministack::asked_for() else {
        println!(
            "not asked to run against ministack: {} is not set",
            ministack::VARIABLE
        );
        return;
    };
    let server = ministack::start(&executable)
        .await
        .expect("ministack was asked for");
    let report = parity::run(Arc::new(server), &for_servers(), INTENDED).await;
    println!("ministack: {}", report.summary());
    report.assert_clean();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn prepared_answers_are_read_alike() {
    let server = prepared::start(ANSWERS).await.expect("a loopback port");
    let report = parity::run(Arc::new(server), &for_prepared_answers(), INTENDED).await;
    println!("prepared answers: {}", report.summary());
    report.assert_clean();
}
