//! The programs as a user has them, in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::common::{Ran, copy_folder, run_with};

/// Where Cargo builds, and what it leaves out, because the folder is kept.
const BUILD: [(&str, &str); 3] = [
    ("CARGO_TARGET_DIR", concat!(env!("CARGO_TARGET_TMPDIR"), "/programs")),
    ("CARGO_INCREMENTAL", "0"),
    ("CARGO_PROFILE_DEV_DEBUG", "0"),
];

/// The folder of the programs in this repository.
pub(crate) fn original() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../compat-tests/programs")
}

/// Measures a step, for the log.
pub(crate) struct Watch(Instant);

#[expect(clippy::disallowed_methods, reason = "these are seconds of the machine that runs the tests")]
impl Watch {
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn seconds(&self) -> String {
        format!("{:.1} s", self.0.elapsed().as_secs_f64())
    }
}

/// A copy of the programs. All copies share the folder in which Cargo builds.
pub(crate) struct Checkout(tempfile::TempDir);

impl Checkout {
    pub(crate) fn new() -> Self {
        let checkout = Self(tempfile::tempdir().unwrap());
        for entry in std::fs::read_dir(original()).unwrap().map(Result::unwrap) {
            let (from, to) = (entry.path(), checkout.path().join(entry.file_name()));
            if entry.file_name() == "target" {
                continue;
            }
            if from.is_dir() {
                copy_folder(&from, &to);
            } else {
                std::fs::copy(from, to).unwrap();
            }
        }
        checkout
    }

    /// Puts it into git, as `migrate` wants it.
    pub(crate) fn begin(&self) {
        self.git(&["init", "--quiet"]);
        self.commit("as it was");
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub(crate) fn append(&self, file: &str, text: &str) {
        std::fs::write(self.path().join(file), self.read(file) + text).unwrap();
    }

    /// Runs `cargo rusoto`.
    pub(crate) fn rusoto(&self, arguments: &[&str]) -> Ran {
        run_with(self.path(), arguments, &BUILD)
    }

    /// Runs Cargo on the whole workspace, and returns what it prints.
    #[track_caller]
    pub(crate) fn cargo(&self, arguments: &[&str], variables: &[(String, String)]) -> String {
        let watch = Watch::start();
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(self.path())
            // A setting of this machine would replace the authority of the test's servers.
            .env_remove("AWS_CA_BUNDLE")
            .envs(BUILD)
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let (out, err) = (text(output.stdout), text(output.stderr));
        assert!(output.status.success(), "cargo {arguments:?}\n{out}\n{err}");
        println!("    cargo {}: {}", arguments.join(" "), watch.seconds());
        out
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "."]);
        let who = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
        self.git(&[&who[..], &["commit", "--quiet", "-m", message]].concat());
    }

    /// Runs git, and returns what it prints.
    #[track_caller]
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git").args(arguments).current_dir(self.path()).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}
