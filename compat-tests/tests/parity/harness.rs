//! The harness itself: whatever is wrong must make a run fail, and say what it is.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use compat_tests::cases::{ANSWERS, Case, Play, Steps};
use compat_tests::clients::Side;
use compat_tests::clients::requests::PutObject;
use compat_tests::differences::{Difference, On, Says};
use compat_tests::parity::{self, Report};
use compat_tests::servers::{ServerKind, ministack, prepared};

async fn run(steps: Steps, table: &'static [Difference]) -> Report {
    let server = prepared::start(ANSWERS);
    let case = Case { name: "harness::case", play: Play::Each(steps) };
    parity::run(Arc::new(server), &[case], table).await
}

/// The one problem of a run, with the texts that it must contain.
fn assert_one_problem(report: &Report, texts: &[&str]) {
    let [problem] = &report.problems[..] else {
        panic!("one problem, not {:#?}", report.problems);
    };
    for text in texts {
        assert!(problem.contains(text), "no {text:?} in: {problem}");
    }
}

#[tokio::test]
async fn a_wrong_expectation_fails_in_both_worlds() {
    let report = run(
        |s| {
            Box::pin(async move {
                s.ok(s.clients.get_object(&s.at("expires-that-is-no-date").into()).await).has("expires", "1");
            })
        },
        &[],
    )
    .await;
    assert_eq!(
        report.problems,
        [
            "harness::case: rusoto: step 1: GetObject expires must be 1, but is 0",
            "harness::case: sdk: step 1: GetObject expires must be 1, but is 0"
        ]
    );
}

#[tokio::test]
async fn an_error_where_success_is_due_fails_and_the_reverse() {
    let report = run(
        |s| {
            Box::pin(async move {
                s.ok(s.clients.get_object(&s.at("no-answer").into()).await);
                s.err(s.clients.get_object(&s.at("expires-that-is-no-date").into()).await);
            })
        },
        &[],
    )
    .await;
    assert_eq!(report.problems.len(), 4);
    assert!(report.problems[0].contains("rusoto: step 1: must succeed, but: GetObject"));
    assert!(report.problems[3].contains("sdk: step 2: must be refused, but: GetObject"));
}

fn slow_down(
    s: &mut compat_tests::script::Script,
) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
    Box::pin(async move {
        s.err(s.clients.get_object(&s.at("slow-down").into()).await);
    })
}

const DISPLAY: Difference = Difference {
    id: "display",
    operations: &["GetObject"],
    field: "error.display",
    rusoto: Says::Text("names the code"),
    sdk: Says::Text("hides the code"),
    servers: On::Only(&[ServerKind::Prepared]),
    why: "",
};

#[tokio::test]
async fn a_difference_that_is_not_in_the_table_fails() {
    let report = run(|s| slow_down(s), &[]).await;
    assert_one_problem(
        &report,
        &["harness::case: step 1: GetObject differs", "Rusoto:  names the code", "AWS SDK: hides the code"],
    );
}

#[tokio::test]
async fn a_difference_that_is_in_the_table_does_not() {
    let report = run(|s| slow_down(s), &[DISPLAY]).await;
    assert_eq!((report.intended, report.compared), (1, 1));
    report.assert_clean();
}

#[tokio::test]
async fn an_entry_that_no_case_meets_fails() {
    const STALE: Difference = Difference { id: "stale", field: "e_tag", ..DISPLAY };
    let report = run(|s| slow_down(s), &[DISPLAY, STALE]).await;
    assert_one_problem(&report, &["stale: the table of differences has stale in GetObject"]);
}

#[tokio::test]
#[should_panic(expected = "nothing was compared")]
async fn a_run_that_compares_nothing_fails() {
    run(|_| Box::pin(async {}), &[]).await.assert_clean();
}

#[tokio::test]
async fn worlds_that_take_different_steps_fail() {
    let report = run(
        |s| {
            Box::pin(async move {
                if s.clients.side() == Side::Sdk {
                    s.ok(s.clients.get_object(&s.at("expires-that-is-no-date").into()).await);
                } else {
                    s.err(s.clients.put_object(&PutObject::new(s.at("no-answer"), "x")).await);
                    s.err(s.clients.head_object(&s.at("no-answer").into()).await);
                }
            })
        },
        &[],
    )
    .await;
    assert_eq!(
        report.problems,
        [
            "harness::case: Rusoto took 2 steps and AWS SDK 1",
            "harness::case: step 1: Rusoto did PutObject, AWS SDK GetObject"
        ]
    );
}

#[tokio::test]
async fn a_case_that_panics_fails_by_name() {
    let report = run(|_| Box::pin(async { panic!("on purpose") }), &[]).await;
    assert_eq!(
        report.problems,
        ["harness::case: rusoto: the case panicked", "harness::case: sdk: the case panicked"]
    );
}

#[tokio::test]
async fn a_server_that_does_not_start_is_an_error() {
    let error = ministack::start(Path::new("/nowhere/ministack")).await.unwrap_err();
    assert!(error.contains("RUSOTO_COMPAT_MINISTACK: /nowhere/ministack does not start"), "{error}");

    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("ministack");
    std::fs::write(&program, "#!/bin/sh\necho no such module\nexit 3\n").expect("a script");
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).expect("a mode");
    let error = ministack::start(&program).await.unwrap_err();
    assert!(error.contains("exit status: 3") && error.contains("no such module"), "{error}");
}
