//! Where in a file a finder is, and what the names and expressions there are.

use std::cell::RefCell;
use std::collections::HashMap;

use syn::{Expr, Pat};

use crate::names::{Bounds, Declared, Def, Item, Module, ModulePath, Names, Path, Seen, plain, written};
use crate::source::Part;

/// How many fields and calls one expression is followed through.
const STEPS: usize = 16;

/// A place in a file.
#[derive(Debug)]
pub(super) struct Scope<'a> {
    pub(super) names: &'a Names,
    pub(super) module: ModulePath,
    pub(super) part: Part,
    /// The names of the items around, from outside.
    pub(super) item: Vec<String>,
    /// The names in the blocks around, from outside.
    pub(super) blocks: Vec<Module>,
    /// The type parameters of the items around.
    pub(super) generics: Vec<Bounds>,
    /// The variables of the blocks around.
    pub(super) variables: Vec<HashMap<String, Option<Def>>>,
    /// The type of `self`.
    pub(super) itself: Option<Def>,
    /// What paths stand for in `module`, because the same names come again and again.
    pub(super) known: RefCell<HashMap<Path, Option<Def>>>,
}

impl Scope<'_> {
    /// Returns what a path stands for. A type parameter hides a type of the same name.
    pub(super) fn def(&self, path: &syn::Path) -> Option<Def> {
        self.written(&written(path))
    }

    /// Returns what a path that was taken from the source stands for.
    pub(super) fn written(&self, path: &Path) -> Option<Def> {
        let first = path.first()?;
        if self.generics.iter().flatten().any(|(name, _)| name == first) {
            return None;
        }
        if first == "Self" {
            let below: Vec<_> = path.iter().skip(1).cloned().collect();
            return match self.itself.clone()? {
                Def::Rusoto(item) => Some(Def::Rusoto(item.join(&below))),
                Def::Own(module, name, _) => Some(Def::Own(module, name, below)),
                Def::Module(_) => None,
            };
        }
        if self.blocks.iter().any(|block| block.may_have(first)) {
            return self.names.resolve(&self.module, &self.blocks, path);
        }
        if let Some(known) = self.known.borrow().get(path) {
            return known.clone();
        }
        let def = self.names.resolve(&self.module, &[], path);
        self.known.borrow_mut().insert(path.clone(), def.clone());
        def
    }

    /// Goes into another module. It returns the one before.
    pub(super) fn enter(&mut self, module: ModulePath) -> ModulePath {
        self.known.borrow_mut().clear();
        std::mem::replace(&mut self.module, module)
    }

    /// Returns the item of Rusoto that a path stands for.
    pub(super) fn rusoto(&self, path: &syn::Path) -> Option<Item> {
        match self.def(path)? {
            Def::Rusoto(item) => Some(item),
            _ => None,
        }
    }

    /// Returns the item of Rusoto that a type is, without references and the like around it.
    pub(super) fn rusoto_type(&self, ty: &syn::Type) -> Option<Item> {
        match self.seen(&Seen::of(ty, &self.generics))? {
            Def::Rusoto(item) => Some(item),
            _ => None,
        }
    }

    /// Returns what a type is. Of several traits, the first of Rusoto counts.
    pub(super) fn seen(&self, seen: &Seen) -> Option<Def> {
        match seen {
            Seen::Nothing => None,
            Seen::Named(path) => self.written(path),
            Seen::Bound(paths) => {
                paths.iter().filter_map(|path| self.written(path)).find(|def| matches!(def, Def::Rusoto(_)))
            }
        }
    }

    /// Returns what a type is that is written in another module.
    fn seen_in(&self, at: &ModulePath, seen: &Seen) -> Option<Def> {
        match seen {
            Seen::Nothing => None,
            Seen::Named(path) => self.names.resolve(at, &[], path),
            Seen::Bound(paths) => paths
                .iter()
                .filter_map(|path| self.names.resolve(at, &[], path))
                .find(|def| matches!(def, Def::Rusoto(_))),
        }
    }

    /// Returns the type of an expression, as far as syntax tells it.
    pub(super) fn type_of(&self, expr: &Expr) -> Option<Def> {
        self.ty(expr, STEPS)
    }

    fn ty(&self, expr: &Expr, steps: usize) -> Option<Def> {
        let steps = steps.checked_sub(1)?;
        match expr {
            Expr::Path(path) => self.of_path(path),
            Expr::Struct(one) => self.def(&one.path),
            Expr::Field(one) => {
                let Def::Own(module, name, _) = self.ty(&one.base, steps)? else { return None };
                let field = match &one.member {
                    syn::Member::Named(name) => plain(name),
                    syn::Member::Unnamed(at) => at.index.to_string(),
                };
                let Declared::Struct(fields) = self.names.declared(&module, &name)? else { return None };
                self.seen_in(&module, fields.get(&field)?)
            }
            Expr::Call(one) => self.of_call(one, steps),
            Expr::MethodCall(one) => self.of_method(one, steps),
            Expr::Reference(one) => self.ty(&one.expr, steps),
            Expr::Unary(one) => self.ty(&one.expr, steps),
            Expr::Paren(one) => self.ty(&one.expr, steps),
            Expr::Group(one) => self.ty(&one.expr, steps),
            Expr::Try(one) => self.ty(&one.expr, steps),
            Expr::Await(one) => self.ty(&one.base, steps),
            Expr::Cast(one) => self.seen(&Seen::of(&one.ty, &self.generics)),
            // What it returns when it is called: `let get = || GetObjectRequest { … }`.
            Expr::Closure(one) => self.ty(&one.body, steps),
            Expr::Block(one) => match one.block.stmts.last()? {
                syn::Stmt::Expr(last, None) => self.ty(last, steps),
                _ => None,
            },
            _ => None,
        }
    }

    fn of_path(&self, path: &syn::ExprPath) -> Option<Def> {
        if let Some(name) = path.path.get_ident() {
            let name = plain(name);
            if name == "self" {
                return self.itself.clone();
            }
            if let Some(ty) = self.variables.iter().rev().find_map(|block| block.get(&name)) {
                return ty.clone();
            }
            // Functions and the like.
            if name.starts_with(char::is_lowercase) {
                return None;
            }
        }
        match self.def(&path.path)? {
            Def::Own(module, name, below) if below.is_empty() => match self.names.declared(&module, &name)? {
                Declared::Value(seen) => self.seen_in(&module, seen),
                _ => Some(Def::Own(module, name, below)),
            },
            other => Some(other),
        }
    }

    fn of_call(&self, call: &syn::ExprCall, steps: usize) -> Option<Def> {
        let Expr::Path(function) = &*call.func else { return None };
        let closure = function.path.get_ident().map(plain);
        if let Some(ty) =
            closure.and_then(|name| self.variables.iter().rev().find_map(|block| block.get(&name)))
        {
            return ty.clone();
        }
        // `Arc::clone(&client)`, whatever `Arc` is.
        if let (Some(argument), true) = (call.args.first(), call.args.len() == 1)
            && function.path.segments.last().is_some_and(|last| last.ident == "clone")
        {
            return self.ty(argument, steps);
        }
        match self.def(&function.path) {
            Some(Def::Rusoto(mut item)) => {
                // `S3Client::new(…)` is an `S3Client`, and `GetObjectRequest::default()` a request.
                if item.path.len() > 1
                    && item.path.last().is_some_and(|last| last.starts_with(char::is_lowercase))
                {
                    item.path.pop();
                }
                Some(Def::Rusoto(item))
            }
            Some(Def::Own(module, name, below)) => match below.first() {
                Some(method) => {
                    // A function of a type that nobody declared may be derived: `Config::parse()`.
                    match self.names.method(&module, &name, method) {
                        Some((at, seen)) => self.seen_in(&at, seen),
                        None => Some(Def::Own(module, name, Vec::new())),
                    }
                }
                None => match self.names.declared(&module, &name)? {
                    Declared::Function(seen) => self.seen_in(&module, seen),
                    _ => Some(Def::Own(module, name, below)),
                },
            },
            _ => {
                let last = function.path.segments.last()?;
                let around = ["new", "from", "clone", "pin", "Some", "Ok"];
                let argument = call.args.first().filter(|_| call.args.len() == 1)?;
                around.iter().any(|name| last.ident == name).then(|| self.ty(argument, steps)).flatten()
            }
        }
    }

    fn of_method(&self, call: &syn::ExprMethodCall, steps: usize) -> Option<Def> {
        let receiver = self.ty(&call.receiver, steps)?;
        let method = plain(&call.method);
        if let Def::Own(module, name, _) = &receiver
            && let Some((at, seen)) = self.names.method(module, name, &method)
        {
            return self.seen_in(&at, seen);
        }
        const SAME: &[&str] = &[
            "as_mut",
            "as_ref",
            "await",
            "borrow",
            "borrow_mut",
            "by_ref",
            "clone",
            "cloned",
            "context",
            "deref",
            "expect",
            "get",
            "get_or_insert_with",
            "get_or_init",
            "into",
            "lock",
            "map_err",
            "ok",
            "or",
            "or_else",
            "read",
            "take",
            "to_owned",
            "unwrap",
            "unwrap_or_default",
            "unwrap_or_else",
            "with_context",
            "write",
            "ok_or",
            "ok_or_else",
        ];
        SAME.contains(&&*method).then_some(receiver)
    }

    /// Notes the variables of a pattern. `ty` is what the whole value is.
    pub(super) fn bind(&mut self, pat: &Pat, ty: Option<Def>) {
        match pat {
            Pat::Ident(one) => {
                if let Some(block) = self.variables.last_mut() {
                    block.insert(plain(&one.ident), ty);
                }
            }
            Pat::Type(one) => {
                let named = self.seen(&Seen::of(&one.ty, &self.generics));
                self.bind(&one.pat, named.or(ty));
            }
            Pat::Reference(one) => self.bind(&one.pat, ty),
            Pat::Paren(one) => self.bind(&one.pat, ty),
            // `Some(client)` and `Ok(client)`.
            Pat::TupleStruct(one) if one.elems.len() == 1 => {
                let known = one.path.is_ident("Some") || one.path.is_ident("Ok");
                if let Some(inner) = one.elems.first() {
                    self.bind(inner, ty.filter(|_| known));
                }
            }
            Pat::TupleStruct(one) => one.elems.iter().for_each(|inner| self.bind(inner, None)),
            Pat::Tuple(one) => one.elems.iter().for_each(|inner| self.bind(inner, None)),
            Pat::Slice(one) => one.elems.iter().for_each(|inner| self.bind(inner, None)),
            Pat::Struct(one) => {
                for field in &one.fields {
                    let seen = match (&ty, &field.member) {
                        (Some(Def::Own(module, name, _)), syn::Member::Named(field)) => {
                            match self.names.declared(module, name) {
                                Some(Declared::Struct(fields)) => {
                                    fields.get(&plain(field)).and_then(|seen| self.seen_in(module, seen))
                                }
                                _ => None,
                            }
                        }
                        _ => None,
                    };
                    self.bind(&field.pat, seen);
                }
            }
            _ => {}
        }
    }

    /// Returns whether a field of a struct of the user's own is a region.
    pub(super) fn is_region_field(&self, module: &ModulePath, name: &str, field: &str) -> bool {
        let Some(Declared::Struct(fields)) = self.names.declared(module, name) else { return false };
        let def = fields.get(field).and_then(|seen| self.seen_in(module, seen));
        matches!(def, Some(Def::Rusoto(item)) if item.is("rusoto_core", &["Region"]))
    }

    /// Returns the name of the item around, as the baseline has it.
    pub(super) fn item_name(&self) -> String {
        self.item.join("::")
    }
}
