//! Fields of the answer where code reads them.

use rusoto_compat_api_table::Value;
use rusoto_compat_api_table::facade::always_set;

use super::super::ident;
use super::super::reads::{Read, read};
use super::super::shape::Shape;
use super::{Answer, Kind};
use crate::edit::Edit;
use crate::names::plain;

impl Answer<'_> {
    /// Goes into `&` and what is behind it.
    pub(super) fn reference(&mut self, one: &syn::ExprReference) -> Kind {
        match self.kind(&one.expr) {
            Kind::Converted { .. } => self.lost("`&` behind a conversion"),
            Kind::Shape(Shape::Future(_)) => self.lost("`&` before it is awaited"),
            Kind::Shape(shape) => Kind::Shape(shape.borrowed()),
            Kind::Other => Kind::Other,
        }
    }

    /// Returns what a field is. Where code moves it out of the answer, it needs no clone.
    pub(super) fn field(&mut self, one: &syn::ExprField, is_moved: bool) -> Kind {
        let (path, is_owned) = match self.kind(&one.base) {
            Kind::Other => return Kind::Other,
            Kind::Shape(Shape::Struct(path)) => (path, true),
            Kind::Shape(Shape::Ref(path)) => (path, false),
            _ => return self.lost("a field"),
        };
        let syn::Member::Named(member) = &one.member else { return self.lost("a field") };
        let table = self.context.table;
        let name = plain(member);
        // Reading an empty one is not the same in the SDK, which does not set it.
        let entry = table.structs.get(&path).filter(|it| !always_set(&table.service, &it.rusoto, &name));
        let Some(field) = entry.and_then(|entry| entry.fields.iter().find(|field| field.rusoto == name))
        else {
            return self.lost("a field");
        };
        let source = self.context.source;
        if field.sdk != name {
            self.edits.push(Edit::replace(source.range_of(member.span()), ident(&field.sdk)));
        }
        let range = source.range(one);
        match read(self.context, field) {
            Read::Same => Kind::Other,
            Read::Inside(shape) => Kind::Shape(if is_owned { shape } else { shape.borrowed() }),
            Read::Not => self.lost("a field"),
            Read::Around { before, after } => {
                // A body is in one place only.
                let is_taken = field.value == Value::Stream;
                if is_taken {
                    self.takes(&name, is_owned);
                }
                let after = if is_moved { after.trim_start_matches(".clone()") } else { &after };
                let edits = [Edit::insert(range.start, before), Edit::insert(range.end, after)];
                self.edits.extend(edits.into_iter().filter(|edit| !edit.text.is_empty()));
                Kind::Converted { is_taken }
            }
        }
    }

    /// Refuses a field that reading takes, if it may be read again.
    fn takes(&mut self, name: &str, is_owned: bool) {
        let again = self.taken.iter().any(|taken| taken == name);
        if !is_owned || again || self.seen_in.is_none_or(|around| self.repeated > around) {
            self.lose("a field that is read again");
        }
        self.taken.push(name.to_owned());
    }
}
