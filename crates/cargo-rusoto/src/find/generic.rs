//! Code for any client: traits of services, mocks and dispatchers.

use proc_macro2::Span;

use super::finding::Found;
use super::rules::{MOCK, OWN_DISPATCHER, OWN_SERVICE, SERVICE_BOUND};
use super::scope::Scope;
use crate::names::Item;

fn is_service_trait(scope: &Scope<'_>, item: &Item) -> bool {
    let service = scope.names.catalog.service(&item.package);
    service.is_some_and(|service| item.path.len() == 1 && item.path.first() == Some(&service.trait_name))
}

/// Looks at `impl S3 for …`.
pub(super) fn implemented(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if is_service_trait(scope, item) {
        found.add(OWN_SERVICE, scope, span, item, item.name());
    }
    if item.is("rusoto_core", &["DispatchSignedRequest"]) {
        found.add(OWN_DISPATCHER, scope, span, item, item.name());
    }
}

/// Looks at a bound: `C: S3`, `dyn S3`, `impl S3`.
pub(super) fn bound(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if is_service_trait(scope, item) {
        found.add(SERVICE_BOUND, scope, span, item, item.name());
    }
}

/// Looks at a path in an expression: `MockRequestDispatcher::with_status`.
pub(super) fn path(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if item.package == "rusoto_mock" && !item.path.is_empty() {
        found.add(MOCK, scope, span, item, item.name());
    }
}
