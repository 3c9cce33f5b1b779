//! How a shadow takes the answer of an operation apart.

use std::collections::BTreeSet;

use super::names::{ident, snake};
use crate::{Operation, Struct, Table, Value};

/// Outputs without bytes that have no `Serialize` in Rusoto all the same, because the body of the answer is one field.
const NOT_SERIALIZE: &[(&str, &str)] = &[("s3", "GetBucketPolicyOutput")];

/// Returns whether answers of an operation can be compared. Events cannot: they have no end.
pub(super) fn can_be_compared(table: &Table, operation: &Operation) -> bool {
    let has_events =
        |entry: &Struct| entry.fields.iter().any(|field| matches!(field.value, Value::EventStream(_)));
    !output(table, operation).is_some_and(has_events)
}

/// Returns the expression of the parts of an answer.
pub(super) fn parts(table: &Table, operation: &Operation) -> String {
    let Some(entry) = output(table, operation).filter(|it| is_taken_by_fields(table, it)) else {
        return "Parts::of_fields()".to_owned();
    };
    let body = match stream(entry) {
        Some(name) => format!("|it| it.{}.as_mut()", ident(name)),
        None => "|_| None".to_owned(),
    };
    format!("Parts::new({}, {body})", function(entry))
}

/// Returns the functions that `parts` names.
pub(super) fn functions(table: &Table) -> String {
    let outputs =
        table.operations.iter().filter(|it| can_be_compared(table, it)).filter_map(|it| output(table, it));
    let functions: BTreeSet<_> = outputs.filter(|it| is_taken_by_fields(table, it)).map(of_output).collect();
    functions.into_iter().collect()
}

fn of_output(entry: &Struct) -> String {
    let rusoto = &entry.rusoto;
    let fields = entry.fields.iter().filter(|field| Some(field.rusoto.as_str()) != stream(entry));
    let row = |field: &crate::Field| format!("({:?}, Tree::of(&it.{})),", field.rusoto, ident(&field.rusoto));
    let rows: Vec<_> = fields.map(row).collect();
    format!(
        "fn {}(it: &rusoto::{rusoto}) -> Fields {{\nFields::read(Tree::of_fields({rusoto:?}, [\n{}\n]))\n}}\n\n",
        function(entry),
        rows.join("\n")
    )
}

/// Rusoto has no `Serialize` for an output if the body of the answer is one of its fields. The table does not say which
/// are bodies, so outputs with bytes are all taken apart field by field.
fn is_taken_by_fields(table: &Table, entry: &Struct) -> bool {
    let is_bytes = |value: &Value| matches!(value, Value::Blob | Value::BlobStream | Value::Stream);
    NOT_SERIALIZE.contains(&(&*table.service, &*entry.rusoto))
        || entry.fields.iter().any(|field| is_bytes(&field.value))
}

/// Returns the field that is a stream.
fn stream(entry: &Struct) -> Option<&str> {
    entry.fields.iter().find(|field| field.value == Value::Stream).map(|field| field.rusoto.as_str())
}

fn output<'t>(table: &'t Table, operation: &Operation) -> Option<&'t Struct> {
    table.structs.get(&operation.sdk.as_ref()?.output).filter(|_| operation.response.is_some())
}

fn function(entry: &Struct) -> String {
    format!("{}_fields", snake(&entry.rusoto))
}
