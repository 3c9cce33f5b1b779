//! Rusoto's trait over two of its implementations, and the operations of a service as data.

use super::answers::{self, can_be_compared};
use super::keys::{is_item_key, key};
use super::names::ident;
use crate::{Field, Operation, Table, Value};

/// Returns a Rust file that implements Rusoto's trait of a service for two implementations, of which a rollout picks one
/// for each call. It is not formatted.
///
/// `facade` is the path of the crate `rusoto_compat_facade`. In the crate itself, which is `crate`, the file implements
/// the trait for the crate's `Routed`. In other crates, the trait and `Routed` are both foreign, so the file has a type of
/// its own around it.
pub fn write_routed(table: &Table, facade: &str) -> String {
    let mut lines = vec![header(table, facade)];
    if facade != "crate" {
        lines.push(own_type(table, facade));
    }
    lines.push(implementation(table, facade));
    lines.push(answers::functions(table));
    lines.join("\n")
}

fn header(table: &Table, facade: &str) -> String {
    let Table { service, rusoto, rusoto_trait, .. } = table;
    let (name, version) = (&rusoto.name, &rusoto.version);
    let routed = if facade == "crate" { ", Routed" } else { "" };
    let (fields, tree) = if answers::functions(table).is_empty() { ("", "") } else { ("Fields, ", ", Tree") };
    format!(
        "// Written by `api-table routed {service}` from {name} {version}. Do not change it by hand.

//! Rusoto's `{rusoto_trait}` over two of its implementations, and its operations.

#![allow(deprecated, unreachable_pub, unused_imports, unused_parens)]

use {name} as rusoto;

use {facade}::routing::{{{fields}Parts{routed}{tree}}};
"
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

fn implementation(table: &Table, facade: &str) -> String {
    let Table { service, rusoto_trait, operations, .. } = table;
    let lines: Vec<_> = operations.iter().map(|operation| line(table, operation)).collect();
    format!("{facade}::routed! {{\n    {service:?}, {rusoto_trait};\n{}\n}}\n", lines.join("\n"))
}

fn line(table: &Table, operation: &Operation) -> String {
    let Operation { method, error, request, response, only_reads, .. } = operation;
    let input = request.as_ref().map(|request| format!("input: {request}")).unwrap_or_default();
    let answer = response.as_ref().map_or("()".to_owned(), |name| format!("rusoto::{name}"));
    let part = |field: &Field| {
        let kind = if is_item_key(&field.value) { "item" } else { "text" };
        format!("{kind} {}", ident(&field.rusoto))
    };
    let key: Vec<_> = key(table, operation).into_iter().map(part).collect();
    let reads = if *only_reads { " reads" } else { "" };
    let (once, route) = match can_be_repeated(table, operation) {
        true => ("", format!("route({})", answers::parts(table, operation))),
        false => (" once", "route_once()".to_owned()),
    };
    format!("    {method}({input}) -> {answer}, {error}, key[{}]{reads}{once}, {route};", key.join(", "))
}
