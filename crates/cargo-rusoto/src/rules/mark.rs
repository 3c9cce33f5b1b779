//! The comment above what stays.

use std::ops::Range;

use crate::edit::{Edit, Source};
use crate::find::Rule;

/// Returns the edit that puts a mark above a statement, unless one of the same kind is there.
pub(crate) fn mark(source: Source<'_>, statement: usize, id: &str, why: &str) -> Option<Edit> {
    let begin = format!("// RUSOTO-MIGRATE({id}): ");
    let marks = source.slice(marks_above(source, statement));
    if marks.lines().any(|line| line.trim_start().starts_with(&begin)) || !source.begins_line(statement) {
        return None;
    }
    let page = Rule::with_id(id).map(Rule::url).unwrap_or_default();
    let (indent, end) = (source.indent(statement), source.line_end());
    Some(Edit::insert(statement, format!("{begin}{why}, {page}{end}{indent}")))
}

/// Returns the edit that takes the marks above a statement away.
pub(crate) fn unmark(source: Source<'_>, statement: usize) -> Option<Edit> {
    let marks = marks_above(source, statement);
    (!marks.is_empty() && source.begins_line(statement)).then(|| Edit::replace(marks, ""))
}

/// Returns the lines above a statement that are marks, with their line ends.
fn marks_above(source: Source<'_>, statement: usize) -> Range<usize> {
    let end = source.line_start(statement);
    let mut start = end;
    while start > 0 {
        let line = source.line_start(start - 1);
        if !source.slice(line..start).trim_start().starts_with("// RUSOTO-MIGRATE(") {
            break;
        }
        start = line;
    }
    start..end
}
