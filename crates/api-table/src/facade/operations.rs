//! The client, the trait, and one function for each request.

use std::collections::BTreeMap;
use std::fmt;

use super::constructors;
use super::names::into_rusoto;
use super::special::{refusal, without_special};
use crate::{Direction, ErrorVariant, Operation, SdkOperation, Table};

/// Parts of a table that cannot be written yet.
#[derive(Debug)]
pub struct Unsupported {
    service: String,
    parts: Vec<String>,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a facade of {} cannot be written yet: {}", self.service, self.parts.join("; "))
    }
}

impl std::error::Error for Unsupported {}

/// Returns a Rust file with Rusoto's trait of a service over the SDK's client. It is not formatted.
///
/// The file uses the module at the path `support`, as `rusoto_compat_facade::support`.
///
/// # Errors
///
/// [`Unsupported`] with all parts of the table that need more than this writes.
pub fn write(table: &Table, support: &str) -> Result<String, Unsupported> {
    let (table, events) = &without_special(table);
    let mut writer = Writer { table, events, text: String::new(), unsupported: Vec::new() };
    writer.client(support);
    writer.methods();
    writer.requests();
    writer.types(Direction::ToSdk);
    writer.types(Direction::ToRusoto);
    match writer.unsupported.is_empty() {
        true => Ok(writer.text),
        false => Err(Unsupported { service: table.service.clone(), parts: writer.unsupported }),
    }
}

pub(super) struct Writer<'a> {
    pub(super) table: &'a Table,
    events: &'a BTreeMap<String, String>,
    text: String,
    pub(super) unsupported: Vec<String>,
}

impl Writer<'_> {
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn client(&mut self, support: &str) {
        let Table { service, rusoto, sdk, rusoto_trait: name, .. } = self.table;
        let (rusoto_crate, sdk_crate) = (&rusoto.name, sdk.name.replace('-', "_"));
        let text = format!(
            "// Written by `api-table facade {service}` from {rusoto_crate} {} and {} {}. Do not change it by hand.

//! Rusoto's `{name}` over the client of the SDK.

#![allow(deprecated, unused_imports, clippy::wildcard_imports)]

use async_trait::async_trait;
use {sdk_crate} as sdk;
use rusoto_core::RusotoError;
use {rusoto_crate} as rusoto;

use {support}::{{self as support, *}};

/// Rusoto's [`{name}`]({rusoto_crate}::{name}) over the client of the SDK.
///
/// A clone uses the same client.
#[derive(Clone, Debug)]
pub struct {name} {{
    client: sdk::Client,
}}

{}",
            rusoto.version,
            sdk.name,
            sdk.version,
            constructors::write(self.table, support)
        );
        self.line(&text);
    }

    fn methods(&mut self) {
        let table = self.table;
        self.line(&format!("#[async_trait]\nimpl rusoto::{0} for {0} {{", table.rusoto_trait));
        for operation in &table.operations {
            let Operation { method, error, .. } = operation;
            let name = |name: &str| format!("rusoto::{name}");
            let refusal = refusal(table, method);
            let argument = if refusal.is_none() { "input" } else { "_input" };
            let request = operation.request.as_deref();
            let input = request.map(|request| format!(", {argument}: {}", name(request))).unwrap_or_default();
            let output = operation.response.as_deref().map_or("()".to_owned(), name);
            self.line(&format!(
                "async fn {method}(&self{input}) -> Result<{output}, RusotoError<rusoto::{error}>> {{"
            ));
            match (refusal, &operation.sdk) {
                (Some(text), _) => self.line(&format!("Err(RusotoError::Validation({text:?}.to_owned()))")),
                (None, Some(sdk)) => self.call(operation, sdk),
                (None, None) => {}
            }
            self.line("}\n");
        }
        self.line("}\n");
    }

    fn call(&mut self, operation: &Operation, sdk: &SdkOperation) {
        let call = format!("self.client.{}()", sdk.method);
        match operation.request {
            Some(_) => self.line(&format!("let call = {}({call}, input)?;", request(sdk))),
            None => self.line(&format!("let call = {call};")),
        }
        if let Some(output) = self.events.get(&sdk.output) {
            self.line("let events = support::Events::default();");
            let sent = self.sent(operation, "call.customize().interceptor(events.clone())");
            self.line(&format!("{sent};\nOk({output} events.into_stream() }})"));
            return;
        }
        let sent = self.sent(operation, "call");
        match operation.response {
            Some(_) => self.line(&format!("let output = {sent};\nOk({}(output)?)", into_rusoto(&sdk.output))),
            None => self.line(&format!("{sent};\nOk(())")),
        }
    }

    /// Returns the expression that sends a call and reads its error.
    fn sent(&self, operation: &Operation, call: &str) -> String {
        let error = &operation.error;
        if self.table.rusoto_form == self.table.sdk_form {
            return format!("{call}.send().await.or_rusoto(rusoto::{error}::from_response)?");
        }
        // Rusoto's reader does not know the form in which the SDK gets the error.
        let variant =
            |it: &ErrorVariant| format!("\n{:?} => Some(rusoto::{error}::{}(message)),", it.code, it.rusoto);
        let variants: String = operation.errors.iter().map(variant).collect();
        if variants.is_empty() {
            return format!("{call}.send().await.or_rusoto_by_code(|_, _| None)?");
        }
        format!(
            "{call}.send().await.or_rusoto_by_code(|code, message| match code {{{variants}\n_ => None,\n}})?"
        )
    }

    fn requests(&mut self) {
        let table = self.table;
        for operation in &table.operations {
            let Some(sdk) = &operation.sdk else { continue };
            let Some(entry) = table.structs.get(&sdk.input) else { continue };
            let (module, name) = (&sdk.method, &operation.name);
            let builder = format!("sdk::operation::{module}::builders::{name}FluentBuilder");
            let input = if entry.fields.is_empty() { "_" } else { "input" };
            let rusoto = &entry.rusoto;
            let function = request(sdk);
            self.line(&format!(
                "fn {function}(call: {builder}, {input}: rusoto::{rusoto}) -> Result<{builder}, Unfit> {{"
            ));
            let setters = self.setters(entry, "input");
            self.line(&format!("Ok(call{setters})\n}}\n"));
        }
    }
}

/// Returns the function that puts a request into a call.
fn request(sdk: &SdkOperation) -> String {
    format!("{}_call", sdk.method)
}
