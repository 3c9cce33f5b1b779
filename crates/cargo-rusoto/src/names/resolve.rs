//! What a path stands for.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::canonical::Item;
use super::catalog::Catalog;
use super::index::{Declared, Module, ModulePath};
use super::seen::{Path, Seen};

/// How many `use …::*` are followed from one module to the next for the traits in scope.
const GLOBS: usize = 3;

/// The names that one look-up has asked for, by package, module and name, each with its answer. What is still being looked
/// for has none yet, so circles end.
type Asked = HashMap<(usize, Vec<String>, String), Option<Def>>;

/// What a path stands for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Def {
    /// An item of Rusoto.
    Rusoto(Item),
    /// A module of the workspace.
    Module(ModulePath),
    /// An item of the workspace, or of a crate that is neither here nor Rusoto's, with what follows its name in the path.
    Own(ModulePath, String, Vec<String>),
}

/// A crate that a package names.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Extern {
    /// A package of Rusoto.
    Rusoto(String),
    /// A package of the workspace.
    Member(usize),
}

/// All names of a workspace.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(crate) catalog: Catalog,
    modules: HashMap<(usize, Vec<String>), Module>,
    /// The crates that each package can name, by the name it uses.
    externs: Vec<HashMap<String, Extern>>,
    /// What methods return, by package, type and method.
    methods: HashMap<(usize, String, String), Vec<(ModulePath, Seen)>>,
    own_methods: HashSet<(usize, String)>,
}

impl Names {
    /// Returns names without any module.
    pub(crate) fn new(catalog: Catalog, externs: Vec<HashMap<String, Extern>>) -> Self {
        Self { catalog, externs, ..Self::default() }
    }

    /// Adds a module. Two files can be one module here, as `lib.rs` and `main.rs`.
    pub(crate) fn add(&mut self, at: &ModulePath, module: Module) {
        let externs = self.externs.get(at.package);
        let into = self.modules.entry((at.package, at.path.clone())).or_default();
        for (name, path) in module.uses {
            // What `main.rs` takes from its library must not hide what that hands on under the same name.
            let is_of_itself =
                path.first().and_then(|first| externs?.get(first)) == Some(&Extern::Member(at.package));
            if !(is_of_itself && into.uses.contains_key(&name)) {
                into.uses.insert(name, path);
            }
        }
        into.unnamed.extend(module.unnamed);
        into.globs.extend(module.globs);
        into.items.extend(module.items);
        into.methods.extend(module.methods);
    }

    /// Returns what a path stands for in a module, inside of these blocks.
    pub(crate) fn resolve(&self, at: &ModulePath, blocks: &[Module], path: &[String]) -> Option<Def> {
        self.path(at, blocks, path, false, &mut Asked::new())
    }

    fn path(
        &self,
        at: &ModulePath,
        blocks: &[Module],
        path: &[String],
        in_use: bool,
        asked: &mut Asked,
    ) -> Option<Def> {
        let (first, rest) = path.split_first()?;
        let def = match &**first {
            "" => {
                let (name, rest) = rest.split_first()?;
                return self.walk(self.of_extern(at.package, name)?, rest, asked);
            }
            "crate" | "$crate" => {
                let mut root = at.clone();
                root.path.truncate(at.root);
                Def::Module(root)
            }
            "self" => Def::Module(at.clone()),
            "super" => Def::Module(parent(at)?),
            name => blocks
                .iter()
                .rev()
                .find_map(|block| self.in_module(at, block, name, in_use, asked))
                .or_else(|| self.name(at, name, in_use, asked))
                // A function may have a crate's name, and nothing is below it.
                .filter(|def| rest.is_empty() || !self.is_value(def))
                .or_else(|| self.of_extern(at.package, name))?,
        };
        self.walk(def, rest, asked)
    }

    fn is_value(&self, def: &Def) -> bool {
        let Def::Own(module, name, _) = def else { return false };
        matches!(self.declared(module, name), Some(Declared::Function(_) | Declared::Value(_)))
    }

    fn walk(&self, def: Def, rest: &[String], asked: &mut Asked) -> Option<Def> {
        let Some((first, after)) = rest.split_first() else { return Some(def) };
        match def {
            Def::Rusoto(item) => Some(Def::Rusoto(item.join(rest))),
            Def::Module(module) if first == "super" => self.walk(Def::Module(parent(&module)?), after, asked),
            Def::Module(module) if first == "self" => self.walk(Def::Module(module), after, asked),
            Def::Module(module) => self.walk(self.name(&module, first, false, asked)?, after, asked),
            Def::Own(module, name, mut below) => {
                below.extend_from_slice(rest);
                Some(Def::Own(module, name, below))
            }
        }
    }

    /// Returns what a name stands for in a module.
    fn name(&self, at: &ModulePath, name: &str, in_use: bool, asked: &mut Asked) -> Option<Def> {
        let key = (at.package, at.path.clone(), name.to_owned());
        if let Some(known) = asked.get(&key) {
            return known.clone().or_else(|| self.child(at, name));
        }
        asked.insert(key.clone(), None);
        let module = self.modules.get(&(at.package, at.path.clone()));
        let def = module
            .and_then(|module| self.explicit(at, module, name, in_use, asked))
            .or_else(|| self.child(at, name))
            .or_else(|| self.by_globs(at, module?, name, asked));
        asked.insert(key, def.clone());
        def
    }

    /// Returns the module of this name in a module.
    fn child(&self, at: &ModulePath, name: &str) -> Option<Def> {
        let child = at.child(name);
        if self.modules.contains_key(&(child.package, child.path.clone())) {
            return Some(Def::Module(child));
        }
        // `mod common;` in `tests/store.rs` is `tests/common/mod.rs`.
        if at.root != 2 || at.path.len() != 2 {
            return None;
        }
        let beside = vec![at.path.first()?.clone(), name.to_owned()];
        let is_there = self.modules.contains_key(&(at.package, beside.clone()));
        is_there.then(|| Def::Module(ModulePath { path: beside, ..at.clone() }))
    }

    fn in_module(
        &self,
        at: &ModulePath,
        module: &Module,
        name: &str,
        in_use: bool,
        asked: &mut Asked,
    ) -> Option<Def> {
        self.explicit(at, module, name, in_use, asked).or_else(|| self.by_globs(at, module, name, asked))
    }

    fn explicit(
        &self,
        at: &ModulePath,
        module: &Module,
        name: &str,
        in_use: bool,
        asked: &mut Asked,
    ) -> Option<Def> {
        // `use s3::S3Client as s3` must not look for its own `s3`.
        if let Some(path) =
            module.uses.get(name).filter(|path| !in_use || path.first().is_none_or(|first| first != name))
        {
            let is_own_name = path.first().is_some_and(|first| first == name);
            let other = Def::Own(at.clone(), name.to_owned(), Vec::new());
            // What another crate has under this name hides what a glob brings in.
            return Some(self.path(at, &[], path, is_own_name, asked).unwrap_or(other));
        }
        match module.items.get(name)? {
            Declared::Alias(Seen::Named(path)) if path.first().is_none_or(|first| first != name) => {
                // An alias of a type that nobody knows is a type of its own.
                let own = Def::Own(at.clone(), name.to_owned(), Vec::new());
                Some(self.path(at, &[], path, false, asked).unwrap_or(own))
            }
            Declared::Alias(Seen::Bound(paths)) => {
                let mut traits = paths.iter().filter_map(|path| self.path(at, &[], path, false, asked));
                traits.find(|def| matches!(def, Def::Rusoto(_)))
            }
            _ => Some(Def::Own(at.clone(), name.to_owned(), Vec::new())),
        }
    }

    fn by_globs(&self, at: &ModulePath, module: &Module, name: &str, asked: &mut Asked) -> Option<Def> {
        module.globs.iter().find_map(|glob| match self.path(at, &[], glob, true, asked)? {
            Def::Rusoto(item) if self.catalog.has(&item, name) => {
                Some(Def::Rusoto(item.join(&[name.to_owned()])))
            }
            Def::Module(other) if other != *at => self.name(&other, name, false, asked),
            _ => None,
        })
    }

    fn of_extern(&self, package: usize, name: &str) -> Option<Def> {
        Some(match self.externs.get(package)?.get(name)? {
            Extern::Rusoto(package) => Def::Rusoto(Item { package: package.clone(), path: Vec::new() }),
            Extern::Member(package) => {
                Def::Module(ModulePath { package: *package, path: Vec::new(), root: 0 })
            }
        })
    }

    /// Returns what a module, or these blocks in it, imports from Rusoto. An item without a path is all of a crate.
    pub(crate) fn imported(&self, at: &ModulePath, blocks: &[Module]) -> BTreeSet<Item> {
        let mut items = BTreeSet::new();
        for block in blocks.iter().chain(self.modules.get(&(at.package, at.path.clone()))) {
            self.collect(at, block, &mut items, GLOBS);
        }
        items
    }

    /// Returns what a module, or one below it, imports from Rusoto.
    pub(crate) fn imported_within(&self, at: &ModulePath) -> BTreeSet<Item> {
        let mut items = BTreeSet::new();
        for ((package, path), module) in &self.modules {
            if *package == at.package && path.starts_with(&at.path) {
                let below = ModulePath { path: path.clone(), ..at.clone() };
                self.collect(&below, module, &mut items, GLOBS);
            }
        }
        items
    }

    /// Collects the items of Rusoto that a module imports. `use super::*` leads to another module.
    fn collect(&self, at: &ModulePath, module: &Module, items: &mut BTreeSet<Item>, globs: usize) {
        for path in module.uses.values().chain(&module.unnamed).chain(&module.globs) {
            let is_glob = module.globs.contains(path);
            match self.path(at, &[], path, true, &mut Asked::new()) {
                // A crate's name alone brings nothing into scope.
                Some(Def::Rusoto(item)) if is_glob || !item.path.is_empty() => {
                    items.insert(item);
                }
                Some(Def::Module(other)) if is_glob && globs > 0 => {
                    if let Some(module) = self.modules.get(&(other.package, other.path.clone())) {
                        self.collect(&other, module, items, globs - 1);
                    }
                }
                _ => {}
            }
        }
    }

    /// Returns the path by which a module imports a name, if it does.
    pub(crate) fn imported_as(&self, at: &ModulePath, name: &str) -> Option<&Path> {
        self.modules.get(&(at.package, at.path.clone()))?.uses.get(name)
    }

    /// Returns the declaration of an item of the workspace.
    pub(crate) fn declared(&self, at: &ModulePath, name: &str) -> Option<&Declared> {
        self.modules.get(&(at.package, at.path.clone()))?.items.get(name)
    }

    /// Gathers the methods of all modules, after the last [`add`](Self::add).
    pub(crate) fn finish(&mut self) {
        let mut modules: Vec<_> = self.modules.iter_mut().collect();
        modules.sort_by_key(|(at, _)| (*at).clone());
        for ((package, path), module) in modules {
            for ((ty, method), seen) in std::mem::take(&mut module.methods) {
                self.own_methods.insert((*package, method.clone()));
                let at = ModulePath { package: *package, path: path.clone(), root: root_of(path) };
                self.methods.entry((*package, ty, method)).or_default().push((at, seen));
            }
        }
    }

    /// Returns what a method of a type of the workspace returns, and the module in which that is written. An `impl` beside
    /// the type goes before those elsewhere.
    pub(crate) fn method(&self, of: &ModulePath, ty: &str, method: &str) -> Option<(ModulePath, &Seen)> {
        let all = self.methods.get(&(of.package, ty.to_owned(), method.to_owned()))?;
        let (at, seen) = all.iter().find(|(at, _)| at.path == of.path).or_else(|| all.first())?;
        Some((at.clone(), seen))
    }

    /// Returns whether any type of the package has a method of its own with this name.
    pub(crate) fn has_own_method(&self, package: usize, method: &str) -> bool {
        self.own_methods.contains(&(package, method.to_owned()))
    }

    /// Returns whether a module, or one in it, has anything of Rusoto by its imports, or can name a crate of Rusoto.
    pub(crate) fn concerns(&self, at: &ModulePath) -> bool {
        let externs = self.externs.get(at.package);
        externs.is_some_and(|externs| externs.values().any(|one| matches!(one, Extern::Rusoto(_))))
            || self
                .modules
                .get(&(at.package, at.path.clone()))
                .is_some_and(|module| !module.uses.is_empty() || !module.globs.is_empty())
    }
}

/// Returns how many parts of a path are the crate's root: crates but the library have names in `<…>`.
fn root_of(path: &[String]) -> usize {
    if path.first().is_some_and(|first| first.starts_with('<')) { 2.min(path.len()) } else { 0 }
}

fn parent(at: &ModulePath) -> Option<ModulePath> {
    if at.path.len() <= at.root {
        return None;
    }
    let mut parent = at.clone();
    parent.path.pop();
    Some(parent)
}
