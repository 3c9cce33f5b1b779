//! The arms of a `match`, and conditions with `let`, for the SDK's error.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Arm, BinOp, Expr, ExprLet, ExprPath, FieldValue, Pat};

use super::super::typed::names_in;
use super::super::{Context, inner, words};
use super::end::Moved;
use super::guard::{Name, Test, guard};
use super::pattern::{Takes, statuses, takes};
use super::{SERVICE, Stays, stays};
use crate::edit::{Edit, comments, comments_within};
use crate::names::plain;

/// The names of the SDK's error: the first that means nothing else.
const NAMES: [&str; 2] = ["error", "sdk_error"];

/// Why an error stays that goes elsewhere.
const WHOLE: &str = "the error is used whole: the SDK's has another text and another type";

/// What the value is whose patterns are looked at.
#[derive(Clone, Copy)]
pub(super) struct Value {
    /// Whether it is the error itself, and no `Result`.
    pub(super) is_error: bool,
    pub(super) is_ref: bool,
}

/// What a pattern of a `Result` takes.
enum Side<'a> {
    /// Nothing of the error, or all: it stays.
    Same,
    /// These errors.
    Errors(Vec<&'a Pat>),
}

/// Returns the edits of the arms of a `match`.
pub(super) fn arms(
    context: &Context<'_>,
    call: &Moved<'_>,
    arms: &[Arm],
    value: Value,
) -> Result<Vec<Edit>, Stays> {
    // A `match` that names each error stays, because the SDK has nothing like `Blocking`. So an arm takes all others.
    let (mut edits, mut closing, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for arm in arms {
        let condition = arm.guard.as_ref().map(|(_, guard)| &**guard);
        match whole(context, call, arm, value)? {
            Some(edit) => closing.push(edit),
            None => {
                let body = arm.body.to_token_stream();
                edits.extend(of_arm(context, call, &arm.pat, condition, body, value, &mut taken)?);
            }
        }
    }
    if edits.is_empty() && !closing.is_empty() {
        return stays(SERVICE, WHOLE);
    }
    edits.extend(closing);
    Ok(edits)
}

/// Returns the edit of an arm that takes all other errors and hands them on: Rusoto's error is made there.
fn whole(context: &Context<'_>, call: &Moved<'_>, arm: &Arm, value: Value) -> Result<Option<Edit>, Stays> {
    let pat = match &arm.pat {
        Pat::TupleStruct(one) if !value.is_error && one.path.is_ident("Err") => one.elems.first(),
        pat => Some(pat).filter(|_| value.is_error),
    };
    let Some(elem @ Pat::Ident(pat)) = pat else { return Ok(None) };
    let mut uses = Uses { name: plain(&pat.ident), found: Vec::new() };
    let body = arm.body.to_token_stream();
    let is_name =
        matches!(takes(context, call, elem, &|name| { words::count(body.clone(), name) > 0 })?, Takes::Whole);
    if !is_name {
        return Ok(None);
    }
    uses.visit_expr(&arm.body);
    let is_value = pat.by_ref.is_none() && pat.mutability.is_none() && !value.is_ref && arm.guard.is_none();
    match (call.reader, &uses.found[..]) {
        (Some(reader), [one]) if is_value && words::count(body, &uses.name) == 1 => {
            let (compat, name) = (&context.crates.compat, &uses.name);
            let made = format!("{compat}::http::sdk_error_into_rusoto({name}, {reader})");
            Ok(Some(Edit::replace(context.source.range(*one), made)))
        }
        _ => stays(SERVICE, WHOLE),
    }
}

/// Where a variable is used as an expression.
struct Uses<'a> {
    name: String,
    found: Vec<&'a ExprPath>,
}

impl<'a> Visit<'a> for Uses<'a> {
    fn visit_expr_path(&mut self, one: &'a ExprPath) {
        if one.path.is_ident(&self.name) {
            self.found.push(one);
        }
    }

    // `Error { source }` names a field too.
    fn visit_field_value(&mut self, one: &'a FieldValue) {
        if one.colon_token.is_some() {
            self.visit_expr(&one.expr);
        }
    }
}

/// Returns the edit of a pattern with its condition, if it changes. `body` has all else that may use the names of the
/// pattern.
pub(super) fn of_arm(
    context: &Context<'_>,
    call: &Moved<'_>,
    pat: &Pat,
    condition: Option<&Expr>,
    body: TokenStream,
    value: Value,
    taken: &mut Vec<String>,
) -> Result<Option<Edit>, Stays> {
    let pats = match side(pat, value)? {
        Side::Same => return Ok(None),
        Side::Errors(pats) => pats,
    };
    let count = |tokens: TokenStream, name: &str| words::count(tokens, name) > 0;
    let is_used = |name: &str| count(condition.to_token_stream(), name) || count(body.clone(), name);
    let Some(name) = NAMES.into_iter().find(|name| !is_used(name)) else {
        return stays(SERVICE, "the names `error` and `sdk_error` are taken");
    };
    let (mut tests, mut is_all, mut answer) = (Vec::new(), false, None);
    for pat in &pats {
        match takes(context, call, pat, &is_used)? {
            Takes::All => is_all = true,
            Takes::Whole => return stays(SERVICE, WHOLE),
            Takes::Some(more) => tests.extend(more),
            Takes::Unknown(name) => answer = Some(name),
        }
    }
    if is_all && tests.is_empty() && answer.is_none() {
        return Ok(None);
    }
    if is_all || (answer.is_some() && !tests.is_empty()) {
        return stays(SERVICE, "a pattern of the error is not read");
    }
    let source = context.source;
    let mut others = Vec::new();
    match (answer, condition) {
        (Some(answer), condition) => {
            let (status, more) = condition.and_then(|one| status_and_more(one, &answer)).unwrap_or_default();
            let is_read = |one: &&Expr| count(one.to_token_stream(), &answer);
            if status.is_empty() || more.iter().any(is_read) || count(body, &answer) {
                return stays(super::UNKNOWN, format!("`{answer}` is used for more than its status"));
            }
            tests.push(Test::Status(status));
            others.extend(more);
        }
        (None, condition) => others.extend(condition),
    }
    let test = guard(context, call, &tests, Name { name, is_ref: value.is_ref }, taken)?;
    if others.is_empty() {
        let variants = tests.iter().filter_map(|test| match test {
            Test::Variants(variants) => Some(variants),
            _ => None,
        });
        let variants: Vec<_> = variants.flatten().collect();
        let errors = call.operation.errors.iter().filter(|one| variants.contains(&&one.rusoto));
        taken.extend(errors.map(|one| one.code.clone()));
    }
    let mut parts = vec![test];
    parts.extend(others.iter().map(|one| source.of(*one).to_owned()));
    let only = parts.len() == 1;
    let parts =
        parts.into_iter().map(|one| if only || !one.contains("||") { one } else { format!("({one})") });
    let test = parts.collect::<Vec<_>>().join(" && ");
    let range = source.range(pat);
    let end = condition.map_or(range.end, |condition| source.range(condition).end);
    let has_comment = |one: &Expr| {
        !comments_within(source, one).is_empty()
            || !comments(source.slice(range.end..source.range(one).start)).is_empty()
    };
    if !comments_within(source, pat).is_empty() || condition.is_some_and(has_comment) {
        return stays(SERVICE, "a comment stands in the pattern");
    }
    let name = if value.is_error { name.to_owned() } else { format!("Err({name})") };
    Ok(Some(Edit::replace(range.start..end, format!("{name} if {test}"))))
}

/// Returns the statuses that a guard asks for, and the other conditions in it.
fn status_and_more<'e>(guard: &'e Expr, answer: &str) -> Option<(Vec<String>, Vec<&'e Expr>)> {
    let mut all = vec![guard];
    while let Some(at) =
        all.iter().position(|one| matches!(one, Expr::Binary(one) if matches!(one.op, BinOp::And(_))))
    {
        if let Expr::Binary(one) = all.remove(at) {
            all.insert(at, &one.right);
            all.insert(at, &one.left);
        }
    }
    let at = all.iter().position(|one| statuses(one, answer).is_some())?;
    let found = statuses(all.remove(at), answer)?;
    Some((found, all))
}

fn side(pat: &Pat, value: Value) -> Result<Side<'_>, Stays> {
    if value.is_error {
        return Ok(Side::Errors(vec![pat]));
    }
    match pat {
        Pat::Wild(_) => Ok(Side::Same),
        Pat::Paren(one) => side(&one.pat, value),
        Pat::TupleStruct(one) if one.path.is_ident("Ok") => Ok(Side::Same),
        Pat::TupleStruct(one) if one.path.is_ident("Err") => Ok(Side::Errors(one.elems.iter().collect())),
        Pat::Or(one) => {
            let mut all = Vec::new();
            for case in &one.cases {
                match side(case, value)? {
                    Side::Errors(more) => all.extend(more),
                    Side::Same => return stays(SERVICE, "a pattern takes answers and errors"),
                }
            }
            Ok(Side::Errors(all))
        }
        _ => stays(SERVICE, "the result is used whole"),
    }
}

/// Returns the edits of `let pattern = value` in a condition. `whole` is all that sees the names of the pattern.
pub(super) fn condition(
    context: &Context<'_>,
    call: &Moved<'_>,
    one: &ExprLet,
    whole: TokenStream,
    is_ref: bool,
) -> Result<Vec<Edit>, Stays> {
    let source = context.source;
    let value = Value { is_error: false, is_ref };
    let pats = match side(&one.pat, value)? {
        Side::Same => return Ok(Vec::new()),
        Side::Errors(pats) => pats,
    };
    let is_used = |name: &str| words::count(whole.clone(), name) > 1;
    let mut tests = Vec::new();
    for pat in pats {
        match takes(context, call, pat, &is_used)? {
            Takes::All => return Ok(Vec::new()),
            Takes::Whole => return stays(SERVICE, WHOLE),
            Takes::Some(more) => tests.extend(more),
            Takes::Unknown(name) => {
                return stays(super::UNKNOWN, format!("`{name}` is used outside of the condition"));
            }
        }
    }
    let test = guard(context, call, &tests, Name { name: "error", is_ref }, &[])?;
    let value = inner(&one.expr);
    let (start, borrow) = match value {
        Expr::Reference(reference) => (source.range(&*reference.expr).start, ".as_ref()"),
        value => (source.range(value).start, ""),
    };
    let head = source.range(&one.let_token).start..start;
    let end = source.range(value).end;
    let is_bare = source.range(&*one.expr) == source.range(value);
    if !is_bare || !comments(source.slice(source.range(&*one.pat).end..start)).is_empty() {
        return stays(SERVICE, "a comment or a bracket stands in the condition");
    }
    // A chain on several lines has each method on a line of its own.
    let step = match value {
        Expr::MethodCall(last) => {
            source.slice(source.range(&*last.receiver).end..source.range(&last.dot_token).start)
        }
        _ => "",
    };
    let step = if step.trim().is_empty() { step } else { "" };
    let test = format!("{step}{borrow}.is_err_and(|error| {test})");
    Ok(vec![Edit::replace(head, ""), Edit::insert(end, test)])
}

/// Returns the edits of a closure that gets the error.
pub(super) fn closure(context: &Context<'_>, call: &Moved<'_>, one: &Expr) -> Result<Vec<Edit>, Stays> {
    let whole = "the error goes into a function: the SDK's has another text and another type";
    let Expr::Closure(one) = inner(one) else { return stays(SERVICE, whole) };
    let name = match one.inputs.first() {
        Some(Pat::Wild(_)) if one.inputs.len() == 1 => return Ok(Vec::new()),
        Some(Pat::Ident(pat)) if one.inputs.len() == 1 && pat.subpat.is_none() => plain(&pat.ident),
        _ => return stays(SERVICE, "the type of the error is written"),
    };
    if words::count(one.body.to_token_stream(), &name) == 0 {
        return Ok(Vec::new());
    }
    let body = match inner(&one.body) {
        Expr::Block(block) if block.label.is_none() => match &*block.block.stmts {
            [syn::Stmt::Expr(last, None)] => inner(last),
            _ => return stays(SERVICE, whole),
        },
        other => other,
    };
    // An arm may give its own error the same name.
    let is_seen =
        |arm: &Arm| !names_in(&arm.pat).contains(&name) && words::count(arm.to_token_stream(), &name) > 0;
    match body {
        Expr::Match(one) if matches!(inner(&one.expr), Expr::Path(path) if path.path.is_ident(&name)) => {
            match one.arms.iter().any(is_seen) {
                true => stays(SERVICE, whole),
                false => arms(context, call, &one.arms, Value { is_error: true, is_ref: false }),
            }
        }
        _ => stays(SERVICE, whole),
    }
}
