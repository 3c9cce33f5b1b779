//! Whether a function of the user's own takes any future in place of a call's, by its signature: `F: FnMut() -> Fut` with
//! `Fut: Future<…>`, or `impl Future<…>`.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{FnArg, PathArguments, ReturnType, Signature, Type, TypeParamBound, TypePath, WherePredicate};

use super::super::{Context, words};
use crate::names::plain;
use crate::source::{Parsed, parse_text};

/// Returns the functions, or the methods, of the package with this name and so many arguments.
pub(super) fn own(context: &Context<'_>, name: &str, is_method: bool, arguments: usize) -> Vec<Signature> {
    let mut found = Found { name, is_method, arguments, all: Vec::new() };
    let texts = context.others.iter().map(|(_, text)| *text).chain([context.source.text]);
    for text in texts.filter(|text| text.contains(&format!("fn {name}"))) {
        if let Parsed::Rust(file) = parse_text(text) {
            found.visit_file(&file);
        }
    }
    found.all
}

struct Found<'a> {
    name: &'a str,
    is_method: bool,
    arguments: usize,
    all: Vec<Signature>,
}

impl<'ast> Visit<'ast> for Found<'_> {
    fn visit_signature(&mut self, one: &'ast Signature) {
        let is_method = one.receiver().is_some();
        let inputs = self.arguments + usize::from(is_method);
        if plain(&one.ident) == self.name && is_method == self.is_method && one.inputs.len() == inputs {
            self.all.extend(syn::parse2::<Signature>(one.to_token_stream()));
        }
        visit::visit_signature(self, one);
    }
}

/// Returns whether the future may live on when the variables around are gone, if a function takes any future as its argument
/// at `at`, or any closure there that returns one.
pub(super) fn keeps<'a>(one: &'a Signature, at: usize, is_closure: bool) -> Option<bool> {
    let (params, mut others) = params(one);
    let bounds = |ty: &'a Type| match ty {
        Type::ImplTrait(one) => Some(one.bounds.iter().collect()),
        other => params.get(&name(other)?).cloned(),
    };
    let typed = one.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(input) => Some(&*input.ty),
        FnArg::Receiver(_) => None,
    });
    let mut inputs: Vec<&Type> = typed.collect();
    let given = (at < inputs.len()).then(|| inputs.remove(at))?;
    let of_closure = if is_closure { bounds(given)? } else { Vec::new() };
    let future = if is_closure { of_closure.iter().find_map(|bound| returned_by(bound))? } else { given };
    let of_future: Vec<_> = bounds(future)?;
    if !of_future.iter().any(|bound| is_future(bound))
        || !of_future.iter().all(|bound| is_of_any_future(bound))
    {
        return None;
    }
    if let Some(future) = name(future) {
        // Another value of its type would be of another type than the SDK's.
        let given = name(given);
        let params = params.iter().filter(|(param, _)| **param != future && Some(*param) != given.as_ref());
        others.extend(params.flat_map(|(_, bounds)| bounds).map(ToTokens::to_token_stream));
        others.extend(inputs.iter().map(ToTokens::to_token_stream));
        let mut whole = Whole { name: &future, found: false };
        whole.visit_return_type(&one.output);
        if whole.found || others.into_iter().any(|other| words::count(other, &future) > 0) {
            return None;
        }
    }
    Some(of_closure.iter().chain(&of_future).any(|bound| is_static(bound)))
}

/// Returns the bounds of each type parameter of a function, and the other conditions. Those on what a future gives hold as
/// before.
fn params(one: &Signature) -> (HashMap<String, Vec<&TypeParamBound>>, Vec<TokenStream>) {
    let mut all: HashMap<String, Vec<&TypeParamBound>> = HashMap::new();
    for param in one.generics.type_params() {
        all.entry(plain(&param.ident)).or_default().extend(&param.bounds);
    }
    let mut others = Vec::new();
    for predicate in one.generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        let WherePredicate::Type(predicate) = predicate else { continue };
        match name(&predicate.bounded_ty).and_then(|name| all.get_mut(&name)) {
            Some(known) => known.extend(&predicate.bounds),
            None if is_output(&predicate.bounded_ty) => {}
            None => others.push(predicate.to_token_stream()),
        }
    }
    (all, others)
}

/// Finds a type parameter that is not only there for its `Output`.
struct Whole<'a> {
    name: &'a str,
    found: bool,
}

impl<'ast> Visit<'ast> for Whole<'_> {
    fn visit_type(&mut self, ty: &'ast Type) {
        self.found |= name(ty).is_some_and(|name| name == self.name);
        if !is_output(ty) {
            visit::visit_type(self, ty);
        }
    }
}

/// Returns the name that a type is.
fn name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(TypePath { qself: None, path }) => path.get_ident().map(plain),
        _ => None,
    }
}

/// Returns whether this is `F::Output` or `<F as Future>::Output`.
fn is_output(ty: &Type) -> bool {
    matches!(ty, Type::Path(one) if one.path.segments.last().is_some_and(|last| last.ident == "Output")
        && one.qself.as_ref().map_or(one.path.segments.len() == 2, |of| name(&of.ty).is_some()))
}

fn is_future(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound)
        if bound.path.segments.last().is_some_and(|last| last.ident == "Future"))
}

fn is_static(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static")
}

/// Returns whether each future has a bound. One of an `async` block is not `Unpin`, as Rusoto's is.
fn is_of_any_future(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Trait(one) => {
            is_future(bound) || ["Send", "Sized"].iter().any(|name| one.path.is_ident(name))
        }
        other => matches!(other, TypeParamBound::Lifetime(_)),
    }
}

/// Returns what a function returns, by its bound.
fn returned_by(bound: &TypeParamBound) -> Option<&Type> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    let last = bound.path.segments.last()?;
    match (&last.arguments, ["Fn", "FnMut", "FnOnce"].iter().any(|name| last.ident == name)) {
        (PathArguments::Parenthesized(one), true) => match &one.output {
            ReturnType::Type(_, ty) => Some(ty),
            ReturnType::Default => None,
        },
        _ => None,
    }
}
