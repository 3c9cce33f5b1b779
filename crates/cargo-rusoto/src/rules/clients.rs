//! A1: the name of Rusoto's client stands for the facade, which has the same constructors.
//!
//! A client's type stands in fields, signatures and bounds, so all of a service's clients in a workspace move or none. Only
//! imports change, and paths that name the client with the crate.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Item, ItemUse, Stmt, Visibility};

use super::uses::{Leaf, leaves, without};
use super::words::Words;
use super::{Context, RewriteRule, Site, Verdict, leads_to, may_take, sees};
use crate::edit::Edit;
use crate::names::{Def, Module, ModulePath, Path, plain, written};

pub(super) const RULE: RewriteRule = RewriteRule {
    name: "A1",
    does: "clients that `new` and `new_with` make become facades, all of a service in a workspace at once",
    moves_clients: true,
    find,
};

/// What the facades have of the functions of Rusoto's clients.
const SAME: &[&str] = &["clone", "new", "new_with"];

/// Returns why the clients of a service cannot become facades where this value stands.
pub(crate) fn kept_by(
    names: &crate::names::Names,
    package: &str,
    value: &crate::names::Item,
) -> Option<String> {
    let [ty, function] = &*value.path else { return None };
    let service = names.catalog.service(package)?;
    if value.package == package && *ty == service.client() {
        let is_same = SAME.contains(&&**function) || service.by_method(function).is_some();
        (!is_same).then(|| format!("`{ty}::{function}` is not in the facade"))
    } else if package == "rusoto_sts"
        && ["rusoto_sts", "rusoto_compat"].contains(&&*value.package)
        && ty.ends_with("SessionCredentialsProvider")
    {
        Some(format!("`{ty}::{function}` takes Rusoto's client"))
    } else {
        None
    }
}

/// Returns why the clients of a file cannot become facades, and the line.
pub(crate) fn refusal(context: &Context<'_>) -> Option<(usize, String)> {
    let mut found: Vec<_> = context
        .facts
        .values()
        .filter_map(|(start, item)| {
            let why = kept_by(context.names, &context.table.rusoto.name, item)?;
            Some((context.source.line(context.source.place(start)), why))
        })
        .collect();
    found.sort();
    found.into_iter().next()
}

fn client(context: &Context<'_>) -> String {
    format!("{}Client", context.table.rusoto_trait)
}

fn find(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    let mut names = Names {
        context,
        client: client(context),
        module: context.module.clone(),
        scopes: Vec::new(),
        items: &file.items,
        sites: Vec::new(),
    };
    names.visit_file(file);
    let site = |(at, edits): (usize, Vec<Edit>)| Site {
        rule: RULE.name,
        operation: String::new(),
        at,
        mark: at,
        verdict: Verdict::Rewrite(edits),
    };
    names.sites.into_iter().map(site).collect()
}

/// The places of a file that name the client.
struct Names<'a> {
    context: &'a Context<'a>,
    client: String,
    module: ModulePath,
    /// The names of the module, and of the blocks around in it.
    scopes: Vec<Module>,
    /// The items of the module.
    items: &'a [Item],
    sites: Vec<(usize, Vec<Edit>)>,
}

impl Names<'_> {
    /// Returns whether a path leads to Rusoto's crate.
    fn is_crate(&self, path: &[String]) -> bool {
        let blocks = self.scopes.get(1..).unwrap_or_default();
        match leads_to(self.context.names, &self.module, blocks, path) {
            Some(Def::Rusoto(item)) => item.package == self.context.table.rusoto.name && item.path.is_empty(),
            _ => false,
        }
    }

    /// Returns how many of these names are a path to the client through the crate.
    fn names_client(&self, path: &[String]) -> Option<usize> {
        let at = path.iter().position(|name| *name == self.client).filter(|at| *at > 0)?;
        self.is_crate(path.get(..at)?).then_some(at + 1)
    }

    /// Returns the facade's path, for a place that `::` stands before or not.
    fn facade(&self, is_after_colons: bool) -> String {
        let path = format!("{}::{}", self.context.crates.facade, self.context.table.rusoto_trait);
        path.strip_prefix("::").filter(|_| is_after_colons).map(str::to_owned).unwrap_or(path)
    }

    fn import(&mut self, item: &ItemUse) {
        let source = self.context.source;
        let (start, end) = (source.range(item).start, source.range(item).end);
        let before = source.slice(start..source.range(&item.use_token).start);
        let line = |name: &str| format!("{before}use {} as {name};", self.facade(false));
        let between = format!("{}{}", source.line_end(), source.indent(start));
        let leaves = leaves(source, item);
        let is_client =
            |leaf: &&Leaf| !leaf.is_glob && self.names_client(&leaf.path) == Some(leaf.path.len());
        let (gone, lines): (Vec<_>, Vec<_>) = leaves
            .iter()
            .filter(is_client)
            .map(|leaf| (leaf.at, line(leaf.name.as_deref().unwrap_or("_"))))
            .unzip();
        let mut edits = Vec::new();
        match without(source, &item.tree, &gone) {
            _ if gone.is_empty() => {}
            Some(rest) => {
                let lines: String = lines.iter().map(|line| format!("{line}{between}")).collect();
                edits.push(Edit::insert(start, lines));
                edits.push(Edit::replace(source.range(&item.tree), rest));
            }
            None => edits.push(Edit::replace(start..end, lines.join(&between))),
        }
        // An explicit name goes before that of a glob.
        let has_name = self.scopes.last().is_some_and(|scope| {
            scope.uses.contains_key(&self.client) || scope.items.contains_key(&self.client)
        });
        let is_glob = leaves.iter().any(|leaf| leaf.is_glob && self.is_crate(&leaf.path));
        if is_glob && !has_name && self.is_wanted(&item.vis) {
            edits.push(Edit::insert(end, format!("{between}{}", line(&self.client))));
            if let Some(scope) = self.scopes.last_mut() {
                scope.uses.insert(self.client.clone(), Path::new());
            }
        }
        if !edits.is_empty() {
            self.sites.push((start, edits));
        }
    }

    /// Returns whether anybody takes the client from a glob of this visibility. Modules below this one see what it imports.
    fn is_wanted(&self, visibility: &Visibility) -> bool {
        let here = || {
            let tokens = self.items.iter().map(ToTokens::to_token_stream).collect();
            Words::of(tokens, &self.context.crates.rusoto).has(&self.client)
        };
        let elsewhere = |is_below: bool| {
            self.context.others.iter().any(|(module, text)| {
                let reaches = !is_below || sees(module, self.context.module);
                reaches && text.contains(&self.client) && self.is_taken_in(module, text)
            })
        };
        match visibility {
            Visibility::Public(_) => true,
            Visibility::Restricted(_) => here() || elsewhere(false),
            Visibility::Inherited => here() || elsewhere(true),
        }
    }

    /// Returns whether another module has Rusoto's client by way of a module of this package.
    fn is_taken_in(&self, module: &ModulePath, text: &str) -> bool {
        let names = self.context.names;
        let def = names.resolve(module, &[], std::slice::from_ref(&self.client));
        may_take(names, module, text, &self.client)
            && matches!(def, Some(Def::Rusoto(item)) if item.is(&self.context.table.rusoto.name, &[&self.client]))
    }

    /// Finds `rusoto_s3::S3Client` in a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let colons = |at: usize| {
            let is_colon = |at| matches!(tokens.get(at), Some(TokenTree::Punct(one)) if one.as_char() == ':');
            is_colon(at) && is_colon(at + 1)
        };
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(first) => {
                    let is_after_colons = at > 1 && colons(at - 2);
                    let before =
                        at.checked_sub(if is_after_colons { 3 } else { 1 }).and_then(|at| tokens.get(at));
                    let is_dollar = matches!(before, Some(TokenTree::Punct(one)) if one.as_char() == '$');
                    let is_import = matches!(before, Some(TokenTree::Ident(one)) if one == "use");
                    let (mut path, mut places) = (vec![plain(first)], vec![first.span()]);
                    while !is_keyword(first)
                        && colons(at + 1)
                        && let Some(TokenTree::Ident(next)) = tokens.get(at + 3)
                    {
                        path.push(plain(next));
                        places.push(next.span());
                        at += 3;
                    }
                    if let Some(last) = self.names_client(&path).and_then(|length| places.get(length - 1))
                        && !is_dollar
                    {
                        let range = self.context.source.range_of(first.span()).start
                            ..self.context.source.range_of(*last).end;
                        let mut text = self.facade(is_after_colons);
                        let ends =
                            matches!(tokens.get(at + 1), Some(TokenTree::Punct(one)) if one.as_char() == ';');
                        if is_import && ends {
                            text = format!("{text} as {}", self.client);
                        }
                        let edit = Edit::replace(range.clone(), text);
                        self.sites.push((range.start, vec![edit]));
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    fn within(&mut self, scope: Module, inside: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        inside(self);
        self.scopes.pop();
    }
}

impl<'ast> Visit<'ast> for Names<'ast> {
    fn visit_file(&mut self, file: &'ast syn::File) {
        let scope = Module::of(&file.items, &mut |_| {});
        self.within(scope, |names| visit::visit_file(names, file));
    }

    fn visit_item_mod(&mut self, one: &'ast syn::ItemMod) {
        let Some((_, items)) = &one.content else { return };
        let child = self.module.child(&plain(&one.ident));
        let outer = (
            std::mem::replace(&mut self.module, child),
            std::mem::take(&mut self.scopes),
            std::mem::replace(&mut self.items, items),
        );
        let scope = Module::of(items, &mut |_| {});
        self.within(scope, |names| visit::visit_item_mod(names, one));
        (self.module, self.scopes, self.items) = outer;
    }

    fn visit_block(&mut self, block: &'ast Block) {
        let items = block.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Item(item) => Some(item),
            _ => None,
        });
        let scope = Module::of(items, &mut |_| {});
        self.within(scope, |names| visit::visit_block(names, block));
    }

    fn visit_item_use(&mut self, one: &'ast ItemUse) {
        self.import(one);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names = written(path);
        if let Some(length) = self.names_client(&names) {
            let segments = length - usize::from(path.leading_colon.is_some());
            let ends = (path.segments.first(), path.segments.iter().nth(segments.saturating_sub(1)));
            if let (Some(first), Some(last)) = ends {
                let source = self.context.source;
                let range = source.range_of(first.ident.span()).start..source.range_of(last.ident.span()).end;
                let edit = Edit::replace(range.clone(), self.facade(path.leading_colon.is_some()));
                self.sites.push((range.start, vec![edit]));
            }
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        self.tokens(one.tokens.clone());
    }

    fn visit_meta_list(&mut self, one: &'ast syn::MetaList) {
        self.tokens(one.tokens.clone());
    }
}

/// Returns whether a word cannot begin a path, as `use` in `use ::rusoto_s3`.
fn is_keyword(word: &proc_macro2::Ident) -> bool {
    let begins = ["Self", "crate", "self", "super"].iter().any(|one| word == one);
    !begins && syn::parse2::<syn::Ident>(word.to_token_stream()).is_err()
}
