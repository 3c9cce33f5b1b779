//! A file's text, and where its syntax stands in it.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;

/// The text of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Source<'a> {
    pub(crate) text: &'a str,
    /// How much stands before what was parsed.
    skipped: usize,
}

impl<'a> Source<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, skipped: crate::source::skipped(text) }
    }

    /// Returns where a place in what was parsed is in the text.
    pub(crate) fn place(&self, parsed: usize) -> usize {
        parsed + self.skipped
    }

    /// Returns the bytes of a span.
    pub(crate) fn range_of(&self, span: Span) -> Range<usize> {
        let range = span.byte_range();
        range.start + self.skipped..range.end + self.skipped
    }

    /// Returns the bytes of a piece of syntax.
    pub(crate) fn range(&self, syntax: &impl Spanned) -> Range<usize> {
        self.range_of(syntax.span())
    }

    /// Returns the text of a piece of syntax.
    pub(crate) fn of(&self, syntax: &impl Spanned) -> &'a str {
        self.slice(self.range(syntax))
    }

    pub(crate) fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    /// Returns the line of a place, from 1.
    pub(crate) fn line(&self, at: usize) -> usize {
        self.slice(0..at).matches('\n').count() + 1
    }

    /// Returns where the line of a place begins.
    pub(crate) fn line_start(&self, at: usize) -> usize {
        self.slice(0..at).rfind('\n').map_or(0, |end| end + 1)
    }

    /// Returns the white space at the start of the line of a place.
    pub(crate) fn indent(&self, at: usize) -> &'a str {
        let line = self.slice(self.line_start(at)..at);
        line.get(..line.len() - line.trim_start_matches([' ', '\t']).len()).unwrap_or_default()
    }

    /// Returns whether only white space stands before a place in its line.
    pub(crate) fn begins_line(&self, at: usize) -> bool {
        let before = self.slice(self.line_start(at)..at);
        before.chars().all(|one| one == ' ' || one == '\t')
    }

    /// Returns the line end of this file: that of the first line.
    pub(crate) fn line_end(&self) -> &'static str {
        match self.text.find('\n') {
            Some(end) if self.slice(0..end).ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }
}
