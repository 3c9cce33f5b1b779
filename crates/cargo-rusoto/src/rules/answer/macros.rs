//! What goes into macros.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Lit, Pat, Token};

use super::super::words;
use super::Answer;

impl Answer<'_> {
    pub(super) fn of_macro(&mut self, one: &syn::Macro) {
        if !self.mentions(&one.tokens) {
            return;
        }
        if one.path.is_ident("matches") {
            return self.matches(&one.tokens);
        }
        match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(one.tokens.clone()) {
            // `name = value` is an assignment here, and its left side no variable.
            Ok(arguments) => arguments.iter().for_each(|argument| match argument {
                Expr::Assign(named) => self.visit_expr(&named.right),
                Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. })
                    if self.mentions(&text.token().into_token_stream()) =>
                {
                    self.lose("a text that prints it");
                }
                other => self.visit_expr(other),
            }),
            Err(_) => self.lose("a macro that is not read"),
        }
    }

    /// Goes through `matches!(value, pattern if guard)`.
    fn matches(&mut self, tokens: &TokenStream) {
        let Some((value, pat, guard)) = matches_parts(tokens) else {
            return self.lose("a macro that is not read");
        };
        let shape = self.value(&value);
        self.scoped(|answer| {
            answer.bind(&pat, shape.as_ref());
            guard.iter().for_each(|guard| answer.visit_expr(guard));
        });
    }

    fn mentions(&self, tokens: &TokenStream) -> bool {
        let mut shaped = self.variables.iter().flatten().filter(|(_, shape)| shape.is_some());
        shaped.any(|(name, _)| words::count(tokens.clone(), name) > 0)
    }
}

/// Returns the value, the pattern and the guard of `matches!(value, pattern if guard)`.
pub(in super::super) fn matches_parts(tokens: &TokenStream) -> Option<(Expr, Pat, Option<Expr>)> {
    let parts = |input: ParseStream<'_>| {
        let value: Expr = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let guard = match input.parse::<Option<Token![if]>>()? {
            Some(_) => Some(input.parse::<Expr>()?),
            None => None,
        };
        input.parse::<Option<Token![,]>>()?;
        Ok((value, pat, guard))
    };
    parts.parse2(tokens.clone()).ok()
}
