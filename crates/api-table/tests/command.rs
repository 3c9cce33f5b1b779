//! The command `api-table`.

use std::process::{Command, Output};

fn api_table(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_api-table")).args(arguments).output().expect("the command runs")
}

#[track_caller]
fn prints(arguments: &[&str], begins: &str) -> String {
    let output = api_table(arguments);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.starts_with(begins), "{text}");
    text
}

#[test]
fn it_shows_an_operation_or_lists_them() {
    prints(
        &["show", "s3", "get_object"],
        "s3 GetObject, only reads\n  rusoto_s3 0.48.0 (Xml): S3::get_object(",
    );
    let names = prints(&["show", "sts"], "AssumeRole\nAssumeRoleWithSAML\n");
    assert_eq!(names.lines().count(), 8);
}

#[test]
fn it_lists_what_has_no_partner() {
    let text = prints(
        &["survey"],
        "s3: 92 of 96 operations, 1094 of 1094 fields, 11 of 13 errors\n  error HeadBucketError",
    );
    assert_eq!(text.lines().filter(|line| line.starts_with("  ")).count(), 8);
}

#[test]
fn it_prints_a_facade() {
    let text = prints(&["facade", "sts"], "// Written by `api-table facade sts` from rusoto_sts 0.48.0");
    assert!(text.contains("use rusoto_compat_facade::support::{self as support, *};"));
}

#[test]
fn it_prints_two_sides() {
    let text = prints(&["routed", "ec2"], "// Written by `api-table routed ec2` from rusoto_ec2 0.48.0");
    assert!(text.contains("pub struct Routed<Old, New>(rusoto_compat_facade::Routed<Old, New>);"));
}

#[test]
fn a_name_that_is_not_there_is_an_error_with_its_name() {
    for (arguments, says) in [
        (
            &["show", "glacier"][..],
            "error: there is no table of the service `glacier`; those with one are: s3, ",
        ),
        (&["show", "s3", "Nothing"], "error: s3 has no operation `Nothing`"),
        (
            &["facade", "glacier"],
            "error: there is no table of the service `glacier`; those with one are: s3, ",
        ),
    ] {
        let output = api_table(arguments);
        assert_eq!(output.status.code(), Some(2));
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text.starts_with(says), "{text}");
    }
}
