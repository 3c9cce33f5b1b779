//! The statements of a file that begin their lines: a mark goes above one of them.

use std::ops::Range;

use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::edit::Source;

/// The statements and items of a file that begin their lines.
pub(super) struct Statements<'a> {
    source: Source<'a>,
    /// What stands in another one comes after it.
    ranges: Vec<Range<usize>>,
}

impl<'a> Statements<'a> {
    pub(super) fn of(source: Source<'a>, file: &syn::File) -> Self {
        let mut statements = Self { source, ranges: Vec::new() };
        statements.visit_file(file);
        statements
    }

    /// Returns the first byte of the innermost statement around a place, or the place if there is none.
    pub(super) fn around(&self, at: usize) -> usize {
        self.ranges.iter().rev().find(|range| range.contains(&at)).map_or(at, |range| range.start)
    }

    fn note(&mut self, one: &impl Spanned) {
        let range = self.source.range(one);
        if self.source.begins_line(range.start) {
            self.ranges.push(range);
        }
    }
}

impl<'ast> Visit<'ast> for Statements<'_> {
    fn visit_item(&mut self, one: &'ast syn::Item) {
        self.note(one);
        visit::visit_item(self, one);
    }

    fn visit_stmt(&mut self, one: &'ast syn::Stmt) {
        self.note(one);
        visit::visit_stmt(self, one);
    }
}
