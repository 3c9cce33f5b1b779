//! Names in a function or a file, by its words alone. A name counts wherever it may be meant.

use std::collections::{HashMap, HashSet};
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

/// Likewise, without what a `match` on the variable, or an `if let`, binds under the same name: `match out { Ok(out) => … }`.
pub(super) fn uses_of_one(block: &Block, name: &str) -> usize {
    struct Rebound<'a> {
        name: &'a str,
        count: usize,
    }
    impl Rebound<'_> {
        fn is(&self, value: &Expr) -> bool {
            let value = match value {
                Expr::Reference(one) => &one.expr,
                value => value,
            };
            of_place(value).as_deref() == Some(self.name) && matches!(value, Expr::Path(_))
        }

        fn binds(&self, pat: &syn::Pat) -> bool {
            names_in(pat).iter().any(|one| one == self.name)
        }
    }
    impl<'ast> Visit<'ast> for Rebound<'_> {
        fn visit_expr_match(&mut self, one: &'ast syn::ExprMatch) {
            let is_of_name = self.is(&one.expr);
            for arm in &one.arms {
                match is_of_name && self.binds(&arm.pat) {
                    true => self.count += count(arm.to_token_stream(), self.name),
                    false => self.visit_arm(arm),
                }
            }
        }

        fn visit_expr_if(&mut self, one: &'ast syn::ExprIf) {
            match &*one.cond {
                Expr::Let(condition) if self.is(&condition.expr) && self.binds(&condition.pat) => {
                    self.count += count(condition.pat.to_token_stream(), self.name);
                    self.count += count(one.then_branch.to_token_stream(), self.name);
                }
                condition => {
                    self.visit_expr(condition);
                    self.visit_block(&one.then_branch);
                }
            }
            one.else_branch.iter().for_each(|(_, branch)| self.visit_expr(branch));
        }
    }
    let mut rebound = Rebound { name, count: 0 };
    rebound.visit_block(block);
    uses(block, name).saturating_sub(rebound.count)
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

/// Returns whether there is a way out in these words: `?`, `.await` and the like. In a closure they mean something else.
pub(super) fn leaves(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(one) => ["return", "break", "continue", "await"].iter().any(|word| one == word),
        TokenTree::Punct(one) => one.as_char() == '?',
        TokenTree::Group(group) => leaves(group.stream()),
        TokenTree::Literal(_) => false,
    })
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

/// Returns whether a function assigns to a variable, or to a field of it.
pub(super) fn assigns(function: &Block, name: &str) -> bool {
    struct Assigned<'a>(&'a str, bool);
    impl<'ast> Visit<'ast> for Assigned<'_> {
        fn visit_expr_assign(&mut self, one: &'ast syn::ExprAssign) {
            self.1 |= of_place(&one.left).as_deref() == Some(self.0);
            syn::visit::visit_expr_assign(self, one);
        }
    }
    let mut assigned = Assigned(name, false);
    assigned.visit_block(function);
    assigned.1
}

/// The words of a file beside of what its imports bring in.
#[derive(Debug, Default)]
pub(super) struct Words {
    names: HashSet<String>,
    /// The names that `::` stands behind, also in imports.
    leading: HashSet<String>,
    /// The methods that are called, and whether one of the calls has arguments.
    calls: HashMap<String, bool>,
}

impl Words {
    /// Returns the words of a file. The name of this crate leads nowhere in an import: that needs no other import. What
    /// stands behind it is no name of the file.
    pub(super) fn of(tokens: TokenStream, besides: &str) -> Self {
        let mut words = Self::default();
        words.add(tokens, besides.trim_start_matches(':'), false);
        words
    }

    fn add(&mut self, tokens: TokenStream, besides: &str, in_group: bool) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let is = |at: Option<usize>, what: char| {
            let token = at.and_then(|at| tokens.get(at));
            matches!(token, Some(TokenTree::Punct(one)) if one.as_char() == what)
        };
        let colons = |at: Option<usize>| is(at, ':') && is(at.map(|at| at + 1), ':');
        let mut in_use = in_group;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Punct(one) if one.as_char() == ';' => in_use = in_group,
                TokenTree::Group(group) => self.add(group.stream(), besides, in_use),
                // `use<'a>` is a bound.
                TokenTree::Ident(one) if one == "use" => in_use = !is(Some(at + 1), '<'),
                TokenTree::Ident(one) => {
                    let name = plain(one);
                    if colons(Some(at + 1)) && !(in_use && name == besides) {
                        self.leading.insert(name.clone());
                    }
                    if in_use {
                        continue;
                    }
                    if is(at.checked_sub(1), '.') && !is(at.checked_sub(2), '.') {
                        // Between a method and its arguments may stand `::<…>`.
                        let arguments = match tokens.get(at + 1) {
                            Some(TokenTree::Group(group)) => !group.stream().is_empty(),
                            _ => true,
                        };
                        *self.calls.entry(name).or_default() |= arguments;
                        continue;
                    }
                    let before = at.checked_sub(3).and_then(|at| tokens.get(at));
                    let is_below = matches!(before, Some(TokenTree::Ident(one)) if *one == besides);
                    if !(colons(at.checked_sub(2)) && is_below) {
                        self.names.insert(name);
                    }
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name) || self.leads(name)
    }

    /// Returns whether a path begins with this name, or goes through it.
    pub(super) fn leads(&self, name: &str) -> bool {
        self.leading.contains(name)
    }

    /// Returns whether a method is called, or called with arguments.
    pub(super) fn calls(&self, method: &str, with_arguments: bool) -> bool {
        self.calls.get(method).is_some_and(|arguments| *arguments || !with_arguments)
    }
}
