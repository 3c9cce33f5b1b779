//! Statements that read all fields of an answer.

use rusoto_compat_api_table::{Struct, Table, Value};

use crate::values::ident;

/// How many structs may hold each other.
const DEPTH: usize = 4;

/// Writes reads. Each name of a variable ends in its depth.
pub(crate) struct Reads<'t> {
    table: &'t Table,
    text: String,
}

impl<'t> Reads<'t> {
    /// Returns statements that push what is in the variable `answer` to the list `shown`.
    pub(crate) fn of(table: &'t Table, output: &str) -> String {
        let mut reads = Self { table, text: String::new() };
        if let Some(entry) = table.structs.get(output) {
            reads.fields(entry, "answer", 1);
        }
        reads.text
    }

    fn fields(&mut self, entry: &Struct, from: &str, depth: usize) {
        for field in &entry.fields {
            let place = format!("{from}.{}", ident(&field.rusoto));
            self.field(&place, &field.value, field.rusoto_required, depth);
        }
    }

    fn field(&mut self, place: &str, value: &Value, required: bool, depth: usize) {
        let one = format!("one{depth}");
        let open = match (value, required) {
            // What holds no type of the service is shown as it is.
            _ if value.paths().iter().all(|path| self.table.enums.contains_key(*path)) => {
                let shown = match value {
                    Value::Stream => format!("{place}.is_some().to_string()"),
                    _ => format!("format!(\"{{:?}}\", {place})"),
                };
                self.line(depth, &format!("shown.push({shown});"));
                return;
            }
            (Value::EventStream(_) | Value::Unmatched(_), _) => return,
            _ if depth > DEPTH => return,
            (Value::Struct(_) | Value::Union(_), true) => format!("{{ let {one} = {place};"),
            (Value::Struct(_) | Value::Union(_), false) => format!("if let Some({one}) = {place} {{"),
            (Value::Map(..), true) => format!("for (_, {one}) in {place} {{"),
            (Value::Map(..), false) => format!("for (_, {one}) in {place}.into_iter().flatten() {{"),
            (_, true) => format!("for {one} in {place} {{"),
            (_, false) => format!("for {one} in {place}.into_iter().flatten() {{"),
        };
        self.line(depth, &open);
        match value {
            Value::List(inner) | Value::Map(_, inner) => match &**inner {
                Value::Struct(_) | Value::Union(_) => self.inside(inner, &one, depth + 1),
                _ => self.field(&one, inner, true, depth + 1),
            },
            _ => self.inside(value, &one, depth + 1),
        }
        self.line(depth, "}");
    }

    fn inside(&mut self, value: &Value, from: &str, depth: usize) {
        match value {
            Value::Struct(path) => {
                if let Some(entry) = self.table.structs.get(path) {
                    self.fields(entry, from, depth);
                }
            }
            Value::Union(path) => {
                for variant in self.table.unions.get(path).into_iter().flat_map(|it| &it.variants) {
                    self.field(&format!("{from}.{}", ident(&variant.rusoto)), &variant.value, false, depth);
                }
            }
            _ => {}
        }
    }

    fn line(&mut self, depth: usize, line: &str) {
        self.text += &format!("{}{line}\n", "    ".repeat(depth + 2));
    }
}
