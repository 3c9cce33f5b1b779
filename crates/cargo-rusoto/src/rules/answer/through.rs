//! Functions that a future goes into: `block_on`, `timeout`, and the user's own that retry.

use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall, Token};

use super::super::inner;
use super::super::shape::Shape;
use super::signature::{keeps, own};
use super::{Answer, Kind};
use crate::names::{plain, written};

/// What of the answer goes into a function.
#[derive(Debug)]
enum Given {
    Value(Shape),
    /// A closure that returns it.
    Closure(Shape),
}

impl Answer<'_> {
    /// Goes into the arguments of a function, and returns what comes out of it.
    pub(super) fn through(&mut self, function: &Expr, arguments: &Punctuated<Expr, Token![,]>) -> Kind {
        self.visit_expr(function);
        let given = self.given(arguments);
        if given.iter().all(Option::is_none) {
            return Kind::Other;
        }
        let Expr::Path(path) = inner(function) else { return self.lost("a function") };
        let is_open = path.path.segments.iter().all(|segment| segment.arguments.is_none());
        let written = written(&path.path);
        self.handed(&self.whole(&written), false, &given, is_open)
    }

    /// Goes into the arguments of a method of something else, and returns what comes out of it.
    pub(super) fn through_method(&mut self, one: &ExprMethodCall) -> Kind {
        let given = self.given(&one.args);
        if given.iter().all(Option::is_none) {
            return Kind::Other;
        }
        let name = plain(&one.method);
        if let ("map", [Some(Given::Closure(shape))], true) = (&*name, &given[..], iterates(&one.receiver)) {
            return Kind::Shape(Shape::Iter(Box::new(shape.clone())));
        }
        self.handed(&[name], true, &given, one.turbofish.is_none())
    }

    fn given(&mut self, arguments: &Punctuated<Expr, Token![,]>) -> Vec<Option<Given>> {
        let given = |argument: &Expr| match inner(argument) {
            Expr::Closure(closure) => self.closure(closure, None, false).map(Given::Closure),
            other => self.value(other).map(Given::Value),
        };
        arguments.iter().map(given).collect()
    }

    /// Returns what a function hands on. Nobody knows what the user's own do with an answer: they get one of Rusoto's.
    fn handed(&mut self, path: &[String], is_method: bool, given: &[Option<Given>], is_open: bool) -> Kind {
        let name = path.last().map(String::as_str).unwrap_or_default();
        if !is_open {
            return self.lost(&format!("`{name}`, with types that are written out"));
        }
        let own = own(self.context, name, is_method, given.len());
        let made = match &given.iter().flatten().collect::<Vec<_>>()[..] {
            _ if own.is_empty() => known(path, given),
            [one] if is_same_future(one) => {
                let at = given.iter().position(Option::is_some).unwrap_or_default();
                let kept = own.iter().map(|own| keeps(own, at, matches!(one, Given::Closure(_))));
                kept.collect::<Option<Vec<_>>>().map(|kept| (Shape::Same, kept.contains(&true)))
            }
            _ => None,
        };
        let Some((shape, is_kept)) = made else {
            return self.lost(&format!("`{name}`"));
        };
        self.is_kept |= is_kept;
        shape.followed().map_or(Kind::Other, Kind::Shape)
    }

    /// Returns a path from its crate on, as the imports of the file have it.
    fn whole(&self, path: &[String]) -> Vec<String> {
        let first = path.first().and_then(|first| self.context.names.imported_as(self.context.module, first));
        let mut whole = first.map_or_else(|| path.iter().take(1).cloned().collect(), Clone::clone);
        whole.extend(path.iter().skip(1).cloned());
        whole
    }
}

/// Returns what comes out of a function of another crate, and whether the future may live on when the variables around are
/// gone.
fn known(path: &[String], given: &[Option<Given>]) -> Option<(Shape, bool)> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let future = |shape: Shape| Shape::Future(Box::new(shape));
    match (&path[..], given) {
        ([.., "block_on"], [Some(Given::Value(Shape::Future(output)))]) => Some(((**output).clone(), false)),
        ([.., "Box", "pin"], [Some(Given::Value(boxed @ Shape::Future(_)))]) => Some((boxed.clone(), false)),
        (["tokio", "time", "timeout" | "timeout_at"], [None, Some(Given::Value(Shape::Future(output)))]) => {
            Some((future((**output).clone().result()), false))
        }
        // What these give is one of several answers, or in a result of its own: only Rusoto's goes through.
        (["tokio", "spawn"] | ["tokio", "task", "spawn"], [Some(one @ Given::Value(_))])
            if is_same_future(one) =>
        {
            Some((Shape::Same, true))
        }
        (
            ["futures" | "futures_util", "future", "join_all" | "try_join_all"],
            [Some(Given::Value(Shape::Iter(one) | Shape::List(one)))],
        ) if **one == future(Shape::Same) => Some((Shape::Same, false)),
        _ => None,
    }
}

/// Returns whether this is a future with Rusoto's answer, or a closure that returns one.
fn is_same_future(given: &Given) -> bool {
    let (Given::Value(shape) | Given::Closure(shape)) = given;
    matches!(shape, Shape::Future(output) if **output == Shape::Same)
}

/// Returns whether this is a call that always gives an iterator.
fn iterates(expr: &Expr) -> bool {
    let methods = ["iter", "iter_mut", "into_iter", "drain", "chunks", "enumerate", "keys", "values"];
    matches!(inner(expr), Expr::MethodCall(call) if methods.iter().any(|name| call.method == name))
}
