//! A pattern of Rusoto's error as tests.

use syn::{BinOp, Expr, Lit, Member, Pat};

use super::super::typed::names_in;
use super::super::{Context, inner};
use super::end::Moved;
use super::guard::Test;
use super::{OTHER, SERVICE, Stays, UNKNOWN, stays};
use crate::names::{Item, plain};

/// What a pattern takes.
pub(super) enum Takes {
    /// Every error.
    All,
    /// Every error, under a name that is used.
    Whole,
    /// The errors for which a test holds.
    Some(Vec<Test>),
    /// `Unknown`, under a name: the status is in the guard.
    Unknown(String),
}

/// The statuses that have a constant.
const STATUSES: &[(&str, &str)] = &[
    ("BAD_REQUEST", "400"),
    ("UNAUTHORIZED", "401"),
    ("FORBIDDEN", "403"),
    ("NOT_FOUND", "404"),
    ("METHOD_NOT_ALLOWED", "405"),
    ("CONFLICT", "409"),
    ("GONE", "410"),
    ("PRECONDITION_FAILED", "412"),
    ("NOT_MODIFIED", "304"),
    ("MOVED_PERMANENTLY", "301"),
    ("TOO_MANY_REQUESTS", "429"),
    ("INTERNAL_SERVER_ERROR", "500"),
    ("BAD_GATEWAY", "502"),
    ("SERVICE_UNAVAILABLE", "503"),
    ("GATEWAY_TIMEOUT", "504"),
];

/// Returns what a pattern of `RusotoError` takes. `is_used` says whether a name that it binds is used.
pub(super) fn takes(
    context: &Context<'_>,
    call: &Moved<'_>,
    pat: &Pat,
    is_used: &dyn Fn(&str) -> bool,
) -> Result<Takes, Stays> {
    match pat {
        Pat::Wild(_) => Ok(Takes::All),
        Pat::Paren(one) => takes(context, call, &one.pat, is_used),
        Pat::Ident(one) if one.subpat.is_none() && is_variable(one) => match is_used(&plain(&one.ident)) {
            true => Ok(Takes::Whole),
            false => Ok(Takes::All),
        },
        Pat::Or(one) => {
            let mut tests = Vec::new();
            for case in &one.cases {
                match takes(context, call, case, is_used)? {
                    Takes::Some(more) => tests.extend(more),
                    _ => return stays(SERVICE, "a pattern of the error is not read"),
                }
            }
            Ok(Takes::Some(tests))
        }
        Pat::TupleStruct(one) if one.elems.len() == 1 => {
            let item = context.facts.in_pattern(&one.path);
            let Some(variant) = item.and_then(|item| variant(item, "rusoto_core", "RusotoError")) else {
                return stays(SERVICE, "a pattern of the error is not read");
            };
            let Some(elem) = one.elems.first() else {
                return stays(SERVICE, "a pattern of the error is not read");
            };
            of_variant(context, call, variant, elem, is_used)
        }
        _ => stays(OTHER, "a pattern of the error is not read, or the SDK has no such error"),
    }
}

fn of_variant(
    context: &Context<'_>,
    call: &Moved<'_>,
    variant: &str,
    elem: &Pat,
    is_used: &dyn Fn(&str) -> bool,
) -> Result<Takes, Stays> {
    let used = names_in(elem).into_iter().find(|name| is_used(name));
    Ok(Takes::Some(vec![match (variant, used) {
        ("Service", _) => {
            let variants = variants(context, call, elem, is_used)?;
            Test::Variants(variants)
        }
        ("Unknown", Some(name)) if matches!(elem, Pat::Ident(one) if one.subpat.is_none()) => {
            return Ok(Takes::Unknown(name));
        }
        ("Unknown", _) => {
            return stays(
                UNKNOWN,
                "`Unknown` is any answer without a code that Rusoto knows: the SDK may know it",
            );
        }
        ("HttpDispatch", None) => Test::HttpDispatch,
        ("Credentials", None) => Test::Credentials,
        ("ParseError", None) => Test::ParseError,
        ("Validation", None) => Test::Validation,
        (_, Some(name)) => {
            return stays(
                OTHER,
                format!("`{name}` of the error is used: the SDK's has another text and another type"),
            );
        }
        _ => return stays(OTHER, format!("the SDK has no error like `{variant}`")),
    }]))
}

/// Returns the variants of the operation's error that a pattern takes.
fn variants(
    context: &Context<'_>,
    call: &Moved<'_>,
    pat: &Pat,
    is_used: &dyn Fn(&str) -> bool,
) -> Result<Vec<String>, Stays> {
    if let Some(name) = names_in(pat).into_iter().find(|name| !starts_upper(name) && is_used(name)) {
        return stays(
            SERVICE,
            format!("`{name}` of the error is used: the SDK's has another text and another type"),
        );
    }
    match pat {
        Pat::Paren(one) => variants(context, call, &one.pat, is_used),
        Pat::Or(one) => {
            let mut all = Vec::new();
            for case in &one.cases {
                all.extend(variants(context, call, case, is_used)?);
            }
            Ok(all)
        }
        Pat::TupleStruct(one) => {
            let item = context.facts.in_pattern(&one.path);
            let rusoto = &context.table.rusoto.name;
            let name = item.and_then(|item| variant(item, rusoto, &call.operation.error)).unwrap_or_default();
            let open = |pat: &Pat| match pat {
                Pat::Wild(_) | Pat::Rest(_) => true,
                Pat::Ident(one) => one.subpat.is_none() && is_variable(one),
                _ => false,
            };
            match one.elems.iter().all(open) && call.operation.errors.iter().any(|one| one.rusoto == name) {
                true => Ok(vec![name.to_owned()]),
                false => stays(SERVICE, "a pattern of the error is not read"),
            }
        }
        _ => stays(SERVICE, "`Service` is any code that Rusoto knows: the SDK may know others"),
    }
}

/// Returns the variant that an item is, of this type.
fn variant<'a>(item: &'a Item, package: &str, ty: &str) -> Option<&'a str> {
    match &*item.path {
        [of, variant] if item.package == package && of == ty => Some(variant),
        _ => None,
    }
}

fn is_variable(one: &syn::PatIdent) -> bool {
    !starts_upper(&plain(&one.ident))
}

fn starts_upper(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Returns the statuses that a guard compares the answer's with, if it does nothing else.
pub(super) fn statuses(guard: &Expr, answer: &str) -> Option<Vec<String>> {
    match inner(guard) {
        Expr::Binary(one) if matches!(one.op, BinOp::Or(_)) => {
            let mut all = statuses(&one.left, answer)?;
            all.extend(statuses(&one.right, answer)?);
            Some(all)
        }
        Expr::Binary(one) if matches!(one.op, BinOp::Eq(_)) => {
            let (status, is_number) = match inner(&one.left) {
                Expr::MethodCall(call) if call.method == "as_u16" && call.args.is_empty() => {
                    (inner(&call.receiver), true)
                }
                other => (other, false),
            };
            let Expr::Field(field) = status else { return None };
            let is_status = matches!(&field.member, Member::Named(name) if name == "status")
                && matches!(inner(&field.base), Expr::Path(path) if path.path.is_ident(answer));
            is_status.then(|| status_of(inner(&one.right), is_number)).flatten().map(|one| vec![one])
        }
        _ => None,
    }
}

fn status_of(expr: &Expr, is_number: bool) -> Option<String> {
    match expr {
        Expr::Lit(one) => match &one.lit {
            Lit::Int(number) => Some(number.base10_digits().to_owned()),
            _ => None,
        },
        Expr::Path(path) if !is_number => {
            let mut last = path.path.segments.iter().rev();
            let (name, ty) = (last.next()?, last.next()?);
            let found = STATUSES.iter().find(|(constant, _)| name.ident == constant);
            found.filter(|_| ty.ident == "StatusCode").map(|(_, status)| (*status).to_owned())
        }
        _ => None,
    }
}
