//! Makes values that have others in them, without knowing how those are made.

use rusoto_compat_api_table::{Field, Value};
use syn::Expr;

use super::single::{Made, option, unfit};
use super::typed::{Typed, path_ends};
use super::{Context, ident, inner};

/// The call of a setter.
#[derive(Debug)]
pub(super) struct Setter {
    pub(super) text: String,
    /// Whether the field has a value then. An `Option` of the code may have none.
    pub(super) is_sure: bool,
}

/// What makes the SDK's values of Rusoto's.
pub(super) struct Maker<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) typed: &'a Typed<'a>,
    /// What makes any value. A struct, a list or a `let` asks it for the values in it.
    pub(super) made: fn(&Maker<'_>, &str, &Value, &Expr) -> Result<Made, String>,
}

impl Maker<'_> {
    /// Returns the value for the SDK. `place` is the field that it is for, or is a part of.
    pub(super) fn made(&self, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
        (self.made)(self, place, value, expr)
    }

    /// Returns the value for a place where `?` means something else than in the request.
    pub(super) fn sure(&self, place: &str, value: &Value, expr: &Expr) -> Result<Made, String> {
        let before = self.typed.tries();
        let made = self.made(place, value, expr)?;
        match self.typed.tries() == before {
            true => Ok(made),
            false => Err(unfit(place, value)),
        }
    }

    /// Returns the setter for a field that is written out, `None` if there is nothing to set, or why there is no setter.
    pub(super) fn setter(&self, field: &Field, expr: &Expr) -> Result<Option<Setter>, String> {
        let name = &field.sdk;
        let some = match inner(expr) {
            _ if field.rusoto_required => Some(expr),
            Expr::Call(call) if call.args.len() == 1 && path_ends(&call.func, &["Some"]) => call.args.first(),
            Expr::Path(_) if path_ends(expr, &["None"]) => return Ok(None),
            Expr::Call(call) if call.args.is_empty() && is_default(&call.func) => return Ok(None),
            _ => None,
        };
        let Some(expr) = some else {
            let option = option(self.context, self.typed, field, expr)?;
            return Ok(Some(Setter { text: format!(".set_{name}({option})"), is_sure: false }));
        };
        let text = match self.made(&field.rusoto, &field.value, expr)? {
            Made::Fits(argument) => format!(".{}({argument})", ident(name)),
            Made::Value(argument) => format!(".set_{name}(Some({argument}))"),
            Made::Built(argument) => format!(".set_{name}({argument}.ok())"),
        };
        Ok(Some(Setter { text, is_sure: true }))
    }
}

fn is_default(function: &Expr) -> bool {
    path_ends(function, &["Default", "default"]) || path_ends(function, &["Option", "default"])
}
