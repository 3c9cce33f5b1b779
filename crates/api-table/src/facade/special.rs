//! The operations and clients that need more than their fields.

use std::collections::{BTreeMap, BTreeSet};

use super::names::ident;
use crate::{BodyForm, Operation, Table, Value};

/// Operations with answers that Rusoto 0.48 cannot read, so its trait has no way to return them: the reason.
const UNREADABLE: &[(&str, &str, &str)] = &[
    // `DeserializeEvent::deserialize_event` of its events is `unimplemented!()`, and so is the end of the method itself.
    ("s3", "select_object_content", "its reader of the events panics"),
    // The field is a `Vec<String>`, and each element on the wire is a struct. Its reader returns `ParseError`.
    ("sns", "list_endpoints_by_platform_application", "its response has a text for each endpoint"),
];

/// Services whose clients put the bucket into the path of the URL, as Rusoto always did.
const PATH_STYLE: &[&str] = &["s3"];

/// Operations of S3 whose answers are in headers, or have a body that is no XML: those named here, and those that put,
/// delete or ask for headers.
const NO_XML: &[&str] = &[
    "abort_multipart_upload",
    "create_bucket",
    "get_bucket_policy",
    "get_object",
    "get_object_torrent",
    "restore_object",
    "upload_part",
];
const NO_XML_BEGINS: &[&str] = &["delete_bucket", "delete_object_tagging", "head_", "put_"];

/// What Rusoto sends for fields that are not set, where the service keeps it.
///
/// Rusoto's signer adds this `Content-Type` to every request without one, and S3 stores it with the object.
const DEFAULTS: &[(&str, &str, &str)] = &[
    ("s3", "CopyObjectRequest::content_type", "application/octet-stream"),
    ("s3", "CreateMultipartUploadRequest::content_type", "application/octet-stream"),
];

/// Returns what follows the value of a field that is sent without being set.
pub(super) fn default(service: &str, place: &str) -> String {
    let found = DEFAULTS.iter().find(|(of, name, _)| (*of, *name) == (service, place));
    found.map(|(_, _, value)| format!(".or_else(|| Some({value:?}.to_owned()))")).unwrap_or_default()
}

/// Bodies of answers that are bytes, which Rusoto always sets. The SDK does not set them if they are empty.
const ALWAYS_SET: &[(&str, &str, &str)] = &[("lambda", "InvocationResponse", "payload")];

/// Returns whether Rusoto sets a field of an answer always, and the SDK does not if it is empty.
pub fn always_set(service: &str, rusoto: &str, field: &str) -> bool {
    ALWAYS_SET.contains(&(service, rusoto, field))
}

/// Returns the operations with an answer that is read from XML, in order.
pub(super) fn xml_answers(table: &Table) -> BTreeSet<&str> {
    let is_s3 = table.service == "s3";
    let is_read = |it: &&Operation| it.response.is_some() && it.sdk.is_some() && !(is_s3 && has_no_xml(it));
    let operations = table.operations.iter().filter(|_| table.sdk_form == BodyForm::Xml);
    operations.filter(is_read).map(|it| it.name.as_str()).collect()
}

/// Whether the answer to an operation of S3 is read from something else than XML.
fn has_no_xml(operation: &Operation) -> bool {
    let method = &*operation.method;
    method == "delete_object"
        || NO_XML.contains(&method)
        || NO_XML_BEGINS.iter().any(|begins| method.starts_with(begins))
}

/// Returns why Rusoto cannot return the answer of an operation.
fn unreadable(service: &str, method: &str) -> Option<&'static str> {
    let found = UNREADABLE.iter().find(|(of, name, _)| (*of, *name) == (service, method));
    found.map(|(_, _, why)| *why)
}

/// Returns the calls that set up a client of the service with Rusoto's defaults, and what to add to its documentation.
pub(super) fn defaults(service: &str) -> (&'static str, &'static str) {
    match PATH_STYLE.contains(&service) {
        true => (".force_path_style(true)", " Buckets are in the path of the URL."),
        false => ("", ""),
    }
}

/// Returns the methods of a service's trait that [`write`](super::write) writes as an error, each with the text of that error.
pub fn refused(table: &Table) -> Vec<(&str, String)> {
    let methods = table.operations.iter().map(|operation| &*operation.method);
    methods.filter_map(|method| Some((method, refusal(table, method)?))).collect()
}

/// Returns the calls that give a client the interceptors which make it answer as Rusoto's.
pub(super) fn interceptors(table: &Table) -> String {
    let mut interceptors = String::new();
    if table.service == "s3" {
        interceptors.push_str(".interceptor(support::ContentMd5)");
    }
    if table.sdk_form == BodyForm::Xml {
        interceptors.push_str(".interceptor(support::WholeXml(XML_ANSWERS))");
    }
    interceptors
}

/// Returns the error of an operation that cannot be called, if it is one.
pub(super) fn refusal(table: &Table, method: &str) -> Option<String> {
    if let Some(why) = unreadable(&table.service, method) {
        let rusoto = &table.rusoto.name;
        return Some(format!(
            "{rusoto} cannot return what `{method}` answers, because {why}: call it on `client()`"
        ));
    }
    let operation = table.operations.iter().find(|operation| operation.method == method)?;
    let instead = operation.instead.as_deref().map(|it| format!(": call `{it}`")).unwrap_or_default();
    operation.sdk.is_none().then(|| format!("the SDK does not have `{method}`{instead}"))
}

/// Returns the table without what is not converted by fields, and the outputs that hold events: the SDK's path, with
/// Rusoto's struct up to the value of its field.
pub(super) fn without_special(table: &Table) -> (Table, BTreeMap<String, String>) {
    let mut table = table.clone();
    let service = &table.service;
    for operation in &mut table.operations {
        if unreadable(service, &operation.method).is_some() {
            operation.sdk = None;
        }
    }
    let mut events = BTreeMap::new();
    for operation in &table.operations {
        let Some(sdk) = &operation.sdk else { continue };
        if let Some((path, entry)) = table.structs.get_key_value(&sdk.output)
            && let [field] = &entry.fields[..]
            && let Value::EventStream(_) = field.value
        {
            let name = format!("rusoto::{} {{ {}:", entry.rusoto, ident(&field.rusoto));
            events.insert(path.clone(), name);
        }
    }
    table.structs.retain(|path, _| !events.contains_key(path));
    (table, events)
}
