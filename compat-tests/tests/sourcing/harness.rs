//! The runner itself: whatever is wrong with a case must make it fail, and say what it is.

use std::fs;
use std::path::{Path, PathBuf};

use compat_tests::sourcing::Played;
use compat_tests::sourcing::case::Case;
use compat_tests::sourcing::crew::{Crew, Network};

/// The programs of this build.
pub(crate) fn crew() -> Crew {
    Crew {
        stage: env!("CARGO_BIN_EXE_sourcing_stage").into(),
        probe: env!("CARGO_BIN_EXE_sourcing_probe").into(),
    }
}

const RIGHT: &str = r#"{"credentials": {"key": "AKIDENV", "secret": "SECRETenv"}}"#;

/// A case of a key in the environment, with something expected of Rusoto and the right thing of all others.
fn written(folder: &Path, of_rusoto: &str, of_others: &str, more: &str) -> PathBuf {
    let case = folder.join("a-case");
    fs::create_dir(&case).unwrap();
    let text = format!(
        r#"{{
            "why": "To see whether the runner notices.",
            "ask": "environment",
            "expect": {{"rusoto": {of_rusoto}, "sdk": {of_others}, "legacy": {of_others}, "patched": {of_others}}}
            {more}
        }}"#
    );
    fs::write(case.join("case.json"), text).unwrap();
    let environment = r#"{"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "SECRETenv"}"#;
    fs::write(case.join("env.json"), environment).unwrap();
    case
}

fn problems(of_rusoto: &str, of_others: &str, more: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let case = written(folder.path(), of_rusoto, of_others, more);
    let verdicts = crew().play(Network::Shared, 1, &[case]).unwrap();
    verdicts.into_iter().flat_map(|verdict| verdict.problems).collect()
}

#[test]
fn a_case_that_is_right_has_no_problems() {
    assert!(problems(RIGHT, RIGHT, "").is_empty());
}

#[test]
fn wrong_credentials_fail_for_each_subject_by_name() {
    let wrong =
        r#"{"credentials": {"key": "AKIDENV", "secret": "SECRETenv", "token": "", "expires": "in 1h"}}"#;
    let got = r#"     got key "AKIDENV", secret "SECRETenv", no token, expires never"#;
    let expected = ["rusoto", "sdk", "legacy", "patched"].map(|subject| {
        format!(
            "a-case: {subject}: expected key \"AKIDENV\", secret \"SECRETenv\", token \"\", expires in 1h\n{got}"
        )
    });
    assert_eq!(problems(wrong, wrong, ""), expected);
}

#[test]
fn an_error_a_panic_or_silence_that_does_not_come_fails() {
    for (wrong, said) in [
        (r#"{"error": ["no such text", "nor this"]}"#, r#"an error with "no such text" and "nor this""#),
        (r#"{"panics": "no such text"}"#, r#"a panic with "no such text""#),
        (r#"{"unanswered": true}"#, "no answer within 1400 ms"),
    ] {
        let found = problems(wrong, RIGHT, "");
        let [problem] = &found[..] else { panic!("one problem, not {found:#?}") };
        assert!(problem.starts_with(&format!("a-case: rusoto: expected {said}\n     got key")), "{problem}");
    }
}

#[test]
fn what_is_counted_and_timed_fails_as_well() {
    let counted = RIGHT.replace("}}", r#"}, "loads": 1}"#);
    let expected = "a-case: rusoto: expected the source to be asked 1 times\n     got 0";
    assert_eq!(problems(&counted, RIGHT, ""), [expected]);

    let several = format!(r#"{{"answers": [{RIGHT}, {RIGHT}]}}"#);
    assert_eq!(problems(&several, RIGHT, ""), ["a-case: rusoto: expected 2 answers\n     got 1"]);
}

#[test]
fn each_call_is_compared_with_its_own_expectation() {
    let several = format!(r#"{{"answers": [{RIGHT}, {{"error": ["gone"]}}]}}"#);
    let found = problems(&several, RIGHT, r#", "options": {"calls": 2}"#);
    let [problem] = &found[..] else { panic!("one problem, not {found:#?}") };
    assert!(problem.starts_with("a-case: rusoto: call 2: expected an error with \"gone\"\n"), "{problem}");
}

fn refused(of_rusoto: &str, of_others: &str, more: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    Case::read(&written(folder.path(), of_rusoto, of_others, more)).expect_err("the case is refused")
}

#[test]
fn ours_may_withhold_what_rusoto_gives_only_for_a_reason_that_is_in_the_table() {
    let nothing = r#"{"error": ["nothing"]}"#;
    assert!(refused(RIGHT, nothing, "").contains("has to name the intended difference"));
    assert!(refused(RIGHT, nothing, r#", "difference": "made-up""#).contains("is not in"));
    let needless = refused(RIGHT, RIGHT, r#", "difference": "imds-v1""#);
    assert!(needless.contains("but ours are to give what Rusoto gives"), "{needless}");
    let later = r#"{"credentials": {"key": "AKIDENV", "secret": "SECRETenv", "expires": "in 1h"}}"#;
    assert!(refused(RIGHT, later, "").contains("has to name the intended difference"));
}

#[test]
fn a_case_that_says_too_little_is_refused() {
    assert!(refused("{}", RIGHT, "").contains("rusoto: expected is exactly one of"));
    assert!(refused(r#"{"error": []}"#, RIGHT, "").contains("an error has to say something"));
    assert!(refused(RIGHT, RIGHT, r#", "optoins": {}"#).contains("unknown field `optoins`"));
}

#[test]
fn a_stage_that_does_not_start_is_an_error() -> Played<()> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let case = written(folder.path(), RIGHT, RIGHT, "");
    let nowhere = Crew { stage: "/nowhere/stage".into(), ..crew() };
    let said = nowhere.play(Network::Shared, 1, std::slice::from_ref(&case)).expect_err("no stage");
    assert!(said.contains("a stage does not start"), "{said}");

    let nowhere = Crew { probe: "/nowhere/probe".into(), ..crew() };
    let verdicts = nowhere.play(Network::Shared, 1, &[case])?;
    let problems: Vec<_> = verdicts.into_iter().flat_map(|verdict| verdict.problems).collect();
    assert!(problems.iter().all(|text| text.contains("/nowhere/probe")), "{problems:?}");
    assert_eq!(problems.len(), 4);
    Ok(())
}
