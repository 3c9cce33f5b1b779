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

use answers::{Answer, Answers, NoKeys};
use rusoto_compat_facade::S3;
use rusoto_core::credential::StaticProvider;
use rusoto_core::Region;

fn keys() -> StaticProvider {
    StaticProvider::new_minimal("AKIDEXAMPLE".to_owned(), "secret".to_owned())
}

#[tokio::test]
async fn each_form_of_a_match_takes_the_arm_that_it_took() {
    let answers = Answers::default();
    let s3 = S3::new_with(answers.clone(), keys(), Region::UsEast1);
    let without_keys = S3::new_with(answers.clone(), NoKeys, Region::UsEast1);
    let mut arms = Vec::new();
    for answer in Answer::all("s3", &["NoSuchKey", "InvalidObjectState", "NoSuchBucket", "NoSuchUpload"]) {
        answers.give(&answer);
        for (client, of) in [(&s3, "keys"), (&without_keys, "no keys")] {
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
                one_name_for_all() one_name_in_a_closure() handed_on() converted()
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
    ] {
        assert!(arms.iter().any(|one| one == arm), "no answer leads to {arm}: {arms:#?}");
    }
}
