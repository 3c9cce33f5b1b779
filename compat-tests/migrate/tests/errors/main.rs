//! `cargo rusoto migrate --errors`: a match that was moved takes the same arm as before, for each answer.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

mod answers;
mod operations;

/// Matches in the forms that programs have, on both sides.
#[path = "../../../../crates/cargo-rusoto/tests/migrate/golden/errors.after.rs"]
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
mod after;
#[path = "../../../../crates/cargo-rusoto/tests/migrate/golden/errors.before.rs"]
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
mod before;
/// Likewise, in futures.
#[path = "../../../../crates/cargo-rusoto/tests/migrate/golden/errors-futures.after.rs"]
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
mod futures_after;
#[path = "../../../../crates/cargo-rusoto/tests/migrate/golden/errors-futures.before.rs"]
#[allow(warnings, clippy::all)]
#[rustfmt::skip]
mod futures_before;

use std::panic::AssertUnwindSafe;

use answers::{Answer, Answers, NoKeys};
use futures_util::FutureExt;
use rusoto_compat_facade::S3;
use rusoto_core::credential::StaticProvider;
use rusoto_core::Region;

fn keys() -> StaticProvider {
    StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned())
}

const CODES: [&str; 4] = ["NoSuchKey", "InvalidObjectState", "NoSuchBucket", "NoSuchUpload"];

/// Returns the same clients with and without keys.
fn clients(answers: &Answers) -> [(S3, &'static str); 2] {
    [
        (S3::new_with(answers.clone(), keys(), Region::UsEast1), "keys"),
        (S3::new_with(answers.clone(), NoKeys, Region::UsEast1), "no keys"),
    ]
}

#[tokio::test]
async fn each_form_of_a_match_takes_the_arm_that_it_took() {
    let answers = Answers::default();
    let clients = clients(&answers);
    let mut arms = Vec::new();
    for answer in Answer::all("s3", &CODES) {
        answers.give(&answer);
        for (client, of) in &clients {
            macro_rules! same {
                ($($call:ident($($argument:expr),*))*) => {$(
                    let (was, is) = (before::$call(client $(, $argument)*).await, after::$call(client $(, $argument)*).await);
                    let name = format!("{}({})", stringify!($call), stringify!($($argument),*));
                    assert_eq!(was, is, "{name}, {of}, {answer:?}");
                    arms.push(format!("{name} {was:?}"));
                )*};
            }
            same! {
                variants() several_variants() with_a_condition(false, 1) with_a_condition(true, 1) with_a_condition(false, 3)
                with_a_condition(false, 4) head() unknown(true) unknown(false) stages() either_stage() if_let() else_if_let(true)
                else_if_let(false) any_error() kept_and_matched() kept_and_matched_by_status() kept_and_borrowed()
                borrowed_if_let() map_err() map_err_by_variant() dropped() only_ok() no_answer() a_variable_of_that_name()
                one_name_for_all() one_name_in_a_closure() handed_on() converted() another_result()
            }
        }
    }
    arms.sort();
    arms.dedup();
    // All but `not valid`, which no answer of S3 is.
    for arm in [
        "variants() \"invalid state\"",
        "several_variants() \"typed\"",
        "with_a_condition(true, 1) \"strict\"",
        "with_a_condition(false, 1) \"again\"",
        "head() \"not found\"",
        "head() \"refused\"",
        "unknown(false) \"404 without NoSuchKey\"",
        "unknown(true) \"404\"",
        "unknown(true) \"no such key\"",
        "unknown(true) \"403 without InvalidObjectState\"",
        "handed_on() \"no such key\"",
        "handed_on() \"invalid state, handed on\"",
        "handed_on() \"dispatch, handed on\"",
        "handed_on() \"credentials, handed on\"",
        "handed_on() \"404, handed on\"",
        "converted() \"gone\"",
        "stages() \"not sent\"",
        "stages() \"no credentials\"",
        "stages() \"not read\"",
        "stages() \"no such bucket\"",
        "if_let() \"no such upload\"",
        "else_if_let(true) \"not sent\"",
        "kept_and_matched() \"no such key\"",
        "kept_and_matched_by_status() \"not found\"",
        "kept_and_borrowed() \"no credentials\"",
        "borrowed_if_let() \"no credentials\"",
        "map_err_by_variant() Err(\"not sent\")",
        "another_result() Ok(\"no such key\")",
    ] {
        assert!(arms.iter().any(|one| one == arm), "no answer leads to {arm}: {arms:#?}");
    }
}

#[test]
fn each_form_of_a_future_takes_the_arm_that_it_took() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let answers = Answers::default();
    let clients = clients(&answers);
    let mut arms = Vec::new();
    for answer in Answer::all("s3", &CODES) {
        answers.give(&answer);
        for (client, of) in &clients {
            macro_rules! same {
                ($side:ident: $($call:ident)*) => {$(
                    let (was, is) = (same!(@$side futures_before $call), same!(@$side futures_after $call));
                    assert_eq!(was, is, "{}, {of}, {answer:?}", stringify!($call));
                    arms.push(format!("{} {was:?}", stringify!($call)));
                )*};
                (@waits $module:ident $call:ident) => { $module::$call(&runtime, client) };
                (@awaits $module:ident $call:ident) => { runtime.block_on($module::$call(client)) };
            }
            same! {
                waits: waited waited_by_a_handle waited_in_a_condition waited_and_kept written_by_hand begun_before_and_waited
            }
            same! { awaits: awaited awaited_in_a_condition begun_before kept_as_a_future }
        }
    }
    for arm in [
        "waited \"no such key\"",
        "waited \"not sent\"",
        "waited_by_a_handle \"not found\"",
        "waited_in_a_condition \"no such key\"",
        "waited_and_kept \"no credentials\"",
        "written_by_hand \"no such key\"",
        "begun_before_and_waited \"not sent\"",
        "awaited \"no such key\"",
        "awaited_in_a_condition \"not sent\"",
        "begun_before \"no such key\"",
        "kept_as_a_future \"no such key\"",
    ] {
        assert!(arms.iter().any(|one| one == arm), "no answer leads to {arm}: {arms:#?}");
    }
}

#[tokio::test]
async fn what_panics_on_an_error_panics_when_it_did() {
    let answers = Answers::default();
    let clients = clients(&answers);
    let mut panics = 0;
    for answer in Answer::all("s3", &CODES) {
        answers.give(&answer);
        for (client, of) in &clients {
            macro_rules! same {
                ($($call:ident)*) => {$(
                    let was = AssertUnwindSafe(before::$call(client)).catch_unwind().await.ok();
                    let is = AssertUnwindSafe(after::$call(client)).catch_unwind().await.ok();
                    assert_eq!(was, is, "{}, {of}, {answer:?}", stringify!($call));
                    panics += usize::from(was.is_none());
                )*};
            }
            same! { unwrapped expected }
        }
    }
    assert!(panics > 0);
}
