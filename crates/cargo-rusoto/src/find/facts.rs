//! What stands where in a file, by the first byte that was parsed of it.

use std::collections::HashMap;

use syn::spanned::Spanned;

use super::scope::Scope;
use crate::names::{Def, Item, plain};

/// What names and receivers of one file are.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    receivers: HashMap<usize, Item>,
    paths: HashMap<usize, Item>,
}

impl Facts {
    /// Notes what a method that may be an operation is called on.
    pub(super) fn method(&mut self, scope: &Scope<'_>, call: &syn::ExprMethodCall) {
        if scope.names.catalog.may_be_called(&plain(&call.method))
            && let Some(Def::Rusoto(item)) = scope.type_of(&call.receiver)
        {
            self.receivers.insert(call.method.span().byte_range().start, item);
        }
    }

    /// Notes what a path of Rusoto stands for.
    pub(super) fn path(&mut self, path: &syn::Path, item: &Item) {
        self.paths.insert(path.span().byte_range().start, item.clone());
    }

    /// Returns the type of Rusoto, or of a facade, that a method is called on.
    pub(crate) fn receiver(&self, call: &syn::ExprMethodCall) -> Option<&Item> {
        self.receivers.get(&call.method.span().byte_range().start)
    }

    /// Returns what a struct literal is, or a path that is a value.
    pub(crate) fn item(&self, path: &syn::Path) -> Option<&Item> {
        self.paths.get(&path.span().byte_range().start)
    }
}
