//! Completions and manual pages.

mod common;

use std::process::Command;

use common::run;

const COMMANDS: [&str; 6] = ["inventory", "adopt", "ratchet", "migrate", "facade", "completions"];

#[test]
fn bash_completes_commands_and_flags() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["completions", "bash"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let complete = |words: &str, last: usize| {
        let ask = format!(
            "{}\nCOMP_WORDS=({words})\nCOMP_CWORD={last}\n\
             _cargo-rusoto cargo-rusoto \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last}-1]}}\"\necho \"${{COMPREPLY[@]}}\"",
            ran.out
        );
        let answer = Command::new("bash").args(["--norc", "-c", &ask]).output().unwrap();
        String::from_utf8(answer.stdout).unwrap()
    };
    for command in COMMANDS {
        assert!(complete("cargo-rusoto ''", 1).split_whitespace().any(|word| word == command), "{command}");
    }
    assert_eq!(complete("cargo-rusoto adopt --cred", 2).trim(), "--credentials-only");
    assert_eq!(complete("cargo-rusoto inventory --format sa", 3).trim(), "sarif");
}

#[test]
fn every_shell_has_completions() {
    let folder = tempfile::tempdir().unwrap();
    for (shell, text) in [
        ("zsh", "#compdef cargo-rusoto"),
        ("fish", "complete -c cargo-rusoto"),
        ("powershell", "'cargo-rusoto'"),
        ("elvish", "cargo-rusoto"),
    ] {
        let ran = run(folder.path(), &["completions", shell]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.out.contains(text) && ran.out.contains("inventory"), "{shell}");
    }
}

#[test]
fn manual_pages_are_printed_or_written() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["man"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("cargo\\-rusoto\\-inventory(1)"), "{}", ran.out);

    let ran = run(folder.path(), &["man", "."]);
    assert_eq!((ran.status, &*ran.out), (0, ""), "{}", ran.err);
    for command in COMMANDS {
        let page = std::fs::read_to_string(folder.path().join(format!("cargo-rusoto-{command}.1"))).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{command}");
    }
    let ran = run(folder.path(), &["man", "nowhere"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("nowhere\n  Name a folder that is there"), "{}", ran.err);
}

#[test]
fn cargo_calls_it_with_its_name_and_people_without() {
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto")).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(help(&["rusoto", "adopt", "--help"]), help(&["adopt", "--help"]));
    assert!(help(&["adopt", "--help"]).contains("Usage: cargo rusoto adopt"));
}
