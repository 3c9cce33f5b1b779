//! What stands in the brackets of a macro.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Block, Expr, Item, Pat, Stmt, Token};

/// A part of a macro's input that reads as Rust.
pub(super) enum Read {
    /// An expression.
    Expr(Box<Expr>),
    /// Statements.
    Stmts(Vec<Stmt>),
    /// A pattern, as in `matches!`.
    Pat(Box<Pat>),
    /// A pattern that gets the value of an expression, as an arm of `select!`.
    Let(Box<Pat>, Box<Expr>),
}

/// Reads what it can. It never fails: what nobody can read is left out.
pub(super) fn read(path: &syn::Path, tokens: &TokenStream, each: &mut dyn FnMut(Read)) {
    let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
    if name.ends_with("matches") {
        let value_and_pattern = |input: ParseStream<'_>| {
            let value: Expr = input.parse()?;
            input.parse::<Token![,]>()?;
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            let guard = if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                Some(input.parse::<Expr>()?)
            } else {
                None
            };
            let rest: TokenStream = input.parse()?;
            Ok((value, pat, guard, rest))
        };
        if let Ok((value, pat, guard, rest)) = value_and_pattern.parse2(tokens.clone()) {
            each(Read::Expr(Box::new(value)));
            each(Read::Pat(Box::new(pat)));
            guard.into_iter().for_each(|guard| each(Read::Expr(Box::new(guard))));
            return pieces(rest, each);
        }
    }
    let tokens = without_dollars(tokens.clone());
    if let Ok(all) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
        return all.into_iter().for_each(|one| each(Read::Expr(Box::new(one))));
    }
    if let Ok(stmts) = Block::parse_within.parse2(tokens.clone()) {
        return each(Read::Stmts(stmts));
    }
    pieces(tokens, each);
}

/// Reads the pieces between separators, and goes into the brackets of those that are no expressions.
fn pieces(tokens: TokenStream, each: &mut dyn FnMut(Read)) {
    let mut piece: Vec<TokenTree> = Vec::new();
    let mut bound: Option<Pat> = None;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let (mark, joint) = match &token {
            TokenTree::Punct(punct) => (punct.as_char(), punct.spacing() == proc_macro2::Spacing::Joint),
            _ => (' ', false),
        };
        match mark {
            ',' | ';' => finish(&mut piece, &mut bound, each),
            // `"key": value`, but not `::`.
            ':' if joint => {
                piece.push(token);
                piece.extend(tokens.next());
            }
            ':' => finish(&mut piece, &mut bound, each),
            // `=>`, but not `==`, `<=`.
            '=' if joint => {
                let arrow = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if next.as_char() == '>');
                if let Some(next) = tokens.next() {
                    if arrow {
                        finish(&mut piece, &mut bound, each);
                    } else {
                        piece.extend([token, next]);
                    }
                }
            }
            '=' if !ends_in_operator(&piece) => {
                let pattern = Pat::parse_multi_with_leading_vert.parse2(piece.iter().cloned().collect());
                if let Ok(pat) = pattern {
                    bound = Some(pat);
                    piece.clear();
                } else {
                    finish(&mut piece, &mut bound, each);
                }
            }
            _ => piece.push(token),
        }
    }
    finish(&mut piece, &mut bound, each);
}

/// Returns whether the last token belongs to the `=` after it, as in `!=`.
fn ends_in_operator(piece: &[TokenTree]) -> bool {
    matches!(piece.last(), Some(TokenTree::Punct(last)) if last.spacing() == proc_macro2::Spacing::Joint)
}

fn finish(piece: &mut Vec<TokenTree>, bound: &mut Option<Pat>, each: &mut dyn FnMut(Read)) {
    let bound = bound.take();
    if piece.is_empty() {
        return;
    }
    let tokens: TokenStream = std::mem::take(piece).into_iter().collect();
    match (syn::parse2::<Expr>(tokens.clone()), bound) {
        (Ok(value), Some(pat)) => each(Read::Let(Box::new(pat), Box::new(value))),
        (Ok(value), None) => each(Read::Expr(Box::new(value))),
        (Err(_), _) => {
            if let Ok(stmts) = Block::parse_within.parse2(tokens.clone()) {
                return each(Read::Stmts(stmts));
            }
            // A block after an arm of `select!` needs no comma, so it can begin the next piece.
            for token in tokens {
                match token {
                    TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                        inside(group.stream(), each);
                    }
                    TokenTree::Group(group) => pieces(group.stream(), each),
                    _ => {}
                }
            }
        }
    }
}

fn inside(tokens: TokenStream, each: &mut dyn FnMut(Read)) {
    match Block::parse_within.parse2(tokens.clone()) {
        Ok(stmts) => each(Read::Stmts(stmts)),
        Err(_) => pieces(tokens, each),
    }
}

/// Leaves out the `$` of the variables of `macro_rules!`.
fn without_dollars(tokens: TokenStream) -> TokenStream {
    let dollar = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '$');
    tokens
        .into_iter()
        .filter(|token| !dollar(token))
        .map(|token| match token {
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), without_dollars(group.stream()));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        })
        .collect()
}

/// Returns the items in the statements, so that what a macro declares has names.
pub(super) fn items(stmts: &[Stmt]) -> impl Iterator<Item = &Item> {
    stmts.iter().filter_map(|stmt| match stmt {
        Stmt::Item(item) => Some(item),
        _ => None,
    })
}
