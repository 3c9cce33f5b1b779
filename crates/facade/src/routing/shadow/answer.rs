//! How an answer is taken apart for a comparison.

use std::fmt;

use rusoto_core::ByteStream;
use serde::Serialize;

use super::tree::Tree;

/// How an answer of this type is taken apart. The written files use it.
pub struct Parts<A> {
    pub(super) fields: fn(&A) -> Fields,
    pub(super) body: fn(&mut A) -> Option<&mut ByteStream>,
}

/// The fields of an answer, in a form that another task can read.
pub struct Fields(Box<dyn FnOnce() -> Option<Tree> + Send>);

impl<A: Clone + Serialize + Send + 'static> Parts<A> {
    /// An answer without a body that streams. The caller's task clones it, and the shadow's task reads the clone.
    pub fn of_fields() -> Self {
        let fields = |answer: &A| {
            let answer = answer.clone();
            Fields(Box::new(move || Tree::of(&answer)))
        };
        Self { fields, body: |_| None }
    }
}

impl<A> Parts<A> {
    /// An answer that has no `Serialize`, or a body that streams.
    pub fn new(fields: fn(&A) -> Fields, body: fn(&mut A) -> Option<&mut ByteStream>) -> Self {
        Self { fields, body }
    }
}

impl Fields {
    /// Returns fields that have been read.
    pub fn read(tree: Option<Tree>) -> Self {
        Self(Box::new(move || tree))
    }

    pub(super) fn tree(self) -> Option<Tree> {
        self.0()
    }
}

impl<A> Clone for Parts<A> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A> Copy for Parts<A> {}

impl<A> fmt::Debug for Parts<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Parts").finish_non_exhaustive()
    }
}

impl fmt::Debug for Fields {
    /// Shows no field, because values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fields").finish_non_exhaustive()
    }
}
