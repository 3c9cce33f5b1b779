//! A value on its way to a setter of the SDK: alone, made in a `let` before, or written out with others in it.

use rusoto_compat_api_table::{Field, Value};
use syn::Expr;

use super::maker::{Maker, Setter};
use super::single::{Made, converted, single, whole_type};
use super::typed::Typed;
use super::{Context, locals, nested};

/// Returns the setter for a field that is written out, `None` if there is nothing to set, or why there is no setter.
pub(super) fn setter(
    context: &Context<'_>,
    typed: &Typed<'_>,
    field: &Field,
    expr: &Expr,
) -> Result<Option<Setter>, String> {
    Maker { context, typed, made }.setter(field, expr)
}

/// Returns the value for the SDK. Values in it come back here. One that other code makes is converted whole.
fn made(maker: &Maker<'_>, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
    let (context, typed) = (maker.context, maker.typed);
    if let Some(made) = single(context, typed, value, expr) {
        return Ok(made);
    }
    let apart = typed.attempt(|| match whole_type(value).is_none() && locals::variable(expr).is_some() {
        true => locals::made(maker, place, value, expr),
        false => nested::made(maker, place, value, expr),
    });
    apart.or_else(|why| converted(context, typed, place, value, expr).ok_or(why))
}
