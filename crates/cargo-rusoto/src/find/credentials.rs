//! Where credentials come from, and where they stay.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Type};

use super::finding::Found;
use super::rules::{KEPT, OWN_PROVIDER, PROVIDER, PROVIDER_BOUND, RESOLVED};
use super::scope::Scope;
use crate::names::{Def, Item};

/// Returns whether a type is one of Rusoto's providers.
fn is_provider(item: &Item) -> bool {
    let Some(name) = item.path.first() else { return false };
    match &*item.package {
        "rusoto_credential" => name.ends_with("Provider") && name != "MockCredentialsProvider",
        "rusoto_sts" => name.ends_with("Provider"),
        _ => false,
    }
}

/// Looks at a path that is called or handed over, as `ChainProvider::new`.
pub(super) fn path(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    let is_function = item.path.len() == 2 && item.path.iter().all(|part| part != "region");
    if is_function && is_provider(item) {
        found.add(PROVIDER, scope, span, item, item.name());
    }
}

/// Looks at a struct that is written out: the fields of `WebIdentityProvider` are public.
pub(super) fn literal(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if item.path.len() == 1 && is_provider(item) {
        found.add(PROVIDER, scope, span, item, item.name());
    }
}

/// Looks at a call of a method: `provider.credentials()`.
pub(super) fn method(scope: &Scope<'_>, call: &syn::ExprMethodCall, found: &mut Found<'_>) {
    if call.method != "credentials" || !call.args.is_empty() {
        return;
    }
    let credential =
        || Item { package: "rusoto_credential".to_owned(), path: vec!["ProvideAwsCredentials".to_owned()] };
    let is_asked = match scope.type_of(&call.receiver) {
        Some(Def::Rusoto(item)) => {
            is_provider(&item) || item.name() == "ProvideAwsCredentials" || item.package == "rusoto_mock"
        }
        // The trait must be in scope for the method, and a type of the user's own may have it.
        Some(Def::Own(module, name, _)) => scope.names.method(&module, &name, "credentials").is_none(),
        _ => is_awaited_trait(scope),
    };
    if is_asked {
        found.add(RESOLVED, scope, call.method.span(), &credential(), "credentials()");
    }
}

/// Returns whether `ProvideAwsCredentials` can be called here.
fn is_awaited_trait(scope: &Scope<'_>) -> bool {
    let imported = scope.names.imported(&scope.module, &scope.blocks);
    imported.iter().any(|item| item.brings("rusoto_credential", "ProvideAwsCredentials"))
}

/// Looks at `impl ProvideAwsCredentials for …`.
pub(super) fn implemented(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if item.is("rusoto_credential", &["ProvideAwsCredentials"]) {
        found.add(OWN_PROVIDER, scope, span, item, item.name());
    }
}

/// Looks at a bound: `P: ProvideAwsCredentials`, `dyn ProvideAwsCredentials`.
pub(super) fn bound(scope: &Scope<'_>, item: &Item, span: Span, found: &mut Found<'_>) {
    if item.is("rusoto_credential", &["ProvideAwsCredentials"]) {
        found.add(PROVIDER_BOUND, scope, span, item, item.name());
    }
}

/// Looks at the type of a field or a static. It returns whether it holds resolved credentials.
pub(super) fn kept(scope: &Scope<'_>, ty: &Type, found: &mut Found<'_>) -> bool {
    let Some(item) = scope.rusoto_type(ty) else { return false };
    let is = item.is("rusoto_credential", &["AwsCredentials"]) || item.is("rusoto_sts", &["Credentials"]);
    if is {
        found.add(KEPT, scope, ty.span(), &item, item.name());
    }
    is
}

/// Looks at `StaticProvider::from(credentials)`, which loses when they expire.
pub(super) fn call(scope: &Scope<'_>, call: &syn::ExprCall, found: &mut Found<'_>) {
    let Expr::Path(path) = &*call.func else { return };
    let Some(item) = scope.rusoto(&path.path) else { return };
    if item.is("rusoto_credential", &["StaticProvider", "from"]) {
        found.add(KEPT, scope, path.span(), &item, item.name());
    }
}
