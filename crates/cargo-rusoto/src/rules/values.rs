//! A value on its way to a setter of the SDK: alone, made in a `let` before, or written out with others in it.

use rusoto_compat_api_table::{Field, Value};
use syn::Expr;

use super::maker::{Maker, Setter};
use super::single::{Made, single, whole_type};
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

/// Returns the value for the SDK. Values in it come back here.
fn made(maker: &Maker<'_>, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
    match single(maker.context, maker.typed, value, expr) {
        Some(made) => Ok(made),
        None if whole_type(value).is_none() && locals::variable(expr).is_some() => {
            locals::made(maker, place, value, expr)
        }
        None => nested::made(maker, place, value, expr),
    }
}
