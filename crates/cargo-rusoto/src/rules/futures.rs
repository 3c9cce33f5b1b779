//! A call that is not awaited where it is made: its future goes into `block_on`, a variable, or out of a closure.
//!
//! Rusoto's call evaluates its request at once, and sends it when the future is awaited. `async { … }` around the SDK's call
//! would evaluate the request later, so it is only written where nothing can tell, and else the request is made before
//! it.

use syn::{Expr, ExprClosure, Stmt};

use super::sites::{Call, Goes};
use super::{Context, inner};
use crate::edit::Edit;
use crate::names::plain;

/// How the future of a call is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// `.await` ends here: there is none.
    Awaited(usize),
    /// `async` before the block that begins here, which is all of a closure.
    Body(usize),
    /// `async { … }` around the call.
    Around,
    /// The request, and `async move { … }`. Braces hold both together where the call is not the last line of a block.
    Made { in_braces: bool },
}

impl Form {
    /// Returns the form for a call. `parts` is what the call evaluates besides a request of its own; `is_kept` says whether
    /// the future may live on when the variables around are gone.
    pub(super) fn of(context: &Context<'_>, call: &Call<'_>, parts: &[&Expr], is_kept: bool) -> Self {
        let can_wait = parts.iter().all(|part| is_calm(part));
        match call.goes {
            Goes::Awaited(end) => Self::Awaited(end),
            _ if parts.is_empty() => Self::Around,
            Goes::Waited if can_wait && !is_kept => Self::Around,
            Goes::Returned(closure) => {
                let block = match inner(&closure.body) {
                    Expr::Block(one) => Some(&one.block),
                    _ => None,
                };
                let is_all = block.is_none_or(|block| block.stmts.len() == 1);
                let can_wait = can_wait && is_all && !is_kept;
                match block {
                    _ if !(can_wait && borrows(closure, parts)) => Self::Made { in_braces: block.is_none() },
                    Some(block) => Self::Body(context.source.range(&block.brace_token.span.open()).start),
                    None => Self::Around,
                }
            }
            _ => Self::Made { in_braces: true },
        }
    }

    /// Returns what sends the request, where it stands in the call.
    pub(super) fn send(self) -> &'static str {
        if matches!(self, Self::Made { .. }) { "" } else { ".send()" }
    }

    /// Returns whether the call stands one step further in than it did.
    pub(super) fn is_deeper(self) -> bool {
        matches!(self, Self::Around | Self::Made { in_braces: true })
    }

    /// Returns the edits around a call of the SDK that is not awaited there. `client` is the client, if sending takes it.
    pub(super) fn around(
        self,
        context: &Context<'_>,
        call: &Call<'_>,
        end: &str,
        is_long: bool,
        client: Option<&str>,
    ) -> Vec<Edit> {
        let source = context.source;
        let range = source.range(call.call);
        let indent = source.indent(range.start);
        let step = if indent.contains('\t') { "\t" } else { "    " };
        let line = |deeper: &str| format!("{}{indent}{deeper}", source.line_end());
        let is_deeper = self.is_deeper();
        let (below, ends, chained) = match is_long {
            true if is_deeper => (line(step), line(""), line(&step.repeat(2))),
            true => (line(""), line(""), line(step)),
            false => (" ".to_owned(), " ".to_owned(), String::new()),
        };
        let awaited = format!("{chained}.await{chained}{end}");
        let (before, after) = match self {
            Self::Awaited(_) => return Vec::new(),
            Self::Body(block) => {
                return vec![Edit::insert(block, "async "), Edit::insert(range.end, awaited)];
            }
            Self::Around => (format!("async {{{below}"), format!("{awaited}{ends}}}")),
            Self::Made { in_braces } => {
                let (open, close) =
                    if in_braces { (format!("{{{below}"), format!("{ends}}}")) } else { Default::default() };
                let (client, send) = match client {
                    Some(client) => {
                        (format!("let client = {client}.clone();{below}"), "request.send_with(&client)")
                    }
                    None => (String::new(), "request.send()"),
                };
                (
                    format!("{open}{client}let request = "),
                    format!(";{below}async move {{ {send}.await{end} }}{close}"),
                )
            }
        };
        vec![Edit::insert(range.start, before), Edit::insert(range.end, after)]
    }
}

/// Returns whether a closure only borrows what is outside of it, and these parts are all outside.
fn borrows(closure: &ExprClosure, parts: &[&Expr]) -> bool {
    let inputs: Vec<_> = closure.inputs.iter().flat_map(super::typed::names_in).collect();
    let is_named = |name: &String| {
        parts.iter().any(|part| super::words::count(quote::ToTokens::to_token_stream(part), name) > 0)
    };
    closure.capture.is_none() && closure.asyncness.is_none() && !inputs.iter().any(is_named)
}

/// Returns the method call that a closure returns.
pub(super) fn returned(closure: &ExprClosure) -> Option<&syn::ExprMethodCall> {
    let last = match inner(&closure.body) {
        Expr::Block(one) if one.label.is_none() && one.attrs.is_empty() => match one.block.stmts.last()? {
            // In brackets it is no line of the block.
            Stmt::Expr(last, None) => last,
            _ => return None,
        },
        other => other,
    };
    match last {
        Expr::MethodCall(call) => Some(call),
        _ => None,
    }
}

/// Methods that only make a value of another one.
const MAKES: &[&str] = &[
    "as_bytes",
    "as_deref",
    "as_ref",
    "as_slice",
    "as_str",
    "clone",
    "cloned",
    "copied",
    "deref",
    "into",
    "is_empty",
    "len",
    "to_owned",
    "to_string",
    "to_vec",
];

/// Returns whether an expression gives the same a moment later, changes nothing, and leaves nothing.
fn is_calm(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(one) => is_calm(&one.base),
        Expr::Paren(one) => is_calm(&one.expr),
        Expr::Reference(one) => one.mutability.is_none() && is_calm(&one.expr),
        Expr::Unary(one) => is_calm(&one.expr),
        Expr::Cast(one) => is_calm(&one.expr),
        Expr::Struct(one) => {
            one.fields.iter().all(|field| is_calm(&field.expr)) && one.rest.iter().all(|rest| is_calm(rest))
        }
        Expr::MethodCall(one) => {
            MAKES.contains(&&*plain(&one.method)) && is_calm(&one.receiver) && one.args.iter().all(is_calm)
        }
        Expr::Call(one) => {
            let known =
                [&["Some"][..], &["default"], &["String", "from"], &["String", "new"], &["Vec", "new"]];
            known.iter().any(|name| super::typed::path_ends(&one.func, name)) && one.args.iter().all(is_calm)
        }
        Expr::Macro(one) => {
            let is_known = ["format", "vec"].iter().any(|name| one.mac.path.is_ident(name));
            let read = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
            is_known && one.mac.parse_body_with(read).is_ok_and(|all| all.iter().all(is_calm))
        }
        _ => false,
    }
}
