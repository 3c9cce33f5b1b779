//! Two answers side by side.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt;

use super::tree::{Leaf, Tree};

/// Where two answers differ, and how. It holds no value of either.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Difference {
    /// The field, as `Items[].*.S`: `[]` is an element of a list, and `*` an entry of a map.
    pub(crate) path: String,
    pub(crate) old: Shape,
    pub(crate) new: Shape,
}

/// What one side has.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// The field is not set.
    Nothing,
    /// A flag or number that is zero, where the other side has nothing.
    Zero,
    /// A text of no letters.
    EmptyText,
    /// Anything else.
    Value,
    /// A list, if the other one has another length.
    List,
    /// An answer, if the other side has an error.
    Answer,
    /// An answer in which nothing is set, if the other side has an error.
    EmptyAnswer,
    /// An error, by its variant, and by its status if it is `Unknown`.
    Error(String),
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Nothing => "nothing",
            Self::Zero => "0 or false",
            Self::EmptyText => "an empty text",
            Self::Value => "a value",
            Self::List => "a list of another length",
            Self::Answer => "an answer",
            Self::EmptyAnswer => "an empty answer",
            Self::Error(name) => name,
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: old has {}, new has {}", self.path, self.old, self.new)
    }
}

/// Returns where two answers differ. Both are in the form that `canonical` returns.
pub(super) fn compare(old: &Tree, new: &Tree) -> BTreeSet<Difference> {
    let mut comparison = Comparison { path: String::new(), found: BTreeSet::new() };
    comparison.both(old, new);
    comparison.found
}

struct Comparison {
    path: String,
    found: BTreeSet<Difference>,
}

impl Comparison {
    fn both(&mut self, old: &Tree, new: &Tree) {
        match (old, new) {
            (Tree::Struct(_, old), Tree::Struct(_, new)) => {
                for field in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                    let dot = if self.path.is_empty() { "" } else { "." };
                    self.within(&format!("{dot}{field}"), old.get(field), new.get(field));
                }
            }
            (Tree::Map(old), Tree::Map(new)) => {
                for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                    self.within(".*", old.get(key), new.get(key));
                }
            }
            (Tree::List(old) | Tree::AnyOrder(old), Tree::List(new) | Tree::AnyOrder(new))
                if old.len() != new.len() =>
            {
                self.add(Shape::List, Shape::List);
            }
            (Tree::List(old), Tree::List(new)) => {
                old.iter().zip(new).for_each(|(old, new)| self.within("[]", Some(old), Some(new)));
            }
            (Tree::AnyOrder(old), Tree::AnyOrder(new)) => {
                let (old, new) = (without(old, new), without(new, old));
                old.into_iter().zip(new).for_each(|(old, new)| self.within("[]", Some(old), Some(new)));
            }
            _ if old == new => {}
            _ => self.add(shape(old), shape(new)),
        }
    }

    fn within(&mut self, step: &str, old: Option<&Tree>, new: Option<&Tree>) {
        let length = self.path.len();
        self.path.push_str(step);
        match (old, new) {
            (Some(old), Some(new)) => self.both(old, new),
            (Some(old), None) => self.add(shape_beside_nothing(old), Shape::Nothing),
            (None, Some(new)) => self.add(Shape::Nothing, shape_beside_nothing(new)),
            (None, None) => {}
        }
        self.path.truncate(length);
    }

    fn add(&mut self, old: Shape, new: Shape) {
        self.found.insert(Difference { path: self.path.clone(), old, new });
    }
}

fn shape(tree: &Tree) -> Shape {
    match tree {
        Tree::Nothing => Shape::Nothing,
        Tree::Leaf(Leaf::Text(text)) if text.is_empty() => Shape::EmptyText,
        _ => Shape::Value,
    }
}

fn shape_beside_nothing(tree: &Tree) -> Shape {
    match tree {
        Tree::Leaf(leaf) if leaf.is_zero() => Shape::Zero,
        other => shape(other),
    }
}

/// Returns the elements of one sorted list that another does not have, each as often as it is missing there.
fn without<'t>(elements: &'t [Tree], others: &[Tree]) -> Vec<&'t Tree> {
    let mut others = others.iter().peekable();
    let is_missing = |element: &&Tree| {
        loop {
            match others.peek().map(|other| (*other).cmp(element)) {
                Some(Ordering::Less) => others.next(),
                Some(Ordering::Equal) => {
                    others.next();
                    return false;
                }
                _ => return true,
            };
        }
    };
    elements.iter().filter(is_missing).collect()
}
