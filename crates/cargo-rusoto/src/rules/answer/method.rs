//! Methods and closures that the answer goes into.

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall};

use super::super::inner;
use super::super::shape::{Made, Shape};
use super::super::typed::path_ends;
use super::bind::is_open;
use super::field::How;
use super::{Answer, Kind};
use crate::edit::Edit;
use crate::names::plain;

/// Methods that take an `Option`, a list or bytes by value.
const INTO: &[&str] = &[
    "and_then",
    "expect",
    "filter",
    "into",
    "into_iter",
    "is_none_or",
    "is_some_and",
    "map",
    "map_or",
    "map_or_else",
    "ok_or",
    "ok_or_else",
    "or",
    "or_else",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
    "xor",
];

/// Other methods of `Option`s, texts, numbers and bytes that keep no reference to what they are called on.
const LOOKS: &[&str] = &[
    "abs",
    "clone",
    "cmp",
    "eq",
    "is_empty",
    "is_none",
    "is_some",
    "len",
    "max",
    "min",
    "ne",
    "partial_cmp",
    "starts_with",
    "to_owned",
    "to_string",
    "to_vec",
    "try_into",
];

/// Methods that keep a reference. What is printed lives long enough.
const BORROWS: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_ref",
    "as_slice",
    "as_str",
    "chars",
    "contains",
    "contains_key",
    "first",
    "get",
    "iter",
    "keys",
    "last",
    "lines",
    "split",
    "trim",
    "values",
];

/// Methods that only compare with what they get a reference to.
const COMPARES: &[&str] = &["cmp", "eq", "ne", "partial_cmp"];

impl Answer<'_> {
    pub(super) fn method(&mut self, one: &ExprMethodCall) -> Kind {
        let name = plain(&one.method);
        let how = match &*name {
            "as_ref" => How::Ref,
            "as_deref" => How::Deref,
            "take" => How::Take,
            "is_some" | "is_none" => How::Ask,
            name if INTO.contains(&name) => How::Into,
            _ => How::Value,
        };
        let receiver = match &*one.receiver {
            Expr::Field(field) if how == How::Into || one.args.is_empty() => match self.field(field, how) {
                (kind, true) => {
                    self.edits.push(Edit::replace(self.after(field, one), ""));
                    return kind;
                }
                (kind, false) => kind,
            },
            other => self.kind(other),
        };
        let shape = match receiver {
            Kind::Other if COMPARES.contains(&&*name) => {
                self.arguments(one, &name);
                return Kind::Other;
            }
            Kind::Other => return self.through_method(one),
            Kind::Converted => {
                let is_known = INTO.contains(&&*name)
                    || LOOKS.contains(&&*name)
                    || self.printed && BORROWS.contains(&&*name)
                    // What is taken from a value of its own is still in the answer.
                    || name == "take" && matches!(*one.receiver, Expr::Field(_));
                if !is_known {
                    self.refuse(format!("a field that has to be converted is used by `{name}`"));
                }
                // It is a value of its own already.
                if name == "clone"
                    && self.context.source.slice(self.after(&one.receiver, one)).trim() == ".clone()"
                {
                    self.edits.push(Edit::replace(self.after(&one.receiver, one), ""));
                }
                self.arguments(one, &name);
                return Kind::Other;
            }
            Kind::Shape(shape) => shape,
        };
        match shape.method(&name) {
            Made::Value(made) => self.kept(one, &name, made),
            Made::Gone => {
                self.arguments(one, &name);
                Kind::Other
            }
            Made::Asked(made, given) => {
                let Some(closure) = self.function(one) else { return Kind::Other };
                if let Function::Closure(closure) = closure
                    && self.closure(closure, &given, shape.inside().is_some()).is_some()
                {
                    return self.lost(&format!("the closure of `{name}`"));
                }
                made.map_or(Kind::Other, Kind::Shape)
            }
            Made::Mapped(given, wrap) => {
                let Some(Function::Closure(closure)) = self.function(one) else { return Kind::Other };
                let is_once = shape.inside().is_some();
                match self.closure(closure, &[Some(given)], is_once).map(|made| wrap.around(made)) {
                    Some(None) => self.lost(&format!("the closure of `{name}`")),
                    Some(Some(shape)) => Kind::Shape(shape),
                    None => Kind::Other,
                }
            }
            Made::Unknown => self.lost(&format!("`{name}`")),
        }
    }

    /// Returns the bytes of a call behind its receiver.
    fn after(&self, receiver: &impl Spanned, call: &ExprMethodCall) -> std::ops::Range<usize> {
        let source = self.context.source;
        source.range(receiver).end..source.range(call).end
    }

    fn arguments(&mut self, one: &ExprMethodCall, name: &str) {
        for argument in &one.args {
            match argument {
                Expr::Reference(reference) if COMPARES.contains(&name) => {
                    if self.value(&reference.expr).is_some() {
                        self.refuse("the answer is compared whole");
                    }
                }
                other => self.visit_expr(other),
            }
        }
    }

    /// Returns what a method keeps of the answer.
    fn kept(&mut self, one: &ExprMethodCall, name: &str, made: Shape) -> Kind {
        let is_empty = |argument: &Expr| {
            let text: String = self.context.source.of(argument).split_whitespace().collect();
            let empty = ["Vec::new", "Vec::new()", "vec![]", "||vec![]", "||Vec::new()", "Default::default"];
            let empty_maps = ["HashMap::new", "HashMap::new()", "||HashMap::new()"];
            empty.contains(&&*text) || empty_maps.contains(&&*text)
        };
        if name.starts_with("unwrap_or") && !one.args.iter().all(is_empty) {
            return self.lost(&format!("`{name}`"));
        }
        // Where it is collected into is written here, or at its variable.
        if name == "collect"
            && let Some(into) = &one.turbofish
            && !into.args.iter().all(|into| matches!(into, syn::GenericArgument::Type(ty) if is_open(ty)))
        {
            return self.lost("`collect` of a type that is written out");
        }
        one.args.iter().for_each(|argument| self.visit_expr(argument));
        Kind::Shape(made)
    }

    /// Returns the function that a method calls, its last argument.
    fn function<'a>(&mut self, one: &'a ExprMethodCall) -> Option<Function<'a>> {
        let last = one.args.len().saturating_sub(1);
        one.args.iter().take(last).for_each(|argument| self.visit_expr(argument));
        // These take any value, and keep nothing of it.
        let any = [&["drop"][..], &["Vec", "len"], &["Vec", "is_empty"]];
        match one.args.last().map(inner) {
            Some(Expr::Closure(closure)) => Some(Function::Closure(closure)),
            Some(function) if any.iter().any(|name| path_ends(function, name)) => Some(Function::Any),
            _ => {
                self.lost(&format!("`{}` with a function", one.method));
                None
            }
        }
    }

    /// Goes into a closure, whose inputs may be these, and returns what its value is. Those of `Option` and `Result` run
    /// once.
    pub(super) fn closure(
        &mut self,
        one: &syn::ExprClosure,
        given: &[Option<Shape>],
        is_once: bool,
    ) -> Option<Shape> {
        let inside = |answer: &mut Self| {
            answer.scoped(|answer| {
                if given.is_empty() || one.inputs.len() == given.len() {
                    for (at, input) in one.inputs.iter().enumerate() {
                        answer.bind(input, given.get(at).and_then(Option::as_ref));
                    }
                } else {
                    answer.refuse("the answer goes into a closure with other inputs");
                }
                let made = answer.value(&one.body);
                if made.is_some() && !matches!(one.output, syn::ReturnType::Default) {
                    answer.refuse("the type of the answer is written at a closure");
                }
                made
            })
        };
        if is_once { inside(self) } else { self.again(inside) }
    }
}

enum Function<'a> {
    Closure(&'a syn::ExprClosure),
    /// One that takes any value.
    Any,
}
