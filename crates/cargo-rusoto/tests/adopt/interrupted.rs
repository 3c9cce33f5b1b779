//! A run that ends early.

use crate::project::{BEFORE, MANIFEST, Project, path};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

/// Starts the command, and returns when it waits for Cargo. It goes on when the standard input ends.
fn waiting(project: &Project) -> (Child, BufReader<std::process::ChildStderr>) {
    project.answer("wait", "");
    let mut command = project.command(&["--apply", "--path", &path()]);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("asking Cargo") {
        line.clear();
        assert_ne!(said.read_line(&mut line).unwrap(), 0, "it has ended");
    }
    (child, said)
}

fn is_untouched(project: &Project) {
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (MANIFEST.into(), BEFORE.into()));
}

#[test]
fn control_c_leaves_both_files_and_no_scratch_folder() {
    for signal in ["INT", "TERM"] {
        let project = Project::usual();
        let (mut child, mut said) = waiting(&project);
        assert!(
            Command::new("kill").args(["-s", signal, &child.id().to_string()]).status().unwrap().success()
        );
        let mut rest = String::new();
        // The Cargo below holds the pipes until its input ends.
        let input = child.stdin.take();
        assert_eq!(child.wait().unwrap().code(), Some(2), "{signal}");
        drop(input);
        said.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "error: interrupted, and nothing was changed\n");
        is_untouched(&project);
        assert_eq!(project.leftovers(), 0);
    }
}

#[test]
fn a_kill_leaves_both_files() {
    let project = Project::usual();
    let (mut child, _) = waiting(&project);
    let input = child.stdin.take();
    child.kill().unwrap();
    child.wait().unwrap();
    drop(input);
    is_untouched(&project);
}

#[test]
fn a_change_by_somebody_else_in_between_is_not_lost() {
    let project = Project::usual();
    let (mut child, mut said) = waiting(&project);
    let changed = MANIFEST.replace("0.1.0", "0.2.0");
    project.write("Cargo.toml", &changed);
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "error: somebody else has changed Cargo.toml or Cargo.lock. Run this again\n");
    assert_eq!((project.read("Cargo.toml"), project.read("Cargo.lock")), (changed, BEFORE.into()));
}
