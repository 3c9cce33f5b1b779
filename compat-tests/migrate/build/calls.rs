//! The file of a service: three calls of each operation.

use rusoto_compat_api_table::{Operation, Table, Value};

use crate::reads::Reads;
use crate::values::{ident, Values};

/// Returns functions that make calls on the facade, and a list of them.
///
/// - `every_…` sets all fields of the request.
/// - `required_…` sets those that Rusoto requires.
/// - `reads_…` reads all fields of the answer.
///
/// Each returns what it got as a text.
pub(crate) fn write(table: &Table) -> String {
    let facade = &table.rusoto_trait;
    let mut text = format!(
        "//! Calls of every operation of {}.\n#![allow(warnings, clippy::all)]\n\n\
         use futures_util::future::BoxFuture;\nuse rusoto_compat_facade::{facade} as Facade;\nuse {}::{facade};\n\n",
        table.service, table.rusoto.name
    );
    let mut list = String::new();
    for operation in table.operations.iter().filter(|it| it.sdk.is_some()) {
        let method = &operation.method;
        let mut values = Values::new(table);
        let every = request(table, operation, |path| values.every(path));
        let required = request(table, operation, |path| values.required(path));
        let sdk = operation.sdk.as_ref().map(|sdk| &*sdk.output).unwrap_or_default();
        let reads = match &operation.response {
            Some(_) => Reads::of(table, sdk),
            None => String::new(),
        };
        text += &function("every", method, &every, "");
        text += &function("required", method, &required, "");
        text += &function("reads", method, &required, &reads);
        for kind in ["every", "required", "reads"] {
            list += &format!("    ({kind:?}, {method:?}, |facade| Box::pin({kind}_{method}(facade))),\n");
        }
    }
    text + "/// A function that makes a call.\npub type Call = for<'a> fn(&'a Facade) -> BoxFuture<'a, String>;\n\n"
        + "/// All calls: the kind, the operation, and the function.\npub const CALLS: &[(&str, &str, Call)] = &[\n"
        + &list
        + "];\n"
}

/// Returns the file with any client in place of the facade, so that the calls run on Rusoto's own client as well.
pub(crate) fn for_both(table: &Table, text: &str) -> String {
    let (rusoto, client) = (&table.rusoto.name, &table.rusoto_trait);
    text.replacen(
        &format!("use rusoto_compat_facade::{client} as Facade;"),
        &format!(
            "/// Rusoto's client, or the facade.\npub type Facade = dyn {rusoto}::{client} + Send + Sync;"
        ),
        1,
    )
}

/// Returns the literal of a request, or nothing if the operation takes none.
pub(crate) fn request(table: &Table, operation: &Operation, write: impl FnOnce(&str) -> String) -> String {
    let input = operation.sdk.as_ref().map(|sdk| &*sdk.input).unwrap_or_default();
    match (&operation.request, table.structs.contains_key(input)) {
        (Some(_), true) => write(input),
        (Some(request), false) => format!("{}::{request} {{}}", table.rusoto.name),
        (None, _) => String::new(),
    }
}

fn function(kind: &str, method: &str, request: &str, reads: &str) -> String {
    let call = format!("facade.{}({request}).await", ident(method));
    if kind == "reads" {
        return format!(
            "pub async fn {kind}_{method}(facade: &Facade) -> String {{\n    let mut shown = Vec::new();\n    \
             match {call} {{\n        Ok(answer) => {{\n{reads}        }}\n        \
             Err(error) => shown.push(format!(\"{{:?}}\", error)),\n    }}\n    shown.join(\"\\n\")\n}}\n\n"
        );
    }
    format!(
        "pub async fn {kind}_{method}(facade: &Facade) -> String {{\n    match {call} {{\n        \
         Ok(_) => \"an answer\".to_owned(),\n        Err(error) => format!(\"{{:?}}\", error),\n    }}\n}}\n\n"
    )
}

/// Whether a struct has its body as a stream.
pub(crate) fn streams(entry: &rusoto_compat_api_table::Struct) -> bool {
    entry.fields.iter().any(|field| field.value == Value::Stream)
}
