//! What the SDK sends in another way than Rusoto, and why this does not matter. crates/facade/README.md has the same
//! list.

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::wire::{Canonical, MD5_OF_BODY};

/// Fields that the SDK fills with a random value, so that a request that is sent again is done once.
const TOKENS: [&str; 2] = ["ClientRequestToken", "ClientToken"];

/// Fields that are a `bool` in the SDK, which sends `false`. In Rusoto they are an `Option`, or are not there.
const FALSE: [&str; 7] = [
    "ApplyOnlyAtCronInterval",
    "ApprovedPatchesEnableNonSecurity",
    "CloudWatchOutputEnabled",
    "EnableAllOpsDataSources",
    "EnableNonSecurity",
    "IncludeChildOrganizationUnits",
    "IncludeFutureRegions",
];

/// What Rusoto's signer writes for each request without a type, and what the SDK writes for the body that it has.
const TYPES: [&str; 3] = ["application/octet-stream", "application/xml", "text/plain"];

/// Operations of S3 that store the `Content-Type`.
const STORES_TYPE: [&str; 3] = ["copy_object", "create_multipart_upload", "put_object"];

/// What Rusoto writes into XML that S3 refuses: an attribute as an element, and the elements of a list in one.
const MALFORMED: [&str; 3] = ["<xsi:type>", "<Tag><Tag>", "<Tag></>"];

/// The host depends on the route, and Rusoto does not know this.
pub const NOT_COMPARED: [&str; 1] = ["write_get_object_response"];

/// Takes known differences out of a request of Rusoto and the same one of the facade.
pub fn without_known(service: &str, operation: &str, [old, new]: &mut [Canonical; 2]) {
    without_extra(&old.json, &mut new.json);
    if service == "sqs" {
        return sqs_without_form(old, new);
    }
    match service {
        "lambda" => return lambda_once(old, new),
        "ec2" => return ec2_by_name(old, new),
        _ => {}
    }
    if service != "s3" {
        return;
    }
    // The name of the operation, for the logs of S3.
    new.parts.retain(|part| !part.starts_with("?x-id="));
    // Rusoto's is a second one where the request has its own.
    if !new.parts.contains(MD5_OF_BODY) && new.parts.iter().any(|it| it.starts_with("content-md5: ")) {
        old.parts.remove(MD5_OF_BODY);
    }
    // The same time. What ends so in the tests is one.
    let in_one_form = |text: &str| text.replace(".000Z", "Z");
    old.body = in_one_form(&old.body);
    old.parts = old.parts.iter().map(|part| in_one_form(part)).collect();
    if MALFORMED.iter().any(|it| old.body.contains(it)) {
        old.body.clone_from(&new.body);
    }
    // Both name the bucket.
    if new.target == format!("{}/", old.target) {
        new.target.pop();
    }
    for request in [old, new] {
        let is_type = |part: &str| TYPES.iter().any(|it| part == format!("content-type: {it}"));
        request.parts.retain(|part| STORES_TYPE.contains(&operation) || !is_type(part));
    }
}

/// Takes out of `new` what only it has, and what is known.
fn without_extra(old: &Value, new: &mut Value) {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            new.retain(|name, value| {
                let is_false = FALSE.contains(&&**name) && *value == Value::Bool(false);
                old.contains_key(name) || !(is_false || TOKENS.contains(&&**name))
            });
            for (name, value) in new {
                without_extra(old.get(name).unwrap_or(&Value::Null), value);
            }
        }
        (Value::Array(old), Value::Array(new)) => {
            old.iter().zip(new).for_each(|(old, new)| without_extra(old, new));
        }
        _ => {}
    }
}

/// Rusoto has what is in the path and the query of a request to Lambda once more in its body.
fn lambda_once(old: &mut Canonical, new: &mut Canonical) {
    for request in [&mut *old, &mut *new] {
        request.parts.retain(|part| !part.starts_with("content-type: "));
        // Rusoto escapes no `/` in a name, and Lambda allows none there. Some of its paths end with one.
        request.target = request.target.replace("%2F", "/").trim_end_matches('/').to_owned();
    }
    // Of several values, Rusoto has the last one.
    if let Some(tag) = old.parts.iter().find(|part| part.starts_with("?tagKeys=")) {
        new.parts.retain(|part| part == tag || !part.starts_with("?tagKeys="));
    }
    let path = percent_decode_str(&old.target).decode_utf8_lossy().into_owned();
    if let Value::Object(fields) = &mut old.json {
        fields.retain(|name, value| {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
                _ => return true,
            };
            let is_elsewhere = path.contains(text.trim_end_matches('/'))
                || old.parts.iter().any(|part| *part == format!("?{name}={text}"));
            !is_elsewhere || new.json.get(name).is_some()
        });
    }
}

/// Names of parameters of EC2 that Rusoto and the SDK have from different versions of the API: both mean the same.
const EC2_NAMES: [(&str, &str); 3] = [
    ("PrivateIpAddressesSet.", "PrivateIpAddresses."),
    ("Ipv6AddressesSet.", "Ipv6Addresses."),
    ("IpAddress=", "PublicIp="),
];

/// Some parameters have other names, numbers are `1` and `1.0`, and times have a fraction or none.
fn ec2_by_name(old: &mut Canonical, new: &mut Canonical) {
    let is_token = |part: &str| part.starts_with("ClientToken=");
    if !old.parts.iter().any(|part| is_token(part)) {
        new.parts.retain(|part| !is_token(part));
    }
    let named = |part: &String| {
        let (before, after) = EC2_NAMES.iter().find(|(before, _)| part.contains(before)).unwrap_or(&("", ""));
        let is_first = part.starts_with(before) || before.ends_with('.');
        if is_first { part.replacen(before, after, 1) } else { part.clone() }
    };
    old.parts = old.parts.iter().map(named).map(|part| part.replace(".000Z", "Z")).collect();
    let in_one_form = |part: &String| part.strip_suffix(".0").unwrap_or(part).to_owned();
    for request in [old, new] {
        request.parts = request.parts.iter().map(in_one_form).collect();
    }
}

/// Fields of SQS with names that the caller chooses.
const MAPS: [&str; 5] = ["Attributes", "MessageAttributes", "MessageSystemAttributes", "Tags", "tags"];

/// SQS was a form, and is JSON now: the names of both are not the same, and the values are.
fn sqs_without_form(old: &mut Canonical, new: &mut Canonical) {
    let form = std::mem::take(&mut old.parts);
    let headers = |it: &&String| it.starts_with("content-type: ") || it.starts_with("host: ");
    let mut values: Vec<String> = form
        .iter()
        .filter(|it| !headers(it))
        .filter_map(|it| Some(it.split_once('=')?.1.to_owned()))
        .collect();
    values.sort();
    let target = new.parts.iter().find_map(|it| it.strip_prefix("x-amz-target: AmazonSQS."));
    let mut others = vec!["2012-11-05".to_owned(), target.unwrap_or_default().to_owned()];
    leaves(&new.json, &mut others);
    others.sort();
    new.parts.clear();
    (old.body, new.body) = (values.join(" "), others.join(" "));
    new.json = Value::Null;
}

fn leaves(json: &Value, into: &mut Vec<String>) {
    match json {
        Value::Object(fields) => {
            for (name, value) in fields {
                if let Value::Object(entries) = value
                    && MAPS.contains(&&**name)
                {
                    into.extend(entries.keys().cloned());
                }
                leaves(value, into);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| leaves(value, into)),
        Value::String(text) => into.push(text.clone()),
        other => into.push(other.to_string().trim_end_matches(".0").to_owned()),
    }
}

/// Returns what a call returned as Rusoto's client returns it.
pub fn as_rusoto_reads(shown: String) -> String {
    // It reads no attributes, so it never has the type of a grantee, and it has metadata in each answer that may have some.
    let mut parts = shown.split("type_: \"");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| {
        let end = part.char_indices().find(|&(at, it)| it == '"' && !part[..at].ends_with('\\'));
        format!("type_: \"{}", &part[end.map_or(0, |it| it.0)..])
    });
    (first + &rest.collect::<String>()).replace("metadata: None", "metadata: Some({})")
}
