//! What is written, checked, and put back.

use crate::project::{AFTER, BEFORE, MANIFEST, Project, path};
use crate::versions::{version_1, version_4};
use std::fs;

fn line(name: &str) -> String {
    format!("{name} = {{ path = \"{}/patch/{name}\" }}\n", path())
}

#[test]
fn without_apply_it_only_shows() {
    let project = Project::usual();
    project.run(&["--path", &path()]).is(
        1,
        &[&format!("+ {}", line("rusoto_core")), "tokio 1.8.0 -> 1.49.0", "Go: ring 0.16.20", "with --apply"],
    );
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST.into(), BEFORE.into()));
    assert!(!project.path().join("target").exists());
    assert_eq!(project.leftovers(), 0);
}

#[test]
fn the_repository_is_the_default_source() {
    let shown =
        "+ rusoto_core = { git = \"https://github.com/rusoto-compat/rusoto-compat\", rev = \"1a2b3c4\" }";
    Project::usual().run(&["--rev", "1a2b3c4"]).is(1, &[shown]);
}

#[test]
fn apply_writes_both_files_and_undo_puts_them_back() {
    let project = Project::usual();
    project
        .run(&["--apply", "--path", &path()])
        .is(0, &["Written.", "RUSTSEC-2022-0071, RUSTSEC-2025-0009", "docs/start/engine.md"]);
    assert_eq!(project.read("Cargo.toml"), format!("{MANIFEST}\n[patch.crates-io]\n{}", line("rusoto_core")));
    assert_eq!(project.read("Cargo.lock"), AFTER);

    project.run(&["--apply", "--path", &path()]).is(0, &["Adopted already: rusoto_core."]);
    project.run(&["--check"]).is(0, &["rusoto_core 0.48.0: drop-in"]);

    project.run(&["--undo"]).is(0, &["Cargo.lock is what it was before --apply."]);
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST.into(), BEFORE.into()));
    project.run(&["--undo"]).is(0, &["Nothing to undo"]);
    project
        .run(&["--check"])
        .is(1, &["rusoto_core 0.48.0: Rusoto's own, used by program 0.1.0, rusoto_s3 0.48.0"]);
}

#[test]
fn undo_takes_only_its_own_lines_where_the_files_have_changed_since() {
    let project = Project::usual();
    project.run(&["--apply", "--path", &path()]).is(0, &[]);
    let changed = project.read("Cargo.toml") + "left-pad = { path = \"../pad\" } # mine\n";
    project.write("Cargo.toml", &changed);
    project.write("Cargo.lock", &(AFTER.to_owned() + "\n# changed\n"));
    project.answer("without.lock", &(BEFORE.to_owned() + "\n# resolved again\n"));
    project.run(&["--undo"]).is(0, &["all other packages keep their versions"]);
    assert_eq!(
        project.read("Cargo.toml"),
        format!("{MANIFEST}\n[patch.crates-io]\nleft-pad = {{ path = \"../pad\" }} # mine\n"),
    );
    assert!(project.read("Cargo.lock").ends_with("# resolved again\n"));
}

#[test]
fn undo_after_two_adoptions_goes_back_to_before_the_first() {
    let project = Project::usual();
    project.run(&["--apply", "--credentials-only", "--path", &path()]).is(0, &["docs/start/patch.md"]);
    project.run(&["--apply", "--path", &path()]).is(0, &["docs/start/engine.md"]);
    project.run(&["--undo"]).is(0, &[&line("rusoto_core"), &line("rusoto_credential")]);
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST.into(), BEFORE.into()));
}

#[test]
fn undo_leaves_a_line_that_was_there_before() {
    let manifest = format!("{MANIFEST}\n[patch.crates-io]\n{}", line("rusoto_credential"));
    let project = Project::new(&manifest, Some(BEFORE));
    project.run(&["--apply", "--path", &path()]).is(0, &[&line("rusoto_core")]);
    let answer = project.run(&["--undo"]).is(0, &[&line("rusoto_core")]);
    assert!(!answer.said.contains("rusoto_credential"), "{answer:#?}");
    assert_eq!(project.read("Cargo.toml"), manifest);
}

#[test]
fn a_manifest_that_names_the_credentials_needs_all_three_lines() {
    let lock = BEFORE.replacen(" \"rusoto_core\",\n", " \"rusoto_core\",\n \"rusoto_credential\",\n", 1);
    let answer = Project::new(MANIFEST, Some(&lock)).run(&["--path", &path()]);
    answer.is(1, &[&line("rusoto_core"), &line("rusoto_credential"), &line("rusoto_signature")]);
}

#[test]
fn lock_files_of_all_forms_are_read_and_put_back() {
    let version_2 = |text: &str| text.replacen("version = 3\n", "", 1);
    for form in [&version_1 as &dyn Fn(&str) -> String, &version_2, &version_4] {
        // In version 1, this dependency has its version and its source.
        let lock =
            form(&BEFORE.replacen(" \"rusoto_core\",\n", " \"rusoto_core\",\n \"rusoto_credential\",\n", 1));
        let project = Project::new(MANIFEST, Some(&lock));
        let answer = project.run(&["--apply", "--path", &path()]);
        answer.is(
            0,
            &[&line("rusoto_core"), &line("rusoto_credential"), &line("rusoto_signature"), "ring 0.16.20"],
        );
        project.run(&["--undo"]).is(0, &[]);
        assert_eq!((&*project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST, lock));
    }
}

#[test]
fn the_credentials_alone_are_one_line() {
    let answer =
        Project::usual().run(&["--credentials-only", "--path", &path()]).is(1, &[&line("rusoto_credential")]);
    assert!(!answer.said.contains(&line("rusoto_core")));
}

#[test]
fn the_manifest_keeps_its_form_and_the_files_keep_their_line_ends() {
    let manifest = MANIFEST.to_owned()
        + "\n[patch.crates-io]\n# ours\nleft = { path = \"../left\" }\n\n[profile.dev]\nopt-level = 1";
    let (manifest, lock) = (manifest.replace('\n', "\r\n"), BEFORE.replace('\n', "\r\n"));
    let project = Project::new(&manifest, Some(&lock));
    project.run(&["--apply", "--path", &path()]).is(0, &[]);
    let changed = manifest.replace(
        "../left\" }\r\n",
        &format!("../left\" }}\r\n{}", line("rusoto_core").replace('\n', "\r\n")),
    );
    assert_eq!(project.read("Cargo.toml"), changed);
    assert_eq!(project.read("Cargo.lock"), AFTER.replace('\n', "\r\n"));
    fs::remove_dir_all(project.path().join("target")).unwrap();
    project.run(&["--undo"]).is(0, &[]);
    assert_eq!(project.read("Cargo.toml"), manifest);
}

#[test]
fn a_member_of_a_virtual_workspace_changes_the_root() {
    let root = "[workspace]\nmembers = [\"crates/*\"]\nresolver = \"2\"";
    let project = Project::new(root, Some(BEFORE));
    fs::create_dir_all(project.path().join("crates/program")).unwrap();
    fs::rename(project.path().join("src"), project.path().join("crates/program/src")).unwrap();
    project.write("crates/program/Cargo.toml", &MANIFEST.replace("[workspace]\n", ""));
    let member = project.path().join("crates/program");
    let relative = pathdiff(&member);
    let output = project.command(&["--apply", "--path", &relative]).current_dir(&member).output().unwrap();
    crate::project::Answer::of(output).is(0, &[]);
    let manifest = project.read("Cargo.toml");
    assert!(
        manifest.starts_with(&format!("{root}\n\n[patch.crates-io]\nrusoto_core = {{ path = \"../")),
        "{manifest}"
    );
    let line = manifest.rsplit('"').nth(1).unwrap();
    assert!(project.path().join(line).join("Cargo.toml").is_file(), "{line}");
}

/// The way from a folder to the repository, up to the root and down.
fn pathdiff(folder: &std::path::Path) -> String {
    "../".repeat(folder.canonicalize().unwrap().components().count() - 1) + &path()[1..]
}

#[test]
fn without_a_lock_file_none_is_written() {
    let project = Project::new(MANIFEST, None);
    project.answer("without.lock", BEFORE);
    project
        .run(&["--apply", "--path", &path()])
        .is(0, &["There is no Cargo.lock, so nothing in it has to move."]);
    assert!(!project.path().join("Cargo.lock").exists());
    assert!(project.read("Cargo.toml").ends_with(&line("rusoto_core")));
}

#[test]
fn quiet_says_nothing() {
    let project = Project::usual();
    for arguments in [
        &["--quiet", "--path", &*path()][..],
        &["--quiet", "--apply", "--path", &*path()],
        &["-q", "--check"],
    ] {
        let answer = project.run(arguments);
        assert_eq!((&*answer.said, &*answer.complained), ("", ""), "{arguments:?}");
    }
}

#[test]
fn colours_are_for_terminals() {
    let answer = Project::usual().run(&["--path", &path()]);
    assert!(!answer.said.contains('\u{1b}') && !answer.complained.contains('\u{1b}'));
    assert!(
        answer
            .said
            .lines()
            .filter(|line| !line.contains(" = { ") && !line.contains("Cargo.toml"))
            .all(|line| line.len() <= 80)
    );
}

#[test]
fn an_older_version_beside_it_is_named() {
    let older = "\n[[package]]\nname = \"rusoto_credential\"\nversion = \"0.47.0\"\nsource = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
    let with_older =
        |lock: &str| lock.replace(" \"tokio\",\n]", " \"rusoto_credential 0.47.0\",\n \"tokio\",\n]") + older;
    let manifest = MANIFEST.to_owned() + "old = { package = \"rusoto_credential\", version = \"0.47\" }\n";
    let project = Project::new(&manifest, Some(&with_older(BEFORE)));
    project.answer("after.lock", &with_older(AFTER));
    project.run(&["--apply", "--path", &path()]).is(
        0,
        &[
            "rusoto_credential 0.47.0 stays Rusoto's own, used by program 0.1.0.",
            "Cargo.toml:13",
            "+ old = { package = \"rusoto_credential\", version = \"0.48\" }",
        ],
    );
    project
        .run(&["--check"])
        .is(1, &["rusoto_core 0.48.0: drop-in", "rusoto_credential 0.47.0 is not replaced."]);
}

#[test]
fn check_sees_a_lock_file_that_was_not_mended() {
    let project =
        Project::new(&format!("{MANIFEST}\n[patch.crates-io]\n{}", line("rusoto_core")), Some(BEFORE));
    project.answer("refused", "error: failed to select a version for `serde`.\n");
    project
        .run(&["--check"])
        .is(1, &["Not active: Cargo selects no version of `serde`", "`cargo rusoto adopt --apply`"]);
    project.answer("refused", "error: failed to download from the registry\n");
    project.run(&["--check"]).is(2, &["Cargo cannot resolve the workspace", "did not reach the registry"]);
}

#[test]
fn check_sees_a_line_that_cargo_takes_for_unused() {
    let unused = "\n[[patch.unused]]\nname = \"rusoto_core\"\nversion = \"0.48.0\"\n";
    let project =
        Project::new(&format!("{MANIFEST}\n[patch.crates-io]\n{}", line("rusoto_core")), Some(BEFORE));
    project.answer("after.lock", &(BEFORE.to_owned() + unused));
    project
        .run(&["--check"])
        .is(1, &["Cargo takes the line of rusoto_core for unused.", "rusoto_core 0.48.0 is not replaced."]);
}
