//! A run that ends early.

use crate::project::{Answer, BEFORE, MANIFEST, Project, path};
use std::fs;
use std::process::{Child, Command, Stdio};

/// Starts the command, and returns when Cargo is there, and waits for `go_on`.
fn waiting(project: &Project) -> Child {
    let pipes = ["waits", "goes-on"].map(|name| project.beside_cargo(name));
    assert!(Command::new("mkfifo").args(&pipes).status().unwrap().success());
    let mut command = project.command(&["--apply", "--path", &path()]);
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    assert_eq!(fs::read_to_string(&pipes[0]).unwrap(), "\n");
    child
}

/// Lets the Cargo below end.
fn go_on(project: &Project) {
    fs::write(project.beside_cargo("goes-on"), "").unwrap();
}

/// What the command said after it asked Cargo.
fn end(child: Child) -> Answer {
    let mut answer = Answer::of(child.wait_with_output().unwrap());
    answer.complained = answer.complained.replace("asking Cargo for versions …\n", "");
    answer
}

fn is_untouched(project: &Project) {
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST.into(), BEFORE.into()));
}

#[test]
fn control_c_leaves_both_files_and_no_scratch_folder() {
    for signal in ["INT", "TERM"] {
        let project = Project::usual();
        let child = waiting(&project);
        assert!(
            Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success()
        );
        let answer = end(child).is(2, &[]);
        assert_eq!(answer.complained, "error: interrupted, and nothing was changed\n");
        is_untouched(&project);
        assert_eq!(project.leftovers(), 0);
        go_on(&project);
    }
}

#[test]
fn a_kill_leaves_both_files() {
    let project = Project::usual();
    let mut child = waiting(&project);
    child.kill().unwrap();
    child.wait().unwrap();
    is_untouched(&project);
    go_on(&project);
}

#[test]
fn a_change_by_somebody_else_in_between_is_not_lost() {
    let project = Project::usual();
    let child = waiting(&project);
    let changed = MANIFEST.replace("0.1.0", "0.2.0");
    project.write("Cargo.toml", &changed);
    go_on(&project);
    let answer = end(child).is(2, &[]);
    assert_eq!(
        answer.complained,
        "error: somebody else has changed Cargo.toml or Cargo.lock. Run this again\n"
    );
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (changed, BEFORE.into()));
}
