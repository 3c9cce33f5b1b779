//! An answer as a tree of its fields.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::serializer::Serializer;

/// An answer, or a part of one.
///
/// It knows which names are fields, and which are keys in a map. Keys are the caller's data, so no path shows them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree {
    /// `None`. A struct leaves it out.
    Nothing,
    /// A value.
    Leaf(Leaf),
    /// A `Vec`.
    List(Vec<Tree>),
    /// A `Vec` in which the order has no meaning, sorted.
    AnyOrder(Vec<Tree>),
    /// A `HashMap`.
    Map(BTreeMap<String, Tree>),
    /// A struct: the name of the type, and its fields.
    Struct(&'static str, BTreeMap<&'static str, Tree>),
}

/// A value.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leaf {
    /// A flag.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// The bits of a number.
    Float(u64),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A time as seconds and nanoseconds since 1970, whatever its text was.
    Time(i64, u32),
    /// A value that is another one in each answer.
    Opaque,
}

impl Leaf {
    pub(super) fn float(value: f64) -> Self {
        // Both zeros are the same number.
        Self::Float(if value == 0.0 { 0 } else { value.to_bits() })
    }

    /// Returns whether this is the default of a flag or a number.
    pub(super) fn is_zero(&self) -> bool {
        matches!(self, Self::Bool(false) | Self::Integer(0) | Self::Float(0))
    }
}

impl Tree {
    /// Returns the tree of a value, or `None` if it holds something that no answer of Rusoto's holds.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Option<Self> {
        value.serialize(Serializer).ok()
    }

    /// Returns the tree of a struct that has no `Serialize`, from its fields.
    pub fn of_fields<const N: usize>(
        name: &'static str,
        fields: [(&'static str, Option<Self>); N],
    ) -> Option<Self> {
        let mut tree = BTreeMap::new();
        for (name, value) in fields {
            tree.insert(name, value?);
        }
        Some(Self::of_struct(name, tree))
    }

    pub(super) fn of_struct(name: &'static str, mut fields: BTreeMap<&'static str, Self>) -> Self {
        fields.retain(|_, value| !matches!(value, Self::Nothing));
        Self::Struct(name, fields)
    }

    /// Returns whether this is a struct in which no field is set.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Struct(_, fields) if fields.is_empty())
    }
}

impl fmt::Debug for Tree {
    /// Shows no value, because values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tree").finish_non_exhaustive()
    }
}

impl fmt::Debug for Leaf {
    /// Shows no value, because values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Leaf").finish_non_exhaustive()
    }
}
