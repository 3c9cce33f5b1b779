//! A run that ends early.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::project::{HEAD, Project, delete};

/// A Cargo that waits or fails where it is asked for the check of this number, and passes all else on. With `PIPE`, the first check
/// makes that file a pipe, and the second one does not end.
const CARGO: &str = r#"#!/bin/sh
here=$(dirname "$0")
if [ "$1" = check ]; then
    echo >>"$here/checks"
    if [ -n "$PIPE" ]; then
        if [ "$(wc -l <"$here/checks")" -gt 1 ]; then cat "$here/goes-on"; exit 1; fi
        rm "$PIPE"; mkfifo "$PIPE"; echo >"$here/waits"; exit 0
    fi
    if [ "$(wc -l <"$here/checks")" -eq "$WAIT_AT" ]; then echo >"$here/waits"; cat "$here/goes-on"; fi
    if [ "$(wc -l <"$here/checks")" -eq "$FAIL_AT" ]; then echo "failed to download it" >&2; exit 101; fi
fi
exec "$REAL_CARGO" "$@"
"#;

/// Returns the command with that Cargo.
fn command(project: &Project, wait_at: usize, fail_at: usize) -> Command {
    project.put("cargo/cargo", CARGO);
    let cargo = project.path("../cargo/cargo");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-rusoto"));
    command
        .args(["rusoto", "migrate", "--apply", "--allow-dirty", "--quiet"])
        .current_dir(project.path(""))
        .env("CARGO", cargo)
        .env("REAL_CARGO", std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .env("WAIT_AT", wait_at.to_string())
        .env("FAIL_AT", fail_at.to_string())
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", project.path("target"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Starts the command, and returns when it waits in this check. A command that never comes there is a failure, not a hang.
fn waiting(project: &Project, check: usize) -> Child {
    let mut command = command(project, check, 0);
    let [waits, _] = pipes(project);
    let child = command.spawn().unwrap();
    let waits =
        within_two_minutes(move || fs::read_to_string(waits), "the command does not come to this check");
    assert_eq!(waits.unwrap(), "\n");
    child
}

/// Makes the pipes of that Cargo.
fn pipes(project: &Project) -> [PathBuf; 2] {
    let pipes = ["waits", "goes-on"].map(|name| project.path("../cargo").join(name));
    assert!(Command::new("mkfifo").args(&pipes).status().unwrap().success());
    pipes
}

/// Returns what a call that may block returns.
fn within_two_minutes<T: Send + 'static>(call: impl FnOnce() -> T + Send + 'static, otherwise: &str) -> T {
    let (said, says) = mpsc::channel();
    thread::spawn(move || said.send(call()));
    says.recv_timeout(Duration::from_secs(120)).expect(otherwise)
}

/// Sends a signal, and returns what the command said.
fn end(project: &Project, child: Child, signal: &str) -> String {
    assert!(Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    fs::write(project.path("../cargo/goes-on"), "").unwrap();
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn before_the_write_nothing_is_changed() {
    for signal in ["INT", "TERM"] {
        let project = Project::new(&[("lib.rs", HEAD)]);
        let child = waiting(&project, 1);
        assert_eq!(end(&project, child, signal), "error: interrupted, and nothing was changed\n");
        assert_eq!(project.read("lib.rs"), HEAD);
    }
}

/// The write looks at each file before it puts any. One that is a pipe by then holds it there until the test lets it go on.
#[test]
fn a_signal_in_the_middle_of_the_write_does_not_divide_it() {
    for signal in ["INT", "TERM"] {
        let main = "pub mod a;\npub mod b;\n";
        let project = Project::new(&[("lib.rs", main), ("a.rs", HEAD), ("b.rs", HEAD)]);
        let pipe = project.path("src/b.rs");
        let mut command = command(&project, 0, 0);
        command.env("PIPE", &pipe);
        let [waits, goes_on] = pipes(&project);
        // As long as this process lives, the second check does.
        std::mem::forget(fs::File::options().read(true).write(true).open(goes_on).unwrap());
        let child = command.spawn().unwrap();
        within_two_minutes(move || fs::read(waits), "the command does not come to the check").unwrap();
        let open = move || fs::File::options().write(true).open(pipe);
        let mut writer = within_two_minutes(open, "the command does not come to the write").unwrap();

        assert!(
            Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success()
        );
        writer.write_all(HEAD.as_bytes()).unwrap();
        drop(writer);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(
            String::from_utf8(output.stderr).unwrap(),
            "error: interrupted, and the new files are written, and whether they compile is not known: `git diff` shows them\n"
        );
        for name in ["a.rs", "b.rs"] {
            assert!(project.read(name).contains(".send()"), "{name} is old");
        }
    }
}

#[test]
fn after_the_write_the_files_are_new_and_the_message_says_so() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    let child = waiting(&project, 2);
    let said = end(&project, child, "INT");
    assert_eq!(
        said,
        "error: interrupted, and the new files are written, and whether they compile is not known: `git diff` shows them\n"
    );
    assert!(project.read("lib.rs").contains(".send()"));
}

#[test]
fn while_files_are_taken_back_each_is_old_or_new() {
    let (main, delete) = ("pub mod a;\npub mod b;\n", delete());
    let project = Project::new(&[("lib.rs", main), ("a.rs", HEAD), ("b.rs", &delete)]);
    let child = waiting(&project, 3);
    let said = end(&project, child, "TERM");
    assert_eq!(
        said,
        "error: interrupted, and new files are written that may not compile: `git diff` shows them\n"
    );
    assert_eq!(project.read("b.rs"), delete);
    assert!(project.read("a.rs").contains(".send()"));
}

#[test]
fn a_change_by_somebody_else_during_the_check_is_not_lost() {
    let (main, delete) = ("pub mod a;\npub mod b;\npub mod c;\n", delete());
    let project = Project::new(&[("lib.rs", main), ("a.rs", HEAD), ("b.rs", &delete), ("c.rs", &delete)]);
    let child = waiting(&project, 2);
    let theirs = format!("{}// theirs\n", project.read("b.rs"));
    project.write("src/b.rs", &theirs);
    fs::write(project.path("../cargo/goes-on"), "").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains(
            "error: what does not compile was not taken back: Cargo.toml, src/a.rs, src/c.rs are new, and may not compile. src/b.rs is as \
             somebody else left it. All other files are as they were\n  caused by: "
        ),
        "{said}"
    );
    assert!(project.read("a.rs").contains(".send()") && project.read("c.rs").contains(".send()"));
    assert!(said.contains("b.rs was changed by somebody else in the meantime"), "{said}");
    assert_eq!(project.read("b.rs"), theirs);
}

#[test]
fn if_the_new_files_cannot_be_compiled_all_are_taken_back() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    let output = command(&project, 0, 2).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("what was written cannot be compiled, and all of it was taken back. Cargo says:\n  failed to download it"),
        "{said}"
    );
    assert_eq!(project.read("lib.rs"), HEAD);
    assert!(!project.path("Cargo.lock").exists());
}
