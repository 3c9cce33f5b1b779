//! D: imports of Rusoto, and of what moved calls need, go where the rewriting left them without a use.
//!
//! A name counts as used wherever a word of the file may mean it, also in a macro. A trait counts as used while anything is
//! called that may be one of its operations. What nobody used before stays.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::Visit;
use syn::{ItemUse, Visibility};

use super::uses::{Leaf, leaves, whole_line, without};
use super::words::Words;
use super::{Context, RewriteRule, Site, Verdict, extension, leads_to, may_take, sees};
use crate::edit::Edit;
use crate::names::{Def, Item, ModulePath, plain};
use crate::source::{Parsed, parse_text};

pub(super) const RULE: RewriteRule = RewriteRule {
    name: "D",
    does: "imports that the other rules left without a use go",
    moves_clients: false,
    find,
};

/// The traits whose methods nobody looks for here. An import of one stays.
const TRAITS: &[&str] =
    &["DispatchSignedRequest", "NewAwsCredsForStsCreds", "ProvideAwsCredentials", "ReadMockResponse"];

fn find(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    if context.source.text == context.before {
        return Vec::new();
    }
    let before = match parse_text(context.before) {
        Parsed::Rust(file) => file.into_token_stream(),
        Parsed::Not { .. } => return Vec::new(),
    };
    let words = |tokens: TokenStream| Words::of(tokens, &context.crates.rusoto);
    let below = |(module, _): &&(&ModulePath, &str)| sees(module, context.module);
    let mut imports = Imports {
        context,
        module: context.module.clone(),
        before: words(before),
        after: words(file.to_token_stream()),
        below: context.others.iter().filter(below).copied().collect(),
        sites: Vec::new(),
    };
    imports.visit_file(file);
    imports.sites
}

/// Returns whether this is the trait that moved calls need.
fn is_extension(item: &Item) -> bool {
    item.package == "rusoto_compat" && item.path.last().is_some_and(|name| name == extension::TRAIT)
}

struct Imports<'a> {
    context: &'a Context<'a>,
    module: ModulePath,
    before: Words,
    after: Words,
    /// The modules below, which see what this one imports.
    below: Vec<(&'a ModulePath, &'a str)>,
    sites: Vec<Site>,
}

impl Imports<'_> {
    /// Returns whether an import was used before, and is not any more.
    fn is_left(&self, leaf: &Leaf) -> bool {
        let Some(Def::Rusoto(item)) = leads_to(self.context.names, &self.module, &[], &leaf.path) else {
            return false;
        };
        let table = &self.context.table;
        let is_here = [&*table.rusoto.name, "rusoto_core", "rusoto_credential"].contains(&&*item.package);
        if is_extension(&item) {
            // The rule before this one may have written the import.
            let used = |words: &Words| {
                let is_named = leaf.name.as_ref().is_some_and(|name| words.has(name));
                is_named || extension::METHODS.iter().any(|name| words.calls(name, true))
            };
            return (used(&self.before) || !self.context.before.contains(extension::TRAIT))
                && !used(&self.after)
                && !self
                    .below
                    .iter()
                    .any(|(_, text)| extension::METHODS.iter().any(|name| text.contains(name)));
        }
        if !is_here || item.path.iter().any(|name| TRAITS.contains(&&**name)) {
            return false;
        }
        if leaf.is_glob {
            let opens = |words: &Words| words.names().any(|name| self.opens(&item, name));
            return item.path.is_empty()
                && (opens(&self.before) || self.calls(&self.before))
                && !(opens(&self.after) || self.calls(&self.after))
                && !self.below.iter().any(|(_, text)| text.contains("super::"));
        }
        let is_trait = item.is(&table.rusoto.name, &[&table.rusoto_trait]);
        let uses = |words: &Words| {
            let is_used =
                |name: &String| if item.path.is_empty() { words.leads(name) } else { words.has(name) };
            leaf.name.as_ref().is_some_and(is_used) || (is_trait && self.calls(words))
        };
        let is_below = |(module, text): &(&ModulePath, &str)| {
            let name = leaf.name.as_deref().unwrap_or_default();
            let has_name = !name.is_empty() && text.contains(name);
            let calls = || is_trait && table.operations.iter().any(|one| text.contains(&one.method));
            (has_name || calls()) && may_take(self.context.names, module, text, name)
        };
        uses(&self.before) && !uses(&self.after) && !self.below.iter().any(is_below)
    }

    /// Returns whether `use item::*` may bring in this name. The facade goes by the name of the client.
    fn opens(&self, item: &Item, name: &str) -> bool {
        let client = name.strip_suffix("Client") == Some(&*self.context.table.rusoto_trait);
        let is_facade = || {
            let def = self.context.names.resolve(&self.module, &[], &[name.to_owned()]);
            matches!(def, Some(Def::Rusoto(item)) if super::is_facade(&item))
        };
        self.context.names.catalog.has(item, name) && !(client && is_facade())
    }

    /// Returns whether anything may be called by the service's trait. The SDK's methods take nothing.
    fn calls(&self, words: &Words) -> bool {
        let operations = &self.context.table.operations;
        operations.iter().any(|one| words.calls(&one.method, one.request.is_some()))
    }
}

impl<'ast> Visit<'ast> for Imports<'_> {
    fn visit_item_mod(&mut self, one: &'ast syn::ItemMod) {
        let child = self.module.child(&plain(&one.ident));
        let outer = std::mem::replace(&mut self.module, child);
        syn::visit::visit_item_mod(self, one);
        self.module = outer;
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let source = self.context.source;
        let is_allowed = item.attrs.iter().any(|one| !one.path().is_ident("cfg"));
        if !matches!(item.vis, Visibility::Inherited) || is_allowed {
            return;
        }
        let leaves = leaves(source, item);
        let gone: Vec<_> = leaves.iter().filter(|leaf| self.is_left(leaf)).map(|leaf| leaf.at).collect();
        if gone.is_empty() {
            return;
        }
        let edit = match without(source, &item.tree, &gone) {
            Some(rest) => Edit::replace(source.range(&item.tree), rest),
            None => Edit::replace(whole_line(source, item), ""),
        };
        let at = source.range(item).start;
        self.sites.push(Site {
            rule: RULE.name,
            operation: String::new(),
            at,
            mark: at,
            verdict: Verdict::Rewrite(vec![edit]),
        });
    }
}
