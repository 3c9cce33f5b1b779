//! Clients that are built, and their HTTP.

use proc_macro2::Span;

use super::finding::Found;
use super::rules::{CORE_CLIENT, HIDDEN, HTTP, NEW_WITH, NEW_WITH_CLIENT};
use super::scope::Scope;
use crate::names::Item;

/// Looks at a path that is called or handed over, as `S3Client::new`.
pub(super) fn path(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    let [ty, function] = &*item.path else { return };
    let rule = match (&*item.package, &**ty, &**function) {
        (
            "rusoto_core",
            "Client",
            "shared" | "new_with" | "new_with_encoding" | "new_not_signing" | "new_not_signing_with_encoding",
        ) => CORE_CLIENT,
        (
            "rusoto_core",
            "HttpClient",
            "new" | "new_with_config" | "from_connector" | "from_connector_with_config" | "from_builder",
        )
        | ("rusoto_core", "HttpConfig", "new" | "default") => HTTP,
        (package, ty, function) => {
            let is_client =
                scope.names.catalog.service(package).is_some_and(|service| service.client() == ty);
            match function {
                "new" if is_client => HIDDEN,
                "new_with" if is_client => NEW_WITH,
                "new_with_client" if is_client => NEW_WITH_CLIENT,
                _ => return,
            }
        }
    };
    found.add(rule, scope, span, item, item.name());
}
