//! A value of the SDK's in code that was written for one of Rusoto's, and the methods that leave it one.

use rusoto_compat_api_table::Value;

/// A value with a struct of the SDK's in it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// The struct, by its path in the table.
    Struct(String),
    /// A reference to the struct: nothing can be taken out of it.
    Ref(String),
    /// An enum of the SDK in place of a struct, or a reference to one. Its members are only read.
    Union(String),
    Option(Box<Shape>),
    /// A `Result` whose error is what it was before.
    Result(Box<Shape>),
    List(Box<Shape>),
    /// A `HashMap` with these values.
    Map(Box<Shape>),
    /// An iterator, or one over references.
    Iter(Box<Shape>),
    /// What an iterator gives with a number or a key before it.
    Second(Box<Shape>),
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
    /// This, or something without the struct. The method's closure gets these, and returns something without it.
    Asked(Option<Shape>, Vec<Option<Shape>>),
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
            Value::Union(path) => Some(Self::Union(path.clone())),
            Value::List(one) => Some(Self::List(Box::new(Self::of(one)?))),
            Value::Map(key, one) if **key == Value::Text => Some(Self::Map(Box::new(Self::of(one)?))),
            _ => None,
        }
    }

    /// Returns what a reference to it is.
    pub(super) fn borrowed(&self) -> Self {
        match self {
            Self::Struct(path) | Self::Ref(path) => Self::Ref(path.clone()),
            Self::Union(path) => Self::Union(path.clone()),
            Self::Option(one) => Self::Option(Box::new(one.borrowed())),
            Self::Result(one) => Self::Result(Box::new(one.borrowed())),
            Self::List(one) => Self::List(Box::new(one.borrowed())),
            Self::Map(one) => Self::Map(Box::new(one.borrowed())),
            Self::Iter(one) => Self::Iter(Box::new(one.borrowed())),
            Self::Second(one) => Self::Second(Box::new(one.borrowed())),
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
            Self::Map(one) => Some(Self::Second(one.clone())),
            _ => None,
        }
    }

    /// Returns what a method makes of it.
    pub(super) fn method(&self, name: &str) -> Made {
        use Made::{Asked, Gone, Mapped, Unknown, Value};
        let iter = |one: &Self| Value(Self::Iter(Box::new(one.clone())));
        let asked = |value: Option<&Self>, one: &Self| Asked(value.cloned(), vec![Some(one.borrowed())]);
        let compared =
            |value: Option<Self>, one: &Self| Asked(value, vec![Some(one.borrowed()), Some(one.borrowed())]);
        let option = |one: &Self| Value(Self::Option(Box::new(one.clone())));
        match (self, name) {
            (Self::Future(_) | Self::Same, _) => Unknown,
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
            | (Self::Map(_), "len" | "is_empty" | "contains_key" | "keys" | "into_keys")
            | (Self::Iter(_), "count") => Gone,
            (Self::Option(_), "take") => Value(self.clone()),
            (Self::Option(_), "cloned") => Value(self.clone()),
            (Self::Option(one), "ok_or" | "ok_or_else") => Value(Self::Result(one.clone())),
            (Self::Option(one), "unwrap_or_default" | "unwrap_or_else" | "unwrap_or") => match &**one {
                list @ (Self::List(_) | Self::Map(_)) => Value(list.clone()),
                _ => Unknown,
            },
            (Self::Option(one) | Self::List(one), "iter" | "iter_mut") => iter(&one.borrowed()),
            (Self::Option(one) | Self::List(one), "into_iter") => iter(one),
            (Self::List(one), "drain") => iter(one),
            (Self::List(one), "as_slice") => Value(Self::List(Box::new(one.borrowed()))),
            (Self::List(_), "reverse" | "truncate" | "clear") => Gone,
            (Self::List(one), "sort_by") => compared(None, one),
            (Self::List(one), "retain" | "sort_by_key") => asked(None, one),
            (Self::Map(one), "get" | "get_mut") => option(&one.borrowed()),
            (Self::Map(one), "remove") => option(one),
            (Self::Map(one), "values" | "values_mut") => iter(&one.borrowed()),
            (Self::Map(one), "into_values") => iter(one),
            (Self::Map(one), "iter" | "iter_mut") => iter(&Self::Second(Box::new(one.borrowed()))),
            (Self::Map(one), "into_iter" | "drain") => iter(&Self::Second(one.clone())),
            (Self::Option(one), "filter") => asked(Some(self), one),
            (Self::Option(one), "map_or" | "is_some_and" | "is_none_or") => {
                Asked(None, vec![Some((**one).clone())])
            }
            (Self::Option(one), "map") => Mapped((**one).clone(), Wrap::Option),
            (Self::Result(one), "map") => Mapped((**one).clone(), Wrap::Result),
            (Self::Option(one) | Self::Result(one), "and_then") => Mapped((**one).clone(), Wrap::Same),
            (Self::List(one), "first" | "last" | "get") => option(&one.borrowed()),
            (Self::List(one), "pop") => option(one),
            (Self::List(one), "remove" | "swap_remove") => Value((**one).clone()),
            (Self::Iter(one), "flatten") => one.element().map_or(Unknown, |one| iter(&one)),
            (Self::Iter(one), "enumerate") => iter(&Self::Second(one.clone())),
            (
                Self::Iter(_),
                "take" | "skip" | "rev" | "by_ref" | "into_iter" | "cloned" | "step_by" | "fuse" | "peekable",
            ) => Value(self.clone()),
            (Self::Iter(one), "next" | "last" | "nth") => Value(Self::Option(one.clone())),
            (Self::Iter(one), "filter" | "inspect" | "skip_while" | "take_while") => asked(Some(self), one),
            (Self::Iter(one), "find") => asked(Some(&Self::Option(one.clone())), one),
            (Self::Iter(one), "max_by_key" | "min_by_key") => asked(Some(&Self::Option(one.clone())), one),
            (Self::Iter(one), "max_by" | "min_by") => compared(Some(Self::Option(one.clone())), one),
            (Self::Iter(one), "collect") => Value(Self::List(one.clone())),
            (Self::Iter(one), "fold" | "try_fold") => Asked(None, vec![None, Some((**one).clone())]),
            (Self::Iter(one), "map") => Mapped((**one).clone(), Wrap::Iter),
            (Self::Iter(one), "filter_map" | "flat_map") => Mapped((**one).clone(), Wrap::Each),
            (Self::Iter(one), "find_map") => Mapped((**one).clone(), Wrap::Same),
            (Self::Iter(one), "for_each" | "any" | "all" | "position") => {
                Asked(None, vec![Some((**one).clone())])
            }
            _ => Unknown,
        }
    }
}
