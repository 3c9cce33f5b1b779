//! Goes through a file, keeps track of where it is, and asks the finders.

use std::cell::RefCell;
use std::collections::HashMap;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprPath, Pat, Visibility};

use super::calls::Requests;
use super::finding::{Finding, Found};
use super::macros::{self, Read};
use super::rules::RETRY;
use super::scope::Scope;
use super::{calls, clients, credentials, errors, generic, imports, regions, types};
use crate::names::{Def, Item, Module, ModulePath, Names, Seen, bounds_of, plain, written};
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
    let mut walk = Walk {
        scope,
        found: Found::new(package, shown),
        requests: Requests::default(),
        retry_words: 0,
        macros: 0,
        in_public_trait: false,
    };
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

struct Walk<'a> {
    scope: Scope<'a>,
    found: Found<'a>,
    requests: Requests,
    /// How many names there were that speak of attempts or of waiting.
    retry_words: usize,
    /// How many macros stand around, each in the one before.
    macros: usize,
    /// Whether the functions that follow are those of a public trait.
    in_public_trait: bool,
}

impl Walk<'_> {
    /// Goes into an item with a name.
    fn item(&mut self, name: String, attrs: &[Attribute], inside: impl FnOnce(&mut Self)) {
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
    fn with_generics(&mut self, generics: &syn::Generics, inside: impl FnOnce(&mut Self)) {
        self.scope.generics.push(bounds_of(generics));
        inside(self);
        self.scope.generics.pop();
    }

    /// Looks at a function: its signature, and its block with requests and variables of its own.
    fn function(&mut self, sig: &syn::Signature, is_public: bool, block: Option<&syn::Block>) {
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
            let requests = std::mem::replace(&mut walk.requests, outer.0);
            calls::left(&walk.scope, requests, &mut walk.found);
            walk.scope.variables = outer.1;
        });
    }

    /// Looks at a path of Rusoto that stands for a value.
    fn value_path(&mut self, item: &Item, span: Span) {
        clients::path(&self.scope, item, span, &mut self.found);
        credentials::path(&self.scope, item, span, &mut self.found);
        generic::path(&self.scope, item, span, &mut self.found);
        regions::path(&self.scope, item, span, &mut self.found);
        errors::path(&self.scope, item, span, &mut self.found);
    }

    /// Looks at a path in a pattern.
    fn pattern_path(&mut self, path: &syn::Path) {
        if let Some(item) = self.scope.rusoto(path) {
            regions::path(&self.scope, &item, path.span(), &mut self.found);
            errors::path(&self.scope, &item, path.span(), &mut self.found);
        }
    }

    /// Goes into what may be called again. It is a retry loop if a call stands in it, and `said` or a name in it speaks of
    /// attempts or of waiting.
    fn repeated(&mut self, span: Span, said: bool, inside: impl FnOnce(&mut Self)) {
        let before = (self.found.calls, self.retry_words);
        inside(self);
        if self.found.calls > before.0 && (said || self.retry_words > before.1) {
            let last = self.found.findings.iter().rev().find(|finding| finding.operation.is_some()).cloned();
            if let Some(last) = last {
                let item = Item { package: last.crate_name, path: Vec::new() };
                self.found.add(RETRY, &self.scope, span, &item, last.what);
            }
        }
    }

    fn in_block(&mut self, inside: impl FnOnce(&mut Self)) {
        self.scope.variables.push(HashMap::new());
        inside(self);
        self.scope.variables.pop();
    }

    fn stmts(&mut self, stmts: &[syn::Stmt]) {
        let module = Module::of(macros::items(stmts), &mut |_| {});
        self.scope.blocks.push(module);
        self.in_block(|walk| stmts.iter().for_each(|stmt| walk.visit_stmt(stmt)));
        self.scope.blocks.pop();
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    // Documents and derives are no uses.
    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item_use(&mut self, one: &'ast syn::ItemUse) {
        let part = self.scope.part;
        if part == Part::Code && is_test(&one.attrs) {
            self.scope.part = Part::Test;
        }
        imports::item(&self.scope, one, &mut self.found);
        self.scope.part = part;
    }

    fn visit_item_mod(&mut self, one: &'ast syn::ItemMod) {
        if one.content.is_none() {
            return;
        }
        let name = plain(&one.ident);
        let child = self.scope.module.child(&name);
        let outer = self.scope.enter(child);
        self.item(name, &one.attrs, |walk| visit::visit_item_mod(walk, one));
        self.scope.enter(outer);
    }

    fn visit_item_fn(&mut self, one: &'ast syn::ItemFn) {
        let is_public = is_public(&one.vis);
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, Some(&one.block))
        });
    }

    fn visit_impl_item_fn(&mut self, one: &'ast syn::ImplItemFn) {
        let is_public = is_public(&one.vis);
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, Some(&one.block))
        });
    }

    fn visit_trait_item_fn(&mut self, one: &'ast syn::TraitItemFn) {
        let is_public = self.in_public_trait;
        self.item(plain(&one.sig.ident), &one.attrs, |walk| {
            walk.function(&one.sig, is_public, one.default.as_ref());
        });
    }

    fn visit_item_impl(&mut self, one: &'ast syn::ItemImpl) {
        self.with_generics(&one.generics, |walk| {
            let itself = walk.scope.seen(&Seen::of(&one.self_ty, &walk.scope.generics));
            let of = match &*one.self_ty {
                syn::Type::Path(path) => written(&path.path).pop().unwrap_or_default(),
                _ => "_".to_owned(),
            };
            let name = match &one.trait_ {
                Some((_, path, _)) => format!("{of} as {}", written(path).pop().unwrap_or_default()),
                None => of,
            };
            let outer = std::mem::replace(&mut walk.scope.itself, itself);
            walk.item(name, &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, false, &mut walk.found);
                if let Some((_, path, _)) = &one.trait_
                    && let Some(item) = walk.scope.rusoto(path)
                {
                    generic::implemented(&walk.scope, &item, path.span(), &mut walk.found);
                    credentials::implemented(&walk.scope, &item, path.span(), &mut walk.found);
                }
                for item in &one.items {
                    walk.visit_impl_item(item);
                }
            });
            walk.scope.itself = outer;
        });
    }

    fn visit_impl_item_type(&mut self, one: &'ast syn::ImplItemType) {
        types::ty(&self.scope, &one.ty, false, &mut self.found);
    }

    fn visit_item_trait(&mut self, one: &'ast syn::ItemTrait) {
        let is_public = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.in_public_trait = is_public;
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, is_public, &mut walk.found);
                types::bounds(&walk.scope, &one.supertraits, is_public, &mut walk.found);
                one.items.iter().for_each(|item| walk.visit_trait_item(item));
            });
        });
    }

    fn visit_item_struct(&mut self, one: &'ast syn::ItemStruct) {
        let outer = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, outer, &mut walk.found);
                for field in &one.fields {
                    if !credentials::kept(&walk.scope, &field.ty, &mut walk.found) {
                        types::ty(&walk.scope, &field.ty, outer && is_public(&field.vis), &mut walk.found);
                    }
                }
            });
        });
    }

    fn visit_item_enum(&mut self, one: &'ast syn::ItemEnum) {
        let is_public = is_public(&one.vis);
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::generics(&walk.scope, &one.generics, is_public, &mut walk.found);
                for field in one.variants.iter().flat_map(|variant| &variant.fields) {
                    if !credentials::kept(&walk.scope, &field.ty, &mut walk.found) {
                        types::ty(&walk.scope, &field.ty, is_public, &mut walk.found);
                    }
                }
            });
        });
    }

    fn visit_item_type(&mut self, one: &'ast syn::ItemType) {
        self.with_generics(&one.generics, |walk| {
            walk.item(plain(&one.ident), &one.attrs, |walk| {
                types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            });
        });
    }

    fn visit_item_static(&mut self, one: &'ast syn::ItemStatic) {
        self.item(plain(&one.ident), &one.attrs, |walk| {
            if !credentials::kept(&walk.scope, &one.ty, &mut walk.found) {
                types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            }
            walk.visit_expr(&one.expr);
        });
    }

    fn visit_item_const(&mut self, one: &'ast syn::ItemConst) {
        self.item(plain(&one.ident), &one.attrs, |walk| {
            types::ty(&walk.scope, &one.ty, is_public(&one.vis), &mut walk.found);
            walk.visit_expr(&one.expr);
        });
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.stmts(&block.stmts);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        regions::local(&self.scope, local, &mut self.found);
        self.visit_pat(&local.pat);
        if let Pat::Type(pat) = &local.pat {
            types::ty(&self.scope, &pat.ty, false, &mut self.found);
        }
        let Some(init) = &local.init else { return self.scope.bind(&local.pat, None) };
        match (&local.pat, &*init.expr) {
            (Pat::Tuple(pat), Expr::Tuple(expr)) if pat.elems.len() == expr.elems.len() => {
                for (pat, expr) in pat.elems.iter().zip(&expr.elems) {
                    let ty = self.scope.type_of(expr);
                    self.scope.bind(pat, ty);
                }
            }
            (pat, expr) => {
                let ty = self.scope.type_of(expr);
                self.scope.bind(pat, ty);
            }
        }
    }

    fn visit_expr_let(&mut self, one: &'ast syn::ExprLet) {
        self.visit_expr(&one.expr);
        self.visit_pat(&one.pat);
        let ty = self.scope.type_of(&one.expr);
        self.scope.bind(&one.pat, ty);
    }

    fn visit_expr_match(&mut self, one: &'ast syn::ExprMatch) {
        self.visit_expr(&one.expr);
        let ty = self.scope.type_of(&one.expr);
        for arm in &one.arms {
            self.in_block(|walk| {
                walk.visit_pat(&arm.pat);
                walk.scope.bind(&arm.pat, ty.clone());
                arm.guard.iter().for_each(|(_, guard)| walk.visit_expr(guard));
                walk.visit_expr(&arm.body);
            });
        }
    }

    fn visit_expr_if(&mut self, one: &'ast syn::ExprIf) {
        self.in_block(|walk| {
            walk.visit_expr(&one.cond);
            walk.visit_block(&one.then_branch);
        });
        one.else_branch.iter().for_each(|(_, branch)| self.visit_expr(branch));
    }

    fn visit_expr_closure(&mut self, one: &'ast syn::ExprClosure) {
        self.in_block(|walk| {
            for input in &one.inputs {
                walk.visit_pat(input);
                if let Pat::Type(pat) = input {
                    types::ty(&walk.scope, &pat.ty, false, &mut walk.found);
                }
                walk.scope.bind(input, None);
            }
            walk.visit_expr(&one.body);
        });
    }

    fn visit_expr_loop(&mut self, one: &'ast syn::ExprLoop) {
        self.repeated(one.loop_token.span(), false, |walk| walk.visit_block(&one.body));
    }

    fn visit_expr_while(&mut self, one: &'ast syn::ExprWhile) {
        self.repeated(one.while_token.span(), false, |walk| {
            walk.in_block(|walk| {
                walk.visit_expr(&one.cond);
                walk.visit_block(&one.body);
            });
        });
    }

    fn visit_expr_for_loop(&mut self, one: &'ast syn::ExprForLoop) {
        self.visit_expr(&one.expr);
        self.repeated(one.for_token.span(), false, |walk| {
            walk.in_block(|walk| {
                walk.visit_pat(&one.pat);
                walk.scope.bind(&one.pat, None);
                walk.visit_block(&one.body);
            });
        });
    }

    fn visit_expr_call(&mut self, one: &'ast syn::ExprCall) {
        let named = match &*one.func {
            Expr::Path(path) => path.path.segments.iter().any(|segment| is_retry_word(&segment.ident)),
            _ => false,
        };
        let inside = |walk: &mut Self| {
            visit::visit_expr_call(walk, one);
            calls::function(&walk.scope, one, &mut walk.requests, &mut walk.found);
            credentials::call(&walk.scope, one, &mut walk.found);
            regions::call(&walk.scope, one, &mut walk.found);
        };
        if named { self.repeated(one.func.span(), true, inside) } else { inside(self) }
    }

    fn visit_expr_method_call(&mut self, one: &'ast syn::ExprMethodCall) {
        self.visit_expr(&one.receiver);
        let arguments = |walk: &mut Self| one.args.iter().for_each(|argument| walk.visit_expr(argument));
        if is_retry_word(&one.method) {
            self.retry_words += 1;
            self.repeated(one.method.span(), true, arguments);
        } else {
            arguments(self);
        }
        calls::method(&self.scope, one, &mut self.requests, &mut self.found);
        credentials::method(&self.scope, one, &mut self.found);
        regions::method(&self.scope, one, &mut self.found);
    }

    fn visit_expr_struct(&mut self, one: &'ast syn::ExprStruct) {
        if let Some(item) = self.scope.rusoto(&one.path) {
            let span = one.path.span();
            calls::literal(&self.scope, &item, span, &mut self.requests, &mut self.found);
            credentials::literal(&self.scope, &item, span, &mut self.found);
            regions::path(&self.scope, &item, span, &mut self.found);
        }
        if let Some(Def::Own(module, name, _)) = self.scope.def(&one.path) {
            self.own_fields(&module, &name, one);
        }
        visit::visit_expr_struct(self, one);
    }

    fn visit_expr_path(&mut self, one: &'ast ExprPath) {
        self.retry_words += one.path.segments.iter().filter(|segment| is_retry_word(&segment.ident)).count();
        // No kind of finding is a function or a variable by its name alone.
        let is_known = one.path.get_ident().is_some_and(|name| {
            let name = plain(name);
            name.starts_with(char::is_lowercase)
                || self.scope.variables.iter().any(|block| block.contains_key(&name))
        });
        if !is_known
            && one.qself.is_none()
            && let Some(item) = self.scope.rusoto(&one.path)
        {
            self.value_path(&item, one.span());
        }
        visit::visit_expr_path(self, one);
    }

    fn visit_pat_tuple_struct(&mut self, one: &'ast syn::PatTupleStruct) {
        self.pattern_path(&one.path);
        visit::visit_pat_tuple_struct(self, one);
    }

    fn visit_pat_struct(&mut self, one: &'ast syn::PatStruct) {
        self.pattern_path(&one.path);
        visit::visit_pat_struct(self, one);
    }

    fn visit_pat_ident(&mut self, one: &'ast syn::PatIdent) {
        // A variant that was imported by name.
        if plain(&one.ident).starts_with(char::is_uppercase) {
            self.pattern_path(&syn::Path::from(one.ident.clone()));
        }
        visit::visit_pat_ident(self, one);
    }

    fn visit_pat(&mut self, one: &'ast Pat) {
        match one {
            // A path as a pattern is no value.
            Pat::Path(path) => self.pattern_path(&path.path),
            _ => visit::visit_pat(self, one),
        }
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        if self.macros > 32 {
            return;
        }
        self.macros += 1;
        let mut read = Vec::new();
        macros::read(&one.path, &one.tokens, &mut |part| read.push(part));
        for part in &read {
            self.part(part);
        }
        self.macros -= 1;
    }
}

impl Walk<'_> {
    fn part(&mut self, part: &Read) {
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
    fn own_fields(&mut self, module: &ModulePath, name: &str, one: &syn::ExprStruct) {
        for field in &one.fields {
            if let syn::Member::Named(member) = &field.member
                && self.scope.is_region_field(module, name, &plain(member))
            {
                regions::value(&self.scope, &field.expr, &mut self.found);
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Returns whether a name speaks of attempts or of waiting.
fn is_retry_word(name: &syn::Ident) -> bool {
    let name = name.to_string().to_lowercase();
    ["retry", "retries", "attempt", "backoff", "back_off", "sleep"].iter().any(|word| name.contains(word))
}
