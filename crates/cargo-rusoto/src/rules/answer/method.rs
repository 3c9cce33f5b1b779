//! Methods and closures that the answer goes into.

use syn::visit::Visit;
use syn::{Expr, ExprMethodCall};

use super::super::inner;
use super::super::shape::{Made, Shape};
use super::super::typed::path_ends;
use super::bind::is_open;
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
];

/// Other methods of `Option`s, texts, numbers and bytes that keep no reference to what they are called on.
const LOOKS: &[&str] = &[
    "abs",
    "clone",
    "is_empty",
    "is_none",
    "is_some",
    "len",
    "max",
    "min",
    "starts_with",
    "to_owned",
    "to_string",
    "to_vec",
    "try_into",
];

impl Answer<'_> {
    pub(super) fn method(&mut self, one: &ExprMethodCall) -> Kind {
        let name = plain(&one.method);
        let receiver = match &*one.receiver {
            Expr::Field(field) => self.field(field, INTO.contains(&&*name)),
            other => self.kind(other),
        };
        let shape = match receiver {
            Kind::Other => return self.through_method(one),
            Kind::Converted { is_taken } => {
                // What reading takes is a value of its own, so that `take()` takes it too.
                let is_taken = is_taken && name == "take";
                if !(is_taken || INTO.contains(&&*name) || LOOKS.contains(&&*name)) {
                    self.lose(&format!("`{name}` behind a conversion"));
                }
                let source = self.context.source;
                let method = source.range(&*one.receiver).end..source.range(one).end;
                // It is a value of its own already.
                if source.slice(method.clone()).trim() == ".clone()" {
                    self.edits.push(Edit::replace(method, ""));
                }
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                return Kind::Other;
            }
            Kind::Shape(shape) => shape,
        };
        match shape.method(&name) {
            Made::Value(made) => self.kept(one, &name, made),
            Made::Gone => {
                one.args.iter().for_each(|argument| self.visit_expr(argument));
                Kind::Other
            }
            Made::Asked(made, given) => match self.called(one, &given, &shape) {
                Some(_) => self.lost(&format!("the closure of `{name}`")),
                None => made.map_or(Kind::Other, Kind::Shape),
            },
            Made::Mapped(given, wrap) => {
                match self.called(one, &given, &shape).map(|made| wrap.around(made)) {
                    Some(None) => self.lost(&format!("the closure of `{name}`")),
                    Some(Some(shape)) => Kind::Shape(shape),
                    None => Kind::Other,
                }
            }
            Made::Unknown => self.lost(&format!("`{name}`")),
        }
    }

    /// Returns what a method keeps of the answer.
    fn kept(&mut self, one: &ExprMethodCall, name: &str, made: Shape) -> Kind {
        let is_empty = |argument: &Expr| {
            let text: String = self.context.source.of(argument).split_whitespace().collect();
            let empty = ["Vec::new", "Vec::new()", "vec![]", "||vec![]", "||Vec::new()", "Default::default"];
            empty.contains(&&*text)
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

    /// Goes into the closure that a method of this shape calls, its last argument, and returns what its value is.
    fn called(&mut self, one: &ExprMethodCall, given: &Shape, shape: &Shape) -> Option<Shape> {
        let last = one.args.len().saturating_sub(1);
        one.args.iter().take(last).for_each(|argument| self.visit_expr(argument));
        match one.args.last().map(inner) {
            // Those of `Option` and `Result` run once.
            Some(Expr::Closure(closure)) => self.closure(closure, Some(given), shape.inside().is_some()),
            Some(function) if path_ends(function, &["drop"]) => None,
            _ => {
                self.lose(&format!("`{}` with a function", one.method));
                None
            }
        }
    }

    /// Goes into a closure, whose only input may be this, and returns what its value is.
    pub(super) fn closure(
        &mut self,
        one: &syn::ExprClosure,
        given: Option<&Shape>,
        is_once: bool,
    ) -> Option<Shape> {
        if given.is_some() && one.inputs.len() != 1 {
            self.lose("a closure with other inputs");
        }
        let inside = |answer: &mut Self| {
            answer.scoped(|answer| {
                one.inputs.iter().for_each(|input| answer.bind(input, given));
                answer.value(&one.body)
            })
        };
        let made = if is_once { inside(self) } else { self.again(inside) };
        if made.is_some() && !matches!(one.output, syn::ReturnType::Default) {
            self.lose("a closure whose type is written out");
        }
        made
    }
}
