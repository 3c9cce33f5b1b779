//! Functions that hand an answer on: `block_on`, `timeout`, and the user's own that retry.

use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall, Token};

use super::super::inner;
use super::super::shape::Shape;
use super::signature::{Given, Handed, handed, own};
use super::{Answer, Kind, NOT_FOLLOWED};
use crate::names::{plain, written};

impl Answer<'_> {
    /// Goes into the arguments of a function, and returns what comes out of it.
    pub(super) fn through(&mut self, function: &Expr, arguments: &Punctuated<Expr, Token![,]>) -> Kind {
        self.visit_expr(function);
        let given = self.given(arguments);
        if given.iter().all(Option::is_none) {
            return Kind::Other;
        }
        let Expr::Path(path) = inner(function) else { return self.lost("a function") };
        let written = written(&path.path);
        let Some(name) = written.last() else { return self.lost("a function") };
        if path.path.segments.iter().any(|segment| !segment.arguments.is_none()) {
            return self.lost(&format!("`{name}`, with types that are written out"));
        }
        let own = own(self.context, name, false, given.len());
        let made = match own.is_empty() {
            true => known(&self.whole(&written), &given),
            false => handed(&own, &given),
        };
        self.came(name, &given, made)
    }

    /// Goes into the arguments of a method of something else, and returns what comes out of it.
    pub(super) fn through_method(&mut self, one: &ExprMethodCall) -> Kind {
        let given = self.given(&one.args);
        if given.iter().all(Option::is_none) {
            return Kind::Other;
        }
        let name = plain(&one.method);
        if one.turbofish.is_some() {
            return self.lost(&format!("`{name}`, with types that are written out"));
        }
        if let ("map", [Some(Given::Function(shape))], true) = (&*name, &given[..], iterates(&one.receiver)) {
            return Kind::Shape(Shape::Iter(Box::new(shape.clone())));
        }
        let own = own(self.context, &name, true, given.len());
        let made = match own.is_empty() {
            true => known(std::slice::from_ref(&name), &given),
            false => handed(&own, &given),
        };
        self.came(&name, &given, made)
    }

    fn given(&mut self, arguments: &Punctuated<Expr, Token![,]>) -> Vec<Option<Given>> {
        let given = |argument: &Expr| match inner(argument) {
            Expr::Closure(closure) => self.closure(closure, &[], false).map(Given::Function),
            other => self.value(other).map(Given::Value),
        };
        arguments.iter().map(given).collect()
    }

    fn came(&mut self, name: &str, given: &[Option<Given>], made: Option<Handed>) -> Kind {
        let Some(made) = made else {
            let is_future =
                |given: &Given| matches!(given, Given::Value(Shape::Future(_)) | Given::Function(_));
            self.refuse(match given.iter().flatten().any(is_future) {
                true => format!("the call goes into `{name}`, which is not known to hand the answer on"),
                false => NOT_FOLLOWED.to_owned(),
            });
            return Kind::Other;
        };
        self.is_kept |= made.is_kept;
        // From here on there is one answer, however often the call was made.
        self.seen_in = Some(self.repeated);
        made.shape.and_then(Shape::followed).map_or(Kind::Other, Kind::Shape)
    }

    /// Returns a path from its crate on, as the imports of the file have it.
    fn whole(&self, path: &[String]) -> Vec<String> {
        let first = path.first().and_then(|first| self.context.names.imported_as(self.context.module, first));
        let mut whole = first.map_or_else(|| path.iter().take(1).cloned().collect(), Clone::clone);
        whole.extend(path.iter().skip(1).cloned());
        whole
    }
}

/// Returns what a function of another crate hands on.
fn known(path: &[String], given: &[Option<Given>]) -> Option<Handed> {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let future = |shape: Shape| Shape::Future(Box::new(shape));
    let made = |shape, is_kept| Some(Handed { shape: Some(shape), is_kept });
    match (&path[..], given) {
        ([.., "block_on"], [Some(Given::Value(Shape::Future(output)))]) => made((**output).clone(), false),
        ([.., "Box", "pin"], [Some(Given::Value(future @ Shape::Future(_)))]) => made(future.clone(), false),
        (["tokio", "time", "timeout" | "timeout_at"], [None, Some(Given::Value(Shape::Future(output)))]) => {
            made(future((**output).clone().result()), false)
        }
        (["tokio", "spawn"] | ["tokio", "task", "spawn"], [Some(Given::Value(Shape::Future(output)))]) => {
            made(future((**output).clone().result()), true)
        }
        (
            ["futures" | "futures_util", "future", name @ ("join_all" | "try_join_all")],
            [Some(Given::Value(Shape::Iter(one) | Shape::List(one)))],
        ) => {
            let Shape::Future(output) = &**one else { return None };
            let all = match (*name, &**output) {
                (_, Shape::Same) => Shape::Same,
                ("join_all", output) => Shape::List(Box::new(output.clone())),
                (_, Shape::Result(inside)) => Shape::List(inside.clone()).result(),
                _ => return None,
            };
            made(future(all), false)
        }
        _ => None,
    }
}

/// Returns whether this is a call that always gives an iterator.
fn iterates(expr: &Expr) -> bool {
    let methods = ["iter", "iter_mut", "into_iter", "drain", "chunks", "enumerate", "keys", "values"];
    matches!(inner(expr), Expr::MethodCall(call) if methods.iter().any(|name| call.method == name))
}
