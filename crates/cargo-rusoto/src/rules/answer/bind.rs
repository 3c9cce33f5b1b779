//! The variables of patterns.

use syn::{GenericArgument, Pat, PathArguments, Type};

use super::super::shape::Shape;
use super::super::typed::names_in;
use super::Answer;
use crate::names::plain;

impl Answer<'_> {
    /// Notes the variables of a pattern for a value with this shape, or for any other value.
    pub(super) fn bind(&mut self, pat: &Pat, shape: Option<&Shape>) {
        let Some(shape) = shape else {
            for name in names_in(pat) {
                self.name(name, None);
            }
            return;
        };
        match pat {
            Pat::Wild(_) => {}
            Pat::Ident(one) if one.subpat.is_none() => {
                // `None` is a name too.
                if !plain(&one.ident).starts_with(char::is_uppercase) {
                    let by_ref = one.by_ref.is_some();
                    let shape = if by_ref { shape.borrowed() } else { shape.clone() };
                    self.name(plain(&one.ident), Some(shape));
                }
            }
            Pat::Reference(one) => self.bind(&one.pat, Some(shape)),
            Pat::Paren(one) => self.bind(&one.pat, Some(shape)),
            Pat::Path(_) => {}
            Pat::Or(one) => one.cases.iter().for_each(|case| self.bind(case, Some(shape))),
            Pat::TupleStruct(one) if one.elems.len() == 1 => {
                let last = one.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                let inside = shape.inside();
                match (&*last, one.elems.first(), inside) {
                    ("Some" | "Ok", Some(elem), Some(inside)) => self.bind(elem, Some(&inside)),
                    ("Err", Some(elem), Some(_)) => self.bind(elem, None),
                    _ => self.lose("a pattern"),
                }
            }
            Pat::Type(one) if is_open(&one.ty) => self.bind(&one.pat, Some(shape)),
            Pat::Type(_) => self.lose("a variable whose type is written out"),
            _ => self.lose("a pattern"),
        }
    }

    fn name(&mut self, name: String, shape: Option<Shape>) {
        if let Some(block) = self.variables.last_mut() {
            block.insert(name, shape);
        }
    }
}

/// Returns whether a type leaves open what is in its `Vec` or `Option`.
pub(super) fn is_open(ty: &Type) -> bool {
    match ty {
        Type::Infer(_) => true,
        Type::Reference(one) => is_open(&one.elem),
        Type::Path(one) => one.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::AngleBracketed(inside) if last.ident == "Vec" || last.ident == "Option" => inside
                .args
                .iter()
                .all(|argument| matches!(argument, GenericArgument::Type(ty) if is_open(ty))),
            _ => false,
        }),
        _ => false,
    }
}
