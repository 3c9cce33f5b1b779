//! Which operations are rewritten: all of these services, but for the exceptions.

use rusoto_compat_api_table::{Operation, SdkOperation, Table, Value};

use super::Crates;

/// The services whose calls are rewritten. Each has a facade.
pub(crate) const SERVICES: &[&str] =
    &["s3", "sts", "dynamodb", "sqs", "sns", "kms", "ssm", "kinesis", "secretsmanager"];

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
    let Some(sdk) = operation.sdk.as_ref().filter(|_| SERVICES.contains(&&*table.service)) else {
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

/// Returns what follows `.await`: the answer with Rusoto's error.
pub(super) fn end(table: &Table, crates: &Crates, operation: &Operation) -> String {
    let error = format!("{}::{}", crates.rusoto, operation.error);
    let error = match table.rusoto_form == table.sdk_form {
        true => format!("{}::http::sdk_error_into_rusoto(error, {error}::from_response)", crates.compat),
        // Rusoto's reader does not know the form in which the SDK gets the error.
        false => {
            let variants = operation
                .errors
                .iter()
                .map(|it| format!("{:?} => Some({error}::{}(message)), ", it.code, it.rusoto));
            let variants: String = variants.collect();
            let variant = match &*variants {
                "" => "|_, _| None".to_owned(),
                variants => format!("|code, message| match code {{ {variants}_ => None }}"),
            };
            format!("{}::http::sdk_error_into_rusoto_by_code::<_, {error}>(error, {variant})", crates.compat)
        }
    };
    // Rusoto has no type for an answer without fields.
    let nothing = if operation.response.is_none() { ".map(|_| ())" } else { "" };
    format!(".map_err(|error| {error}){nothing}")
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
