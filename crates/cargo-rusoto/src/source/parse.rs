//! One file as syntax, or why it is none.

use std::path::Path;

use proc_macro2::{Delimiter, LexError, Span, TokenStream, TokenTree};
use syn::Attribute;

/// How deep brackets may stand in each other. The parser calls itself for each, and must not run out of stack.
const DEPTH: usize = 256;
/// How many tokens one statement, argument or item may have beside each other, for the same reason: `a + b + …`.
const RUN: usize = 1 << 14;

/// What a file is.
pub(crate) enum Parsed {
    /// Rust.
    Rust(Box<syn::File>),
    /// Not to be read as Rust: where, and why.
    Not {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// The fault, in one line.
        why: String,
    },
}

/// Reads a file.
pub(crate) fn parse(path: &Path) -> Parsed {
    let not = |why: String| Parsed::Not { line: 1, column: 1, why };
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return not(format!("cannot be read: {error}")),
    };
    match String::from_utf8(bytes) {
        Ok(text) => parse_text(&text),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let before =
                String::from_utf8_lossy(error.as_bytes().get(..good).unwrap_or_default()).into_owned();
            let line = before.lines().count().max(1);
            Parsed::Not { line, column: 1, why: "is not UTF-8".to_owned() }
        }
    }
}

/// Reads the text of a file. Call [`proc_macro2::extra::invalidate_current_thread_spans`] when its spans are not needed
/// any more.
pub(crate) fn parse_text(text: &str) -> Parsed {
    let not = |span: Span, error: &dyn std::fmt::Display| {
        let start = span.start();
        Parsed::Not { line: start.line, column: start.column + 1, why: format!("is not Rust: {error}") }
    };
    let tokens: TokenStream = match text.get(skipped(text)..).unwrap_or_default().parse() {
        Ok(tokens) => tokens,
        Err(error) => return not(LexError::span(&error), &error),
    };
    if too_deep(tokens.clone()) {
        return Parsed::Not { line: 1, column: 1, why: "is nested too deep to be read".to_owned() };
    }
    match syn::parse2(tokens) {
        Ok(file) => Parsed::Rust(Box::new(file)),
        Err(error) => not(error.span(), &error),
    }
}

/// Returns how much stands before the Rust: a byte order mark, and a first line for the shell.
pub(crate) fn skipped(text: &str) -> usize {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_shebang = rest.strip_prefix("#!").is_some_and(|rest| !rest.trim_start().starts_with('['));
    let end_of_first = if is_shebang { rest.find('\n').unwrap_or(rest.len()) } else { 0 };
    text.len() - rest.len() + end_of_first
}

/// Returns whether brackets go too deep, or too much stands beside each other without an end of a statement.
fn too_deep(tokens: TokenStream) -> bool {
    let mut open = vec![(1, tokens)];
    while let Some((depth, tokens)) = open.pop() {
        if depth > DEPTH {
            return true;
        }
        let (mut run, mut after_block) = (0, false);
        for token in tokens {
            let ends = match &token {
                TokenTree::Punct(punct) => matches!(punct.as_char(), ',' | ';'),
                // What follows a block is the next statement or item, but for `else`.
                TokenTree::Ident(ident) => after_block && ident != "else",
                _ => false,
            };
            run = if ends { 0 } else { run + 1 };
            if run > RUN {
                return true;
            }
            after_block = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            if let TokenTree::Group(group) = token {
                open.push((depth + 1, group.stream()));
            }
        }
    }
    false
}

/// Returns whether attributes make an item a test: `#[cfg(test)]`, `#[test]`, `#[tokio::test]`.
pub(crate) fn is_test(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        syn::Meta::List(list) if list.path.is_ident("cfg") => {
            let text = list.tokens.to_string();
            let words: Vec<_> = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
            words.contains(&"test") && !words.contains(&"not")
        }
        meta => {
            meta.path().segments.last().is_some_and(|last| last.ident == "test" || last.ident == "rstest")
        }
    })
}
