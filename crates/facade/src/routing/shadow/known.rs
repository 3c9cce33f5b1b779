//! Differences between Rusoto's clients and the facades that are known, each with its reason.
//!
//! They are those of "What is not as in Rusoto" in the README of this crate, as far as an answer shows them. The old side
//! must be Rusoto's client, and the new one the facade.

use super::compare::{Difference, Shape};
use crate::routing::operation::Operation;

/// One row.
struct Known {
    /// The service, or all.
    service: Option<&'static str>,
    /// The end of the path, or all.
    path: Option<&'static str>,
    old: fn(&Shape) -> bool,
    new: fn(&Shape) -> bool,
    why: &'static str,
}

const ROWS: [Known; 6] = [
    Known {
        service: None,
        path: None,
        old: |old| *old == Shape::Nothing,
        new: |new| *new == Shape::Zero,
        why: "the service sends nothing, and the SDK's type has no `Option`",
    },
    Known {
        service: Some("s3"),
        path: Some("grantee.type_"),
        old: |old| *old == Shape::EmptyText,
        new: |new| *new == Shape::Value,
        why: "Rusoto does not read the type of a grantee",
    },
    Known {
        service: Some("s3"),
        path: None,
        old: is_answer,
        new: |new| is_error(new, "Unknown 200"),
        why: "S3 sent an error with status 200, which Rusoto takes for an answer",
    },
    Known {
        service: Some("s3"),
        path: None,
        old: |old| *old == Shape::EmptyAnswer,
        new: |new| is_error(new, "ParseError"),
        why: "S3 sent no body where there must be one, which Rusoto takes for an answer",
    },
    Known {
        service: Some("sns"),
        path: None,
        old: |old| is_error(old, "ParseError"),
        new: |new| is_error(new, "Validation"),
        why: "Rusoto cannot return this answer: call the SDK's client",
    },
    Known {
        service: None,
        path: None,
        old: |old| !is_error(old, "Validation"),
        new: |new| is_error(new, "Validation"),
        why: "the facade sends nothing that the SDK's type cannot hold; the text of its error names the field",
    },
];

fn is_answer(shape: &Shape) -> bool {
    matches!(shape, Shape::Answer | Shape::EmptyAnswer)
}

fn is_error(shape: &Shape, name: &str) -> bool {
    matches!(shape, Shape::Error(error) if error == name)
}

/// Returns why a difference is no surprise, if it is none.
pub(super) fn explanation(operation: &Operation, difference: &Difference) -> Option<&'static str> {
    let is_it = |row: &&Known| {
        row.service.is_none_or(|it| it == operation.service)
            && row.path.is_none_or(|it| difference.path.ends_with(it))
            && (row.old)(&difference.old)
            && (row.new)(&difference.new)
    };
    ROWS.iter().find(is_it).map(|row| row.why)
}
