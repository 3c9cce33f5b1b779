//! One value on its way to a setter of the SDK, and one field of an answer on its way back.

use rusoto_compat_api_table::{Field, Value};
use syn::Expr;

use super::shape::Shape;
use super::typed::{Typed, path_ends};
use super::{Context, inner};

/// Returns the setter for a field that is written out, `None` if there is nothing to set, or why there is no setter.
pub(super) fn setter(
    context: &Context<'_>,
    typed: &Typed,
    field: &Field,
    expr: &Expr,
) -> Result<Option<String>, String> {
    let name = &field.sdk;
    let some = match inner(expr) {
        _ if field.rusoto_required => Some(expr),
        Expr::Call(call) if call.args.len() == 1 && path_ends(&call.func, &["Some"]) => call.args.first(),
        Expr::Path(_) if path_ends(expr, &["None"]) => return Ok(None),
        Expr::Call(call) if call.args.is_empty() && is_default(&call.func) => return Ok(None),
        _ => None,
    };
    let Some(expr) = some else {
        let option = option(context, typed, field, expr)?;
        return Ok(Some(format!(".set_{name}({option})")));
    };
    let (argument, fits) = one(context, typed, field, expr)?;
    Ok(Some(if fits { format!(".{name}({argument})") } else { format!(".set_{name}(Some({argument}))") }))
}

fn is_default(function: &Expr) -> bool {
    path_ends(function, &["Default", "default"]) || path_ends(function, &["Option", "default"])
}

/// Returns the value for the SDK, and whether the setter without `set_` takes it. That one takes `impl Into<String>`, so a
/// text must have a type of its own; and it adds one entry to a list or a map.
fn one(context: &Context<'_>, typed: &Typed, field: &Field, expr: &Expr) -> Result<(String, bool), String> {
    let text = context.source.of(expr);
    Ok(match &field.value {
        Value::Text => (text.to_owned(), typed.is(expr)),
        Value::Bool | Value::Long | Value::Float | Value::Double => (text.to_owned(), true),
        Value::Integer => (integer_literal(expr).unwrap_or_else(|| integer(text)), true),
        Value::Enum(_) => match text_literal(expr) {
            Some(literal) => (format!("{}.into()", context.source.of(literal)), true),
            None => (format!("String::as_str(&{}).into()", operand(context, expr)), true),
        },
        Value::Stream => (format!("{}({text})", stream(context)), true),
        value if is_same(value) => (text.to_owned(), false),
        value => return Err(unfit(&field.rusoto, value)),
    })
}

/// Returns an `Option` for the setter that takes one.
fn option(context: &Context<'_>, typed: &Typed, field: &Field, expr: &Expr) -> Result<String, String> {
    let text = context.source.of(expr);
    let (ty, function) = match &field.value {
        value if is_same(value) => return Ok(text.to_owned()),
        Value::Integer => ("i64".to_owned(), format!("|it| {}", integer("it"))),
        Value::Enum(_) => ("String".to_owned(), "|it| it.as_str().into()".to_owned()),
        Value::Stream => (body_type(context), stream(context)),
        value => return Err(unfit(&field.rusoto, value)),
    };
    Ok(match typed.is(expr) {
        true => format!("{}.map({function})", operand(context, expr)),
        false => format!("Option::<{ty}>::map({text}, {function})"),
    })
}

fn unfit(field: &str, value: &Value) -> String {
    let what = match value {
        Value::Time(_) => "a time, which is a `DateTime` in the SDK",
        Value::Struct(_) | Value::Union(_) | Value::List(_) | Value::Map(..) => {
            "a value with types of its own in the SDK"
        }
        Value::Blob | Value::BlobStream => "bytes, which are a type of their own in the SDK",
        _ => "a value that has another form in the SDK",
    };
    format!("`{field}` is {what}")
}

/// Returns whether both sides have the same type.
fn is_same(value: &Value) -> bool {
    match value {
        Value::Text | Value::Bool | Value::Long | Value::Float | Value::Double => true,
        Value::List(one) => is_same(one),
        Value::Map(key, value) => is_same(key) && is_same(value),
        _ => false,
    }
}

/// Returns a whole number of Rusoto as the SDK has it. What is too large is the largest, which no service takes for another.
fn integer(text: &str) -> String {
    format!("std::convert::TryFrom::<i64>::try_from({text}).unwrap_or(i32::MAX)")
}

fn integer_literal(expr: &Expr) -> Option<String> {
    let Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) = inner(expr) else { return None };
    number.base10_parse::<i32>().ok().map(|number| number.to_string())
}

/// Returns the literal in `"a".to_owned()` and the like.
fn text_literal(expr: &Expr) -> Option<&Expr> {
    let literal = match inner(expr) {
        Expr::MethodCall(call) if call.args.is_empty() => {
            let known = ["to_owned", "to_string", "into"].iter().any(|name| call.method == name);
            known.then_some(&*call.receiver)?
        }
        Expr::Call(call) if call.args.len() == 1 && path_ends(&call.func, &["String", "from"]) => {
            call.args.first()?
        }
        _ => return None,
    };
    matches!(literal, Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(_), .. })).then_some(literal)
}

/// Returns the text of an expression, so that a method or `&` may stand beside it.
fn operand(context: &Context<'_>, expr: &Expr) -> String {
    let text = context.source.of(expr);
    match expr {
        Expr::Path(_)
        | Expr::Field(_)
        | Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Paren(_)
        | Expr::Index(_)
        | Expr::Macro(_) => text.to_owned(),
        _ => format!("({text})"),
    }
}

fn body_type(context: &Context<'_>) -> String {
    format!("{}::StreamingBody", context.crates.rusoto)
}

fn stream(context: &Context<'_>) -> String {
    format!("<{} as {}::convert::IntoSdk>::into_sdk", body_type(context), context.crates.compat)
}

/// What a field of an answer is.
#[derive(Debug, PartialEq)]
pub(super) enum Read {
    /// The same type on both sides.
    Same,
    /// Another value in this place, with these texts around it. It may be read only once if reading takes it.
    Around { before: String, after: String, takes: bool },
    /// A value whose own fields have to be looked at.
    Inside(Shape),
    /// No value of Rusoto's.
    Not(String),
}

/// Returns what a field of an answer is.
pub(super) fn read(context: &Context<'_>, field: &Field) -> Read {
    let (sdk, rusoto) = (field.sdk_required, field.rusoto_required);
    let around = |before: &str, option: &str, value: &str, takes| {
        let (opened, closed) = if sdk && !rusoto { ("Some(", ")") } else { ("", "") };
        let default = if rusoto && !sdk { ".unwrap_or_default()" } else { "" };
        let after = if sdk { value } else { option };
        Read::Around {
            before: format!("{opened}{before}"),
            after: format!("{after}{closed}{default}"),
            takes,
        }
    };
    match &field.value {
        value if is_same(value) && sdk == rusoto => Read::Same,
        value if is_same(value) => around("", "", "", true),
        Value::Integer => around("", ".map(i64::from)", ".into()", false),
        Value::Enum(_) => {
            around("", ".as_ref().map(|it| it.as_str().to_owned())", ".as_str().to_owned()", false)
        }
        Value::Stream if sdk => {
            let function = format!("{}::convert::IntoRusoto::into_rusoto(", context.crates.compat);
            around(&function, "", ")", true)
        }
        value if sdk == rusoto => match Shape::of(value) {
            Some(shape) if sdk => Read::Inside(shape),
            Some(shape) => Read::Inside(Shape::Option(Box::new(shape))),
            None => Read::Not(unfit(&field.rusoto, value)),
        },
        value => Read::Not(unfit(&field.rusoto, value)),
    }
}
