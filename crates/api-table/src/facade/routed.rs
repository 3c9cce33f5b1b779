//! Rusoto's trait over two of its implementations, and the operations of a service as data.

use super::answers::{self, can_be_compared};
use super::keys::{is_item_key, key};
use super::names::ident;
use crate::{Operation, Table, Value};

/// Returns a Rust file that implements Rusoto's trait of a service for two implementations, of which a rollout picks one
/// for each call. It is not formatted.
///
/// `facade` is the path of the crate `rusoto_compat_facade`. In the crate itself, which is `crate`, the file implements
/// the trait for the crate's `Routed`. In other crates, the trait and `Routed` are both foreign, so the file has a type of
/// its own around it.
pub fn write_routed(table: &Table, facade: &str) -> String {
    let mut lines = vec![header(table, facade), operations(table)];
    if facade != "crate" {
        lines.push(own_type(table, facade));
    }
    lines.push(implementation(table));
    lines.push(answers::functions(table));
    lines.join("\n")
}

fn header(table: &Table, facade: &str) -> String {
    let Table { service, rusoto, rusoto_trait, .. } = table;
    let (name, version) = (&rusoto.name, &rusoto.version);
    let routed = if facade == "crate" { "Routed, " } else { "" };
    let (fields, tree) = if answers::functions(table).is_empty() { ("", "") } else { ("Fields, ", ", Tree") };
    format!(
        "// Written by `api-table routed {service}` from {name} {version}. Do not change it by hand.

//! Rusoto's `{rusoto_trait}` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports)]

use std::sync::Arc;

use async_trait::async_trait;
use rusoto_core::RusotoError;
use {name} as rusoto;

use {facade}::routing::{{{fields}Key, Operation, Parts, {routed}Side{tree}}};
"
    )
}

fn operations(table: &Table) -> String {
    let Table { service, rusoto_trait, operations, .. } = table;
    let row = |operation: &Operation| {
        let key: Vec<_> = key(table, operation).iter().map(|field| &field.rusoto).collect();
        let reads = if operation.only_reads { ".reads()" } else { "" };
        let once = if can_be_repeated(table, operation) { "" } else { ".once()" };
        format!("Operation::new({service:?}, {:?}, &{key:?}){reads}{once},", operation.method)
    };
    let rows: Vec<_> = operations.iter().map(row).collect();
    let count = rows.len();
    format!(
        "/// The operations of [`{rusoto_trait}`](rusoto::{rusoto_trait}), in its order.\n\
         pub static OPERATIONS: [Operation; {count}] = [\n{}\n];\n",
        rows.join("\n")
    )
}

/// Whether a request can be sent to both sides: Rusoto's requests are `Clone`, but for those with a body that streams. Of
/// those with events in the answer, nothing would be compared.
fn can_be_repeated(table: &Table, operation: &Operation) -> bool {
    let input = operation.sdk.as_ref().and_then(|sdk| table.structs.get(&sdk.input));
    let streams = |value: &Value| matches!(value, Value::BlobStream | Value::Stream | Value::EventStream(_));
    can_be_compared(table, operation)
        && !input.is_some_and(|entry| entry.fields.iter().any(|field| streams(&field.value)))
}

fn own_type(table: &Table, facade: &str) -> String {
    let name = &table.rusoto_trait;
    format!(
        "/// [`{name}`](rusoto::{name}) over two of its implementations. A [`Rollout`]({facade}::Rollout) picks one for each
/// call.
///
/// The rollout must have been given [`OPERATIONS`]. If it was not, all calls go to the old side. A clone uses the same
/// sides.
#[derive(Debug)]
pub struct Routed<Old, New>({facade}::Routed<Old, New>);

impl<Old, New> Routed<Old, New> {{
    /// Returns the trait over these two.
    pub fn new(old: Old, new: New, rollout: &{facade}::Rollout) -> Self {{
        Self({facade}::Routed::new(old, new, rollout))
    }}
}}

impl<Old, New> Clone for Routed<Old, New> {{
    fn clone(&self) -> Self {{
        Self(self.0.clone())
    }}
}}

impl<Old, New> std::ops::Deref for Routed<Old, New> {{
    type Target = {facade}::Routed<Old, New>;

    fn deref(&self) -> &Self::Target {{
        &self.0
    }}
}}
"
    )
}

fn implementation(table: &Table) -> String {
    let name = &table.rusoto_trait;
    let methods: Vec<_> = table
        .operations
        .iter()
        .enumerate()
        .map(|(index, operation)| method(table, index, operation))
        .collect();
    format!(
        "#[async_trait]
impl<Old, New> rusoto::{name} for Routed<Old, New>
where
    Old: rusoto::{name} + Send + Sync + 'static,
    New: rusoto::{name} + Send + Sync + 'static,
{{
{}
}}
",
        methods.join("\n\n")
    )
}

fn method(table: &Table, index: usize, operation: &Operation) -> String {
    let Operation { method, error, .. } = operation;
    let output = operation.response.as_deref().map_or("()".to_owned(), |it| format!("rusoto::{it}"));
    let (parameter, ty, input, argument) = match &operation.request {
        Some(request) => {
            (format!(", input: rusoto::{request}"), format!("rusoto::{request}"), "input", "input")
        }
        None => (String::new(), "()".to_owned(), "()", ""),
    };
    let (route, compared) = match can_be_repeated(table, operation) {
        true => ("route", format!(", {}", answers::parts(table, operation))),
        false => ("route_once", String::new()),
    };
    let pattern = if operation.request.is_some() { "input" } else { "()" };
    let parts: String = key(table, operation)
        .iter()
        .map(|field| {
            let part = if is_item_key(&field.value) { "item" } else { "text" };
            format!(".{part}(&input.{})", ident(&field.rusoto))
        })
        .collect();
    let key = match &parts[..] {
        "" => format!("|_: &{ty}| None"),
        parts => format!("|input: &{ty}| Key::new(){parts}.hash()"),
    };
    format!(
        "async fn {method}(&self{parameter}) -> Result<{output}, RusotoError<rusoto::{error}>> {{
let sides = self.sides();
self.{route}(&OPERATIONS, {index}, {key}, {input}{compared}, move |side, {pattern}| {{
let sides = Arc::clone(&sides);
async move {{
match side {{
Side::Old => sides.old.{method}({argument}).await,
Side::New => sides.new.{method}({argument}).await,
}}
}}
}}).await
}}"
    )
}
