//! Errors that are matched or made.

use proc_macro2::Span;

use super::finding::Found;
use super::rules::{ERROR_OPERATION, ERROR_OTHER, ERROR_SERVICE, ERROR_UNKNOWN};
use super::scope::Scope;
use crate::names::{Item, RUSOTO_ERROR};

/// Looks at a path in a pattern or in an expression: `RusotoError::Service`, `GetObjectError::NoSuchKey`.
pub(super) fn path(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    let [ty, variant] = &*item.path else { return };
    if item.package == "rusoto_core" {
        if ty == "RusotoError" && RUSOTO_ERROR.contains(&&**variant) {
            let rule = match &**variant {
                "Service" => ERROR_SERVICE,
                "Unknown" => ERROR_UNKNOWN,
                _ => ERROR_OTHER,
            };
            found.add(rule, scope, span, item, item.name());
        }
        return;
    }
    if item.service().is_some()
        && variant.starts_with(char::is_uppercase)
        && let Some(operation) = ty.strip_suffix("Error").filter(|operation| !operation.is_empty())
    {
        found.add_operation(ERROR_OPERATION, scope, span, item, operation.to_owned(), item.name());
    }
}
