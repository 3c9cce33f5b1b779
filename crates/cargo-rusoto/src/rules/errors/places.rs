//! Where the error of each moved call goes.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Local, Pat, Stmt};

use super::super::answer::matches_parts;
use super::super::statements::Statements;
use super::super::{Context, Site, Verdict, inner, words};
use super::arms::{Value, arms, closure, condition, of_arm};
use super::end::{Moved, moved};
use super::guard::shown;
use super::waited::{output, waited};
use super::{RULE, SERVICE, Stays, stays};
use crate::edit::{Edit, comments};
use crate::names::plain;

/// Methods of a `Result` after which there is no error, but for the text of a panic.
const DROPS: &[&str] =
    &["expect", "is_err", "is_ok", "is_ok_and", "map_or", "ok", "unwrap", "unwrap_or", "unwrap_or_default"];
/// Methods whose closure gets the error.
const HANDS: &[&str] = &["map_err", "or_else", "unwrap_or_else"];

/// Returns what becomes of the moved calls of a file.
pub(super) fn sites(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    let mut places = Places {
        context,
        functions: Vec::new(),
        statements: Statements::of(context.source, file),
        variables: Vec::new(),
        seen: HashSet::new(),
        sites: Vec::new(),
    };
    places.visit_file(file);
    places.sites
}

/// A call whose result is in a variable, or the future that gives it.
#[derive(Clone)]
struct Variable<'a> {
    name: String,
    call: Moved<'a>,
    is_future: bool,
    /// How many functions are around.
    depth: usize,
}

struct Places<'a> {
    context: &'a Context<'a>,
    functions: Vec<&'a Block>,
    statements: Statements<'a>,
    variables: Vec<Variable<'a>>,
    seen: HashSet<usize>,
    sites: Vec<Site>,
}

/// The result of a call, as an expression has it.
struct Found<'a> {
    call: Moved<'a>,
    is_ref: bool,
}

impl<'a> Places<'a> {
    fn function(&mut self, block: &'a Block) {
        self.functions.push(block);
        self.visit_block(block);
        let depth = self.functions.len();
        let here = self.variables.iter().position(|one| one.depth == depth).unwrap_or(self.variables.len());
        for one in self.variables.split_off(here) {
            if !self.seen.contains(&one.call.at) {
                let why = format!("the result in `{}` is not only matched on", one.name);
                let found = Found { call: one.call, is_ref: false };
                self.add(&found, stays(SERVICE, why), None);
            }
        }
        self.functions.pop();
    }

    fn variable(&self, name: &str, is_future: bool) -> Option<Found<'a>> {
        let depth = self.functions.len();
        let one = self.variables.iter().find(|one| one.name == name && one.depth == depth)?;
        let one = Some(one).filter(|one| one.is_future == is_future)?;
        Some(Found { call: one.call.clone(), is_ref: false })
    }

    /// Returns the call whose result an expression is.
    fn found(&self, expr: &'a Expr) -> Option<Found<'a>> {
        let expr = inner(expr);
        if let Some(call) = moved(self.context, expr) {
            return Some(Found { call, is_ref: false });
        }
        match expr {
            Expr::Path(path) => self.variable(&plain(path.path.get_ident()?), false),
            Expr::MethodCall(one) if one.method == "map" && one.args.len() == 1 => self.found(&one.receiver),
            Expr::Reference(one) if one.mutability.is_none() => {
                self.found(&one.expr).filter(|it| !it.is_ref).map(|it| Found { is_ref: true, ..it })
            }
            other => self.future(waited(self.context, other)?),
        }
    }

    /// Returns the call whose result a future gives.
    fn future(&self, expr: &'a Expr) -> Option<Found<'a>> {
        match inner(expr) {
            Expr::Path(path) => self.variable(&plain(path.path.get_ident()?), true),
            other => self.found(output(other)?),
        }
    }

    /// Notes what becomes of a call. Each is noted once. `patterns` has those of its error.
    fn add(&mut self, found: &Found<'a>, edits: Result<Vec<Edit>, Stays>, patterns: Option<&'a Expr>) {
        let call = &found.call;
        if !self.seen.insert(call.at) {
            return;
        }
        let has_comment = !comments(self.context.source.slice(call.end.clone())).is_empty();
        let edits = match edits {
            Ok(_) if has_comment => stays(SERVICE, "a comment stands where Rusoto's error is made"),
            edits => edits,
        };
        let verdict = match edits {
            Ok(mut edits) => {
                edits.push(Edit::replace(call.end.clone(), ""));
                Verdict::Rewrite(edits)
            }
            Err(Stays { id, why }) => {
                Verdict::Left { id, why: format!("{why}{}", shown(self.context, call, patterns)) }
            }
        };
        self.sites.push(Site {
            rule: RULE.name,
            operation: call.operation.name.clone(),
            at: call.at,
            mark: self.statements.around(call.at),
            verdict,
        });
    }

    /// Notes the calls in the conditions of an `if` or a `while`.
    fn conditions(&mut self, cond: &'a Expr, whole: &'a Expr) {
        match inner(cond) {
            Expr::Binary(one) if matches!(one.op, syn::BinOp::And(_)) => {
                self.conditions(&one.left, whole);
                self.conditions(&one.right, whole);
            }
            Expr::Let(one) => {
                if let Some(found) = self.found(&one.expr) {
                    let edits =
                        condition(self.context, &found.call, one, whole.to_token_stream(), found.is_ref);
                    self.add(&found, edits, Some(whole));
                }
            }
            _ => {}
        }
    }
}

impl<'a> Visit<'a> for Places<'a> {
    fn visit_item_fn(&mut self, one: &'a syn::ItemFn) {
        self.function(&one.block);
    }

    fn visit_impl_item_fn(&mut self, one: &'a syn::ImplItemFn) {
        self.function(&one.block);
    }

    fn visit_trait_item_fn(&mut self, one: &'a syn::TraitItemFn) {
        one.default.iter().for_each(|block| self.function(block));
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if let Stmt::Expr(expr, Some(_)) = stmt
            && let Some(found) = self.found(expr)
        {
            self.add(&found, Ok(Vec::new()), None);
        }
        visit::visit_stmt(self, stmt);
    }

    fn visit_local(&mut self, local: &'a Local) {
        let found = local.init.as_ref().and_then(|init| {
            let result = self.found(&init.expr).map(|found| (init, found, false));
            result.or_else(|| self.future(&init.expr).map(|found| (init, found, true)))
        });
        if let Some((init, found, is_future)) = found {
            let uses = |name: &str| self.functions.last().map_or(0, |block| words::uses_of_one(block, name));
            match (&local.pat, &init.diverge) {
                (Pat::Wild(_), None) => self.add(&found, Ok(Vec::new()), None),
                (Pat::TupleStruct(pat), Some(_)) if pat.path.is_ident("Ok") => {
                    self.add(&found, Ok(Vec::new()), None);
                }
                (Pat::Ident(pat), None)
                    if pat.subpat.is_none() && uses(&plain(&pat.ident)) == 2 && !found.is_ref =>
                {
                    let (name, depth) = (plain(&pat.ident), self.functions.len());
                    self.variables.push(Variable { name, call: found.call, is_future, depth });
                }
                _ => self.add(&found, stays(SERVICE, "the result is kept in a variable"), None),
            }
        }
        visit::visit_local(self, local);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Match(one) => {
                if let Some(found) = self.found(&one.expr) {
                    let value = Value { is_error: false, is_ref: found.is_ref };
                    let edits = arms(self.context, &found.call, &one.arms, value);
                    self.add(&found, edits, Some(expr));
                }
            }
            Expr::If(one) => self.conditions(&one.cond, expr),
            Expr::While(one) => self.conditions(&one.cond, expr),
            Expr::Try(one) => {
                if let Some(found) = self.found(&one.expr) {
                    self.add(&found, stays(SERVICE, "`?` hands the error on"), None);
                }
            }
            Expr::MethodCall(one) => self.method(one, expr),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_macro(&mut self, one: &'a syn::Macro) {
        if !one.path.is_ident("matches") {
            return;
        }
        let Some((value, pat, guard)) = matches_parts(&one.tokens) else { return };
        let (name, is_ref) = match inner(&value) {
            Expr::Reference(value) if value.mutability.is_none() => (inner(&value.expr), true),
            value => (value, false),
        };
        let Expr::Path(path) = name else { return };
        let Some(found) = path.path.get_ident().and_then(|name| self.variable(&plain(name), false)) else {
            return;
        };
        let of_errors = Value { is_error: false, is_ref: true };
        let new = of_arm(
            self.context,
            &found.call,
            &pat,
            guard.as_ref(),
            TokenStream::new(),
            of_errors,
            &mut Vec::new(),
        );
        let at = self.context.source.range(name).start;
        let edits = new.map(|new| {
            let borrow = new.is_some().then(|| Edit::insert(at, "&")).filter(|_| !is_ref);
            borrow.into_iter().chain(new).collect()
        });
        self.add(&found, edits, None);
    }
}

impl<'a> Places<'a> {
    /// Notes what a method does with the result of a call, or that this is a call whose result goes elsewhere.
    fn method(&mut self, one: &'a syn::ExprMethodCall, expr: &'a Expr) {
        let name = plain(&one.method);
        if let Some(found) = self.found(&one.receiver) {
            match (&*name, one.args.first()) {
                (name, _) if DROPS.contains(&name) => self.add(&found, Ok(Vec::new()), None),
                // What follows it says what becomes of the error.
                ("map", Some(_)) => {}
                ("and_then", _) => {
                    self.add(&found, stays(SERVICE, "`and_then` goes on with Rusoto's error"), None);
                }
                (name, Some(argument)) if HANDS.contains(&name) => {
                    let edits = closure(self.context, &found.call, argument);
                    self.add(&found, edits, Some(argument));
                }
                _ => self.add(&found, stays(SERVICE, format!("the error goes into `{name}`")), None),
            }
        } else if let Some(call) = moved(self.context, expr) {
            let is_kept = self.variables.iter().any(|variable| variable.call.at == call.at);
            if !is_kept {
                let why = "the error is returned, or goes into a function";
                self.add(&Found { call, is_ref: false }, stays(SERVICE, why), None);
            }
        }
    }
}
