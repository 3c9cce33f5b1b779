//! Types of Rusoto in signatures.

use syn::spanned::Spanned;
use syn::visit::Visit;

use super::finding::Found;
use super::rules::{PUBLIC, TYPE};
use super::scope::Scope;
use super::{credentials, generic};
use crate::names::Item;

/// Looks at all types in a type, and at the traits of objects in it.
pub(super) fn ty(scope: &Scope<'_>, ty: &syn::Type, is_public: bool, found: &mut Found<'_>) {
    let mut types = Types { scope, is_public, found };
    types.visit_type(ty);
}

/// Looks at the bounds of type parameters.
pub(super) fn generics(scope: &Scope<'_>, generics: &syn::Generics, is_public: bool, found: &mut Found<'_>) {
    let mut types = Types { scope, is_public, found };
    types.visit_generics(generics);
}

/// Looks at traits behind a colon: `trait Store: S3`.
pub(super) fn bounds<'b>(
    scope: &Scope<'_>,
    bounds: impl IntoIterator<Item = &'b syn::TypeParamBound>,
    is_public: bool,
    found: &mut Found<'_>,
) {
    let mut types = Types { scope, is_public, found };
    bounds.into_iter().for_each(|bound| types.visit_type_param_bound(bound));
}

/// Looks at the types in the first line of an `impl`: `impl From<RusotoError<E>> for Failure`.
pub(super) fn implemented(scope: &Scope<'_>, one: &syn::ItemImpl, found: &mut Found<'_>) {
    let mut types = Types { scope, is_public: false, found };
    for segment in one.trait_.iter().flat_map(|(_, path, _)| &path.segments) {
        types.visit_path_arguments(&segment.arguments);
    }
    types.visit_type(&one.self_ty);
}

struct Types<'t, 'a, 'f> {
    scope: &'t Scope<'a>,
    is_public: bool,
    found: &'t mut Found<'f>,
}

impl Types<'_, '_, '_> {
    fn add(&mut self, item: &Item, span: proc_macro2::Span) {
        let rule = if self.is_public { PUBLIC } else { TYPE };
        let first = self.found.findings.len();
        self.found.add(rule, self.scope, span, item, item.name());
        let service = self.scope.names.catalog.service(&item.package);
        if service.is_none_or(|service| service.client() != item.name()) {
            self.found.take_a_person(first);
        }
    }
}

/// Returns whether it has the name of a type. In the text of a macro, `rusoto_s3::$error` has none yet.
fn is_type(item: &Item) -> bool {
    item.path.last().is_some_and(|name| name.starts_with(char::is_uppercase))
}

impl<'ast> Visit<'ast> for Types<'_, '_, '_> {
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        if path.qself.is_none()
            && let Some(item) = self.scope.rusoto(&path.path)
            && is_type(&item)
        {
            self.add(&item, path.span());
        }
        syn::visit::visit_type_path(self, path);
    }

    fn visit_trait_bound(&mut self, bound: &'ast syn::TraitBound) {
        if let Some(item) = self.scope.rusoto(&bound.path) {
            let before = self.found.findings.len();
            generic::bound(self.scope, &item, bound.path.span(), self.found);
            credentials::bound(self.scope, &item, bound.path.span(), self.found);
            if self.found.findings.len() == before && is_type(&item) {
                self.add(&item, bound.path.span());
            }
        }
        syn::visit::visit_trait_bound(self, bound);
    }

    // What stands in a block in a type is no part of the signature.
    fn visit_expr(&mut self, _: &'ast syn::Expr) {}
}
