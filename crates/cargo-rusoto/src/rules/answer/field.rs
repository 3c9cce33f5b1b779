//! Fields of the answer where code reads them.

use rusoto_compat_api_table::{Field, Value};
use syn::Expr;

use super::super::ident;
use super::super::reads::{Read, Takes, read};
use super::super::shape::Shape;
use super::super::single::is_raw;
use super::{Answer, Kind};
use crate::edit::Edit;
use crate::names::plain;

/// What code does with a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum How {
    Value,
    /// `as_ref()`, or `&` before it.
    Ref,
    /// `as_deref()`.
    Deref,
    /// `take()`.
    Take,
    /// A method that takes it by value.
    Into,
    /// `is_some()` or `is_none()`.
    Ask,
    /// `*` or `[…]`, which only bytes and lists have.
    Slice,
}

impl Answer<'_> {
    /// Goes into `&` and what is behind it.
    pub(super) fn reference(&mut self, one: &syn::ExprReference) -> Kind {
        let kind = self.kind(&one.expr);
        self.borrowed(kind)
    }

    /// Goes into what is matched with these patterns. `Some(value)` fits `&Option` and the SDK's `Option` of a reference.
    pub(super) fn matched<'p>(
        &mut self,
        expr: &Expr,
        mut pats: impl Iterator<Item = &'p syn::Pat>,
    ) -> Option<Shape> {
        let Expr::Reference(one) = expr else { return self.value(expr) };
        let kind = match &*one.expr {
            Expr::Field(field) if one.mutability.is_none() && pats.all(is_some_or_none) => {
                match self.field(field, How::Ref) {
                    (kind, true) => {
                        let source = self.context.source;
                        let range = source.range(one).start..source.range(field).start;
                        self.edits.push(Edit::replace(range, ""));
                        kind
                    }
                    (kind, false) => self.borrowed(kind),
                }
            }
            _ => self.reference(one),
        };
        match kind {
            Kind::Shape(shape) => Some(shape),
            Kind::Other | Kind::Converted => None,
        }
    }

    /// Goes into what is behind `*`, or before `[…]`.
    pub(super) fn sliced(&mut self, expr: &Expr) -> Kind {
        match expr {
            Expr::Field(field) => self.field(field, How::Slice).0,
            other => self.kind(other),
        }
    }

    /// Goes into `&bytes` where any bytes may stand.
    pub(super) fn sliced_behind(&mut self, one: &syn::ExprReference) -> Kind {
        let Expr::Field(field) = &*one.expr else { return self.reference(one) };
        match self.field(field, How::Slice) {
            (kind, true) => {
                let source = self.context.source;
                let range = source.range(one).start..source.range(field).start;
                self.edits.push(Edit::replace(range, ""));
                kind
            }
            (kind, false) => self.borrowed(kind),
        }
    }

    fn borrowed(&mut self, kind: Kind) -> Kind {
        match kind {
            Kind::Converted if self.printed => Kind::Other,
            Kind::Converted => {
                self.refuse("a field that has to be converted is borrowed");
                Kind::Other
            }
            Kind::Shape(Shape::Future(_)) => self.lost("`&` before it is awaited"),
            Kind::Shape(shape) => Kind::Shape(shape.borrowed()),
            Kind::Other => Kind::Other,
        }
    }

    /// Returns what a field is, and whether it is written as `how` says. If not, it is the value.
    pub(super) fn field(&mut self, one: &syn::ExprField, how: How) -> (Kind, bool) {
        let (path, is_owned) = match self.kind(&one.base) {
            Kind::Other => return (Kind::Other, false),
            Kind::Shape(Shape::Struct(path)) => (path, true),
            Kind::Shape(Shape::Ref(path)) => (path, false),
            Kind::Shape(Shape::Union(path)) => return self.member(one, &path, how),
            Kind::Shape(Shape::Second(second)) => {
                return match &one.member {
                    syn::Member::Unnamed(at) if at.index == 1 => (Kind::Shape(*second), false),
                    _ => (Kind::Other, false),
                };
            }
            _ => return (self.lost("a field"), false),
        };
        let syn::Member::Named(member) = &one.member else { return (self.lost("a field"), false) };
        let entry = self.context.table.structs.get(&path);
        let name = plain(member);
        let Some(field) = entry.and_then(|entry| entry.fields.iter().find(|field| field.rusoto == name))
        else {
            self.refuse(format!("the answer has no field `{name}` in the SDK"));
            return (Kind::Other, false);
        };
        let source = self.context.source;
        if field.sdk != name {
            self.edits.push(Edit::replace(source.range_of(member.span()), ident(&field.sdk)));
        }
        let range = source.range(one);
        if let (Value::Enum(_), How::Deref, false, false) =
            (&field.value, how, field.sdk_required, field.rusoto_required)
        {
            self.edits.push(Edit::insert(range.end, ".as_ref().map(|it| it.as_str())"));
            return (Kind::Other, true);
        }
        if let (Value::Blob, How::Slice | How::Deref, true) = (&field.value, how, is_raw(self.context)) {
            let text = match (how, field.sdk_required, field.rusoto_required) {
                (How::Slice, true, true) => Some(".as_ref()"),
                (How::Deref, false, false) => Some(".as_ref().map(|it| it.as_ref())"),
                _ => None,
            };
            if let Some(text) = text {
                self.edits.push(Edit::insert(range.end, text));
                return (Kind::Other, true);
            }
        }
        let kind = match read(self.context, field) {
            Read::Same => Kind::Other,
            Read::Inside(shape) => Kind::Shape(if is_owned { shape } else { shape.borrowed() }),
            Read::Not(why) => {
                self.refuse(why);
                Kind::Other
            }
            Read::Around { .. } if how == How::Ask && !field.sdk_required && !field.rusoto_required => {
                Kind::Other
            }
            Read::Around { before, after, takes } if how == How::Take && takes != Takes::Always => {
                if field.sdk_required {
                    return (self.lost("`take` of a field that is always there in the SDK"), false);
                }
                self.edits.push(Edit::insert(range.start, before));
                self.edits.push(Edit::insert(range.end, format!(".take(){after}")));
                return (Kind::Converted, true);
            }
            Read::Around { before, after, takes } => {
                // What was taken by value is there no more: there it needs no clone.
                let clone = self.takes(&name, takes, is_owned) && how != How::Into;
                if !before.is_empty() {
                    self.edits.push(Edit::insert(range.start, before));
                }
                if clone || !after.is_empty() {
                    let clone = if clone { ".clone()" } else { "" };
                    self.edits.push(Edit::insert(range.end, format!("{clone}{after}")));
                }
                Kind::Converted
            }
        };
        (kind, false)
    }

    /// Returns whether a clone of a field has to be taken.
    fn takes(&mut self, name: &str, takes: Takes, is_owned: bool) -> bool {
        if takes == Takes::Not {
            return false;
        }
        let again = self.taken.iter().any(|taken| taken == name);
        self.taken.push(name.to_owned());
        let is_repeated = again || self.seen_in.is_none_or(|around| self.repeated > around);
        if takes == Takes::OrClone {
            return true;
        }
        if !is_owned {
            self.refuse(format!("`{name}` is read through a reference, and reading takes it"));
        }
        if is_repeated {
            self.refuse(format!("`{name}` may be read more than once, and reading takes it"));
        }
        false
    }

    /// Returns what a member of a union is: the SDK has an enum, and a method for each variant.
    fn member(&mut self, one: &syn::ExprField, path: &str, how: How) -> (Kind, bool) {
        let syn::Member::Named(member) = &one.member else { return (self.lost("a field"), false) };
        let name = plain(member);
        let entry = self.context.table.unions.get(path);
        let Some(variant) = entry.and_then(|entry| entry.variants.iter().find(|it| it.rusoto == name)) else {
            self.refuse(format!("the answer has no field `{name}` in the SDK"));
            return (Kind::Other, false);
        };
        let source = self.context.source;
        let method = format!(".as_{}().ok()", snake(&variant.sdk));
        let shape = Shape::of(&variant.value);
        // The whole is an `Option` in Rusoto.
        let field = Field {
            rusoto: name.clone(),
            sdk: name.clone(),
            rusoto_required: false,
            sdk_required: false,
            value: variant.value.clone(),
        };
        let (text, kind, is_how) = match (shape, read(self.context, &field), how) {
            (Some(shape), _, How::Ref) => {
                (method, Kind::Shape(Shape::Option(Box::new(shape.borrowed()))), true)
            }
            (Some(shape), ..) => {
                (format!("{method}.cloned()"), Kind::Shape(Shape::Option(Box::new(shape))), false)
            }
            (None, Read::Same, How::Ref) => (method, Kind::Other, true),
            (None, Read::Same, How::Deref) if variant.value == Value::Text => {
                (format!("{method}.map(String::as_str)"), Kind::Other, true)
            }
            (None, Read::Same, _) => (format!("{method}.cloned()"), Kind::Converted, false),
            (None, Read::Around { before, after, .. }, _) if before.is_empty() => {
                (format!("{method}.cloned(){after}"), Kind::Converted, false)
            }
            (None, Read::Not(why), _) => {
                self.refuse(why);
                return (Kind::Other, false);
            }
            _ => return (self.lost("a field"), false),
        };
        if how == How::Take {
            return (self.lost("`take`"), false);
        }
        let from = source.range(&*one.base).end;
        self.edits.push(Edit::replace(from..source.range(one).end, text));
        (kind, is_how)
    }
}

/// Returns the name of a variant as the SDK has it in `as_…`.
fn snake(variant: &str) -> String {
    let mut name = String::new();
    for one in variant.chars() {
        if one.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(one.to_ascii_lowercase());
    }
    name
}

/// Returns whether a pattern is `Some(name)`, `None` or `_`.
fn is_some_or_none(pat: &syn::Pat) -> bool {
    match pat {
        syn::Pat::Wild(_) => true,
        syn::Pat::Ident(one) => one.ident == "None",
        syn::Pat::Path(one) => one.path.is_ident("None"),
        syn::Pat::TupleStruct(one) if one.path.is_ident("Some") => {
            matches!(one.elems.first(), Some(syn::Pat::Ident(one)) if one.by_ref.is_none() && one.subpat.is_none())
        }
        _ => false,
    }
}
