//! The comment above what stays.

use crate::edit::{Edit, Source};
use crate::find::Rule;

/// Returns the edit that puts a mark above a statement, unless one of the same kind is there.
pub(crate) fn mark(source: Source<'_>, statement: usize, id: &str, why: &str) -> Option<Edit> {
    let begin = format!("// RUSOTO-MIGRATE({id}): ");
    let above = source.slice(0..source.line_start(statement));
    let marks = above.lines().rev().map(str::trim_start).take_while(|line| line.starts_with("// RUSOTO-MIGRATE("));
    if marks.into_iter().any(|line| line.starts_with(&begin)) || !source.begins_line(statement) {
        return None;
    }
    let page = Rule::with_id(id).map(Rule::url).unwrap_or_default();
    let (indent, end) = (source.indent(statement), source.line_end());
    Some(Edit::insert(statement, format!("{begin}{why}, {page}{end}{indent}")))
}
