//! Whether git has all that is in the tree, so that a rewrite can be taken back.

use std::path::Path;
use std::process::Command;

use crate::Error;

/// How many changed files are named.
const NAMED: usize = 5;

/// Returns an error if the tree has changes that are not committed, or is not in git.
pub(super) fn is_clean(root: &Path) -> Result<(), Error> {
    let output = Command::new("git").arg("-C").arg(root).args(["status", "--porcelain"]).output();
    let output = output.map_err(|error| {
        Error::with_source(
            "git cannot be run, so nobody could take this back. --allow-dirty writes all the same",
            error,
        )
    })?;
    if !output.status.success() {
        return Err(Error::new(format!(
            "{} is not in git, so nobody could take this back. --allow-dirty writes all the same",
            root.display()
        )));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let changed: Vec<_> = text.lines().collect();
    if changed.is_empty() {
        return Ok(());
    }
    let more = changed.len().saturating_sub(NAMED);
    let named: Vec<_> = changed.iter().take(NAMED).map(|line| format!("\n  {line}")).collect();
    let rest = if more > 0 { format!("\n  and {more} more") } else { String::new() };
    Err(Error::new(format!(
        "the tree has changes that are not committed, and nothing was written:{}{rest}\n  Commit them, or write all the \
         same with --allow-dirty",
        named.concat()
    )))
}
