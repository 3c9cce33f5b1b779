//! A value of the SDK's in code that was written for one of Rusoto's, and the methods that leave it one.

use rusoto_compat_api_table::Value;

/// A value with a struct of the SDK's in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// The struct, by its path in the table.
    Struct(String),
    /// A reference to the struct: nothing can be taken out of it.
    Ref(String),
    Option(Box<Shape>),
    /// A `Result` whose error is what it was before.
    Result(Box<Shape>),
    List(Box<Shape>),
    /// An iterator, or one over references.
    Iter(Box<Shape>),
}

/// What a method makes of a value.
#[derive(Debug, PartialEq)]
pub(super) enum Made {
    /// A value with the struct in it. The arguments do not see the struct.
    Value(Shape),
    /// The same, and the method's closure gets this.
    Filtered(Shape, Shape),
    /// What the method's closure returns for this.
    Mapped(Shape),
    /// Something without the struct.
    Gone,
    /// Nobody knows.
    Unknown,
}

impl Shape {
    /// Returns the shape of a value of the table, if it has a struct in it.
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Struct(path) => Some(Self::Struct(path.clone())),
            Value::List(one) => Some(Self::List(Box::new(Self::of(one)?))),
            _ => None,
        }
    }

    /// Returns what a reference to it is.
    pub(super) fn borrowed(&self) -> Self {
        match self {
            Self::Struct(path) | Self::Ref(path) => Self::Ref(path.clone()),
            Self::Option(one) => Self::Option(Box::new(one.borrowed())),
            Self::Result(one) => Self::Result(Box::new(one.borrowed())),
            Self::List(one) => Self::List(Box::new(one.borrowed())),
            Self::Iter(one) => Self::Iter(Box::new(one.borrowed())),
        }
    }

    /// Returns what `?` leaves, or what `Some` and `Ok` have in a pattern.
    pub(super) fn inside(&self) -> Option<Self> {
        match self {
            Self::Option(one) | Self::Result(one) => Some((**one).clone()),
            _ => None,
        }
    }

    /// Returns what a loop gets from it.
    pub(super) fn element(&self) -> Option<Self> {
        match self {
            Self::List(one) | Self::Iter(one) | Self::Option(one) => Some((**one).clone()),
            _ => None,
        }
    }

    /// Returns what a method makes of it.
    pub(super) fn method(&self, name: &str) -> Made {
        use Made::{Filtered, Gone, Mapped, Unknown, Value};
        let iter = |one: &Self| Value(Self::Iter(Box::new(one.clone())));
        match (self, name) {
            (_, "clone") => Value(self.clone()),
            (Self::Option(one) | Self::Result(one), "unwrap" | "expect") => Value((**one).clone()),
            (Self::Result(_), "map_err" | "context" | "with_context") => Value(self.clone()),
            (Self::Result(_) | Self::Option(_), "as_ref" | "as_mut" | "as_deref" | "as_deref_mut") => {
                Value(self.borrowed())
            }
            (Self::Result(one), "ok") => Value(Self::Option(one.clone())),
            (Self::Result(_), "is_ok" | "is_err" | "err" | "unwrap_err" | "expect_err")
            | (Self::Option(_), "is_some" | "is_none")
            | (Self::List(_), "len" | "is_empty")
            | (Self::Iter(_), "count") => Gone,
            (Self::Option(_), "take") => Value(self.clone()),
            (Self::Option(one), "ok_or" | "ok_or_else") => Value(Self::Result(one.clone())),
            (Self::Option(one), "unwrap_or_default" | "unwrap_or_else" | "unwrap_or") => match &**one {
                list @ Self::List(_) => Value(list.clone()),
                _ => Unknown,
            },
            (Self::Option(one) | Self::List(one), "iter" | "iter_mut") => iter(&one.borrowed()),
            (Self::Option(one) | Self::List(one), "into_iter") => iter(one),
            (Self::Option(one), "filter") => Filtered(self.clone(), one.borrowed()),
            (Self::Option(one) | Self::Result(one), "map" | "and_then") => Mapped((**one).clone()),
            (Self::List(one), "first" | "last" | "get") => Value(Self::Option(Box::new(one.borrowed()))),
            (Self::List(one), "pop") => Value(Self::Option(one.clone())),
            (Self::Iter(one), "flatten") => one.element().map_or(Unknown, |one| iter(&one)),
            (Self::Iter(_), "take" | "skip" | "rev" | "by_ref" | "into_iter") => Value(self.clone()),
            (Self::Iter(one), "next" | "last") => Value(Self::Option(one.clone())),
            (Self::Iter(one), "filter" | "inspect" | "skip_while" | "take_while") => {
                Filtered(self.clone(), one.borrowed())
            }
            (Self::Iter(one), "find") => Filtered(Self::Option(one.clone()), one.borrowed()),
            (
                Self::Iter(one),
                "map" | "for_each" | "filter_map" | "flat_map" | "any" | "all" | "position" | "find_map",
            ) => Mapped((**one).clone()),
            _ => Unknown,
        }
    }
}
