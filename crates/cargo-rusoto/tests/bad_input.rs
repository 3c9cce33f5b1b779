//! All commands on input that is missing, damaged or odd: the status, a text that says what to do, and no file changed.
#![cfg(unix)]

mod common;

use std::collections::BTreeMap;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{Ran, run_with};

const MANIFEST: &str = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
                        [dependencies]\nrusoto_core = \"0.48\"\nrusoto_s3 = \"0.48\"\n";
const PLAIN: &str = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
const LIBRARY: &str = "pub fn region() -> rusoto_core::Region {\n    rusoto_core::Region::default()\n}\n";
const LOCK: &str = "version = 3\n\n[[package]]\nname = \"program\"\nversion = \"0.1.0\"\n";

/// Each command in the form that writes.
const INVENTORY: &[&str] = &["inventory"];
const RATCHET: &[&str] = &["ratchet", "--accept"];
const ADOPT: &[&str] =
    &["adopt", "--apply", "--offline", "--path", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")];
const MIGRATE: &[&str] = &["migrate", "--apply", "--allow-dirty"];
const FACADE: &[&str] = &["facade", "lambda", "--apply"];
const ALL: [&[&str]; 5] = [INVENTORY, RATCHET, ADOPT, MIGRATE, FACADE];
/// Those that read Rust.
const READERS: [&[&str]; 3] = [INVENTORY, RATCHET, MIGRATE];

struct Project {
    folder: tempfile::TempDir,
    scratch: tempfile::TempDir,
}

impl Project {
    fn empty() -> Self {
        let new = || tempfile::tempdir().unwrap();
        Self { folder: new(), scratch: new() }
    }

    fn new(manifest: &str) -> Self {
        let project = Self::empty();
        project.write("Cargo.toml", manifest.as_bytes());
        project.write("Cargo.lock", LOCK.as_bytes());
        project.write("src/lib.rs", LIBRARY.as_bytes());
        project
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), bytes).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let scratch = self.scratch.path().display().to_string();
        run_with(self.folder.path(), arguments, &[("TMPDIR", &scratch)])
    }

    /// All files with what is in them. A link is where it leads.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let walk = ignore::WalkBuilder::new(self.folder.path()).standard_filters(false).build();
        let entries =
            walk.map(Result::unwrap).filter(|entry| !entry.path().is_dir() || entry.path_is_symlink());
        let read = |path: &Path| match std::fs::read_link(path) {
            Ok(link) => link.into_os_string().into_encoded_bytes(),
            Err(_) => std::fs::read(path).unwrap(),
        };
        entries.map(|entry| (entry.path().to_owned(), read(entry.path()))).collect()
    }

    /// Runs a command that must fail with these texts and change nothing.
    #[track_caller]
    fn fails(&self, arguments: &[&str], texts: &[&str]) {
        let before = self.files();
        let ran = self.run(arguments);
        assert_eq!((ran.status, &*ran.out), (2, ""), "{arguments:?} {}", ran.err);
        assert!(ran.err.lines().any(|line| line.starts_with("error: ")), "{arguments:?} {}", ran.err);
        for text in texts {
            assert!(ran.err.contains(text), "{arguments:?} does not say {text:?}:\n{}", ran.err);
        }
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        assert_eq!(self.files(), before, "{arguments:?}");
        assert_eq!(std::fs::read_dir(self.scratch.path()).unwrap().count(), 0, "{arguments:?}");
    }
}

#[test]
fn no_manifest() {
    let project = Project::empty();
    for command in ALL {
        project.fails(command, &["Cargo.toml", "--manifest-path"]);
    }
}

#[test]
fn a_manifest_that_is_not_where_it_is_said_to_be() {
    let project = Project::new(MANIFEST);
    for command in ALL {
        project
            .fails(&[command, &["--manifest-path", "nowhere/Cargo.toml"]].concat(), &["nowhere/Cargo.toml"]);
    }
}

#[test]
fn a_manifest_that_cannot_be_read() {
    for bytes in [
        &b"[package\n"[..],
        b"",
        b"[package]\nname = \"\xff\"\n",
        b"[package]\nname = \"half",
        b"[workspace]\nmembers = [\"nowhere\"]\n",
    ] {
        let project = Project::new(MANIFEST);
        project.write("Cargo.toml", bytes);
        for command in ALL {
            project.fails(command, &["Cargo.toml"]);
        }
    }
    let project = Project::empty();
    std::fs::create_dir(project.path("Cargo.toml")).unwrap();
    for command in ALL {
        project.fails(command, &["Cargo.toml"]);
    }
}

#[test]
fn no_rusoto_in_the_tree() {
    let project = Project::new(PLAIN);
    project.write("src/lib.rs", b"");
    for command in [INVENTORY, ADOPT] {
        project.fails(command, &["Rusoto"]);
    }
}

#[test]
fn a_lock_file_that_is_damaged() {
    for bytes in [
        &b"<<<<<<< ours\nversion = 3\n"[..],
        b"version = 3\n[[package]]\nname = \"\xff\"\n",
        b"version = 3\n[[packa",
    ] {
        let project = Project::new(MANIFEST);
        project.write("Cargo.lock", bytes);
        project.fails(ADOPT, &["Cargo.lock"]);
        let ran = project.run(INVENTORY);
        assert_eq!(ran.status, 1, "{}", ran.err);
        assert!(ran.out.contains("Not read") && ran.out.contains("Cargo.lock"), "{}", ran.out);
    }
}

#[test]
fn no_lock_file_stops_no_command_that_reads() {
    let project = Project::new(MANIFEST);
    std::fs::remove_file(project.path("Cargo.lock")).unwrap();
    for (command, status) in [(INVENTORY, 1), (RATCHET, 0), (MIGRATE, 0), (FACADE, 0)] {
        let ran = project.run(command);
        assert_eq!(ran.status, status, "{command:?} {}{}", ran.out, ran.err);
    }
    assert!(!project.path("Cargo.lock").exists());
}

#[test]
fn offline_without_what_is_needed() {
    let project = Project::new(MANIFEST);
    let (home, scratch) = (tempfile::tempdir().unwrap(), project.scratch.path().display().to_string());
    let before = project.files();
    let home = home.path().display().to_string();
    let ran = run_with(project.folder.path(), ADOPT, &[("CARGO_HOME", &home), ("TMPDIR", &scratch)]);
    assert_eq!(ran.status, 2, "{}", ran.err);
    assert!(ran.err.contains("Run this again with the network, and without --offline"), "{}", ran.err);
    assert_eq!(project.files(), before);
}

/// A file that cannot be read is a note with its place and the reason, and stops nothing.
#[test]
fn a_source_file_that_cannot_be_read() {
    type Make = fn(&Project);
    let cases: [(&str, &str, Make); 6] = [
        ("src/odd.rs", "is not UTF-8", |project| project.write("src/odd.rs", b"fn a() {}\n// \xff\n")),
        ("src/odd.rs", "is not Rust", |project| project.write("src/odd.rs", b"fn a( {")),
        ("src/odd.rs", "is not Rust", |project| project.write("src/odd.rs", b"<<<<<<< ours\n")),
        ("src/odd.rs", "", |project| symlink("nowhere.rs", project.path("src/odd.rs")).unwrap()),
        // Reading it fails, also for root.
        ("src/odd.rs", "cannot be read", |project| {
            symlink("/proc/self/mem", project.path("src/odd.rs")).unwrap()
        }),
        ("src/up", "leads back", |project| symlink("..", project.path("src/up")).unwrap()),
    ];
    for (file, why, make) in cases {
        let project = Project::new(MANIFEST);
        make(&project);
        let before = project.files();
        for command in READERS {
            let ran = project.run(command);
            assert!(ran.status < 2, "{command:?} {why} {}{}", ran.out, ran.err);
            let note = ran.out.lines().any(|line| line.contains(file));
            let is_said = ran.out.replace("\n  ", " ").contains(why);
            assert!(command == RATCHET || note && is_said, "{command:?} {why}:\n{}{}", ran.out, ran.err);
        }
        let mut after = project.files();
        after.remove(&project.path("rusoto-baseline.json")).expect("a baseline");
        assert_eq!(after, before, "{why}");
        // What is readable was read.
        assert!(project.run(INVENTORY).out.contains("RC041"), "{why}");
    }
}

/// Cargo is what each command asks first, so a Cargo that waits makes a known place to interrupt.
#[test]
fn control_c() {
    let cargo = tempfile::tempdir().unwrap();
    let pipes = ["waits", "goes-on"].map(|name| cargo.path().join(name));
    let script = "#!/bin/sh\nhere=$(dirname \"$0\")\necho >\"$here/waits\"\nexec cat \"$here/goes-on\"\n";
    std::fs::write(cargo.path().join("cargo"), script).unwrap();
    std::fs::set_permissions(cargo.path().join("cargo"), std::fs::Permissions::from_mode(0o755)).unwrap();
    assert!(Command::new("mkfifo").args(&pipes).status().unwrap().success());
    for command in ALL {
        let project = Project::new(MANIFEST);
        let before = project.files();
        let child = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto"))
            .args(command)
            .current_dir(project.folder.path())
            .env("CARGO", cargo.path().join("cargo"))
            .env("TMPDIR", project.scratch.path())
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        assert_eq!(std::fs::read_to_string(&pipes[0]).unwrap(), "\n");
        assert!(
            Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().unwrap().success()
        );
        let output = child.wait_with_output();
        // The Cargo below is not of the command's group in a test, and ends with this.
        std::fs::write(&pipes[1], "").unwrap();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(2), "{command:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said, "error: interrupted, and nothing was changed\n", "{command:?}");
        assert_eq!(project.files(), before, "{command:?}");
        assert_eq!(std::fs::read_dir(project.scratch.path()).unwrap().count(), 0, "{command:?}");
    }
}
