//! What a side returned, and whether two sides returned the same.

use std::fmt::{self, Debug, Write};

use rusoto_core::RusotoError;

use super::body::Body;
use super::canonical::canonical;
use super::compare::{Difference, Shape, compare};
use super::tree::Tree;

/// What a side returned.
pub(super) enum Outcome {
    /// An answer: its fields in canonical form, and the body if it has one.
    Answer(Tree, Option<Body>),
    /// An error that the service, or a reader of its answers, returned: its variant.
    Error(String),
    /// An error that says nothing about the side's answer.
    Failed,
}

impl Outcome {
    pub(super) fn of_answer(fields: Option<Tree>, body: Option<Body>) -> Self {
        match (fields, body) {
            (Some(fields), body) if body != Some(Body::Failed) => Self::Answer(canonical(fields), body),
            _ => Self::Failed,
        }
    }
}

/// Returns the variant of an error, and its status if it is `Unknown`. Texts are left out: both sides may word them in
/// their own way, and they may hold what nobody should read.
///
/// There is none for an error of the connection, of the credentials, or of a thread: such an error would not be the same
/// a second later.
pub(super) fn variant<E: Debug>(error: &RusotoError<E>) -> Option<String> {
    match error {
        RusotoError::Service(error) => Some(first_word(error)),
        RusotoError::Validation(_) => Some("Validation".to_owned()),
        RusotoError::ParseError(_) => Some("ParseError".to_owned()),
        RusotoError::Unknown(response) => Some(format!("Unknown {}", response.status.as_u16())),
        RusotoError::HttpDispatch(_) | RusotoError::Credentials(_) | RusotoError::Blocking => None,
    }
}

/// Returns the name of an enum's variant, and reads no further.
fn first_word(value: &impl Debug) -> String {
    struct FirstWord(String);

    impl Write for FirstWord {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            for c in text.chars() {
                if !c.is_alphanumeric() && c != '_' {
                    return Err(fmt::Error);
                }
                self.0.push(c);
            }
            Ok(())
        }
    }

    let mut word = FirstWord(String::new());
    let _ = write!(word, "{value:?}");
    word.0
}

/// Whether both sides returned the same.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Equal,
    /// All that differs, or all that could not be compared, is what nobody wants to know.
    Ignored,
    Different(Vec<Difference>),
    /// One of them says nothing about its side.
    Failed,
}

/// Compares what both sides returned. `is_ignored` says for a path whether the caller ignores it.
pub(super) fn judge(old: &Outcome, new: &Outcome, is_ignored: impl Fn(&str) -> bool) -> Verdict {
    let (mut is_partly_ignored, mut differences) = (false, Vec::new());
    match (old, new) {
        (Outcome::Failed, _) | (_, Outcome::Failed) => return Verdict::Failed,
        (Outcome::Answer(old, old_body), Outcome::Answer(new, new_body)) => {
            differences.extend(compare(old, new));
            match (old_body, new_body) {
                (Some(Body::Dropped), _) | (_, Some(Body::Dropped)) => is_partly_ignored = true,
                (old, new) if old == new => {}
                (old, new) => {
                    let shape = |body: &Option<_>| if body.is_some() { Shape::Value } else { Shape::Nothing };
                    let path = "body".to_owned();
                    differences.push(Difference { path, old: shape(old), new: shape(new) });
                }
            }
        }
        (old, new) => {
            let [old, new] = [old, new].map(shape);
            if old != new {
                differences.push(Difference { path: "(result)".to_owned(), old, new });
            }
        }
    }
    let all = differences.len();
    differences.retain(|difference| !is_ignored(&difference.path));
    is_partly_ignored |= differences.len() < all;
    match (differences.is_empty(), is_partly_ignored) {
        (false, _) => Verdict::Different(differences),
        (true, true) => Verdict::Ignored,
        (true, false) => Verdict::Equal,
    }
}

fn shape(outcome: &Outcome) -> Shape {
    match outcome {
        Outcome::Answer(tree, _) if tree.is_empty() => Shape::EmptyAnswer,
        Outcome::Answer(..) => Shape::Answer,
        Outcome::Error(name) => Shape::Error(name.clone()),
        Outcome::Failed => Shape::Nothing,
    }
}
