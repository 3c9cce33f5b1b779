//! Needs an S3 at `S3_ENDPOINT`, and its keys in the usual variables.

use std::process::{Command, Output};

fn s3ctl(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_s3ctl")).args(arguments).output().unwrap()
}

#[track_caller]
fn works(arguments: &[&str]) -> String {
    let output = s3ctl(arguments);
    assert!(output.status.success(), "{:?}: {}", arguments, String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_file_goes_there_and_back() {
    if std::env::var_os("S3_ENDPOINT").is_none() {
        return;
    }
    let file = std::env::temp_dir().join(format!("s3ctl-{}", std::process::id()));
    std::fs::write(&file, "hello\n").unwrap();
    works(&["mb", "s3ctl-bucket"]);
    works(&["put", "s3ctl-bucket/greetings/a.txt", &file.display().to_string()]);
    std::fs::remove_file(file).unwrap();
    works(&["--env", "cp", "s3ctl-bucket/greetings/a.txt", "greetings/b.txt"]);
    assert_eq!(works(&["cat", "s3ctl-bucket/greetings/b.txt"]), "hello\n");
    works(&["rm", "s3ctl-bucket/greetings/a.txt"]);
    let list = works(&["ls", "s3ctl-bucket"]);
    assert!(list.starts_with("           6 ") && list.ends_with("greetings/b.txt\n"), "{}", list);
}

#[test]
fn a_file_that_is_not_there() {
    if std::env::var_os("S3_ENDPOINT").is_none() {
        return;
    }
    works(&["mb", "s3ctl-empty"]);
    let output = s3ctl(&["cat", "s3ctl-empty/nothing"]);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "s3ctl: no such file\n");
}
