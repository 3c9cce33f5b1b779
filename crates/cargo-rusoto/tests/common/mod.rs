//! The fixtures, and the command in them.

// Each test program uses a part of this.
#![allow(dead_code, unreachable_pub)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cargo_rusoto::{Class, Finding, Inventory, Part};

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
    let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    // Else the next prompt of a shell stands behind it.
    assert!([&out, &err].iter().all(|text| text.is_empty() || text.ends_with('\n')), "{out}{err}");
    Ran { status: status.code().unwrap(), out, err }
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

/// Asserts that `migrate` rewrote all that the inventory before it calls `auto`, but for calls under a comment, and what these
/// calls need: their values and imports. `said` is what it printed.
#[track_caller]
pub fn assert_kept_its_word(before: &Inventory, after: &Inventory, said: &str) {
    let place = |line: &str| -> Option<(String, usize)> {
        let (place, _) = line.strip_prefix("    ")?.rsplit_once(' ')?;
        let (file, line) = place.rsplit_once(':')?;
        Some((file.to_owned(), line.parse().ok()?))
    };
    let left: Vec<_> = said.lines().filter_map(place).collect();
    let is_left = |one: &Finding| left.iter().any(|(file, line)| (file, *line) == (&one.file, one.line));
    let is_excused = |one: &&Finding| {
        let same_item = |other: &&Finding| (&other.file, &other.item) == (&one.file, &one.item);
        match one.rule.id {
            "RC025" => after.findings.iter().filter(same_item).any(is_left),
            "RC092" => left.iter().any(|(file, _)| *file == one.file),
            _ => is_left(one),
        }
    };
    let key = |one: &Finding| (one.rule.id, one.file.clone(), one.item.clone(), one.what.clone());
    let promised: Vec<_> = before.findings.iter().filter(|one| one.class == Class::Auto).map(key).collect();
    let is_broken = |one: &&Finding| one.class == Class::Auto || promised.contains(&key(one));
    let broken = after.findings.iter().filter(is_broken).filter(|one| !is_excused(one));
    let broken: Vec<_> = broken.map(|one| format!("{} in {}", line(one), one.item)).collect();
    assert!(broken.is_empty(), "auto, and still there:\n{}\n{said}", broken.join("\n"));
}
