//! Values of Rusoto's types as they stand in programs.

use rusoto_compat_api_table::{BodyForm, Field, Struct, Table, TimeFormat, Value};

use crate::calls::streams;

/// How many structs may hold each other. An `AttributeValue` would else go on for ever.
const DEPTH: usize = 4;

/// The bytes of a stream.
const BODY: &str = "some bytes";

/// Writes values. Each is another one, and texts are written in turn in the ways that programs have.
pub(crate) struct Values<'t> {
    table: &'t Table,
    written: usize,
    depth: usize,
}

impl<'t> Values<'t> {
    pub(crate) fn new(table: &'t Table) -> Self {
        Self { table, written: 0, depth: 0 }
    }

    /// Returns a struct with all its fields.
    pub(crate) fn every(&mut self, path: &str) -> String {
        self.of_struct(path, false)
    }

    /// Returns a struct with the fields that it must have.
    pub(crate) fn required(&mut self, path: &str) -> String {
        self.of_struct(path, true)
    }

    fn of_struct(&mut self, path: &str, required: bool) -> String {
        let Some(entry) = self.table.structs.get(path) else { return String::new() };
        self.depth += 1;
        let (mut fields, mut all) = (String::new(), true);
        for field in &entry.fields {
            let optional = required || self.depth > DEPTH;
            if !field.rusoto_required && optional {
                all = false;
                continue;
            }
            let value = self.field(entry, field);
            let value = if field.rusoto_required { value } else { format!("Some({value})") };
            fields += &format!("{}: {value},\n", ident(&field.rusoto));
        }
        if !all {
            fields += "..Default::default()\n";
        }
        self.depth -= 1;
        format!("{}::{} {{\n{fields}}}", self.table.rusoto.name, entry.rusoto)
    }

    fn field(&mut self, entry: &Struct, field: &Field) -> String {
        match &*field.rusoto {
            "content_length" if streams(entry) => BODY.len().to_string(),
            "bucket" => text("photos", self.next()),
            _ => self.value(&field.value),
        }
    }

    fn value(&mut self, value: &Value) -> String {
        let number = self.next();
        match value {
            Value::Text => text(&format!("text {number}"), number),
            Value::Bool => number.is_multiple_of(2).to_string(),
            Value::Long | Value::Integer | Value::IntegerText => number.to_string(),
            Value::Float | Value::Double => format!("{number}.5"),
            Value::Enum(path) => {
                let texts: Vec<&String> =
                    self.table.enums.get(path).into_iter().flat_map(|it| it.variants.keys()).collect();
                text(texts.get(number % texts.len().max(1)).map_or("other", |it| it), number)
            }
            Value::Time(TimeFormat::EpochSeconds) => format!("17{number:08}.0"),
            Value::Time(TimeFormat::HttpDate) => text("Thu, 26 Nov 2026 01:23:39 GMT", number),
            Value::Time(TimeFormat::DateTime) => text("2026-11-26T01:23:39Z", number),
            Value::Time(TimeFormat::DateTimeMillis) => text("2026-11-26T01:23:39.000Z", number),
            Value::Blob if self.table.rusoto_form == BodyForm::Xml => {
                "bytes::Bytes::from(\"aGVsbG8=\")".to_owned()
            }
            Value::Blob if number.is_multiple_of(2) => format!("bytes::Bytes::from(\"bytes {number}\")"),
            Value::Blob | Value::BlobStream => format!("\"bytes {number}\".into()"),
            Value::Stream => format!("{BODY:?}.as_bytes().to_vec().into()"),
            Value::Struct(path) => self.of_struct(path, false),
            Value::Union(path) => self.of_union(path),
            Value::List(value) => format!("vec![{}, {}]", self.value(value), self.value(value)),
            Value::Map(key, value) => {
                let key = match **key {
                    Value::Text => text(&format!("name-{number}"), number),
                    _ => self.value(key),
                };
                // One entry, because the order of two is not the same in two maps.
                format!("std::iter::once(({key}, {})).collect()", self.value(value))
            }
            Value::EventStream(_) | Value::Unmatched(_) => String::new(),
        }
    }

    /// Returns a union with one of its fields, of which those that hold no union come first.
    fn of_union(&mut self, path: &str) -> String {
        let Some(union) = self.table.unions.get(path) else { return String::new() };
        self.depth += 1;
        let fits: Vec<_> =
            union.variants.iter().filter(|it| self.depth < DEPTH || it.value.paths().is_empty()).collect();
        let number = self.next();
        let one = fits.get(number % fits.len().max(1)).copied();
        let field = one
            .map(|it| format!("{}: Some({}),", ident(&it.rusoto), self.value(&it.value)))
            .unwrap_or_default();
        self.depth -= 1;
        format!("{}::{} {{ {field} ..Default::default() }}", self.table.rusoto.name, union.rusoto)
    }

    fn next(&mut self) -> usize {
        self.written += 1;
        self.written
    }
}

/// Returns a `String`, written in one of four ways.
fn text(value: &str, way: usize) -> String {
    match way % 4 {
        0 => format!("{value:?}.to_owned()"),
        1 => format!("{value:?}.to_string()"),
        2 => format!("String::from({value:?})"),
        _ => format!("{value:?}.into()"),
    }
}

/// Returns a field as it is written in Rust.
pub(crate) fn ident(name: &str) -> String {
    let keyword = matches!(name, "type" | "match" | "use" | "ref" | "where" | "in" | "for" | "move" | "enum");
    if keyword {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
