//! Names in a function, by its words alone. A name counts wherever it may be meant.

use std::ops::Range;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
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
    among(tokens, name, false)
}

/// Likewise. In braces that are not a macro's, a name between `,` and `:` is that of a field.
fn among(tokens: TokenStream, name: &str, in_braces: bool) -> usize {
    let (mut dot, mut in_macro, mut begins) = (false, false, true);
    let mut tokens = tokens.into_iter().peekable();
    let mut all = 0;
    while let Some(token) = tokens.next() {
        let after_dot = std::mem::take(&mut dot);
        let after_bang = std::mem::take(&mut in_macro);
        let may_be_field = std::mem::take(&mut begins) && in_braces;
        all += match token {
            TokenTree::Ident(ident) => {
                let is_field = may_be_field
                    && matches!(tokens.peek(), Some(TokenTree::Punct(next))
                        if next.as_char() == ':' && next.spacing() == Spacing::Alone);
                usize::from(!after_dot && !is_field && plain(&ident) == name)
            }
            TokenTree::Group(group) => {
                let is_plain = group.delimiter() == Delimiter::Brace && !after_bang;
                among(group.stream(), name, is_plain)
            }
            TokenTree::Punct(punct) => {
                // `..request` is a use, and `.request` a field.
                dot = punct.as_char() == '.' && !after_dot;
                in_macro = punct.as_char() == '!';
                begins = punct.as_char() == ',';
                0
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let named = [format!("{{{name}}}"), format!("{{{name}:")];
                named.iter().map(|one| text.matches(one.as_str()).count()).sum()
            }
        };
    }
    all
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
