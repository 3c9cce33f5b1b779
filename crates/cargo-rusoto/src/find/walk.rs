//! Goes through a file, keeps track of where it is, and asks the finders.

use std::cell::RefCell;
use std::collections::HashMap;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Attribute, Visibility};

use super::calls::Requests;
use super::facts::Facts;
use super::finding::{Finding, Found};
use super::macros::{self, Read};
use super::rules::RETRY;
use super::scope::Scope;
use super::{calls, clients, credentials, errors, generic, regions, types};
use crate::names::{Item, Module, ModulePath, Names, Seen, bounds_of, plain};
use crate::source::{Part, is_test};

/// Returns what a file has of Rusoto.
pub(crate) fn walk(
    names: &Names,
    file: &syn::File,
    module: &ModulePath,
    part: Part,
    package: &str,
    shown: &str,
) -> Vec<Finding> {
    let mut walk = Walk::new(names, module, part, package, shown);
    if is_test(&file.attrs) {
        walk.scope.part = Part::Test;
    }
    walk.visit_file(file);
    let requests = std::mem::take(&mut walk.requests);
    calls::left(&walk.scope, requests, &mut walk.found);
    let mut findings = walk.found.findings;
    findings.sort_by(|one, other| {
        (one.line, one.column, one.rule.id).cmp(&(other.line, other.column, other.rule.id))
    });
    findings.dedup();
    findings
}

/// Returns what stands where in a file, for those that change it.
pub(crate) fn facts(names: &Names, file: &syn::File, module: &ModulePath) -> Facts {
    let mut walk = Walk::new(names, module, Part::Code, "", "");
    walk.facts = Some(Facts::default());
    walk.visit_file(file);
    walk.facts.unwrap_or_default()
}

pub(super) struct Walk<'a> {
    pub(super) scope: Scope<'a>,
    pub(super) found: Found<'a>,
    pub(super) requests: Requests,
    /// How many names there were that speak of attempts or of waiting.
    pub(super) retry_words: usize,
    /// Whether the functions that follow are those of a public trait.
    pub(super) in_public_trait: bool,
    /// What stands where, if somebody asks for it.
    pub(super) facts: Option<Facts>,
}

impl<'a> Walk<'a> {
    fn new(names: &'a Names, module: &ModulePath, part: Part, package: &'a str, shown: &'a str) -> Self {
        let scope = Scope {
            names,
            module: module.clone(),
            part,
            item: Vec::new(),
            blocks: Vec::new(),
            generics: Vec::new(),
            variables: vec![HashMap::new()],
            itself: None,
            known: RefCell::default(),
        };
        Self {
            scope,
            found: Found::new(package, shown),
            requests: Requests::default(),
            retry_words: 0,
            in_public_trait: false,
            facts: None,
        }
    }
}

impl Walk<'_> {
    /// Goes into an item with a name.
    pub(super) fn item(&mut self, name: String, attrs: &[Attribute], inside: impl FnOnce(&mut Self)) {
        let part = self.scope.part;
        if part == Part::Code && is_test(attrs) {
            self.scope.part = Part::Test;
        }
        self.scope.item.push(name);
        inside(self);
        self.scope.item.pop();
        self.scope.part = part;
    }

    /// Goes into an item with type parameters.
    pub(super) fn with_generics(&mut self, generics: &syn::Generics, inside: impl FnOnce(&mut Self)) {
        self.scope.generics.push(bounds_of(generics));
        inside(self);
        self.scope.generics.pop();
    }

    /// Looks at a function: its signature, and its block with requests and variables of its own.
    pub(super) fn function(&mut self, sig: &syn::Signature, is_public: bool, block: Option<&syn::Block>) {
        self.with_generics(&sig.generics, |walk| {
            types::generics(&walk.scope, &sig.generics, is_public, &mut walk.found);
            for input in &sig.inputs {
                if let syn::FnArg::Typed(input) = input {
                    types::ty(&walk.scope, &input.ty, is_public, &mut walk.found);
                }
            }
            if let syn::ReturnType::Type(_, ty) = &sig.output {
                types::ty(&walk.scope, ty, is_public, &mut walk.found);
            }
            let Some(block) = block else { return };
            let outer = (std::mem::take(&mut walk.requests), std::mem::take(&mut walk.scope.variables));
            walk.scope.variables.push(HashMap::new());
            for input in &sig.inputs {
                if let syn::FnArg::Typed(input) = input {
                    let ty = walk.scope.seen(&Seen::of(&input.ty, &walk.scope.generics));
                    walk.scope.bind(&input.pat, ty);
                }
            }
            walk.visit_block(block);
            regions::returned(&walk.scope, sig, block, &mut walk.found);
            let requests = std::mem::replace(&mut walk.requests, outer.0);
            calls::left(&walk.scope, requests, &mut walk.found);
            walk.scope.variables = outer.1;
        });
    }

    /// Looks at a path of Rusoto that stands for a value.
    pub(super) fn value_path(&mut self, item: &Item, span: Span) {
        clients::path(&self.scope, item, span, &mut self.found);
        credentials::path(&self.scope, item, span, &mut self.found);
        generic::path(&self.scope, item, span, &mut self.found);
        regions::path(&self.scope, item, span, &mut self.found);
        errors::path(&self.scope, item, span, &mut self.found);
    }

    /// Looks at a path in a pattern.
    pub(super) fn pattern_path(&mut self, path: &syn::Path) {
        if let Some(item) = self.scope.rusoto(path) {
            if let Some(facts) = &mut self.facts {
                facts.pattern(path, &item);
            }
            regions::path(&self.scope, &item, path.span(), &mut self.found);
            errors::path(&self.scope, &item, path.span(), &mut self.found);
        }
    }

    /// Goes into what may be called again. It is a retry loop if a call stands in it, and `said` or a name in it speaks of
    /// attempts or of waiting.
    pub(super) fn repeated(&mut self, span: Span, said: bool, inside: impl FnOnce(&mut Self)) {
        let before = (self.found.calls, self.retry_words);
        inside(self);
        if self.found.calls > before.0 && (said || self.retry_words > before.1) {
            let last = self.found.findings.iter().rev().find(|finding| finding.operation.is_some()).cloned();
            if let Some(last) = last {
                let item = Item { package: last.crate_name, path: Vec::new() };
                self.found.add(RETRY, &self.scope, span, &item, last.what);
            }
            // A loop around this one does not try again because of it.
            (self.found.calls, self.retry_words) = before;
        }
    }

    pub(super) fn in_block(&mut self, inside: impl FnOnce(&mut Self)) {
        self.scope.variables.push(HashMap::new());
        inside(self);
        self.scope.variables.pop();
    }

    pub(super) fn stmts(&mut self, stmts: &[syn::Stmt]) {
        let module = Module::of(macros::items(stmts), &mut |_| {});
        self.scope.blocks.push(module);
        self.in_block(|walk| stmts.iter().for_each(|stmt| walk.visit_stmt(stmt)));
        self.scope.blocks.pop();
    }

    pub(super) fn part(&mut self, part: &Read) {
        match part {
            Read::Expr(expr) => self.visit_expr(expr),
            Read::Stmts(stmts) => self.stmts(stmts),
            Read::Pat(pat) => self.visit_pat(pat),
            Read::Let(pat, expr) => {
                self.visit_expr(expr);
                self.visit_pat(pat);
                let ty = self.scope.type_of(expr);
                self.scope.bind(pat, ty);
            }
        }
    }

    /// Looks at the fields of a struct of the user's own for regions that are parsed into them.
    pub(super) fn own_fields(&mut self, module: &ModulePath, name: &str, one: &syn::ExprStruct) {
        for field in &one.fields {
            if let syn::Member::Named(member) = &field.member
                && self.scope.is_region_field(module, name, &plain(member))
            {
                regions::value(&self.scope, &field.expr, &mut self.found);
            }
        }
    }
}

pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns whether a closure is handed to what is named after attempts: `self.retry.run(|| …)`.
pub(super) fn is_retried(call: &syn::ExprMethodCall) -> bool {
    let is_named = match &*call.receiver {
        syn::Expr::Field(field) => matches!(&field.member, syn::Member::Named(name) if is_retry_word(name)),
        syn::Expr::Path(path) => path.path.segments.last().is_some_and(|last| is_retry_word(&last.ident)),
        _ => false,
    };
    is_named && call.args.iter().any(|argument| matches!(argument, syn::Expr::Closure(_)))
}

/// Returns whether a name speaks of attempts or of waiting.
pub(super) fn is_retry_word(name: &syn::Ident) -> bool {
    let name = name.to_string().to_lowercase();
    ["retry", "retries", "attempt", "backoff", "back_off", "sleep"].iter().any(|word| name.contains(word))
}
