//! The calls of a file, each with what stands around it.

use std::collections::HashMap;

use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMethodCall, Pat, Signature, Stmt};

use super::statements::Statements;
use super::typed::path_ends;
use super::{Context, futures, inner};
use crate::names::{Item, plain};

/// A call on a facade.
pub(super) struct Call<'a> {
    pub(super) call: &'a ExprMethodCall,
    /// The facade.
    pub(super) facade: Item,
    /// Where its future goes.
    pub(super) goes: Goes<'a>,
    /// The function around, if there is one.
    pub(super) function: Option<(&'a Signature, &'a Block)>,
    /// The blocks around, from outside, up to a loop, a closure or a future: what is made in them is used once.
    pub(super) blocks: Vec<&'a Block>,
    /// Where a mark goes.
    pub(super) mark: usize,
}

/// Where the future of a call goes.
#[derive(Clone, Copy)]
pub(super) enum Goes<'a> {
    /// `.await` stands right behind it, and ends here.
    Awaited(usize),
    /// Into `block_on`.
    Waited,
    /// It is what a closure returns.
    Returned(&'a syn::ExprClosure),
    Elsewhere,
}

/// Returns the calls of operations on facades.
pub(super) fn calls<'a>(context: &'a Context<'a>, file: &'a syn::File) -> Vec<Call<'a>> {
    let mut sites = Sites {
        context,
        goes: HashMap::new(),
        functions: Vec::new(),
        blocks: Vec::new(),
        statements: Statements::of(context.source, file),
        found: Vec::new(),
    };
    sites.visit_file(file);
    sites.found
}

struct Sites<'a> {
    context: &'a Context<'a>,
    /// Where calls go, by the place of the method.
    goes: HashMap<usize, Goes<'a>>,
    functions: Vec<(&'a Signature, &'a Block)>,
    blocks: Vec<&'a Block>,
    statements: Statements<'a>,
    found: Vec<Call<'a>>,
}

impl<'a> Sites<'a> {
    fn function(&mut self, sig: &'a Signature, block: &'a Block) {
        let outer = std::mem::take(&mut self.blocks);
        self.functions.push((sig, block));
        self.visit_block(block);
        self.functions.pop();
        self.blocks = outer;
    }

    fn goes(&mut self, call: &ExprMethodCall, goes: Goes<'a>) {
        self.goes.insert(self.context.source.range_of(call.method.span()).start, goes);
    }

    fn apart(&mut self, inside: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.blocks);
        inside(self);
        self.blocks = outer;
    }
}

impl<'a> Visit<'a> for Sites<'a> {
    fn visit_item_fn(&mut self, one: &'a syn::ItemFn) {
        self.function(&one.sig, &one.block);
    }

    fn visit_impl_item_fn(&mut self, one: &'a syn::ImplItemFn) {
        self.function(&one.sig, &one.block);
    }

    fn visit_trait_item_fn(&mut self, one: &'a syn::TraitItemFn) {
        if let Some(block) = &one.default {
            self.function(&one.sig, block);
        }
    }

    fn visit_block(&mut self, block: &'a Block) {
        self.blocks.push(block);
        visit::visit_block(self, block);
        self.blocks.pop();
    }

    fn visit_expr_closure(&mut self, one: &'a syn::ExprClosure) {
        if let Some(call) = futures::returned(one) {
            self.goes(call, Goes::Returned(one));
        }
        self.apart(|sites| visit::visit_expr_closure(sites, one));
    }

    fn visit_expr_async(&mut self, one: &'a syn::ExprAsync) {
        self.apart(|sites| visit::visit_expr_async(sites, one));
    }

    fn visit_expr_loop(&mut self, one: &'a syn::ExprLoop) {
        self.apart(|sites| visit::visit_expr_loop(sites, one));
    }

    fn visit_expr_while(&mut self, one: &'a syn::ExprWhile) {
        self.apart(|sites| visit::visit_expr_while(sites, one));
    }

    fn visit_expr_for_loop(&mut self, one: &'a syn::ExprForLoop) {
        self.visit_expr(&one.expr);
        self.apart(|sites| sites.visit_block(&one.body));
    }

    fn visit_expr_await(&mut self, one: &'a syn::ExprAwait) {
        if let Expr::MethodCall(call) = inner(&one.base) {
            self.goes(call, Goes::Awaited(self.context.source.range(one).end));
        }
        visit::visit_expr_await(self, one);
    }

    fn visit_expr_call(&mut self, one: &'a syn::ExprCall) {
        if let (true, Some(Expr::MethodCall(call))) =
            (path_ends(&one.func, &["block_on"]), one.args.last().map(inner))
        {
            self.goes(call, Goes::Waited);
        }
        visit::visit_expr_call(self, one);
    }

    fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
        if let (true, Some(Expr::MethodCall(given))) =
            (call.method == "block_on", call.args.last().map(inner))
        {
            self.goes(given, Goes::Waited);
        }
        if let Some(item) = self.context.facts.receiver(call).filter(|item| super::is_facade(item)) {
            let at = self.context.source.range_of(call.method.span()).start;
            self.found.push(Call {
                call,
                facade: item.clone(),
                goes: self.goes.get(&at).copied().unwrap_or(Goes::Elsewhere),
                function: self.functions.last().copied(),
                blocks: self.blocks.clone(),
                mark: self.statements.around(at),
            });
        }
        visit::visit_expr_method_call(self, call);
    }
}

/// Returns the statement before a call that makes its request, `let request = Request { … };`, and what it makes.
pub(super) fn request_of<'a>(
    context: &Context<'_>,
    call: &Call<'a>,
    name: &str,
) -> Option<(&'a syn::Local, &'a Expr)> {
    let at = context.source.range_of(call.call.method.span()).start;
    let mut locals = call.blocks.iter().rev().flat_map(|block| block.stmts.iter().rev());
    locals.find_map(|stmt| match stmt {
        Stmt::Local(local) if context.source.range(local).end <= at => {
            let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
            let pat = match &local.pat {
                Pat::Ident(pat) => pat,
                _ => return None,
            };
            let fits = plain(&pat.ident) == name && pat.by_ref.is_none() && pat.subpat.is_none();
            fits.then_some((local, &*init.expr))
        }
        _ => None,
    })
}
