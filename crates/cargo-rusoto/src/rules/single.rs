//! One value on its way to a setter of the SDK, without others in it.

use quote::ToTokens;
use rusoto_compat_api_table::{BodyForm, Field, TimeFormat, Value};
use syn::Expr;

use super::typed::{Typed, path_ends};
use super::{Context, inner, words};

/// A value for the SDK.
#[derive(Debug)]
pub(super) enum Made {
    /// The setter without `set_` takes it. That one takes `impl Into<String>`, so a text must have a type of its own; and
    /// it adds one entry to a list or a map.
    Fits(String),
    /// It is of the right type.
    Value(String),
    /// It is a `Result`. The error is that of `build()`, which does not come: all that must be there is there.
    Built(String),
}

/// Returns the value for the SDK, if no other is in it.
pub(super) fn single(context: &Context<'_>, typed: &Typed<'_>, value: &Value, expr: &Expr) -> Option<Made> {
    let text = context.source.of(expr);
    Some(match value {
        Value::Text if typed.is(expr) => Made::Fits(text.to_owned()),
        Value::Bool | Value::Long | Value::Float | Value::Double => Made::Fits(text.to_owned()),
        Value::Integer => Made::Fits(integer_literal(expr).unwrap_or_else(|| integer(text))),
        Value::IntegerText => Made::Fits(format!("i64::to_string(&{})", operand(context, expr))),
        Value::Enum(_) => Made::Fits(match text_literal(expr) {
            Some(literal) => format!("{}.into()", context.source.of(literal)),
            None => format!("String::as_str(&{}).into()", operand(context, expr)),
        }),
        Value::Stream => Made::Fits(format!("{}({text})", stream(context))),
        Value::Blob if is_raw(context) => Made::Fits(format!("{}({text})", blob(context))),
        value if is_same(value) => Made::Value(text.to_owned()),
        _ => return None,
    })
}

/// Returns a value of Rusoto's that other code makes, as the SDK has it.
pub(super) fn converted(
    context: &Context<'_>,
    typed: &Typed<'_>,
    place: &str,
    value: &Value,
    expr: &Expr,
) -> Option<Made> {
    let function = conversion(context, value)?;
    Some(Made::Value(format!("{function}({})?", tried(context, typed, place, expr))))
}

/// Returns a value of Rusoto's for a conversion with `?` behind it.
fn tried(context: &Context<'_>, typed: &Typed<'_>, place: &str, expr: &Expr) -> String {
    typed.tried();
    match words::leaves(expr.to_token_stream()) {
        true => typed.first(place, context.source.range(expr)),
        false => context.source.of(expr).to_owned(),
    }
}

/// Returns the function that makes the SDK's value of Rusoto's, or says why it does not fit.
fn conversion(context: &Context<'_>, value: &Value) -> Option<String> {
    fn has_type(value: &Value) -> bool {
        match value {
            Value::Struct(_) | Value::Union(_) => true,
            Value::List(one) => has_type(one),
            Value::Map(key, one) => **key == Value::Text && has_type(one),
            _ => false,
        }
    }
    let name = match value {
        Value::Time(TimeFormat::EpochSeconds) => "time_of_seconds",
        Value::Time(_) => "time_of_text",
        value if has_type(value) => "from_rusoto",
        _ => return None,
    };
    Some(format!("{}::moved::{name}", context.crates.facade))
}

/// Returns an `Option` for the setter that takes one.
pub(super) fn option(
    context: &Context<'_>,
    typed: &Typed<'_>,
    field: &Field,
    expr: &Expr,
) -> Result<String, String> {
    let text = context.source.of(expr);
    if is_same(&field.value) {
        return Ok(text.to_owned());
    }
    let (ty, function) = match &field.value {
        Value::Stream => (body_type(context), stream(context)),
        // The function says what the type is.
        Value::Blob if is_raw(context) => return Ok(format!("Option::map({text}, {})", blob(context))),
        value => match (whole_type(value), whole(value, "it"), conversion(context, value)) {
            (Some(ty), Some(it), _) => (ty, format!("|it| {it}")),
            (.., Some(conversion)) => {
                let it = tried(context, typed, &field.rusoto, expr);
                return Ok(match value {
                    Value::Time(_) => format!("Option::map({it}, {conversion}).transpose()?"),
                    _ => format!("{conversion}({it})?"),
                });
            }
            _ => return Err(unfit(&field.rusoto, value)),
        },
    };
    Ok(match typed.is(expr) {
        true => format!("{}.map({function})", operand(context, expr)),
        false => format!("Option::<{ty}>::map({text}, {function})"),
    })
}

/// Returns the value for the SDK of a variable `it` that holds Rusoto's, if no type of the SDK is needed.
pub(super) fn whole(value: &Value, it: &str) -> Option<String> {
    Some(match value {
        value if is_same(value) => it.to_owned(),
        Value::Integer => integer(it),
        Value::IntegerText => format!("{it}.to_string()"),
        Value::Enum(_) => format!("{it}.as_str().into()"),
        Value::List(one) => format!("{it}.into_iter().map(|it| {}).collect()", whole(one, "it")?),
        Value::Map(key, value) => format!(
            "{it}.into_iter().map(|(key, value)| ({}, {})).collect()",
            whole(key, "key")?,
            whole(value, "value")?
        ),
        _ => return None,
    })
}

/// Returns Rusoto's type of a value, if it has none of its own.
pub(super) fn whole_type(value: &Value) -> Option<String> {
    Some(match value {
        Value::Text | Value::Enum(_) => "String".to_owned(),
        Value::Integer | Value::Long | Value::IntegerText => "i64".to_owned(),
        Value::Bool => "bool".to_owned(),
        Value::Float => "f32".to_owned(),
        Value::Double => "f64".to_owned(),
        Value::List(one) => format!("Vec<{}>", whole_type(one)?),
        Value::Map(key, value) => {
            format!("std::collections::HashMap<{}, {}>", whole_type(key)?, whole_type(value)?)
        }
        _ => return None,
    })
}

pub(super) fn unfit(field: &str, value: &Value) -> String {
    let what = match value {
        Value::Time(_) => "a time, which is a `DateTime` in the SDK",
        Value::Struct(_) | Value::Union(_) | Value::List(_) | Value::Map(..) => {
            "a value with types of its own in the SDK, and is not written out in the request"
        }
        Value::Blob | Value::BlobStream => "bytes, which have another form in the SDK",
        _ => "a value that has another form in the SDK",
    };
    format!("`{field}` is {what}")
}

/// Returns whether the bytes of a blob are what is sent. Rusoto's forms of XML have the base64 text of them instead.
pub(super) fn is_raw(context: &Context<'_>) -> bool {
    context.table.rusoto_form == BodyForm::Json
}

fn blob(context: &Context<'_>) -> String {
    format!("{}::moved::blob", context.crates.facade)
}

/// Returns whether both sides have the same type.
pub(super) fn is_same(value: &Value) -> bool {
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
