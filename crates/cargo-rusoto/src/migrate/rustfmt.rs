//! Formats the files that were formatted before.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use rayon::prelude::*;

use super::change::Change;
use super::lines::move_lines;
use super::project::Project;
use super::rewrite::Rewritten;
use crate::workspace::write::with_line_ends_of;

/// What is said if there is no rustfmt.
const MISSING: &str = "rustfmt does not run here, so nothing was formatted.";

/// Formats what the rules wrote, in the files that rustfmt left as they were. Others keep their form.
pub(super) fn format(project: &Project, rewritten: &mut Rewritten) {
    let changed: Vec<_> = rewritten.changed().map(|(at, _, _)| at).collect();
    if changed.is_empty() {
        return;
    }
    if run(&project.workspace.root, &["--version"], "").is_none() {
        rewritten.hints.push(MISSING.to_owned());
        return;
    }
    let texts: BTreeMap<usize, String> = rewritten
        .changed()
        .par_bridge()
        .filter_map(|(at, before, after)| {
            let file = project.files.get(at)?;
            Some((at, formatted(project, &file.path, file.module.package, before, after)?))
        })
        .collect();
    for (at, text) in texts {
        let shown = project.files.get(at).map(|file| project.workspace.shown(&file.path)).unwrap_or_default();
        let Some(place) = rewritten.texts.get_mut(at) else { continue };
        move_lines(&mut rewritten.left, &shown, place, &text);
        *place = text;
    }
}

/// Returns another text of a changed file, formatted if the file was.
pub(super) fn like(project: &Project, change: &Change, text: &str) -> Option<String> {
    formatted(project, &change.path, change.package?, change.old(), text)
}

fn formatted(project: &Project, path: &Path, package: usize, before: &str, after: &str) -> Option<String> {
    let edition = format!("--edition={}", project.workspace.packages.get(package)?.edition);
    let folder = path.parent()?;
    // From the standard input, rustfmt goes to no other file, looks for rustfmt.toml from the folder, and writes `\n`.
    let format = |text: &str| {
        run(folder, &[&*edition], &text.replace("\r\n", "\n")).map(|new| with_line_ends_of(before, &new))
    };
    (format(before)? == before).then(|| format(after))?
}

/// Returns what rustfmt prints, if it has no complaint.
fn run(folder: &Path, arguments: &[&str], input: &str) -> Option<String> {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let mut stdin = child.stdin.take()?;
    let output = std::thread::scope(|scope| {
        // One that ends early closes the pipe.
        scope.spawn(move || _ = stdin.write_all(input.as_bytes()));
        child.wait_with_output()
    });
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
