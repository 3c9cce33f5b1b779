//! Which operations are rewritten, all of these services but for the exceptions, and what follows their calls.

use rusoto_compat_api_table::{Operation, SERVICES, SdkOperation, Table, Value};

use super::around::Around;
use super::{Context, extension};
use crate::edit::Edit;

/// Operations that stay, with the reason.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("s3", "select_object_content", "its answer is a stream of events"),
    // Rusoto cannot read the answer, so the facade refuses the call, and a moved one would not fail.
    ("sns", "list_endpoints_by_platform_application", "Rusoto cannot read its answer"),
];

/// What Rusoto sends for a field of S3 that is not set, where the service keeps it. Rusoto's signer adds this type to
/// every request without one, and the facade does so too.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("CopyObjectRequest", "content_type", "application/octet-stream"),
    ("CreateMultipartUploadRequest", "content_type", "application/octet-stream"),
];

/// Returns why calls of an operation stay that the SDK has.
fn exception(service: &str, method: &str) -> Option<&'static str> {
    let exception = EXCEPTIONS.iter().find(|(of, it, _)| (*of, *it) == (service, method));
    exception.map(|(_, _, why)| *why)
}

/// Returns whether calls of an operation are rewritten, if the SDK has it and its answer is no stream of events.
pub(crate) fn covers(service: &str, method: &str) -> bool {
    SERVICES.contains(&service) && exception(service, method).is_none()
}

/// Returns the SDK's operation, or why calls of this one stay.
pub(super) fn rewritten<'a>(table: &Table, operation: &'a Operation) -> Result<&'a SdkOperation, String> {
    let name = &operation.name;
    let Some(sdk) = &operation.sdk else {
        return Err(format!("the SDK does not have {name}"));
    };
    if let Some(why) = exception(&table.service, &operation.method) {
        return Err(format!("{name} stays: {why}"));
    }
    let output = table.structs.get(&sdk.output);
    if output.is_some_and(|output| output.fields.iter().any(|it| matches!(it.value, Value::EventStream(_)))) {
        return Err(format!("{name} stays: its answer is a stream of events"));
    }
    Ok(sdk)
}

/// Returns the setter of a field that Rusoto sends without being asked to, if `request` has one.
pub(super) fn default(request: &str) -> Option<(&'static str, &'static str)> {
    let found = DEFAULTS.iter().find(|(of, _, _)| *of == request);
    found.map(|(_, field, value)| (*field, *value))
}

/// Returns what follows `.await` of a call at a place: the answer with Rusoto's error. It comes with the import that it
/// needs.
pub(super) fn end(context: &Context<'_>, operation: &Operation, around: &Around<'_>) -> (String, Vec<Edit>) {
    let (table, crates) = (context.table, &context.crates);
    let error = around
        .name_of(&table.rusoto.name, &operation.error)
        .unwrap_or_else(|| format!("{}::{}", crates.rusoto, operation.error));
    let is_same_form = table.rusoto_form == table.sdk_form;
    let (method, argument) = match is_same_form {
        true => ("or_rusoto", format!("{error}::from_response")),
        // Rusoto's reader does not know the form in which the SDK gets the error.
        false => ("or_rusoto_by_code", by_code(operation, &error)),
    };
    let (end, import) = match extension::import(context, around, method) {
        // Nothing else says which error it is.
        Some(import) if !is_same_form && operation.errors.is_empty() => {
            (format!(".{method}::<{error}>({argument})"), import)
        }
        Some(import) => (format!(".{method}({argument})"), import),
        None => {
            let function = match is_same_form {
                true => "sdk_error_into_rusoto".to_owned(),
                false => format!("sdk_error_into_rusoto_by_code::<_, {error}>"),
            };
            (format!(".map_err(|error| {}::http::{function}(error, {argument}))", crates.compat), Vec::new())
        }
    };
    // Rusoto has no type for an answer without fields.
    let nothing = if operation.response.is_none() { ".map(|_| ())" } else { "" };
    (format!("{end}{nothing}"), import)
}

/// Returns the closure that makes Rusoto's error of a code and a message.
fn by_code(operation: &Operation, error: &str) -> String {
    let variants: String = operation
        .errors
        .iter()
        .map(|it| format!("{:?} => Some({error}::{}(message)), ", it.code, it.rusoto))
        .collect();
    match &*variants {
        "" => "|_, _| None".to_owned(),
        variants => format!("|code, message| match code {{ {variants}_ => None }}"),
    }
}

/// Returns the operations of a service that are rewritten, and the reasons of those that stay.
pub(crate) fn counted(table: &Table) -> (usize, Vec<String>) {
    let (mut count, mut stay) = (0, Vec::new());
    for operation in &table.operations {
        match rewritten(table, operation) {
            Ok(_) => count += 1,
            Err(why) => stay.push(why),
        }
    }
    (count, stay)
}
