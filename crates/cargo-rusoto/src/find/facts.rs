//! What stands where in a file, by the first byte that was parsed of it.

use std::collections::HashMap;

use syn::spanned::Spanned;

use super::scope::Scope;
use crate::names::{Def, Item, plain};

/// What names and receivers of one file are.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    receivers: HashMap<usize, (Item, String)>,
    paths: HashMap<usize, Item>,
    patterns: HashMap<usize, Item>,
}

impl Facts {
    /// Notes what a method that may be an operation is called on.
    pub(super) fn method(&mut self, scope: &Scope<'_>, call: &syn::ExprMethodCall) {
        let name = plain(&call.method);
        if scope.names.catalog.may_be_called(&name)
            && let Some(Def::Rusoto(item)) = scope.type_of(&call.receiver)
        {
            self.receivers.insert(call.method.span().byte_range().start, (item, name));
        }
    }

    /// Notes what a path of Rusoto stands for.
    pub(super) fn path(&mut self, path: &syn::Path, item: &Item) {
        self.paths.insert(path.span().byte_range().start, item.clone());
    }

    /// Notes what a path of Rusoto in a pattern stands for.
    pub(super) fn pattern(&mut self, path: &syn::Path, item: &Item) {
        self.patterns.insert(path.span().byte_range().start, item.clone());
    }

    /// Returns all paths that are values, and where each begins in what was parsed.
    pub(crate) fn values(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.paths.iter().map(|(start, item)| (*start, item))
    }

    /// Returns the type of Rusoto, or of a facade, that a method is called on.
    pub(crate) fn receiver(&self, call: &syn::ExprMethodCall) -> Option<&Item> {
        self.receivers.get(&call.method.span().byte_range().start).map(|(item, _)| item)
    }

    /// Returns all methods that may be operations, also those in macros: the place, what each is called on, and its name.
    pub(crate) fn methods(&self) -> impl Iterator<Item = (usize, &Item, &str)> {
        self.receivers.iter().map(|(start, (item, name))| (*start, item, &**name))
    }

    /// Returns what a struct literal is, or a path that is a value.
    pub(crate) fn item(&self, path: &syn::Path) -> Option<&Item> {
        self.paths.get(&path.span().byte_range().start)
    }

    /// Returns what a path in a pattern is.
    pub(crate) fn in_pattern(&self, path: &syn::Path) -> Option<&Item> {
        self.patterns.get(&path.span().byte_range().start)
    }
}
