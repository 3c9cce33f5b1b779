//! One file as syntax, or why it is none.

use std::path::Path;

use syn::Attribute;

/// How deep brackets may stand in each other. The parser calls itself for each, and must not run out of stack.
const DEPTH: usize = 256;
/// How many operators, `else` or the like may follow each other for the same reason.
const RUN: usize = 4096;

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
        /// What is wrong.
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
    if too_deep(text) {
        return Parsed::Not { line: 1, column: 1, why: "is nested too deep to be read".to_owned() };
    }
    match syn::parse_file(text) {
        Ok(file) => Parsed::Rust(Box::new(file)),
        Err(error) => {
            let start = error.span().start();
            Parsed::Not { line: start.line, column: start.column + 1, why: format!("is not Rust: {error}") }
        }
    }
}

/// Returns whether the brackets of a text go too deep, or one expression is made of too many without any. Brackets in
/// texts and comments count too, which is no harm.
fn too_deep(text: &str) -> bool {
    let (mut depth, mut deepest, mut run, mut longest) = (0_usize, 0, 0, 0);
    for byte in text.bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'!' | b'&' | b'*' | b'-' | b'<' | b'|' | b'=' | b':' | b'?' | b'.' => run += 1,
            b' ' | b'\n' | b'\t' | b'\r' => {}
            _ => run = 0,
        }
        (deepest, longest) = (deepest.max(depth), longest.max(run));
    }
    deepest > DEPTH || longest > RUN
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
