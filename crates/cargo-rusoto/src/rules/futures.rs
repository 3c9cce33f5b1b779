//! A call that is not awaited where it is made: its future goes into `block_on`, a variable, or out of a closure.
//!
//! Rusoto's call evaluates its request at once, and sends it when the future is awaited. `async { … }` around the SDK's call
//! would evaluate the request later, so it is only written where nothing can tell, and else the request is made before
//! it.

use syn::{Expr, ExprClosure, Stmt};

use super::request::Setters;
use super::sites::{Call, Goes};
use super::{Context, inner};
use crate::edit::Edit;
use crate::names::plain;

/// Whether the request of a call has values that may not fit. That is the error of the call.
#[derive(Clone, Copy)]
pub(super) enum Tries<'a> {
    Not,
    /// The request is made where the call is.
    Here(&'a Setters),
    /// It is a `Result`, made before.
    Before,
}

/// How the future of a call is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// `.await` ends here. There is no future, or one for the `?` in the request.
    Awaited { end: usize, is_tried: bool },
    /// `async` before the block that begins here, which is all of a closure.
    Body(usize),
    /// `async { … }` around the call.
    Around,
    /// The request, and `async move { … }`. Braces hold both together where the call is not the last line of a block.
    Made { in_braces: bool },
}

impl Form {
    /// Returns the form for a call. `parts` is what the call evaluates besides a request of its own; `is_kept` says whether
    /// the future may live on when the variables around are gone, `is_tried` whether there is a `?` in the request.
    pub(super) fn of(
        context: &Context<'_>,
        call: &Call<'_>,
        parts: &[&Expr],
        (is_kept, is_tried): (bool, bool),
    ) -> Self {
        let can_wait = parts.iter().all(|part| is_calm(part));
        match call.goes {
            Goes::Awaited(end) => Self::Awaited { end, is_tried },
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
        matches!(self, Self::Around | Self::Made { in_braces: true } | Self::Awaited { is_tried: true, .. })
    }

    /// Returns the edits around a call of the SDK. `client` is the client, if sending takes it.
    pub(super) fn around(
        self,
        context: &Context<'_>,
        call: &Call<'_>,
        end: &str,
        is_long: bool,
        (client, tries): (Option<&str>, Tries<'_>),
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
            Self::Awaited { end: at, is_tried: false } => return ended(context, call, at, end, is_long),
            Self::Awaited { end: at, is_tried: true } => {
                let (open, close) = match tries {
                    Tries::Here(setters) if setters.has_first() => {
                        (format!("{{{below}{}", setters.lets(context, &below)), format!("{ends}}}"))
                    }
                    _ => Default::default(),
                };
                let mut edits = ended(context, call, at, &format!("{end}{ends}}}.await{close}"), is_long);
                edits.push(Edit::insert(range.start, format!("{open}async {{{below}")));
                return edits;
            }
            Self::Body(block) => {
                return vec![Edit::insert(block, "async "), Edit::insert(range.end, awaited)];
            }
            Self::Around => (format!("async {{{below}"), format!("{awaited}{ends}}}")),
            Self::Made { in_braces } => {
                let (open, close) =
                    if in_braces { (format!("{{{below}"), format!("{ends}}}")) } else { Default::default() };
                let (client, send) = match client {
                    Some(client) => (format!("let client = {client}.clone();{below}"), "send_with(&client)"),
                    None => (String::new(), "send()"),
                };
                let (made, done, ask) = match tries {
                    Tries::Here(_) => {
                        (format!("{}::moved::request(|| Ok(", context.crates.facade), "))", "?")
                    }
                    Tries::Before => (String::new(), "", "?"),
                    Tries::Not => (String::new(), "", ""),
                };
                (
                    format!("{open}{client}let request = {made}"),
                    format!("{done};{below}async move {{ request{ask}.{send}.await{end} }}{close}"),
                )
            }
        };
        vec![Edit::insert(range.start, before), Edit::insert(range.end, after)]
    }
}

/// Returns the edits behind a call that is awaited. A chain on several lines has `.await` and what is after it on lines of
/// their own.
fn ended(context: &Context<'_>, call: &Call<'_>, awaited: usize, end: &str, is_long: bool) -> Vec<Edit> {
    let await_at = awaited.saturating_sub(".await".len());
    match own_line(context, call, awaited) {
        Some(line) => vec![Edit::insert(awaited, format!("{line}{end}"))],
        None if is_long && context.source.slice(await_at..awaited) == ".await" => {
            let step = step(context, call);
            vec![Edit::insert(await_at, step.clone()), Edit::insert(awaited, format!("{step}{end}"))]
        }
        None => vec![Edit::insert(awaited, end)],
    }
}

/// Returns the line end and the indentation before `.await`, if it begins its line.
fn own_line(context: &Context<'_>, call: &Call<'_>, awaited: usize) -> Option<String> {
    let source = context.source;
    let gap = source.slice(source.range(call.call).end..awaited);
    let before = gap.strip_suffix(".await")?;
    let indent = before.get(before.rfind('\n')? + 1..)?;
    indent.trim().is_empty().then(|| format!("{}{indent}", source.line_end()))
}

/// Returns the line end and the indentation of a chain that begins at the receiver.
fn step(context: &Context<'_>, call: &Call<'_>) -> String {
    let source = context.source;
    let indent = source.indent(source.range(&call.call.receiver).start);
    let step = if indent.contains('\t') { "\t" } else { "    " };
    format!("{}{indent}{step}", source.line_end())
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
pub(super) fn is_calm(expr: &Expr) -> bool {
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
