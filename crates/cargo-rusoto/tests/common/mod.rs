//! The fixtures, and the command in them.

// Each test program uses a part of this.
#![allow(dead_code, unreachable_pub)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cargo_rusoto::{Finding, Part};

/// Returns the folder of a program in the style of real code.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// Returns a copy of a fixture that a test may change.
pub fn copy(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_folder(&fixture(name), folder.path());
    folder
}

pub fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// What a command ended with.
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// Returns what was printed with its lines joined.
    pub fn unwrapped(&self) -> String {
        self.out.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Runs `cargo rusoto` in a folder, without the variables that change what is printed.
pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    run_with(folder, arguments, &[])
}

/// Runs `cargo rusoto` with variables.
pub fn run_with(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto"));
    for variable in ["CLICOLOR", "CLICOLOR_FORCE", "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "NO_COLOR"] {
        command.env_remove(variable);
    }
    let Output { status, stdout, stderr } = command
        .arg("rusoto")
        .args(arguments)
        .envs(variables.iter().copied())
        .current_dir(folder)
        .output()
        .unwrap();
    Ran {
        status: status.code().unwrap(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

/// Compares a text with a file. With `UPDATE=1`, the file is written.
pub fn assert_is(file: &Path, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(file, text).unwrap();
    }
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    assert!(expected == text, "{} is not up to date; UPDATE=1 writes it:\n{text}", file.display());
}

/// Returns a finding as the lists have it: id, place, what, and the part if it is no code.
pub fn line(finding: &Finding) -> String {
    let what = match (&finding.service, &finding.operation) {
        (Some(service), Some(operation)) if finding.rule.is_call() || finding.rule.id == "RC080" => {
            format!("{service} {operation}")
        }
        _ => finding.what.clone(),
    };
    let part = match finding.part {
        Part::Code => "",
        Part::Test => " (test)",
        Part::Bench => " (bench)",
        Part::Example => " (example)",
    };
    format!("{} {}:{}:{} {what}{part}", finding.rule.id, finding.file, finding.line, finding.column)
}
