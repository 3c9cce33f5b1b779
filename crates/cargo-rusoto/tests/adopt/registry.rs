//! Real lock files of 2021, 2022 and 2024, and the versions that there are today.

use crate::project::{Answer, Project, path};
use crate::versions::{version_1, version_4};
use std::process::Command;

fn asked_for() -> bool {
    std::env::var("RUSOTO_COMPAT_REGISTRY").is_ok_and(|value| value == "required")
}

fn run(project: &Project, arguments: &[&str]) -> Answer {
    Answer::of(project.with_network(arguments).output().unwrap())
}

/// Adopts, asks Cargo and the command, and puts all back.
#[track_caller]
fn takes_the_drop_ins(year: &str, arguments: &[&str], name: &str) {
    if !asked_for() {
        return;
    }
    let project = Project::of(year);
    let before = (project.read("Cargo.toml"), project.read("Cargo.lock"));
    let path = path();
    let apply = [&["--apply", "--path", &path], arguments].concat();
    let answer = run(&project, &apply).is(0, &["Written."]);
    println!(
        "{year} {arguments:?}: {}",
        answer.said.lines().find(|line| line.starts_with("Cargo.lock")).unwrap()
    );

    let tree = Command::new("cargo")
        .args(["tree", "--locked", "-i", name])
        .current_dir(project.path())
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.starts_with(&format!("{name} v0.48.0 ({path}/patch/{name})")), "{tree}");
    run(&project, &["--check"]).is(0, &[&format!("{name} 0.48.0: drop-in")]);
    run(&project, &["--undo"]).is(0, &[]);
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), before);
    assert_eq!(project.leftovers(), 0);
}

#[test]
fn of_2021() {
    takes_the_drop_ins("2021", &["--engine"], "rusoto_core");
}

#[test]
fn of_2021_with_only_the_credentials() {
    takes_the_drop_ins("2021", &["--credentials-only"], "rusoto_credential");
}

#[test]
fn of_2022() {
    takes_the_drop_ins("2022", &[], "rusoto_core");
}

#[test]
fn of_2024() {
    takes_the_drop_ins("2024", &[], "rusoto_core");
}

/// Each form is taken, written, checked and put back, to the byte.
#[test]
fn lock_files_of_versions_1_and_4() {
    if !asked_for() {
        return;
    }
    for (form, first) in [
        (version_1 as fn(&str) -> String, "[[package]]\nname = \"async-trait\""),
        (version_4, "version = 4\n"),
    ] {
        let project = Project::of("2021");
        let lock = form(&project.read("Cargo.lock"));
        assert!(lock.contains(first));
        project.write("Cargo.lock", &lock);
        let manifest = project.read("Cargo.toml");
        run(&project, &["--path", &path()]).is(1, &["+ rusoto_core = "]);
        assert_eq!(project.read("Cargo.lock"), lock);
        run(&project, &["--apply", "--path", &path()]).is(0, &["Written."]);
        run(&project, &["--check"]).is(0, &["rusoto_core 0.48.0: drop-in"]);
        let tree = Command::new("cargo")
            .args(["tree", "--locked", "-i", "rusoto_core"])
            .current_dir(project.path())
            .output()
            .unwrap();
        let tree = String::from_utf8(tree.stdout).unwrap();
        assert!(tree.starts_with(&format!("rusoto_core v0.48.0 ({}/patch/rusoto_core)", path())), "{tree}");
        run(&project, &["--undo"]).is(0, &[]);
        assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (manifest, lock));
    }
}

#[test]
fn a_lock_file_of_version_2() {
    if !asked_for() {
        return;
    }
    let project = Project::of("2021");
    project.write("Cargo.lock", &project.read("Cargo.lock").replacen("version = 3\n", "", 1));
    run(&project, &["--path", &path()]).is(1, &["+ rusoto_core = "]);
}

#[test]
fn a_manifest_with_an_old_tokio() {
    if !asked_for() {
        return;
    }
    let project = Project::of("2021");
    let manifest =
        project.read("Cargo.toml").replacen("tokio = { version = \"1\"", "tokio = { version = \"~1.8\"", 1);
    project.write("Cargo.toml", &manifest);
    let lock = project.read("Cargo.lock");
    run(&project, &["--apply", "--path", &path()])
        .is(2, &["Cargo.toml asks for `tokio = \"~1.8\"`. Let it ask for \"1.49.0\""]);
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (manifest, lock));
}

#[test]
fn two_versions_of_rusoto() {
    if !asked_for() {
        return;
    }
    let project = Project::of("2024");
    let older = "\n[dependencies.older]\npackage = \"rusoto_credential\"\nversion = \"0.47\"\n";
    project.write("Cargo.toml", &(project.read("Cargo.toml") + older));
    run(&project, &["--apply", "--path", &path()])
        .is(0, &["rusoto_credential 0.47.0 stays Rusoto's own, used by of-2024 0.1.0."]);
    run(&project, &["--check"])
        .is(1, &["rusoto_core 0.48.0: drop-in", "rusoto_credential 0.47.0 is not replaced."]);
}

/// A program that names only `rusoto_core` gets one line. What `migrate` adds then asks for the other two crates.
#[test]
fn migrate_adds_the_lines_that_its_dependencies_need() {
    if !asked_for() {
        return;
    }
    let project = Project::of("2022");
    project.write(
        "src/lib.rs",
        "pub fn client() -> rusoto_s3::S3Client {\n    rusoto_s3::S3Client::new(Default::default())\n}\n",
    );
    run(&project, &["--apply", "--path", &path()]).is(0, &["Written."]);
    assert_eq!(project.read("Cargo.toml").matches("/patch/").count(), 1);
    let migrate = ["rusoto", "migrate", "--apply", "--allow-dirty", "--no-check"];
    let migrated = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto"))
        .args(migrate)
        .current_dir(project.path())
        .output()
        .unwrap();
    assert!(migrated.status.success(), "{}", String::from_utf8_lossy(&migrated.stderr));
    // Cargo lists the versions where there is more than one.
    for name in ["rusoto_core", "rusoto_credential", "rusoto_signature"] {
        let tree =
            Command::new("cargo").args(["tree", "-i", name]).current_dir(project.path()).output().unwrap();
        let said = String::from_utf8(tree.stdout).unwrap();
        let is_one = said.starts_with(&format!("{name} v0.48.0 ({}/patch/{name})", path()));
        assert!(is_one, "{said}{}", String::from_utf8_lossy(&tree.stderr));
    }
}
