//! A project in a folder of its own, and the command in it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub(crate) const MANIFEST: &str = r#"# A program of 2021
[workspace]

[package]
name = "program"
version = "0.1.0"
edition = "2018"

[dependencies]
rusoto_core = "0.48" # the engine
rusoto_s3 = "0.48"
tokio = { version = "1", features = ["full"] }
"#;
pub(crate) const BEFORE: &str = include_str!("fixtures/before.lock");
pub(crate) const AFTER: &str = include_str!("fixtures/after.lock");

/// Answers `cargo metadata` as Cargo does. `cargo update` leaves what is in `after.lock` if the manifest patches Rusoto, or
/// prints `refused`. Where there are the pipes `waits` and
/// `goes-on`, it writes to the first one, and waits for the second one.
const CARGO: &str = r#"#!/bin/sh
here=$(dirname "$0")
if [ "$1" != update ]; then exec cargo "$@"; fi
echo "$@" >>"$here/updates"
if grep -qE 'rusoto_[a-z]+ = \{ (path|git) =' Cargo.toml; then
    if [ -p "$here/goes-on" ]; then echo >"$here/waits"; cat "$here/goes-on"; fi
    if [ -e "$here/refused" ]; then cat "$here/refused" >&2; exit 101; fi
    cp "$here/after.lock" Cargo.lock
elif [ -e "$here/without.lock" ]; then
    cp "$here/without.lock" Cargo.lock
fi
"#;

#[derive(Debug)]
pub(crate) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    pub(crate) fn new(manifest: &str, lock: Option<&str>) -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        for folder in ["program/src", "cargo", "tmp"] {
            fs::create_dir_all(project.folder.path().join(folder)).unwrap();
        }
        project.write("src/lib.rs", "");
        project.write("Cargo.toml", manifest);
        if let Some(lock) = lock {
            project.write("Cargo.lock", lock);
        }
        project.answer("cargo", CARGO);
        project.answer("after.lock", AFTER);
        fs::set_permissions(project.beside_cargo("cargo"), fs::Permissions::from_mode(0o755)).unwrap();
        project
    }

    /// What most projects are: Rusoto 0.48 and a lock file that is too old.
    pub(crate) fn usual() -> Self {
        Self::new(MANIFEST, Some(BEFORE))
    }

    /// A copy of a program of `compat-tests/old-locks`.
    pub(crate) fn of(year: &str) -> Self {
        let original = repository().join("compat-tests/old-locks").join(year);
        let read = |name| fs::read_to_string(original.join(name)).unwrap();
        Self::new(&read("Cargo.toml"), Some(&read("Cargo.lock")))
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("program")
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// Writes a file beside the Cargo that answers.
    pub(crate) fn answer(&self, name: &str, text: &str) {
        fs::write(self.beside_cargo(name), text).unwrap();
    }

    /// The path of a file beside the Cargo that answers.
    pub(crate) fn beside_cargo(&self, name: &str) -> PathBuf {
        self.folder.path().join("cargo").join(name)
    }

    /// What the runs of `cargo update` were asked.
    pub(crate) fn updates(&self) -> String {
        fs::read_to_string(self.beside_cargo("updates")).unwrap_or_default()
    }

    /// The names of what the command left in the folder for temporary files.
    pub(crate) fn leftovers(&self) -> usize {
        fs::read_dir(self.folder.path().join("tmp")).unwrap().count()
    }

    /// The command with a Cargo that answers from files.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.with_network(arguments);
        command.env("CARGO", self.beside_cargo("cargo"));
        command
    }

    /// The command with the Cargo of this machine.
    pub(crate) fn with_network(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto"));
        command
            .args(["rusoto", "adopt"])
            .args(arguments)
            .current_dir(self.path())
            .env("TMPDIR", self.folder.path().join("tmp"))
            .env("CARGO_TARGET_DIR", self.path().join("target"));
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        Answer::of(self.command(arguments).output().unwrap())
    }
}

/// The repository that this crate is in: a copy, for `--path`.
pub(crate) fn repository() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The same as an argument.
pub(crate) fn path() -> String {
    repository().canonicalize().unwrap().display().to_string()
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: i32,
    pub(crate) said: String,
    pub(crate) complained: String,
}

impl Answer {
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self {
            status: output.status.code().expect("ended by itself"),
            said: text(output.stdout),
            complained: text(output.stderr),
        }
    }

    /// Asserts the status, and that the answer has these texts.
    #[track_caller]
    pub(crate) fn is(self, status: i32, texts: &[&str]) -> Self {
        assert_eq!(self.status, status, "{self:#?}");
        for text in texts {
            let found = self.said.contains(text) || self.complained.contains(text);
            assert!(found, "{text:?} is not in {self:#?}");
        }
        self
    }
}
