//! Requests as programs write them, with values from everywhere.

use fastrand::Rng;
use rusoto_compat_api_table::{Field, Struct, Table, TimeFormat, Value};

/// How many structs may hold each other before only few of their fields are set.
const DEPTH: usize = 4;

const TEXTS: &[&str] = &[
    "make()",
    "\"a\".into()",
    "\"a\".to_string()",
    "st.s.clone()",
    "p.to_string()",
    "p.into()",
    "format!(\"{}\", p)",
    "String::from(\"b\")",
    "st.os.clone().unwrap_or_default()",
];
const OPTIONAL_TEXTS: &[&str] = &["st.os.clone()", "Some(p).map(str::to_owned)", "Some(p).map(Into::into)"];
const NUMBERS: &[&str] = &["1", "st.n", "st.n + 1", "p.len() as i64", "-5"];
const BYTES: &[&str] = &[
    "vec![1u8].into()",
    "\"a\".into()",
    "bytes::Bytes::from(vec![1u8])",
    "p.to_string().into()",
    "bytes::Bytes::new()",
];
const LISTS_OF_TEXTS: &[&str] = &[
    "st.v.clone()",
    "st.v.iter().map(|x| x.to_string()).collect()",
    "p.split(\",\").map(Into::into).collect()",
];
const MAPS_OF_TEXTS: &[&str] =
    &["st.m.clone()", "[(\"a\".to_string(), \"b\".to_string())].into_iter().collect()"];

/// Draws the parts of one function.
pub(crate) struct Values<'t> {
    table: &'t Table,
    drawn: &'t mut Rng,
    /// The statements before the call.
    pub(crate) before: Vec<String>,
}

impl<'t> Values<'t> {
    pub(crate) fn new(table: &'t Table, drawn: &'t mut Rng) -> Self {
        Self { table, drawn, before: Vec::new() }
    }

    /// Returns the argument of a call: a literal, or a variable that is made before.
    pub(crate) fn request(&mut self, path: &str, name: &str) -> String {
        let Some(entry) = self.table.structs.get(path) else {
            return format!("{}::{name} {{}}", self.table.rusoto.name);
        };
        match self.drawn.u8(..100) {
            0..25 => {
                let literal = self.literal(entry, 0);
                self.before.push(format!("let req = {literal};"));
                "req".to_owned()
            }
            // Fields are set later: all that must be, or some once more.
            way @ 25..42 => {
                let all = way < 33;
                let init =
                    if all { format!("{}::default()", self.name(entry)) } else { self.literal(entry, 0) };
                self.before.push(format!("let mut req = {init};"));
                for field in &entry.fields {
                    let is_set = all && field.rusoto_required || self.percent(30);
                    if !is_set {
                        continue;
                    }
                    let value = self.value(&field.value, 1);
                    let value = match field.rusoto_required {
                        true => value,
                        false if self.percent(30) => "None".to_owned(),
                        false => format!("Some({value})"),
                    };
                    let set = format!("req.{} = {value};", ident(&field.rusoto));
                    let set = if self.percent(20) { format!("if st.f {{ {set} }}") } else { set };
                    self.before.push(set);
                }
                choose(self.drawn, &["req.clone()", "req"]).to_owned()
            }
            _ => self.literal(entry, 0),
        }
    }

    fn literal(&mut self, entry: &Struct, depth: usize) -> String {
        let name = self.name(entry);
        let some = match entry.fields.len() {
            _ if depth > DEPTH => 10,
            0..6 => 50,
            _ => 25,
        };
        let mut fields = Vec::new();
        for field in &entry.fields {
            let required = field.rusoto_required || field.sdk_required;
            if self.percent(if required { 99 } else { some }) {
                fields.push(format!("{}: {}", ident(&field.rusoto), self.field(field, depth)));
            }
        }
        self.drawn.shuffle(&mut fields);
        if fields.len() < entry.fields.len() || fields.is_empty() {
            fields.push(match self.drawn.bool() {
                true => "..Default::default()".to_owned(),
                false => format!("..{name}::default()"),
            });
        }
        format!("{name} {{ {} }}", fields.join(", "))
    }

    fn field(&mut self, field: &Field, depth: usize) -> String {
        let value = self.value(&field.value, depth);
        if field.rusoto_required {
            return value;
        }
        match (self.drawn.u8(..100), &field.value) {
            (0..6, _) => "None".to_owned(),
            (6..9, _) => "Default::default()".to_owned(),
            (9..15, Value::Text | Value::Enum(_)) => choose(self.drawn, OPTIONAL_TEXTS).to_owned(),
            (9..15, Value::Long | Value::Integer) => "st.on".to_owned(),
            (9..13, _) => format!("Some({value}).filter(|_| st.f)"),
            _ => format!("Some({value})"),
        }
    }

    fn value(&mut self, value: &Value, depth: usize) -> String {
        if self.percent(3) {
            return choose(self.drawn, &["gen()", "Default::default()"]).to_owned();
        }
        let from = match value {
            Value::Text | Value::Enum(_) => TEXTS,
            Value::Time(TimeFormat::EpochSeconds) => &["1.5", "gen()"],
            Value::Time(_) => &["make()"],
            Value::Bool => &["true", "st.f", "!st.f"],
            Value::Long | Value::Integer | Value::IntegerText => NUMBERS,
            Value::Float | Value::Double => &["1.0"],
            Value::Blob | Value::BlobStream => BYTES,
            Value::Stream => &["vec![1u8].into()", "Vec::new().into()"],
            Value::EventStream(_) | Value::Unmatched(_) => &["gen()"],
            Value::Struct(path) => return self.of_struct(path, value, depth),
            Value::Union(path) => return self.of_union(path, depth),
            Value::List(inner) => return self.list(inner, value, depth),
            Value::Map(key, inner) => return self.map(key, inner, value, depth),
        };
        choose(self.drawn, from).to_owned()
    }

    fn of_struct(&mut self, path: &str, value: &Value, depth: usize) -> String {
        let Some(entry) = self.table.structs.get(path) else { return "gen()".to_owned() };
        let literal = self.literal(entry, depth + 1);
        if self.percent(20) {
            self.variable("", value, &literal)
        } else {
            literal
        }
    }

    fn of_union(&mut self, path: &str, depth: usize) -> String {
        let Some(union) = self.table.unions.get(path) else { return "gen()".to_owned() };
        let fits: Vec<_> =
            union.variants.iter().filter(|it| depth < DEPTH || it.value.paths().is_empty()).collect();
        let Some(one) = fits.get(self.drawn.usize(..fits.len().max(1))) else { return "gen()".to_owned() };
        let value = self.value(&one.value, depth + 1);
        let name = &self.table.rusoto.name;
        format!("{name}::{} {{ {}: Some({value}), ..Default::default() }}", union.rusoto, ident(&one.rusoto))
    }

    fn list(&mut self, inner: &Value, value: &Value, depth: usize) -> String {
        let way = self.drawn.u8(..100);
        if matches!(inner, Value::Text | Value::Enum(_)) && way < 30 {
            return choose(self.drawn, LISTS_OF_TEXTS).to_owned();
        }
        match way {
            0..40 => {
                let values: Vec<_> =
                    (0..self.drawn.usize(..3)).map(|_| self.value(inner, depth + 1)).collect();
                format!("vec![{}]", values.join(", "))
            }
            40..60 => {
                let before = self.before.len();
                let one = self.value(inner, depth + 1);
                match self.before.len() == before {
                    true => format!("st.v.iter().map(|x| {one}).collect()"),
                    false => format!("vec![{one}]"),
                }
            }
            60..85 => {
                let (one, other) = (self.value(inner, depth + 1), self.value(inner, depth + 1));
                let new = choose(self.drawn, &["Vec::new()", "vec![]", "Vec::with_capacity(2)"]);
                let list = self.variable("mut ", value, new);
                self.before.push(format!("{list}.push({one});"));
                if self.drawn.bool() {
                    self.before.push(format!("if st.f {{ {list}.push({other}); }}"));
                }
                list
            }
            _ => choose(self.drawn, &["vec![]", "Vec::new()"]).to_owned(),
        }
    }

    fn map(&mut self, key: &Value, inner: &Value, value: &Value, depth: usize) -> String {
        let way = self.drawn.u8(..100);
        if rusoto_type(self.table, value) == "HashMap<String, String>" && way < 30 {
            return choose(self.drawn, MAPS_OF_TEXTS).to_owned();
        }
        let (key, one) = (self.value(key, depth + 1), self.value(inner, depth + 1));
        match way {
            0..45 => format!("HashMap::from([({key}, {one})])"),
            45..60 => {
                format!("{}[({key}, {one})].into_iter().collect()", choose(self.drawn, &["vec!", ""]))
            }
            60..65 => format!("std::iter::once(({key}, {one})).collect()"),
            65..90 => {
                let map = self.variable("mut ", value, "HashMap::new()");
                self.before.push(format!("{map}.insert({key}, {one});"));
                map
            }
            _ => "HashMap::new()".to_owned(),
        }
    }

    /// Makes a variable, with or without its type, and returns its name.
    fn variable(&mut self, mutable: &str, value: &Value, made: &str) -> String {
        let name = format!("v{}", self.before.len());
        let kind = match self.drawn.bool() {
            true => String::new(),
            false => format!(": {}", rusoto_type(self.table, value)),
        };
        self.before.push(format!("let {mutable}{name}{kind} = {made};"));
        name
    }

    fn name(&self, entry: &Struct) -> String {
        format!("{}::{}", self.table.rusoto.name, entry.rusoto)
    }

    fn percent(&mut self, share: u8) -> bool {
        self.drawn.u8(..100) < share
    }
}

/// Returns one of some texts.
pub(crate) fn choose<'a>(drawn: &mut Rng, from: &[&'a str]) -> &'a str {
    from[drawn.usize(..from.len())]
}

/// Returns a field or a method as it is written in Rust.
pub(crate) fn ident(name: &str) -> String {
    let keyword = matches!(name, "type" | "match" | "use" | "ref" | "where" | "in" | "for" | "move" | "enum");
    if keyword {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// Returns the type of a value in Rusoto.
pub(crate) fn rusoto_type(table: &Table, value: &Value) -> String {
    let of = |value| rusoto_type(table, value);
    let named = |name: Option<&String>| format!("{}::{}", table.rusoto.name, name.map_or("", |it| it));
    match value {
        Value::Text | Value::Enum(_) => "String".to_owned(),
        Value::Time(TimeFormat::EpochSeconds) | Value::Double => "f64".to_owned(),
        Value::Time(_) => "String".to_owned(),
        Value::Bool => "bool".to_owned(),
        Value::Long | Value::Integer | Value::IntegerText => "i64".to_owned(),
        Value::Float => "f32".to_owned(),
        Value::Blob | Value::BlobStream => "bytes::Bytes".to_owned(),
        Value::Stream => format!("{}::StreamingBody", table.rusoto.name),
        Value::Struct(path) => named(table.structs.get(path).map(|it| &it.rusoto)),
        Value::Union(path) => named(table.unions.get(path).map(|it| &it.rusoto)),
        Value::List(inner) => format!("Vec<{}>", of(inner)),
        Value::Map(key, inner) => format!("HashMap<{}, {}>", of(key), of(inner)),
        Value::EventStream(_) | Value::Unmatched(_) => "()".to_owned(),
    }
}
