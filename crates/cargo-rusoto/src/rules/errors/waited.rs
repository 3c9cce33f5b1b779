//! Futures that are waited for, by `.await` or `block_on`.

use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Stmt, Token};

use super::super::typed::path_ends;
use super::super::{Context, inner};

const BLOCK_ON: &str = "block_on";

/// Returns the future whose output an expression is.
pub(super) fn waited<'a>(context: &Context<'_>, expr: &'a Expr) -> Option<&'a Expr> {
    match expr {
        Expr::Await(one) => Some(&one.base),
        Expr::Call(one) if path_ends(&one.func, &[BLOCK_ON]) => only(context, &one.args),
        Expr::MethodCall(one) if one.method == BLOCK_ON => only(context, &one.args),
        _ => None,
    }
}

/// Returns the argument of `block_on`, unless the package has its own: that may have Rusoto's error in its signature.
fn only<'a>(context: &Context<'_>, arguments: &'a Punctuated<Expr, Token![,]>) -> Option<&'a Expr> {
    let mut texts = context.others.iter().map(|(_, text)| *text).chain([context.source.text]);
    let is_own = texts.any(|text| text.contains(&format!("fn {BLOCK_ON}")));
    arguments.first().filter(|_| arguments.len() == 1 && !is_own)
}

/// Returns the expression whose value a future gives, if the future is written out and nothing else says what its error is.
pub(super) fn output(future: &Expr) -> Option<&Expr> {
    match inner(future) {
        Expr::Async(one) => last(&one.block).filter(|_| !leaves(&one.block)),
        Expr::Block(one) if one.label.is_none() => output(last(&one.block)?),
        _ => None,
    }
}

fn last(block: &Block) -> Option<&Expr> {
    match block.stmts.last()? {
        Stmt::Expr(last, None) => Some(last),
        _ => None,
    }
}

/// Returns whether a future may give something before its end. Closures and futures in it have ends of their own.
fn leaves(block: &Block) -> bool {
    struct Leaves(bool);
    impl<'ast> Visit<'ast> for Leaves {
        fn visit_expr(&mut self, one: &'ast Expr) {
            match one {
                Expr::Try(_) | Expr::Return(_) => self.0 = true,
                Expr::Closure(_) | Expr::Async(_) => {}
                other => visit::visit_expr(self, other),
            }
        }

        fn visit_item(&mut self, _: &'ast syn::Item) {}

        fn visit_macro(&mut self, one: &'ast syn::Macro) {
            self.0 |= may_leave(one.tokens.clone());
        }
    }
    let mut found = Leaves(false);
    found.visit_block(block);
    found.0
}

fn may_leave(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => may_leave(group.stream()),
        TokenTree::Punct(punct) => punct.as_char() == '?',
        TokenTree::Ident(ident) => ident == "return",
        TokenTree::Literal(_) => false,
    })
}
