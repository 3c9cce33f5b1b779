//! Whether a function of the user's own hands an answer on, by its signature: `F: FnMut() -> Fut`,
//! `Fut: Future<Output = Result<T, RusotoError<E>>>`, and `Result<T, RusotoError<E>>` comes out. It cannot know what `T` is.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{
    AssocType, FnArg, GenericArgument, GenericParam, PathArguments, ReturnType, Signature, Type,
    TypeParamBound, WherePredicate,
};

use super::super::shape::Shape;
use super::super::{Context, words};
use crate::names::plain;
use crate::source::{Parsed, parse_text};

/// What a function gets that has to do with the answer.
#[derive(Debug)]
pub(super) enum Given {
    Value(Shape),
    /// A closure that returns it.
    Function(Shape),
}

/// What comes out of a function.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Handed {
    /// What has the answer in it, if anything has.
    pub(super) shape: Option<Shape>,
    /// Whether the function wants a future that lives on when the variables around are gone.
    pub(super) is_kept: bool,
}

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

/// Returns what all of these functions make of their arguments, if they make the same.
pub(super) fn handed(all: &[Signature], given: &[Option<Given>]) -> Option<Handed> {
    let mut made = all.iter().map(|one| of(one, given));
    let first = made.next()??;
    made.all(|other| other.as_ref() == Some(&first)).then_some(first)
}

fn of(one: &Signature, given: &[Option<Given>]) -> Option<Handed> {
    let types: Vec<_> = one
        .inputs
        .iter()
        .filter_map(|input| match input {
            FnArg::Typed(input) => Some(&*input.ty),
            FnArg::Receiver(_) => None,
        })
        .collect();
    let mut generics = Generics::of(one);
    for (ty, given) in types.iter().zip(given) {
        match given {
            Some(Given::Value(shape)) => generics.bind(ty, shape)?,
            Some(Given::Function(shape)) => generics.bind_function(ty, shape)?,
            None => {}
        }
    }
    // What else sees the answer would have to be followed.
    let others = types.iter().zip(given).filter(|(_, given)| given.is_none());
    let mut others = others.map(|(ty, _)| ty.to_token_stream()).chain(generics.others.iter().cloned());
    if others.any(|other| generics.sees(other)) {
        return None;
    }
    let output = match &one.output {
        ReturnType::Default => None,
        ReturnType::Type(_, ty) => generics.shape(ty)?,
    };
    let shape = match one.asyncness {
        // What it gives is awaited, whatever that is.
        Some(_) => Some(Shape::Future(Box::new(output.unwrap_or(Shape::Same)))),
        None => output,
    };
    Some(Handed { shape, is_kept: generics.is_kept })
}

/// The type parameters of a function.
struct Generics<'a> {
    bounds: HashMap<String, Vec<&'a TypeParamBound>>,
    /// Those that are, or have in them, the answer.
    bound: HashMap<String, Shape>,
    /// What the futures among them give, as `F::Output`.
    outputs: HashMap<String, Shape>,
    /// The conditions that are not about one parameter.
    others: Vec<TokenStream>,
    is_kept: bool,
}

impl<'a> Generics<'a> {
    fn of(one: &'a Signature) -> Self {
        let mut bounds: HashMap<String, Vec<&TypeParamBound>> = HashMap::new();
        for param in &one.generics.params {
            if let GenericParam::Type(param) = param {
                bounds.entry(plain(&param.ident)).or_default().extend(&param.bounds);
            }
        }
        let mut others = Vec::new();
        let predicates = one.generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        for predicate in predicates {
            let WherePredicate::Type(predicate) = predicate else { continue };
            match name(&predicate.bounded_ty).and_then(|name| bounds.get_mut(&name)) {
                Some(known) => known.extend(&predicate.bounds),
                None if output_named(&predicate.bounded_ty).is_some()
                    && predicate.bounds.iter().all(is_of_all) => {}
                None => others.push(predicate.to_token_stream()),
            }
        }
        Self { bounds, bound: HashMap::new(), outputs: HashMap::new(), others, is_kept: false }
    }

    /// Returns the bounds of a type that stands for any type with them.
    fn any(&self, ty: &'a Type) -> Option<Vec<&'a TypeParamBound>> {
        match ty {
            Type::ImplTrait(one) => Some(one.bounds.iter().collect()),
            other => self.bounds.get(&name(other)?).cloned(),
        }
    }

    /// Notes that a value of this type is such.
    fn bind(&mut self, ty: &'a Type, shape: &Shape) -> Option<()> {
        // What is as it was before may be of any type.
        if *shape == Shape::Same {
            return Some(());
        }
        if let Some(bounds) = self.any(ty) {
            self.is_kept |= bounds.iter().any(|bound| is_static(bound));
            let output = bounds.iter().find_map(|bound| output_of(bound));
            return match (output, shape) {
                (Some(output), Shape::Future(inside)) => self.bind(output, inside),
                (None, Shape::Future(inside)) if bounds.iter().any(|bound| is_future(bound)) => {
                    self.outputs.insert(name(ty)?, (**inside).clone());
                    Some(())
                }
                (None, shape) if bounds.iter().all(|bound| is_of_all(bound)) => {
                    let known = self.bound.insert(name(ty)?, shape.clone());
                    known.is_none_or(|known| known == *shape).then_some(())
                }
                _ => None,
            };
        }
        match (ty, shape) {
            (Type::Paren(one), shape) => self.bind(&one.elem, shape),
            (ty, Shape::Result(inside)) => self.bind(argument(ty, "Result")?, inside),
            (ty, Shape::Option(inside)) => self.bind(argument(ty, "Option")?, inside),
            _ => None,
        }
    }

    /// Notes that a function of this type returns such.
    fn bind_function(&mut self, ty: &'a Type, shape: &Shape) -> Option<()> {
        let bounds = self.any(ty)?;
        self.is_kept |= bounds.iter().any(|bound| is_static(bound));
        let returned = bounds.into_iter().find_map(returned_by)?;
        self.bind(returned, shape)
    }

    fn sees(&self, tokens: TokenStream) -> bool {
        let named = |ty: &String| words::count(tokens.clone(), ty) > 0;
        self.bound.keys().chain(self.outputs.keys()).any(named)
            // `check: impl Fn(&T)` by the name of a parameter.
            || self.bounds.iter().any(|(ty, bounds)| {
                words::count(tokens.clone(), ty) > 0
                    && bounds.iter().any(|bound| {
                        self.bound.keys().any(|it| words::count(bound.to_token_stream(), it) > 0)
                    })
            })
    }

    /// Returns what is in a type, or `None` if that is not known.
    fn shape(&self, ty: &Type) -> Option<Option<Shape>> {
        if !self.sees(ty.to_token_stream()) {
            return Some(None);
        }
        if let Some(known) = name(ty).and_then(|name| self.bound.get(&name)) {
            return Some(Some(known.clone()));
        }
        if let Some(known) = output_named(ty).and_then(|name| self.outputs.get(&name)) {
            return Some(Some(known.clone()).and_then(Shape::followed));
        }
        if let Type::ImplTrait(one) = ty {
            let output = one.bounds.iter().find_map(output_of)?;
            return Some(self.shape(output)?.map(|shape| Shape::Future(Box::new(shape))));
        }
        if let Some(inside) = argument(ty, "Result") {
            return Some(self.shape(inside)?.map(Shape::result));
        }
        let inside = self.shape(argument(ty, "Option")?)?;
        Some(inside.map(|inside| match inside {
            Shape::Same => inside,
            inside => Shape::Option(Box::new(inside)),
        }))
    }
}

/// Returns the name that a type is.
fn name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(one) if one.qself.is_none() => one.path.get_ident().map(plain),
        _ => None,
    }
}

/// Returns the name of the future in `F::Output` and `<F as Future>::Output`.
fn output_named(ty: &Type) -> Option<String> {
    let Type::Path(one) = ty else { return None };
    let last = one.path.segments.last()?;
    let of = match &one.qself {
        Some(of) => name(&of.ty),
        None if one.path.segments.len() == 2 => one.path.segments.first().map(|first| plain(&first.ident)),
        None => None,
    };
    of.filter(|_| last.ident == "Output")
}

fn is_future(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Trait(bound)
        if bound.path.segments.last().is_some_and(|last| last.ident == "Future"))
}

/// Returns the first argument of a type with this name.
fn argument<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(one) = ty else { return None };
    let last = one.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

/// Returns what a future gives, by its bound.
fn output_of(bound: &TypeParamBound) -> Option<&Type> {
    let TypeParamBound::Trait(bound) = bound else { return None };
    let last = bound.path.segments.last().filter(|last| last.ident == "Future")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == "Output" => Some(ty),
        _ => None,
    })
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

fn is_static(bound: &TypeParamBound) -> bool {
    matches!(bound, TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static")
}

/// Returns whether both SDKs' answers have a bound. What prints an answer prints another text.
fn is_of_all(bound: &TypeParamBound) -> bool {
    match bound {
        TypeParamBound::Lifetime(_) => true,
        TypeParamBound::Trait(bound) => {
            ["Send", "Sync", "Sized", "Unpin"].iter().any(|name| bound.path.is_ident(name))
        }
        _ => false,
    }
}
