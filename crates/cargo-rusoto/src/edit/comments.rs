//! The comments between two pieces of syntax.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

use super::Source;

/// A comment as it is written, without the line end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Comment {
    pub(crate) text: String,
    /// Whether it stands on the line on which the gap begins.
    pub(crate) on_first_line: bool,
}

/// Returns the comments of a gap: a text with white space, punctuation, names and comments, but without literals.
pub(crate) fn comments(gap: &str) -> Vec<Comment> {
    let (mut found, mut rest, mut on_first_line) = (Vec::new(), gap, true);
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block(rest)
        } else {
            on_first_line &= first != '\n';
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        };
        let (comment, after) = rest.split_at(length);
        found.push(Comment { text: comment.trim_end().to_owned(), on_first_line });
        on_first_line &= !comment.contains('\n');
        rest = after;
    }
    found
}

/// Returns the comments between the tokens of a piece of syntax.
pub(crate) fn comments_within(source: Source<'_>, syntax: &impl ToTokens) -> Vec<Comment> {
    let mut ranges = Vec::new();
    flatten(source, syntax.to_token_stream(), &mut ranges);
    let gaps = ranges.iter().zip(ranges.iter().skip(1));
    gaps.flat_map(|(one, next)| comments(source.slice(one.end..next.start))).collect()
}

fn flatten(source: Source<'_>, tokens: TokenStream, ranges: &mut Vec<Range<usize>>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                ranges.push(source.range_of(group.span_open()));
                flatten(source, group.stream(), ranges);
                ranges.push(source.range_of(group.span_close()));
            }
            other => ranges.push(source.range_of(other.span())),
        }
    }
}

/// Returns the length of the block comment at the start. Block comments stand in each other.
fn block(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest.starts_with("*/") {
            (depth, at) = (depth.saturating_sub(1), at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_found_where_they_stand() {
        let gap = ", // the key\r\n    /* a /* b */ \u{e9} */ name: // c\n";
        let found: Vec<_> = comments(gap).into_iter().map(|one| (one.text, one.on_first_line)).collect();
        let expected = [("// the key", true), ("/* a /* b */ \u{e9} */", false), ("// c", false)];
        assert_eq!(found, expected.map(|(text, first)| (text.to_owned(), first)));
        assert_eq!(comments(" ( , ) "), []);
        assert_eq!(comments("/* open").len(), 1);
    }
}
