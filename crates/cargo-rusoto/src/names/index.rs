//! The names that each module of a workspace has.

use std::collections::HashMap;

use syn::{Fields, ImplItem, Item, Type, UseTree};

use super::seen::{Bounds, Path, Seen, bounds_of, plain, written};

/// A module: the package's place in the workspace, and the path in it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ModulePath {
    pub(crate) package: usize,
    /// The first of the crate's modules may stand below names that no module has, as `<tests>`, `store`.
    pub(crate) path: Vec<String>,
    /// How many parts of `path` are the crate's root.
    pub(crate) root: usize,
}

impl ModulePath {
    pub(crate) fn child(&self, name: &str) -> Self {
        let mut child = self.clone();
        child.path.push(name.to_owned());
        child
    }
}

/// The names in one module, or in one block.
#[derive(Debug, Default)]
pub(crate) struct Module {
    /// What `use` brings in, by the name it has here.
    pub(crate) uses: HashMap<String, Path>,
    /// What `use … as _` brings in.
    pub(crate) unnamed: Vec<Path>,
    /// What `use …::*` opens.
    pub(crate) globs: Vec<Path>,
    /// What is declared here.
    pub(crate) items: HashMap<String, Declared>,
    /// What the methods of types return, by type and method. The type is named as in its `impl`.
    pub(crate) methods: HashMap<(String, String), Seen>,
}

/// An item of the user's own.
#[derive(Debug)]
pub(crate) enum Declared {
    /// A struct, with its fields.
    Struct(HashMap<String, Seen>),
    /// Another name for a type.
    Alias(Seen),
    /// A function, and what it returns.
    Function(Seen),
    /// A constant or a static, and its type.
    Value(Seen),
    /// Anything else that has a name.
    Other,
}

impl Module {
    /// Returns whether a name can come from here.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        !self.globs.is_empty() || self.uses.contains_key(name) || self.items.contains_key(name)
    }

    /// Returns the names of these items, and calls `inner` with each module among them.
    pub(crate) fn of<'a>(
        items: impl IntoIterator<Item = &'a Item>,
        inner: &mut dyn FnMut(&'a syn::ItemMod),
    ) -> Self {
        let mut module = Self::default();
        for item in items {
            module.add(item, inner);
        }
        module
    }

    fn add<'a>(&mut self, item: &'a Item, inner: &mut dyn FnMut(&'a syn::ItemMod)) {
        let declared = match item {
            Item::Use(one) => {
                let start = one.leading_colon.as_ref().map(|_| String::new()).into_iter().collect();
                return self.add_use(&one.tree, start);
            }
            Item::ExternCrate(one) => {
                let name = one.rename.as_ref().map_or(&one.ident, |(_, name)| name);
                self.uses.insert(plain(name), vec![String::new(), plain(&one.ident)]);
                return;
            }
            Item::Impl(one) => return self.add_methods(one),
            Item::Mod(one) => return inner(one),
            Item::Struct(one) => {
                (&one.ident, Declared::Struct(fields(&one.fields, &[bounds_of(&one.generics)])))
            }
            Item::Type(one) => (&one.ident, Declared::Alias(Seen::of(&one.ty, &[bounds_of(&one.generics)]))),
            Item::Fn(one) => {
                let returns = Seen::returned(&one.sig.output, &[bounds_of(&one.sig.generics)]);
                (&one.sig.ident, Declared::Function(returns))
            }
            Item::Const(one) => (&one.ident, Declared::Value(Seen::of(&one.ty, &[]))),
            Item::Static(one) => (&one.ident, Declared::Value(Seen::of(&one.ty, &[]))),
            Item::Enum(one) => (&one.ident, Declared::Other),
            Item::Trait(one) => (&one.ident, Declared::Other),
            Item::Union(one) => (&one.ident, Declared::Other),
            _ => return,
        };
        self.items.insert(plain(declared.0), declared.1);
    }

    fn add_use(&mut self, tree: &UseTree, mut path: Path) {
        match tree {
            UseTree::Path(one) => {
                path.push(plain(&one.ident));
                self.add_use(&one.tree, path);
            }
            UseTree::Name(one) if one.ident == "self" => {
                if let Some(name) = path.last().cloned() {
                    self.uses.insert(name, path);
                }
            }
            UseTree::Name(one) => {
                path.push(plain(&one.ident));
                self.uses.insert(plain(&one.ident), path);
            }
            UseTree::Rename(one) => {
                if one.ident != "self" {
                    path.push(plain(&one.ident));
                }
                if one.rename == "_" {
                    self.unnamed.push(path);
                } else {
                    self.uses.insert(plain(&one.rename), path);
                }
            }
            UseTree::Glob(_) => self.globs.push(path),
            UseTree::Group(group) => group.items.iter().for_each(|one| self.add_use(one, path.clone())),
        }
    }

    fn add_methods(&mut self, one: &syn::ItemImpl) {
        let Type::Path(path) = &*one.self_ty else { return };
        let Some(name) = written(&path.path).pop() else { return };
        // Its method is one of Rusoto's trait, not the type's own.
        let is_provider = one.trait_.as_ref().is_some_and(|(_, path, _)| {
            path.segments.last().is_some_and(|last| last.ident == "ProvideAwsCredentials")
        });
        if is_provider {
            return;
        }
        let outer = bounds_of(&one.generics);
        for item in &one.items {
            if let ImplItem::Fn(method) = item {
                let generics = [outer.clone(), bounds_of(&method.sig.generics)];
                let mut returns = Seen::returned(&method.sig.output, &generics);
                if returns == Seen::Named(vec!["Self".to_owned()]) {
                    returns = Seen::Named(vec![name.clone()]);
                }
                self.methods.insert((name.clone(), plain(&method.sig.ident)), returns);
            }
        }
    }
}

fn fields(fields: &Fields, generics: &[Bounds]) -> HashMap<String, Seen> {
    let name = |at: usize, field: &syn::Field| field.ident.as_ref().map_or_else(|| at.to_string(), plain);
    fields.iter().enumerate().map(|(at, field)| (name(at, field), Seen::of(&field.ty, generics))).collect()
}
