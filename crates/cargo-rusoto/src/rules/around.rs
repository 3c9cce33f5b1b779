//! The module and the blocks around a place, and what their imports bring in.

use syn::visit::{self, Visit};
use syn::{Block, Item, ItemUse, Stmt};

use super::uses::{Leaf, leaves};
use super::{Context, leads_to};
use crate::edit::Source;
use crate::names::{Def, Module, ModulePath, plain};

/// What stands around a place.
pub(super) struct Around<'a> {
    context: &'a Context<'a>,
    pub(super) module: ModulePath,
    /// The items of the module.
    pub(super) items: &'a [Item],
    /// The names of the blocks in it, from outside.
    blocks: Vec<Module>,
    /// What the imports that are always there bring in: those of the module, then those of the blocks.
    leaves: Vec<Leaf>,
    /// Whether the place is left out of some builds in which the module is there.
    pub(super) has_cfg: bool,
}

impl<'a> Around<'a> {
    pub(super) fn of(context: &'a Context<'a>, at: usize) -> Self {
        let module = context.module.clone();
        let items = &*context.file.items;
        let mut finder =
            Finder { source: context.source, at, module, items, blocks: Vec::new(), has_cfg: false };
        items.iter().for_each(|item| finder.visit_item(item));
        let Finder { module, items, blocks, has_cfg, .. } = finder;
        let of_blocks = blocks.iter().flat_map(|block| in_block(block));
        let leaves = items
            .iter()
            .chain(of_blocks)
            .filter_map(|item| match item {
                Item::Use(one) if !has_cfg_attribute(one) => Some(leaves(context.source, one)),
                _ => None,
            })
            .flatten()
            .collect();
        let blocks = blocks.iter().map(|block| Module::of(in_block(block), &mut |_| {})).collect();
        Self { context, module, items, blocks, leaves, has_cfg }
    }

    /// Returns the name by which imports bring in this item of a package.
    pub(super) fn name_of(&self, package: &str, item: &str) -> Option<String> {
        let is = |def: Option<Def>| matches!(def, Some(Def::Rusoto(one)) if one.is(package, &[item]));
        let mut names: Vec<_> =
            self.leaves.iter().filter_map(|leaf| self.brings(leaf, package, item)).collect();
        // An inner name hides an outer one.
        names.retain(|name| is(self.resolve(name)));
        names.sort_by_key(|name| (*name != item, name.len(), name.clone()));
        names.into_iter().next()
    }

    /// Returns the name that an import gives the item.
    fn brings(&self, leaf: &Leaf, package: &str, item: &str) -> Option<String> {
        // What a module above imports is seen here, whoever it is public for.
        if leaf.is_glob && leaf.path.iter().all(|part| part == "super") {
            return Some(item.to_owned());
        }
        let Some(Def::Rusoto(found)) = leads_to(self.context.names, &self.module, &self.blocks, &leaf.path)
        else {
            return None;
        };
        match leaf.is_glob {
            true => (found.package == package && found.path.is_empty()).then(|| item.to_owned()),
            false => leaf.name.clone().filter(|_| found.is(package, &[item])),
        }
    }

    /// Returns whether an import brings a trait into scope, also as `_`, or all of a module in which it is.
    pub(super) fn has_trait(&self, package: &str, name: &str, modules: &[&str]) -> bool {
        let is_it = |leaf: &Leaf| match leads_to(self.context.names, &self.module, &self.blocks, &leaf.path) {
            Some(Def::Rusoto(found)) if leaf.is_glob => {
                modules.iter().any(|module| found.is(package, &[module]))
            }
            Some(Def::Rusoto(found)) => found.is(package, &[name]),
            _ => false,
        };
        self.leaves.iter().any(is_it) || self.name_of(package, name).is_some()
    }

    /// Returns whether a name means something in the module.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        let own = Module::of(self.items, &mut |_| {});
        let is_own = own.uses.contains_key(name) || own.items.contains_key(name);
        is_own || self.context.names.resolve(&self.module, &[], &[name.to_owned()]).is_some()
    }

    fn resolve(&self, name: &str) -> Option<Def> {
        self.context.names.resolve(&self.module, &self.blocks, &[name.to_owned()])
    }
}

fn in_block(block: &Block) -> impl Iterator<Item = &Item> {
    block.stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Item(item) => Some(item),
        _ => None,
    })
}

fn has_cfg_attribute(item: &ItemUse) -> bool {
    item.attrs.iter().any(|one| one.path().is_ident("cfg"))
}

/// Goes down to a place.
struct Finder<'a> {
    source: Source<'a>,
    at: usize,
    module: ModulePath,
    items: &'a [Item],
    blocks: Vec<&'a Block>,
    has_cfg: bool,
}

impl Finder<'_> {
    fn is_in(&self, syntax: &impl syn::spanned::Spanned) -> bool {
        self.source.range(syntax).contains(&self.at)
    }
}

impl<'a> Visit<'a> for Finder<'a> {
    fn visit_attribute(&mut self, one: &'a syn::Attribute) {
        self.has_cfg |= one.path().is_ident("cfg");
    }

    fn visit_item(&mut self, one: &'a Item) {
        if self.is_in(one) {
            visit::visit_item(self, one);
        }
    }

    fn visit_item_mod(&mut self, one: &'a syn::ItemMod) {
        if let Some((_, items)) = &one.content {
            self.module = self.module.child(&plain(&one.ident));
            self.items = items;
            self.blocks.clear();
            // An import in the module is left out with it.
            self.has_cfg = false;
            items.iter().for_each(|item| self.visit_item(item));
        }
    }

    fn visit_impl_item(&mut self, one: &'a syn::ImplItem) {
        if self.is_in(one) {
            visit::visit_impl_item(self, one);
        }
    }

    fn visit_trait_item(&mut self, one: &'a syn::TraitItem) {
        if self.is_in(one) {
            visit::visit_trait_item(self, one);
        }
    }

    fn visit_block(&mut self, one: &'a Block) {
        if self.is_in(one) {
            self.blocks.push(one);
            visit::visit_block(self, one);
        }
    }

    fn visit_stmt(&mut self, one: &'a Stmt) {
        if self.is_in(one) {
            visit::visit_stmt(self, one);
        }
    }

    fn visit_arm(&mut self, one: &'a syn::Arm) {
        if self.is_in(one) {
            visit::visit_arm(self, one);
        }
    }

    fn visit_expr(&mut self, one: &'a syn::Expr) {
        if self.is_in(one) {
            visit::visit_expr(self, one);
        }
    }
}
