//! Whether an expression has its type by itself, or gets it from the field that it is put into.
//!
//! `"a".into()` is a `String` in a field of that type, and nothing that the compiler knows in a setter that takes
//! `impl Into<String>`.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;

use syn::visit::{self, Visit};
use syn::{Expr, FnArg, Pat};

use super::inner;
use crate::edit::Edit;
use crate::names::plain;

/// The variables of a function: whether each has a type without what it is used for later.
#[derive(Default)]
pub(super) struct Typed<'a> {
    variables: HashMap<String, bool>,
    /// The function.
    pub(super) function: Option<&'a syn::Block>,
    /// What changes where variables of a request are made.
    edits: RefCell<Vec<Edit>>,
    /// How many values have `?` behind them, because Rusoto's may not fit.
    tries: Cell<usize>,
    /// Values of the request that have to be made before it.
    first: RefCell<Vec<First>>,
}

/// A value that is made before its request, because the `?` in it leaves the function.
#[derive(Debug)]
pub(super) struct First {
    pub(super) name: String,
    /// Where the value stands in the request.
    pub(super) range: Range<usize>,
}

impl<'a> Typed<'a> {
    /// Returns the variables of a function.
    pub(super) fn of(sig: &syn::Signature, block: &'a syn::Block) -> Self {
        let mut typed = Self { function: Some(block), ..Self::default() };
        for input in &sig.inputs {
            if let FnArg::Typed(input) = input {
                typed.bind(&input.pat, true);
            }
        }
        typed.visit_block(block);
        typed
    }

    /// Notes an edit where a variable is made.
    pub(super) fn edit(&self, edit: Edit) {
        self.edits.borrow_mut().push(edit);
    }

    /// Returns the edits that were noted, and forgets them.
    pub(super) fn edits(&self) -> Vec<Edit> {
        self.edits.take()
    }

    /// Returns what `make` makes of a value, and forgets what it noted if that is nothing.
    pub(super) fn attempt<T, E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let (edits, first, tries) = (self.edits.borrow().len(), self.first.borrow().len(), self.tries());
        let made = make();
        if made.is_err() {
            self.edits.borrow_mut().truncate(edits);
            self.first.borrow_mut().truncate(first);
            self.tries.set(tries);
        }
        made
    }

    /// Notes a value with `?` behind it.
    pub(super) fn tried(&self) {
        self.tries.set(self.tries() + 1);
    }

    /// Notes a value of a field that is made first, and returns its name.
    pub(super) fn first(&self, field: &str, range: Range<usize>) -> String {
        let mut all = self.first.borrow_mut();
        let name = match all.iter().filter(|one| one.name.starts_with(field)).count() {
            0 => field.to_owned(),
            others => format!("{field}_{}", others + 1),
        };
        all.push(First { name: name.clone(), range });
        name
    }

    /// Returns the values that are made first, and forgets them.
    pub(super) fn taken_first(&self) -> Vec<First> {
        self.first.take()
    }

    /// Returns how many values have `?` behind them.
    pub(super) fn tries(&self) -> usize {
        self.tries.get()
    }

    /// A name that is bound twice has a type if it has one both times.
    fn bind(&mut self, pat: &Pat, has_type: bool) {
        match pat {
            Pat::Ident(one) => *self.variables.entry(plain(&one.ident)).or_insert(true) &= has_type,
            Pat::Type(one) => {
                let inferred = matches!(*one.ty, syn::Type::Infer(_));
                self.bind(&one.pat, !inferred);
            }
            _ => {
                let mut names = Names(Vec::new());
                names.visit_pat(pat);
                for name in names.0 {
                    *self.variables.entry(name).or_insert(true) &= has_type;
                }
            }
        }
    }

    /// Returns whether an expression has a type of its own.
    pub(super) fn is(&self, expr: &Expr) -> bool {
        match inner(expr) {
            Expr::Path(path) => match path.path.get_ident() {
                Some(name) => self.variables.get(&plain(name)).copied().unwrap_or_else(|| is_constant(name)),
                None => path.path.segments.last().is_some_and(|last| is_constant(&last.ident)),
            },
            // The compiler must know a value before it finds its field.
            Expr::Field(_) | Expr::Cast(_) => true,
            Expr::MethodCall(call) if call.method == "clone" => self.is(&call.receiver),
            Expr::MethodCall(call) => ["to_string", "to_owned", "to_lowercase", "to_uppercase"]
                .iter()
                .any(|name| call.method == name),
            Expr::Call(call) => {
                path_ends(&call.func, &["String", "from"]) || path_ends(&call.func, &["String", "new"])
            }
            Expr::Macro(one) => one.mac.path.is_ident("format"),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for Typed<'_> {
    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_local(&mut self, local: &'ast syn::Local) {
        visit::visit_local(self, local);
        let has_type = local.init.as_ref().is_some_and(|init| self.is(&init.expr));
        self.bind(&local.pat, has_type);
    }

    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.bind(&arm.pat, false);
        visit::visit_arm(self, arm);
    }

    fn visit_expr_let(&mut self, one: &'ast syn::ExprLet) {
        self.bind(&one.pat, false);
        visit::visit_expr_let(self, one);
    }

    fn visit_expr_for_loop(&mut self, one: &'ast syn::ExprForLoop) {
        self.bind(&one.pat, false);
        visit::visit_expr_for_loop(self, one);
    }

    fn visit_expr_closure(&mut self, one: &'ast syn::ExprClosure) {
        one.inputs.iter().for_each(|input| self.bind(input, false));
        visit::visit_expr_closure(self, one);
    }
}

/// The names that a pattern binds.
struct Names(Vec<String>);

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, one: &'ast syn::PatIdent) {
        self.0.push(plain(&one.ident));
        visit::visit_pat_ident(self, one);
    }
}

/// Returns the names that a pattern binds.
pub(super) fn names_in(pat: &Pat) -> Vec<String> {
    let mut names = Names(Vec::new());
    names.visit_pat(pat);
    names.0
}

fn is_constant(name: &syn::Ident) -> bool {
    let name = name.to_string();
    name.chars().all(|one| one == '_' || one.is_ascii_digit() || one.is_ascii_uppercase())
}

/// Returns whether an expression is a path that ends so.
pub(super) fn path_ends(expr: &Expr, end: &[&str]) -> bool {
    let Expr::Path(path) = expr else { return false };
    let names: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.len() >= end.len() && names.iter().rev().zip(end.iter().rev()).all(|(one, two)| one == two)
}

/// Returns whether the rest of a literal is `Default::default()`.
pub(super) fn is_default(rest: &Expr) -> bool {
    let Expr::Call(call) = rest else { return false };
    call.args.is_empty() && path_ends(&call.func, &["default"])
}
