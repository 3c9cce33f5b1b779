//! What goes into macros.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit::Visit;
use syn::{Expr, Pat, Token};

use super::super::words;
use super::Answer;

/// Macros that print, or compare: nothing that is made in their arguments leaves them.
const PRINTS: &[&str] = &[
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "eprint",
    "eprintln",
    "error",
    "format",
    "info",
    "panic",
    "print",
    "println",
    "trace",
    "warn",
    "write",
    "writeln",
];

impl Answer<'_> {
    pub(super) fn of_macro(&mut self, one: &syn::Macro) {
        if !self.mentions(&one.tokens) {
            return;
        }
        let name = one.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if name == "matches" {
            return self.matches(&one.tokens);
        }
        let printed = std::mem::replace(&mut self.printed, PRINTS.contains(&&*name));
        let read = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(one.tokens.clone());
        match read {
            // `name = value` is an assignment here, and its left side no variable.
            Ok(arguments) => arguments.iter().for_each(|argument| match argument {
                Expr::Assign(named) => self.visit_expr(&named.right),
                Expr::Lit(_) if self.mentions(&quoted(argument)) => {
                    self.refuse("the answer is printed whole");
                }
                other => self.visit_expr(other),
            }),
            Err(_) => self.refuse("the answer goes into a macro that is not read"),
        }
        self.printed = printed;
    }

    /// Goes through `matches!(value, pattern if guard)`.
    fn matches(&mut self, tokens: &TokenStream) {
        let Some((value, pat, guard)) = matches_parts(tokens) else {
            return self.refuse("the answer goes into a macro that is not read");
        };
        let shape = self.value(&value);
        self.scoped(|answer| {
            answer.bind(&pat, shape.as_ref());
            guard.iter().for_each(|guard| answer.visit_expr(guard));
        });
    }

    fn mentions(&self, tokens: &TokenStream) -> bool {
        let shaped = self.variables.iter().flatten().filter(|(_, shape)| shape.is_some());
        shaped.into_iter().any(|(name, _)| words::count(tokens.clone(), name) > 0)
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

fn quoted(expr: &Expr) -> TokenStream {
    let Expr::Lit(one) = expr else { return TokenStream::new() };
    match &one.lit {
        syn::Lit::Str(text) => TokenTree::Literal(text.token()).into(),
        _ => TokenStream::new(),
    }
}
