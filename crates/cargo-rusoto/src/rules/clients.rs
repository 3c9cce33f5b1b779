//! A1: the name of Rusoto's client stands for the facade, which has the same `new_with`.
//!
//! A client's type stands in fields, signatures and bounds, so all of a workspace move or none: each client must be made by
//! `new_with` from a shared dispatcher and a shared source, and its name must come from `use rusoto_s3::…` or be written
//! with the crate. Then only imports and such paths change.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{ItemUse, UseTree};

use super::{Context, RewriteRule, Site, Verdict};
use crate::edit::Edit;
use crate::find::Facts;
use crate::names::plain;

pub(super) const RULE: RewriteRule = RewriteRule {
    name: "A1",
    does: "clients that are made by `new_with` from a shared dispatcher and a shared source become facades, all at once",
    moves_clients: true,
    find,
};

/// Returns why the clients of a file cannot become facades.
pub(crate) fn refusal(context: &Context<'_>, file: &syn::File) -> Option<String> {
    let client = client(context);
    if let Some(why) = made_otherwise(context.facts, &context.table.rusoto.name, &client) {
        return Some(why);
    }
    let mut names = Names::new(context);
    names.visit_file(file);
    names.refused
}

fn client(context: &Context<'_>) -> String {
    format!("{}Client", context.table.rusoto_trait)
}

fn made_otherwise(facts: &Facts, package: &str, client: &str) -> Option<String> {
    facts.values().find_map(|(item, arguments)| {
        let [ty, function] = &*item.path else { return None };
        if item.package != package || ty != client {
            return None;
        }
        if function != "new_with" {
            return Some(format!("`{client}::{function}` makes one, and only `new_with` takes a source"));
        }
        let ours = ["SharedHttpDispatcher", "SharedCredentials"];
        let fits = arguments.is_some_and(|arguments| {
            arguments.len() == 3
                && arguments.iter().zip(ours).all(|(argument, ours)| {
                    argument.as_ref().is_some_and(|one| one.is("rusoto_compat", &[ours]))
                })
        });
        let why = "does not get a `SharedHttpDispatcher` and `SharedCredentials`, as far as syntax tells";
        (!fits).then(|| format!("a `{client}::new_with` {why}"))
    })
}

fn find(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    let mut names = Names::new(context);
    names.visit_file(file);
    names.qualified(file.to_token_stream());
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
    imports: Vec<Range<usize>>,
    sites: Vec<(usize, Vec<Edit>)>,
    refused: Option<String>,
}

impl<'a> Names<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        Self { context, client: client(context), imports: Vec::new(), sites: Vec::new(), refused: None }
    }

    fn refuse(&mut self, why: &str) {
        let name = &self.context.crates.rusoto;
        self.refused.get_or_insert(format!("{why} of `{name}` may bring its client in under another name"));
    }

    /// Returns the import of the facade under the client's name.
    fn import(&self, name: &str) -> String {
        format!("{}::{} as {name}", self.context.crates.facade, self.context.table.rusoto_trait)
    }

    fn tree(&mut self, item: &ItemUse, tree: &UseTree) {
        let source = self.context.source;
        match tree {
            UseTree::Name(one) if one.ident == self.client => {
                let edit = Edit::replace(source.range(&item.tree), self.import(&self.client));
                self.sites.push((source.range(item).start, vec![edit]));
            }
            UseTree::Rename(one) if one.ident == self.client => {
                let edit = Edit::replace(source.range(&item.tree), self.import(&plain(&one.rename)));
                self.sites.push((source.range(item).start, vec![edit]));
            }
            UseTree::Glob(_) => self.refuse("a `use …::*`"),
            UseTree::Group(group) => self.group(item, group),
            _ => {}
        }
    }

    fn group(&mut self, item: &ItemUse, group: &syn::UseGroup) {
        let source = self.context.source;
        let count = group.items.len();
        for (at, pair) in group.items.pairs().enumerate() {
            let (tree, comma) = pair.into_tuple();
            let name = match tree {
                UseTree::Name(one) if one.ident == "self" => {
                    self.refuse("a `use`");
                    continue;
                }
                UseTree::Name(one) if one.ident == self.client => self.client.clone(),
                UseTree::Rename(one) if one.ident == self.client => plain(&one.rename),
                UseTree::Rename(one) if one.ident == "self" => {
                    self.refuse("a `use`");
                    continue;
                }
                UseTree::Glob(_) => {
                    self.refuse("a `use …::*`");
                    continue;
                }
                _ => continue,
            };
            let start = source.range(item).start;
            if count == 1 {
                let edit = Edit::replace(source.range(&item.tree), self.import(&name));
                self.sites.push((start, vec![edit]));
                continue;
            }
            // The name goes with the comma behind it and the blanks after that, or with the comma before it.
            let mut range = source.range(tree);
            match comma {
                Some(comma) => {
                    range.end = source.range(comma).end;
                    let rest = source.slice(range.end..source.text.len());
                    range.end += rest.len() - rest.trim_start_matches(' ').len();
                }
                None => {
                    let before = group.items.pairs().nth(at.saturating_sub(1)).map(|pair| pair.into_tuple());
                    if let Some((_, Some(comma))) = before {
                        range.start = source.range(comma).start;
                    }
                }
            }
            let until_tree = source.slice(start..source.range(&item.tree).start);
            let line = format!("{until_tree}{};", self.import(&name));
            let between = format!("{}{}", source.line_end(), source.indent(start));
            self.sites.push((
                start,
                vec![Edit::insert(start, format!("{line}{between}")), Edit::replace(range, "")],
            ));
        }
    }

    /// Finds `rusoto_s3::S3Client` outside of imports, also in macros.
    fn qualified(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for window in tokens.windows(4) {
            let [
                TokenTree::Ident(first),
                TokenTree::Punct(one),
                TokenTree::Punct(two),
                TokenTree::Ident(last),
            ] = window
            else {
                continue;
            };
            let is_path = one.as_char() == ':' && two.as_char() == ':';
            if !is_path || *first != self.context.crates.rusoto || *last != self.client {
                continue;
            }
            let range = self.context.source.range_of(first.span()).start
                ..self.context.source.range_of(last.span()).end;
            if self.imports.iter().any(|import| import.start <= range.start && range.end <= import.end) {
                continue;
            }
            let text = format!("{}::{}", self.context.crates.facade, self.context.table.rusoto_trait);
            self.sites.push((range.start, vec![Edit::replace(range, text)]));
        }
        for token in tokens {
            if let TokenTree::Group(group) = token {
                self.qualified(group.stream());
            }
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_extern_crate(&mut self, one: &'ast syn::ItemExternCrate) {
        if one.ident == self.context.crates.rusoto && one.rename.is_some() {
            self.refuse("an `extern crate … as`");
        }
    }

    fn visit_item_use(&mut self, one: &'ast ItemUse) {
        self.imports.push(self.context.source.range_of(one.span()));
        let name = self.context.crates.rusoto.clone();
        match &one.tree {
            UseTree::Path(path) if path.ident == name => self.tree(one, &path.tree),
            UseTree::Rename(path) if path.ident == name => self.refuse("a `use … as`"),
            UseTree::Group(group) => {
                let names_it = group.items.iter().any(|tree| match tree {
                    UseTree::Path(path) => path.ident == name,
                    UseTree::Rename(path) => path.ident == name,
                    _ => false,
                });
                if names_it {
                    self.refuse("a `use {…}`");
                }
            }
            _ => {}
        }
    }
}
