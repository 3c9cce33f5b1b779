//! How a call is written for the SDK: the chain of its setters, what sends it, and what stands around it.

use syn::{Expr, ExprStruct};

use super::futures::{Form, Tries};
use super::request::Setters;
use super::sites::Call;
use super::{Context, inner};
use crate::edit::Edit;

/// Returns the edits of a call whose request is a builder in a variable: the call's own, or the request's.
///
/// `is_own` says which, and `is_tried` whether the variable has a `Result` with it.
pub(super) fn sent(
    context: &Context<'_>,
    call: &Call<'_>,
    end: &str,
    (is_own, is_tried, is_kept): (bool, bool, bool),
) -> Vec<Edit> {
    let Some(argument) = call.call.args.first() else { return Vec::new() };
    let Some((name, is_clone)) = named(context, argument) else { return Vec::new() };
    let parts = [argument, &*call.call.receiver];
    // What is sent whole needs nothing of what is around.
    let parts = match (is_own, is_clone) {
        (true, false) => &parts[..0],
        (true, true) => &parts[..1],
        (false, _) => &parts[..],
    };
    let tries = if is_tried { Tries::Before } else { Tries::Not };
    let form = Form::of(context, call, parts, (is_kept, is_tried));
    let client = (!is_own).then(|| format!("{}.client()", context.source.of(&*call.call.receiver)));
    let send = match &client {
        Some(client) if !form.send().is_empty() => format!(".send_with({client})"),
        _ => form.send().to_owned(),
    };
    let clone = if is_clone { ".clone()" } else { "" };
    let ask = if is_tried && !form.send().is_empty() { "?" } else { "" };
    let made = Edit::replace(context.source.range(call.call), format!("{name}{clone}{ask}{send}"));
    closed(context, call, form, end, vec![made], (client.as_deref(), tries))
}

/// Returns the edits of a call with those around it.
fn closed(
    context: &Context<'_>,
    call: &Call<'_>,
    form: Form,
    end: &str,
    mut edits: Vec<Edit>,
    request: (Option<&str>, Tries<'_>),
) -> Vec<Edit> {
    let is_long = edits.iter().any(|edit| edit.text.contains('\n'));
    edits.extend(form.around(context, call, end, is_long, request));
    edits
}

/// Returns the variable that a request comes from, and whether the call gets a clone of it.
pub(super) fn named<'a>(context: &Context<'a>, argument: &Expr) -> Option<(&'a str, bool)> {
    let name = |expr: &Expr| is_name(expr).then(|| context.source.of(expr));
    match inner(argument) {
        Expr::MethodCall(clone) if clone.method == "clone" => Some((name(&clone.receiver)?, true)),
        other => Some((name(other)?, false)),
    }
}

fn is_name(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.get_ident().is_some())
}

/// Returns the edits of a call with the literal in it, or without a request.
pub(super) fn inline(
    context: &Context<'_>,
    call: &Call<'_>,
    (literal, mut all): (Option<&ExprStruct>, Setters),
    method: &str,
    end: &str,
    is_kept: bool,
) -> Vec<Edit> {
    let parts: Vec<_> = std::iter::once(&*call.call.receiver).chain(&call.call.args).collect();
    let form = Form::of(context, call, &parts, (is_kept, all.is_tried));
    let source = context.source;
    let one = call.call;
    let range = source.range(one);
    let mut setters = Setters::default();
    let begin = source.range_of(one.method.span()).end;
    let literal_range = literal.map_or(range.end..range.end, |literal| source.range(literal));
    setters.comments(source.slice(begin..literal_range.start));
    all.comments(source.slice(literal_range.end..range.end));
    let mut setters = setters.then(all);
    // Comments between the receiver and the dot stay where they are.
    let receiver = source.range(&one.receiver).end;
    let gap = source.slice(receiver..source.range(&one.dot_token).start).trim_end();
    if !gap.is_empty() {
        setters.break_lines();
    }
    let mut indent = source.indent(source.range(&one.receiver).start).to_owned();
    if form.is_deeper() {
        indent.push_str(if indent.contains('\t') { "\t" } else { "    " });
    }
    let method = format!(".{method}()");
    let mut chain = setters.chain(context, &[".client()", &method], form.send(), &indent);
    if form.send().is_empty() && setters.ends_in_comment() {
        chain.push_str(source.line_end());
        chain.push_str(&indent);
    }
    let from = receiver + gap.len();
    let tries = if setters.is_tried { Tries::Here(&setters) } else { Tries::Not };
    closed(context, call, form, end, vec![Edit::replace(from..range.end, chain)], (None, tries))
}
