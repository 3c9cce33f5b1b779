//! A value of a request that is made in a `let` before it: `let mut key = HashMap::new(); key.insert(…);`.
//!
//! It may be used nowhere else, so it becomes the SDK's where it is made.

use rusoto_compat_api_table::Value;
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, Local, Pat, Stmt};

use super::maker::Maker;
use super::single::{Made, unfit};
use super::typed::path_ends;
use super::{inner, words};
use crate::edit::{Edit, comments_within};
use crate::names::plain;

/// Returns the name of a value that is a variable.
pub(super) fn variable(expr: &Expr) -> Option<String> {
    match inner(expr) {
        Expr::Path(path) => path.path.get_ident().map(plain),
        _ => None,
    }
}

/// Returns the variable as the SDK's value, and notes the edits where it is made.
pub(super) fn made(maker: &Maker<'_>, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
    let made = variable(expr).and_then(|name| local(maker, place, value, &name));
    made.unwrap_or_else(|| Err(unfit(place, value)))
}

/// Likewise, or `None` if it is made in another way.
fn local(maker: &Maker<'_>, place: &str, value: &Value, name: &str) -> Option<Result<Made, String>> {
    let (source, typed) = (maker.context.source, maker.typed);
    let mut uses = Uses { name, locals: Vec::new(), added: Vec::new() };
    uses.visit_block(typed.function?);
    let [local] = &uses.locals[..] else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none()).map(|init| &*init.expr)?;
    // The `let`, the request, and what is added on the way.
    if words::uses(typed.function?, name) != 2 + uses.added.len() {
        return Some(Err(format!("`{place}` is a variable that is used in more than one place")));
    }
    let element = match value {
        Value::Map(key, one) if is_empty(init) => (Some(&**key), &**one),
        Value::List(one) if is_empty(init) => (None, &**one),
        _ if uses.added.is_empty() && !is_empty(init) => {
            let made = match maker.sure(place, value, init) {
                Ok(made) => made,
                Err(why) => return Some(Err(why)),
            };
            let (text, made) = match made {
                Made::Fits(text) | Made::Value(text) => (text, Made::Value(name.to_owned())),
                Made::Built(text) => (text, Made::Built(name.to_owned())),
            };
            if comments_within(source, init).iter().any(|comment| !text.contains(&comment.text)) {
                return Some(Err(format!("a comment stands in the value of `{place}`")));
            }
            typed.edit(Edit::replace(source.range(init), text));
            without_type(maker, local, "");
            return Some(Ok(made));
        }
        _ => return None,
    };
    for call in &uses.added {
        if let Err(why) = added(maker, place, element, call) {
            return Some(Err(why));
        }
    }
    let open = if matches!(value, Value::Map(..)) { ": std::collections::HashMap<_, _>" } else { ": Vec<_>" };
    without_type(maker, local, open);
    Some(Ok(Made::Value(name.to_owned())))
}

/// Changes what `push` or `insert` adds.
fn added(
    maker: &Maker<'_>,
    place: &str,
    (key, element): (Option<&Value>, &Value),
    call: &ExprMethodCall,
) -> Result<(), String> {
    let (source, typed) = (maker.context.source, maker.typed);
    let value = call.args.last().ok_or("nothing is added")?;
    if !comments_within(source, value).is_empty() {
        return Err(format!("a comment stands in the value of `{place}`"));
    }
    let key = match (key, call.args.first()) {
        (Some(key), Some(expr)) => match maker.sure(place, key, expr)? {
            Made::Fits(text) | Made::Value(text) => Some((source.range(expr), text)),
            Made::Built(_) => return Err(format!("a key of `{place}` is built by a `Result` in the SDK")),
        },
        _ => None,
    };
    match maker.sure(place, element, value)? {
        Made::Fits(text) | Made::Value(text) => {
            typed.edit(Edit::replace(source.range(value), text));
            key.into_iter().for_each(|(range, key)| typed.edit(Edit::replace(range, key)));
        }
        // An `Option` is an iterator over what is in it.
        Made::Built(text) => {
            let method = source.range_of(call.method.span());
            let added = match key {
                None => format!("extend({text}.ok())"),
                Some((_, key)) => format!("extend(std::iter::once({key}).zip({text}.ok()))"),
            };
            typed.edit(Edit::replace(method.start..source.range(call).end, added));
        }
    }
    Ok(())
}

/// Puts this in place of the type that is written at a variable.
fn without_type(maker: &Maker<'_>, local: &Local, open: &str) {
    if let Pat::Type(pat) = &local.pat {
        let source = maker.context.source;
        let range = source.range(&*pat.pat).end..source.range(&*pat.ty).end;
        maker.typed.edit(Edit::replace(range, open));
    }
}

fn is_empty(expr: &Expr) -> bool {
    match expr {
        Expr::Macro(one) => one.mac.path.is_ident("vec") && one.mac.tokens.is_empty(),
        Expr::Call(call) => {
            let without_types = matches!(&*call.func, Expr::Path(path)
                if path.path.segments.iter().all(|it| it.arguments.is_none()));
            without_types
                && ["HashMap", "Vec"].iter().any(|ty| {
                    ["new", "with_capacity", "default"].iter().any(|new| path_ends(&call.func, &[ty, new]))
                })
        }
        _ => false,
    }
}

/// Where a variable is made, and where something is added to it.
struct Uses<'a, 'n> {
    name: &'n str,
    locals: Vec<&'a Local>,
    added: Vec<&'a ExprMethodCall>,
}

impl<'a> Visit<'a> for Uses<'a, '_> {
    fn visit_item(&mut self, _: &'a syn::Item) {}

    fn visit_local(&mut self, local: &'a Local) {
        let pat = match &local.pat {
            Pat::Type(pat) => &*pat.pat,
            pat => pat,
        };
        if let Pat::Ident(pat) = pat
            && plain(&pat.ident) == self.name
            && pat.by_ref.is_none()
            && pat.subpat.is_none()
        {
            self.locals.push(local);
        }
        visit::visit_local(self, local);
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        // Its value is dropped: it could be one of Rusoto's.
        if let Stmt::Expr(Expr::MethodCall(call), Some(_)) = stmt
            && matches!(&*call.receiver, Expr::Path(path)
                if path.path.get_ident().is_some_and(|it| plain(it) == self.name))
            && matches!((&*plain(&call.method), call.args.len()), ("push", 1) | ("insert", 2))
        {
            self.added.push(call);
        }
        visit::visit_stmt(self, stmt);
    }
}
