//! Where the places of the summary are after their files changed once more.

use similar::{DiffOp, TextDiff};

use super::change::Change;
use super::rewrite::{Left, Rewritten};

/// Sets the lines of all places to those of the files that were written, which the compiler may have had a part in.
pub(super) fn follow(rewritten: &mut Rewritten, changes: &[Change]) {
    let sources = changes.iter().filter(|change| !change.is_manifest());
    let texts: Vec<_> = rewritten.changed().map(|(_, _, text)| text.to_owned()).collect();
    for (text, change) in texts.iter().zip(sources).filter(|(_, change)| change.stands()) {
        move_lines(&mut rewritten.left, &change.shown, text, change.now());
    }
}

/// Sets the lines of places in a file to those of its new text.
pub(super) fn move_lines(left: &mut [Left], file: &str, old: &str, new: &str) {
    let diff = TextDiff::from_lines(old, new);
    for left in left.iter_mut().filter(|left| left.file == file) {
        left.line = line(diff.ops(), left.line);
    }
}

/// Returns where a line is in the other text. Lines count from one.
fn line(ops: &[DiffOp], line: usize) -> usize {
    let at = line.saturating_sub(1);
    let op = ops.iter().find(|op| op.old_range().contains(&at));
    op.map_or(line, |op| {
        let new = op.new_range();
        let below = at - op.old_range().start;
        (new.start + below).min(new.end.saturating_sub(1)).max(new.start) + 1
    })
}
