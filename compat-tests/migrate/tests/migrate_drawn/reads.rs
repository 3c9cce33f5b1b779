//! What programs do with an answer.
//!
//! In the forms, `$x` is the place of a value, `$y` a name for what is in it, `$t` its type in Rusoto without an `Option`,
//! `$d` the depth, and `$u` what uses `$y`.

use fastrand::Rng;
use rusoto_compat_api_table::{Struct, Table, Value};

use crate::values::{choose, ident, rusoto_type};

/// How deep the places go.
const DEPTH: usize = 5;

const OPTIONAL: &[&str] = &[
    "take($x.is_some());",
    "println!(\"{:?}\", $x);",
    "show::<Option<$t>>(&$x);",
    "let z: Option<$t> = $x; take(z);",
    "if let Some($y) = $x { take::<$t>($y) }",
    "if let Some($y) = &$x { show::<$t>($y) }",
    "match $x { Some(ref $y) => show::<$t>($y), None => {} }",
    "take::<Option<$t>>($x.clone());",
    "take($x.clone().unwrap_or_default());",
    "take::<$t>($x.unwrap_or_default());",
    "let Some($y) = $x else { return Ok(()) }; take($y);",
    "take($x.as_ref().map(|y| format!(\"{:?}\", y)));",
    "let z = vec![$x]; take(z);",
    "take(matches!($x, Some(_)));",
    "take($x.take());",
    "take($x.map(|y| (1, y)));",
    "println!(\"{}\", $x.as_ref().map(|y| format!(\"{:?}\", y)).unwrap_or_default());",
    "take($x.ok_or(\"x\")?);",
];
const OPTIONAL_TEXT: &[&str] = &[
    "otext($x.clone());",
    "st($x.as_deref().unwrap_or(\"-\"));",
    "let z = $x.as_deref().map(str::len); take(z);",
    "take($x.as_ref().map(|y| y.as_str()).unwrap_or(\"\") == \"a\");",
    "take($x == Some(make()));",
    "take($x.as_deref() == Some(\"a\"));",
    "let z: &str = $x.as_deref().unwrap(); st(z);",
];
const OPTIONAL_NUMBER: &[&str] = &[
    "num($x.unwrap_or(0));",
    "take($x > Some(1));",
    "take($x.unwrap_or(1) as usize);",
    "take($x.map(|y| y + 1));",
];
const OPTIONAL_BYTES: &[&str] = &[
    "take($x.as_ref().map(|y| y.len()));",
    "take($x.clone().map(|y| y.to_vec()));",
    "take($x.unwrap().to_vec());",
    "take($x.as_deref().map(|y| y.len()));",
];
const REQUIRED: &[&str] =
    &["take::<$t>($x.clone());", "show::<$t>(&$x);", "let z: $t = $x; take(z);", "println!(\"{:?}\", $x);"];
const TEXT: &[&str] = &[
    "st(&$x);",
    "take($x.len());",
    "st($x.as_str());",
    "take($x == \"a\");",
    "take($x.is_empty());",
    "text($x.to_string());",
    "text($x.clone());",
];
const NUMBER: &[&str] =
    &["num($x);", "take($x as usize);", "take($x + 1);", "take($x == 2);", "take($x.to_string());"];
const BYTES: &[&str] = &[
    "take($x.to_vec());",
    "take($x.len());",
    "take(std::str::from_utf8(&$x).is_ok());",
    "take($x.as_ref().len());",
];
const STRUCT: &[&str] = &[
    "if let Some($y) = $x { $u }",
    "if let Some($y) = &$x { $u }",
    "let $y = $x.unwrap(); $u",
    "$x.as_ref().map(|$y| { $u });",
    "let $y = $x.ok_or(\"x\")?; $u",
    "match $x { Some($y) => { $u } None => {} }",
    "take($x.is_some());",
    "let Some($y) = $x else { return Ok(()) }; $u",
];
/// Ways to have a list or a map from an option of it.
const WITHOUT_OPTION: &[&str] = &["$x.unwrap_or_default()", "$x.clone().unwrap_or_default()", "$x.unwrap()"];
const LIST: &[&str] = &[
    "for $y in $x { $u }",
    "for $y in &$x { $u }",
    "for $y in $x.iter() { $u }",
    "for (i, $y) in $x.into_iter().enumerate() { take(i); $u }",
    "let l$d = $x; take(l$d.len()); if let Some($y) = l$d.first() { $u }",
    "$x.iter().for_each(|$y| { $u });",
    "let c$d: Vec<_> = $x.into_iter().filter(|_| true).collect(); for $y in c$d { $u }",
    "let c$d = $x.into_iter().collect::<Vec<_>>(); take(c$d.len());",
    "let mut l$d = $x; l$d.reverse(); while let Some($y) = l$d.pop() { $u }",
    "let $y = &$x[0]; $u",
    "let n$d = $x.iter().fold(0, |n, $y| { $u n + 1 }); take(n$d);",
    "take($x.iter().map(|$y| { $u 1 }).count());",
    "take($x.len());",
    "let mut l$d = $x; l$d.retain(|$y| { $u true }); take(l$d.len());",
    "if let Some($y) = $x.into_iter().next() { $u }",
    "if let Some($y) = $x.iter().find(|$y| { $u true }) { $u }",
];
const MAP: &[&str] = &[
    "for (k, $y) in $x { text(k); $u }",
    "for (k, $y) in &$x { st(k); $u }",
    "for $y in $x.values() { $u }",
    "if let Some($y) = $x.get(\"a\") { $u }",
    "let mut m$d = $x; if let Some($y) = m$d.remove(\"a\") { $u }",
    "take($x.contains_key(\"a\"));",
    "let $y = &$x[\"a\"]; $u",
    "$x.iter().for_each(|(k, $y)| { st(k); $u });",
    "take($x.len());",
];

/// Draws what is read of an answer.
pub(crate) struct Reads<'t> {
    table: &'t Table,
    drawn: &'t mut Rng,
}

impl<'t> Reads<'t> {
    pub(crate) fn new(table: &'t Table, drawn: &'t mut Rng) -> Self {
        Self { table, drawn }
    }

    /// Returns statements that read some of the fields of the variable `out`.
    pub(crate) fn of(mut self, path: &str) -> String {
        self.table.structs.get(path).map(|it| self.fields(it, "out", 0)).unwrap_or_default()
    }

    fn fields(&mut self, entry: &Struct, from: &str, depth: usize) -> String {
        let mut fields: Vec<_> = entry.fields.iter().filter(|it| it.value != Value::Stream).collect();
        if depth > DEPTH {
            return String::new();
        }
        self.drawn.shuffle(&mut fields);
        let some = [1, 1, 2, 3][self.drawn.usize(..4)];
        let reads = fields.into_iter().take(some).map(|field| {
            let place = format!("{from}.{}", ident(&field.rusoto));
            self.read(&place, &field.value, field.rusoto_required, depth)
        });
        reads.collect::<Vec<_>>().join(" ")
    }

    fn read(&mut self, place: &str, value: &Value, required: bool, depth: usize) -> String {
        let name = format!("y{depth}");
        match value {
            Value::Struct(path) => {
                let Some(entry) = self.table.structs.get(path) else { return String::new() };
                if required {
                    return self.fields(entry, place, depth + 1);
                }
                let inner = self.fields(entry, &name, depth + 1);
                self.form(STRUCT, place, depth, &inner)
            }
            Value::Union(path) => {
                let Some(union) = self.table.unions.get(path) else { return String::new() };
                let one = &union.variants[self.drawn.usize(..union.variants.len())];
                let place = if required { place.to_owned() } else { format!("{place}.unwrap()") };
                self.read(&format!("{place}.{}", ident(&one.rusoto)), &one.value, false, depth + 1)
            }
            Value::List(inner) | Value::Map(_, inner) if !is_leaf(inner) => {
                let inner = self.read(&name, inner, true, depth + 1);
                let place = match required {
                    true => place.to_owned(),
                    false => choose(self.drawn, WITHOUT_OPTION).replace("$x", place),
                };
                let forms = if matches!(value, Value::List(_)) { LIST } else { MAP };
                self.form(forms, &place, depth, &inner)
            }
            _ => self.leaf(place, value, required, depth),
        }
    }

    fn leaf(&mut self, place: &str, value: &Value, required: bool, depth: usize) -> String {
        let (any, own) = match (value, required) {
            (Value::Text | Value::Enum(_), true) => (REQUIRED, TEXT),
            (Value::Text | Value::Enum(_), false) => (OPTIONAL, OPTIONAL_TEXT),
            (Value::Long | Value::Integer | Value::IntegerText, true) => (REQUIRED, NUMBER),
            (Value::Long | Value::Integer | Value::IntegerText, false) => (OPTIONAL, OPTIONAL_NUMBER),
            (Value::Blob | Value::BlobStream, true) => (REQUIRED, BYTES),
            (Value::Blob | Value::BlobStream, false) => (OPTIONAL, OPTIONAL_BYTES),
            (_, true) => (REQUIRED, REQUIRED),
            (_, false) => (OPTIONAL, OPTIONAL),
        };
        let forms = if self.drawn.bool() { any } else { own };
        self.form(forms, place, depth, "").replace("$t", &rusoto_type(self.table, value))
    }

    fn form(&mut self, forms: &[&str], place: &str, depth: usize, uses: &str) -> String {
        choose(self.drawn, forms)
            .replace("$x", place)
            .replace("$y", &format!("y{depth}"))
            .replace("$d", &depth.to_string())
            .replace("$u", uses)
    }
}

fn is_leaf(value: &Value) -> bool {
    !matches!(value, Value::Struct(_) | Value::Union(_) | Value::List(_) | Value::Map(..))
}
