//! Colours are there where a reader wants them, in all commands alike.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "common/mod.rs"]
mod common;

use common::{copy, run_with};

const COMMANDS: [&[&str]; 3] = [&["inventory", "--quiet"], &["migrate"], &["ratchet", "--baseline", "none"]];

/// Returns whether anything is coloured, of the standard output and the error.
fn coloured(arguments: &[&str], variables: &[(&str, &str)]) -> bool {
    let folder = copy("shipper");
    let ran = run_with(folder.path(), arguments, variables);
    let text = ran.out + &ran.err;
    assert!(!text.is_empty(), "{arguments:?}");
    text.contains('\u{1b}')
}

#[test]
fn a_pipe_gets_none_and_who_asks_gets_them() {
    for command in COMMANDS {
        let with = |more: &[&'static str]| [command, more].concat();
        let force = ("CLICOLOR_FORCE", "1");
        let none = ("NO_COLOR", "1");
        assert!(!coloured(command, &[]), "{command:?}");
        assert!(coloured(command, &[force]), "{command:?}");
        assert!(!coloured(command, &[none]), "{command:?}");
        assert!(coloured(&with(&["--color", "always"]), &[none]), "{command:?}");
        assert!(!coloured(&with(&["--color", "never"]), &[force]), "{command:?}");
        assert!(!coloured(&with(&["--color=auto"]), &[]), "{command:?}");
    }
}

#[test]
fn what_migrate_sums_up_is_at_most_80_columns_wide() {
    let folder = copy("shipper");
    for variables in [&[][..], &[("CLICOLOR_FORCE", "1")]] {
        let ran = run_with(folder.path(), &["migrate", "--quiet"], variables);
        assert!(ran.out.lines().count() > 1, "{}", ran.out);
        for line in ran.out.lines() {
            let shown = anstream::adapter::strip_str(line).to_string();
            assert!(shown.chars().count() <= 80, "{line}");
        }
    }
}
