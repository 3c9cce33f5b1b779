//! The end of a moved call, which gives Rusoto's error for the SDK's.

use std::ops::Range;

use rusoto_compat_api_table::{Operation, SdkOperation};
use syn::visit::{self, Visit};
use syn::{Expr, Pat};

use super::super::{Context, inner};
use crate::names::{Def, Item, plain, written};

/// The functions that give Rusoto's error, and the methods of a `Result` that do.
const FUNCTIONS: [&str; 2] = ["sdk_error_into_rusoto", "sdk_error_into_rusoto_by_code"];
const METHODS: [&str; 2] = ["or_rusoto", "or_rusoto_by_code"];

/// A call of the SDK with Rusoto's error.
#[derive(Clone)]
pub(super) struct Moved<'a> {
    pub(super) operation: &'a Operation,
    pub(super) sdk: &'a SdkOperation,
    /// What makes Rusoto's error of an answer, if the SDK gets it in the form that Rusoto reads.
    pub(super) reader: Option<&'a str>,
    /// Where the method stands that gives the error, from the end of `.await`.
    pub(super) end: Range<usize>,
    /// The place of its name, which tells calls apart.
    pub(super) at: usize,
}

/// Returns the moved call that an expression is.
pub(super) fn moved<'a>(context: &Context<'a>, expr: &'a Expr) -> Option<Moved<'a>> {
    let Expr::MethodCall(method) = inner(expr) else { return None };
    if !matches!(inner(&method.receiver), Expr::Await(_)) {
        return None;
    }
    let name = plain(&method.method);
    let argument = method.args.first().filter(|_| method.args.len() == 1)?;
    let source = context.source;
    let mut errors = Errors { context, found: None };
    let reader = match (inner(argument), &*name) {
        (Expr::Closure(closure), "map_err") => {
            let Expr::Call(call) = inner(&closure.body) else { return None };
            let Expr::Path(function) = &*call.func else { return None };
            let item = item(context, &function.path)?;
            let is_end = item.package == "rusoto_compat"
                && item.path.last().is_some_and(|last| FUNCTIONS.contains(&&**last));
            if !is_end || !gets(call, closure) {
                return None;
            }
            errors.visit_expr_call(call);
            let reads = item.path.last().is_some_and(|last| last == FUNCTIONS[0]);
            call.args.get(1).filter(|_| reads).map(|reader| source.of(reader))
        }
        (argument, name) if METHODS.contains(&name) => {
            errors.visit_expr(argument);
            method.turbofish.iter().for_each(|one| errors.visit_angle_bracketed_generic_arguments(one));
            (name == METHODS[0]).then(|| source.of(argument))
        }
        _ => return None,
    };
    let operation = errors.found?;
    Some(Moved {
        operation,
        sdk: operation.sdk.as_ref()?,
        reader,
        end: source.range(&method.receiver).end..source.range(method).end,
        at: source.range_of(method.method.span()).start,
    })
}

/// Returns whether a call gets first what its closure gets.
fn gets(call: &syn::ExprCall, closure: &syn::ExprClosure) -> bool {
    match (call.args.first(), closure.inputs.first()) {
        (Some(Expr::Path(argument)), Some(Pat::Ident(input))) => argument.path.is_ident(&input.ident),
        _ => false,
    }
}

/// Returns what a path of Rusoto, or of these crates, stands for.
fn item(context: &Context<'_>, path: &syn::Path) -> Option<Item> {
    context.facts.item(path).cloned().or_else(|| {
        match context.names.resolve(context.module, &[], &written(path))? {
            Def::Rusoto(item) => Some(item),
            _ => None,
        }
    })
}

/// Looks for the operation whose error is named.
struct Errors<'c, 'a> {
    context: &'c Context<'a>,
    found: Option<&'a Operation>,
}

impl<'ast> Visit<'ast> for Errors<'_, '_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let table = self.context.table;
        if self.found.is_none()
            && let Some(item) = item(self.context, path).filter(|item| item.package == table.rusoto.name)
        {
            self.found = table.operations.iter().find(|one| Some(&one.error) == item.path.first());
        }
        visit::visit_path(self, path);
    }
}
