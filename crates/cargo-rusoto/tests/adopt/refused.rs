//! Bad input: what is wrong, what to do, status 2, and both files as they were.

use crate::project::{Answer, BEFORE, MANIFEST, Project, path};
use std::fs;

#[track_caller]
fn is_refused(manifest: &str, lock: &str, arguments: &[&str], texts: &[&str]) -> Project {
    let project = Project::new(manifest, Some(lock));
    check(&project, manifest, lock, arguments, texts);
    project
}

#[track_caller]
fn check(project: &Project, manifest: &str, lock: &str, arguments: &[&str], texts: &[&str]) {
    let path = path();
    let arguments: Vec<&str> =
        arguments.iter().map(|argument| argument.replace("PATH", &path).leak() as &str).collect();
    project.run(&arguments).is(2, texts);
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (manifest.into(), lock.into()));
    assert_eq!(project.leftovers(), 0);
}

const APPLY: [&str; 3] = ["--apply", "--path", "PATH"];

#[test]
fn no_manifest() {
    let folder = tempfile::tempdir().unwrap();
    let output = Project::usual().command(&[]).current_dir(folder.path()).output().unwrap();
    Answer::of(output)
        .is(2, &["error: there is no Cargo.toml in ", "name its manifest with --manifest-path"]);
}

#[test]
fn a_manifest_with_a_mistake() {
    is_refused(
        &(MANIFEST.to_owned() + "[depend\n"),
        BEFORE,
        &APPLY,
        &["the manifests cannot be read. Cargo says:", "Cargo.toml:13:8"],
    );
}

#[test]
fn a_lock_file_with_the_marks_of_a_merge() {
    let lock = BEFORE.replacen("[[package]]", "<<<<<<< HEAD\n[[package]]", 1);
    is_refused(MANIFEST, &lock, &APPLY, &["Cargo.lock cannot be read. If a merge left marks"]);
}

#[test]
fn a_lock_file_that_is_not_utf_8() {
    let project = Project::usual();
    fs::write(project.path().join("Cargo.lock"), [0xff, 0xfe]).unwrap();
    project.run(&["--apply", "--path", &path()]).is(2, &["Cargo.lock cannot be read", "caused by:"]);
}

#[test]
fn no_rusoto_in_the_tree() {
    let lock = BEFORE.replace("rusoto_", "other_");
    is_refused(MANIFEST, &lock, &APPLY, &["error: there is no Rusoto in the tree of ", "nothing to adopt"]);
}

#[test]
fn an_older_rusoto_has_to_move_first() {
    let manifest = MANIFEST.replace("\"0.48\"", "\"0.46\"");
    let texts = [
        "the tree has Rusoto 0.46.0, and the drop-ins replace 0.48.0. Move to 0.48 first",
        "  Cargo.toml:10\n  - rusoto_core = \"0.46\" # the engine\n  + rusoto_core = \"0.48\" # the engine\n",
        "  Cargo.toml:11\n",
    ];
    is_refused(&manifest, &BEFORE.replace("0.48.0", "0.46.0"), &APPLY, &texts);
}

#[test]
fn an_older_rusoto_of_somebody_else() {
    let lock = BEFORE.replace("0.48.0", "0.47.0").replace("\"rusoto_s3\"", "\"backup\"");
    let manifest =
        MANIFEST.replace("rusoto_core = \"0.48\" # the engine\nrusoto_s3 = \"0.48\"", "backup = \"1\"");
    is_refused(
        &manifest,
        &lock,
        &APPLY,
        &["No Cargo.toml of this workspace asks for it", "used by program 0.1.0, backup 0.47.0"],
    );
}

#[test]
fn a_fork_of_rusoto() {
    let lock = BEFORE.replacen(
        "name = \"rusoto_core\"\nversion = \"0.48.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"",
        "name = \"rusoto_core\"\nversion = \"0.48.0\"\nsource = \"git+https://github.com/rusoto/rusoto#abc\"",
        1,
    );
    is_refused(
        MANIFEST,
        &lock,
        &APPLY,
        &["rusoto_core 0.48.0 is not from crates.io but from git+https://github.com/rusoto/rusoto"],
    );
}

#[test]
fn another_patch_of_the_same_crate() {
    let manifest = MANIFEST.to_owned()
        + "\n[patch.crates-io]\nmine = { package = \"rusoto_core\", path = \"../fork\" }\n";
    is_refused(
        &manifest,
        BEFORE,
        &APPLY,
        &["patches rusoto_core already:", "../fork", "Delete the line, or give this command"],
    );
}

#[test]
fn a_drop_in_from_another_source() {
    let manifest = MANIFEST.to_owned()
        + "\n[patch.crates-io]\nrusoto_credential = { git = \"https://github.com/rusoto-compat/rusoto-compat\" }\n";
    is_refused(
        &manifest,
        BEFORE,
        &APPLY,
        &["patches rusoto_credential from another source:", "one source and revision"],
    );
}

#[test]
fn a_folder_without_the_drop_ins() {
    is_refused(
        MANIFEST,
        BEFORE,
        &["--path", "/"],
        &["there is no patch/rusoto_core in /. Give --path the folder of a copy of"],
    );
}

#[test]
fn a_line_that_cargo_takes_for_unused() {
    let project = Project::usual();
    let unused = "\n[[patch.unused]]\nname = \"rusoto_core\"\nversion = \"0.48.0\"\n";
    project.answer("after.lock", &(BEFORE.to_owned() + unused));
    let texts =
        ["Cargo takes the line for unused, and keeps Rusoto's own rusoto_core:", "Nothing was changed"];
    check(&project, MANIFEST, BEFORE, &APPLY, &texts);
}

#[test]
fn a_read_only_file() {
    for name in ["Cargo.toml", "Cargo.lock"] {
        let project = Project::usual();
        let file = project.path().join(name);
        let mut permissions = fs::metadata(&file).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&file, permissions).unwrap();
        check(&project, MANIFEST, BEFORE, &APPLY, &[name, " is read-only. Make it writable"]);
    }
}

#[test]
fn an_old_compiler() {
    let project = Project::usual();
    project.answer("rustc", "#!/bin/sh\necho 'release: 1.80.0'\n");
    let rustc = project.path().join("../cargo/rustc");
    fs::set_permissions(&rustc, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let output = project.command(&["--apply", "--path", &path()]).env("RUSTC", rustc).output().unwrap();
    Answer::of(output)
        .is(2, &["is Rust 1.80.0, and the drop-ins need 1.94.1, as the AWS SDK does. Run `rustup update`"]);
}

#[test]
fn offline_without_what_is_needed() {
    let project = Project::usual();
    project.answer("refused", "error: no matching package named `aws-config` found\nAs a reminder, you're using offline mode (--offline)\n");
    check(
        &project,
        MANIFEST,
        BEFORE,
        &["--apply", "--offline", "--path", "PATH"],
        &["no matching package named", "without --offline"],
    );
    assert!(project.updates().contains("--offline"));
}

#[test]
fn a_manifest_that_holds_an_old_version() {
    let project = Project::usual();
    project.answer("refused", REFUSAL);
    check(
        &project,
        MANIFEST,
        BEFORE,
        &APPLY,
        &[
            "no lock file can satisfy the manifests. The drop-ins need `tokio` ^1.49.0. Nothing was changed.",
            "/Cargo.toml asks for `tokio = \"~1.8\"`. Let it ask for \"1.49.0\", and run this again.",
        ],
    );
    // The package was let go, and in vain.
    assert!(project.updates().ends_with("update tokio@1.8.0\n"), "{}", project.updates());
}

const REFUSAL: &str = "\
error: failed to select a version for `tokio`.
    ... required by package `rusoto-compat-core v0.1.0 (/home/app/rusoto-compat/crates/core)`
    ... which satisfies dependency `rusoto_core = \"^0.48\"` of package `program v0.1.0 (/home/app/program)`
versions that meet the requirements `^1.49.0` are: 1.54.1, 1.49.0

all possible versions conflict with previously selected packages.

  previously selected package `tokio v1.8.0`
    ... which satisfies dependency `tokio = \"~1.8\"` of package `program v0.1.0 (/home/app/program)`

failed to select a version for `tokio` which could resolve this conflict
";

#[test]
fn a_line_that_is_not_known_is_not_undone() {
    let manifest =
        MANIFEST.to_owned() + "\n[patch.crates-io]\nrusoto_core = { git = \"https://example.com/mirror\" }\n";
    is_refused(
        &manifest,
        BEFORE,
        &["--undo"],
        &["not known to lead to rusoto-compat", "Give --undo the --git of it"],
    );
}
