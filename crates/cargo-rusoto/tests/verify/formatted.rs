//! Files that were formatted are formatted again, and no others.

use crate::project::{HEAD, Project};

/// What becomes of a text with this manner of line ends.
fn applied(text: &str, toml: &str) -> (Project, String) {
    let project = Project::new(&[("lib.rs", text)]);
    project.write("rustfmt.toml", toml);
    let ran = project.apply(&["--no-check"]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    let now = project.read("lib.rs");
    (project, now)
}

/// Says whether rustfmt would leave a text as it is.
fn is_formatted(project: &Project) -> bool {
    let mut command = std::process::Command::new("rustfmt");
    command.args(["--check", "--edition=2021"]).arg(project.path("src/lib.rs"));
    command.output().unwrap().status.success()
}

#[test]
fn a_formatted_file_is_formatted_again() {
    for ends in ["\n", "\r\n"] {
        let (project, now) = applied(&HEAD.replace('\n', ends), "");
        assert!(is_formatted(&project), "{now}");
        assert!(now.contains(".send()"), "{now}");
        assert_eq!(now.matches('\n').count(), now.matches(ends).count(), "{now:?}");
    }
}

#[test]
fn the_projects_own_form_counts() {
    let text =
        HEAD.replace("{\n        bucket: key.clone(),\n        key,\n    }", "{ bucket: key.clone(), key }");
    let text = text.replace("    ", "\t");
    let (project, now) = applied(&text, "hard_tabs = true\nmax_width = 80\nuse_small_heuristics = \"Max\"\n");
    assert!(now.contains("\n\t") && !now.contains("    "), "{now}");
    assert!(is_formatted(&project), "{now}");
}

#[test]
fn a_file_in_another_form_keeps_it() {
    let odd = format!("{HEAD}pub fn  odd ( ) {{}}\n");
    let (project, now) = applied(&odd, "");
    assert!(now.ends_with("}\npub fn  odd ( ) {}\n") && now.contains(".send()"), "{now}");
    assert!(!is_formatted(&project));
}

#[test]
fn the_diff_shows_what_is_written() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    let shown = project.migrate(&[], &[]).out;
    project.apply(&["--no-check"]);
    for line in project.read("lib.rs").lines().filter(|line| !HEAD.contains(line)) {
        assert!(shown.contains(&format!("\n+{line}\n")), "{line}: {shown}");
    }
}

#[test]
fn a_second_run_changes_nothing() {
    let (project, now) = applied(HEAD, "");
    assert_eq!(project.apply(&["--no-check"]).status, 0);
    assert_eq!(project.read("lib.rs"), now);
}

#[test]
fn without_rustfmt_there_is_a_note() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    let ran = project.migrate(&["--quiet"], &[("RUSTFMT", "/there/is/none")]);
    assert_eq!(ran.status, 1, "{}", ran.err);
    assert!(ran.out.contains("\nrustfmt does not run here, so nothing was formatted.\n"), "{}", ran.out);
}
