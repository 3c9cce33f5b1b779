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
    /// A future of its own type, with this output.
    Future(Box<Shape>),
    /// What it was before. It is only tracked within a future.
    Same,
}

/// What a method makes of a value.
#[derive(Debug, PartialEq)]
pub(super) enum Made {
    /// A value with the struct in it. The arguments do not see the struct.
    Value(Shape),
    /// This, or something without the struct. The method's closure gets the other, and returns something without it.
    Asked(Option<Shape>, Shape),
    /// What the method's closure returns for this, in something.
    Mapped(Shape, Wrap),
    /// Something without the struct.
    Gone,
    /// Nobody knows.
    Unknown,
}

/// What the value of a closure comes out in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Wrap {
    Option,
    Result,
    Iter,
    /// As it is.
    Same,
    /// An iterator over what is in it.
    Each,
}

impl Wrap {
    /// Returns the shape of the whole.
    pub(super) fn around(self, shape: Shape) -> Option<Shape> {
        Some(match self {
            Self::Option => Shape::Option(Box::new(shape)),
            Self::Result => Shape::Result(Box::new(shape)),
            Self::Iter => Shape::Iter(Box::new(shape)),
            Self::Same => shape,
            Self::Each => Shape::Iter(Box::new(shape.element()?)),
        })
    }
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
            Self::Future(_) | Self::Same => self.clone(),
        }
    }

    /// Returns a `Result` with this.
    pub(super) fn result(self) -> Self {
        if self == Self::Same { self } else { Self::Result(Box::new(self)) }
    }

    /// Returns this, if there is anything to follow.
    pub(super) fn followed(self) -> Option<Self> {
        (self != Self::Same).then_some(self)
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
        use Made::{Asked, Gone, Mapped, Unknown, Value};
        let option = |one: Self| Self::Option(Box::new(one));
        let iter = |one: Self| Value(Self::Iter(Box::new(one)));
        match (self, name) {
            (Self::Future(_) | Self::Same, _) => Unknown,
            (_, "clone")
            | (Self::Result(_), "map_err" | "context" | "with_context")
            | (Self::Option(_), "take" | "cloned")
            | (Self::Iter(_), "take" | "skip" | "rev" | "cloned") => Value(self.clone()),
            (Self::Option(_) | Self::Result(_), "as_ref" | "as_mut" | "as_deref") => Value(self.borrowed()),
            (Self::Option(_), "is_some" | "is_none")
            | (Self::Result(_), "is_ok" | "is_err" | "err" | "unwrap_err" | "expect_err")
            | (Self::List(_), "len" | "is_empty")
            | (Self::Iter(_), "count") => Gone,
            (Self::Option(one) | Self::Result(one), "unwrap" | "expect") => Value((**one).clone()),
            (Self::Option(one), "unwrap_or_default" | "unwrap_or_else" | "unwrap_or") => match &**one {
                list @ Self::List(_) => Value(list.clone()),
                _ => Unknown,
            },
            (Self::Option(one), "ok_or" | "ok_or_else") => Value(Self::Result(one.clone())),
            (Self::Result(one), "ok") => Value(option((**one).clone())),
            (Self::Option(one) | Self::List(one), "iter" | "iter_mut") => iter(one.borrowed()),
            (Self::Option(one) | Self::List(one), "into_iter") => iter((**one).clone()),
            (Self::List(one), "first" | "last" | "get") => Value(option(one.borrowed())),
            (Self::List(one), "pop") | (Self::Iter(one), "next" | "last") => Value(option((**one).clone())),
            (Self::Iter(one), "flatten") => one.element().map_or(Unknown, iter),
            (Self::Iter(one), "collect") => Value(Self::List(one.clone())),
            (Self::Option(one) | Self::Iter(one), "filter") => Asked(Some(self.clone()), one.borrowed()),
            (Self::Iter(one), "find") => Asked(Some(option((**one).clone())), one.borrowed()),
            (Self::Option(one), "map_or" | "is_some_and" | "is_none_or")
            | (Self::Iter(one), "for_each" | "any" | "all") => Asked(None, (**one).clone()),
            (Self::Option(one), "map") => Mapped((**one).clone(), Wrap::Option),
            (Self::Result(one), "map") => Mapped((**one).clone(), Wrap::Result),
            (Self::Iter(one), "map") => Mapped((**one).clone(), Wrap::Iter),
            (Self::Option(one) | Self::Result(one), "and_then") => Mapped((**one).clone(), Wrap::Same),
            (Self::Iter(one), "filter_map" | "flat_map") => Mapped((**one).clone(), Wrap::Each),
            _ => Unknown,
        }
    }
}
