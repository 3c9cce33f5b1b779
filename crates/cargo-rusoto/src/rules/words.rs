//! Names in a function, by its words alone. A name counts wherever it may be meant.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::Visit;
use syn::{Block, Expr};

use super::typed::names_in;
use crate::edit::Source;
use crate::names::plain;

/// Returns how often a function names a variable, also in macros and in the texts of formats.
pub(super) fn uses(function: &Block, name: &str) -> usize {
    count(function.to_token_stream(), name)
}

/// Returns how often these words name a variable.
pub(super) fn count(tokens: TokenStream, name: &str) -> usize {
    let mut dot = false;
    tokens
        .into_iter()
        .map(|token| {
            let after_dot = std::mem::take(&mut dot);
            match token {
                TokenTree::Ident(ident) => usize::from(!after_dot && plain(&ident) == name),
                TokenTree::Group(group) => count(group.stream(), name),
                TokenTree::Punct(punct) => {
                    // `..request` is a use, and `.request` a field.
                    dot = punct.as_char() == '.' && !after_dot;
                    0
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string();
                    let named = [format!("{{{name}}}"), format!("{{{name}:")];
                    named.iter().map(|one| text.matches(one.as_str()).count()).sum()
                }
            }
        })
        .sum()
}

/// Returns the variable that a place begins with, as `self` of `self.s3`. Anything else is made anew each time.
pub(super) fn of_place(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(plain),
        Expr::Field(one) => of_place(&one.base),
        Expr::Paren(one) => of_place(&one.expr),
        Expr::Reference(one) => of_place(&one.expr),
        Expr::Unary(one) if matches!(one.op, syn::UnOp::Deref(_)) => of_place(&one.expr),
        // These only lead to what is there.
        Expr::MethodCall(one) if one.args.is_empty() => {
            let leads = ["as_ref", "borrow", "clone", "deref"].iter().any(|name| one.method == name);
            leads.then(|| of_place(&one.receiver))?
        }
        _ => None,
    }
}

/// Returns whether a function binds a name in this range of its text.
pub(super) fn binds_any(function: &Block, source: Source<'_>, range: &Range<usize>, name: &str) -> bool {
    struct Bindings<'a> {
        source: Source<'a>,
        range: &'a Range<usize>,
        name: &'a str,
        found: bool,
    }
    impl<'ast> Visit<'ast> for Bindings<'_> {
        fn visit_pat(&mut self, pat: &'ast syn::Pat) {
            let at = self.source.range(pat).start;
            self.found |= self.range.contains(&at) && names_in(pat).iter().any(|one| one == self.name);
        }
    }
    let mut bindings = Bindings { source, range, name, found: false };
    bindings.visit_block(function);
    bindings.found
}
