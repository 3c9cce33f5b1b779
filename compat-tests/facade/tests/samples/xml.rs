//! Answers as services write them in XML, from the names of Rusoto's fields.
//!
//! A wrong name cannot hide: Rusoto's own client has to read back what was drawn.

use std::fmt::Write as _;

use serde_json::Value;
use test_servers::Reply;

use crate::wire_names::{HEADERS, IN_BODY, ITEMS, NAMES, PAYLOADS, ROOTS, element};

/// Returns an answer for Rusoto and one for the facade, or `None` if S3 never sends it.
pub(crate) fn replies(service: &str, operation: &str, answer: &str) -> Option<[Reply; 2]> {
    let answer = serde_json::from_str(answer).unwrap();
    Some(match service {
        "s3" => {
            let (headers, body) = s3(operation, &answer)?;
            [Reply::with_headers(200, &headers, &body), Reply::with_headers(200, &headers, body)]
        }
        "sqs" => {
            let json = json_of_sqs(operation, &answer).to_string();
            [Reply::ok(query(operation, &answer, sqs)), Reply::ok(json)]
        }
        _ => [Reply::ok(query(operation, &answer, sns)), Reply::ok("")],
    })
}

/// Returns an error in XML and one in JSON.
pub(crate) fn refusals(service: &str, code: &str) -> [Reply; 2] {
    let error = format!("<Error><Code>{code}</Code><Message>why</Message></Error>");
    let xml = match service {
        "s3" => error,
        _ => format!("<ErrorResponse>{error}</ErrorResponse>"),
    };
    // In JSON, SQS has the code of its former protocol in a header.
    let kind = if service == "sqs" { "Other" } else { code };
    let json = format!("{{\"__type\": \"com.amazonaws#{kind}\", \"message\": \"why\"}}");
    let headers = match service {
        "lambda" => format!("x-amzn-errortype: {code}\r\n"),
        _ => format!("x-amzn-query-error: {code};Sender\r\n"),
    };
    let json = Reply::with_headers(400, &headers, json);
    // Lambda gets no form, and its JSON is not named by one type.
    if service == "lambda" { [json.clone(), json] } else { [Reply::status(400, xml), json] }
}

/// Returns the headers and the body of an answer of S3, or `None` if it has no body where there must be one.
fn s3(operation: &str, answer: &Value) -> Option<(String, String)> {
    let (mut headers, mut body) = (String::new(), String::new());
    for (field, value) in fields(answer) {
        let in_body = IN_BODY.contains(&(operation, field));
        if field == "metadata" {
            for (name, value) in fields(value) {
                write!(headers, "x-amz-meta-{name}: {}\r\n", text(value)).unwrap();
            }
        } else if let Some((_, name)) = HEADERS.iter().find(|it| it.0 == field && !in_body) {
            if field != "content_length" {
                write!(headers, "{name}: {}\r\n", text(value)).unwrap();
            }
        } else if PAYLOADS.contains(&field) {
            body = content(operation, value);
        } else {
            body += &in_elements(operation, field, value);
        }
    }
    let root = ROOTS.iter().find(|it| it.0 == operation).map(|it| it.1);
    let has_payload = fields(answer).any(|(field, _)| PAYLOADS.contains(&field));
    let needs_payload = answer.as_object()?.keys().any(|it| PAYLOADS.contains(&&**it));
    match root {
        _ if needs_payload && !has_payload => None,
        Some(root) => Some((headers, format!("<{root}>{body}</{root}>"))),
        None => Some((headers, body)),
    }
}

/// Returns the body of an answer of a service with a query protocol.
fn query(operation: &str, answer: &Value, list: fn(&str, &str, &Value) -> String) -> String {
    let name = element(operation);
    let body: String = fields(answer).map(|(field, value)| list(operation, field, value)).collect();
    let id = "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>";
    format!("<{name}Response><{name}Result>{body}</{name}Result>{id}</{name}Response>")
}

/// Returns a field of SNS, which has lists of `member` and maps of `entry`.
fn sns(operation: &str, field: &str, value: &Value) -> String {
    let name = name_of(operation, field);
    let content = match value {
        Value::Array(values) => {
            let member = |value: &Value| match value {
                Value::Object(_) => {
                    fields(value).map(|(field, value)| sns(operation, field, value)).collect()
                }
                other => escaped(other),
            };
            values.iter().map(|it| format!("<member>{}</member>", member(it))).collect()
        }
        Value::Object(_) if field.ends_with("attributes") => {
            let entry = |(key, value): (&str, &Value)| {
                format!("<entry><key>{}</key><value>{}</value></entry>", escaped(&key.into()), escaped(value))
            };
            fields(value).map(entry).collect()
        }
        Value::Object(_) => fields(value).map(|(field, value)| sns(operation, field, value)).collect(),
        other => escaped(other),
    };
    format!("<{name}>{content}</{name}>")
}

/// Returns a field of SQS, which has the items of lists and maps without an element around them.
fn sqs(operation: &str, field: &str, value: &Value) -> String {
    let name = name_of(operation, field);
    match value {
        // SQS does not use these yet. Rusoto expects them with an element around the items.
        Value::Array(values) if field.ends_with("_list_values") => {
            let item = name.trim_end_matches('s');
            let items: String = values.iter().map(|it| format!("<{item}>{}</{item}>", escaped(it))).collect();
            format!("<{item}>{items}</{item}>")
        }
        Value::Array(values) if field != "binary_value" => {
            let item = |value: &Value| match value {
                Value::Object(_) => content_of_sqs(operation, value),
                other => escaped(other),
            };
            values.iter().map(|it| format!("<{name}>{}</{name}>", item(it))).collect()
        }
        Value::Object(_) if MAPS_OF_SQS.contains(&field) => {
            let key = if field == "tags" { "Key" } else { "Name" };
            let entry = |(name_of_entry, value): (&str, &Value)| {
                let value = match value {
                    Value::Object(_) => content_of_sqs(operation, value),
                    other => escaped(other),
                };
                format!(
                    "<{name}><{key}>{}</{key}><Value>{value}</Value></{name}>",
                    escaped(&name_of_entry.into())
                )
            };
            fields(value).map(entry).collect()
        }
        other => format!("<{name}>{}</{name}>", escaped(other)),
    }
}

fn content_of_sqs(operation: &str, value: &Value) -> String {
    fields(value).map(|(field, value)| sqs(operation, field, value)).collect()
}

/// Returns an answer of SQS as the SDK reads it, which is JSON by now.
fn json_of_sqs(operation: &str, value: &Value) -> Value {
    let named = |(field, value): (&str, &Value)| {
        let name = match field {
            "queue_urls" if operation == "list_dead_letter_source_queues" => "queueUrls".to_owned(),
            _ if field.starts_with("md5_of_") => element(field).replacen("Md5Of", "MD5Of", 1),
            _ => element(field),
        };
        let value = match value {
            Value::Object(entries) if MAPS_OF_SQS.contains(&field) => {
                let entry = |(key, value): (&String, &Value)| (key.clone(), json_of_sqs(operation, value));
                Value::Object(entries.iter().map(entry).collect())
            }
            Value::Array(_) if field == "binary_value" => text(value).into(),
            Value::Array(values) if field == "binary_list_values" => values.iter().map(text).collect(),
            other => json_of_sqs(operation, other),
        };
        (name, value)
    };
    match value {
        Value::Object(_) => Value::Object(fields(value).map(named).collect()),
        Value::Array(values) => values.iter().map(|it| json_of_sqs(operation, it)).collect(),
        other => other.clone(),
    }
}

/// Fields of SQS whose names the caller chooses.
const MAPS_OF_SQS: [&str; 3] = ["attributes", "message_attributes", "tags"];

/// Returns the fields that are set.
fn fields(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let fields = value.as_object().into_iter().flatten();
    fields.filter(|it| !it.1.is_null()).map(|(name, value)| (&**name, value))
}

/// Returns a text, number, flag, or bytes as a text.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(bytes) => {
            let bytes = bytes.iter().filter_map(|it| it.as_u64()?.try_into().ok()).collect();
            String::from_utf8(bytes).unwrap()
        }
        other => other.to_string(),
    }
}

fn escaped(value: &Value) -> String {
    text(value).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn name_of(operation: &str, field: &str) -> String {
    let special = NAMES.iter().find(|it| it.1 == field && operation.contains(it.0));
    special.map_or_else(|| element(field), |it| it.2.to_owned())
}

fn content(operation: &str, value: &Value) -> String {
    match value {
        Value::Object(_) => {
            fields(value).map(|(field, value)| in_elements(operation, field, value)).collect()
        }
        other => escaped(other),
    }
}

/// Returns a field of S3 in its element, or in one for each item.
fn in_elements(operation: &str, field: &str, value: &Value) -> String {
    let name = match value {
        Value::Object(_) if field == "key" => "S3Key".to_owned(),
        _ => name_of(operation, field),
    };
    if let Value::Array(values) = value {
        let item = ITEMS.iter().find(|it| it.0 == field).map(|it| it.1);
        let each = item.unwrap_or(&name);
        let items: String =
            values.iter().map(|it| format!("<{each}>{}</{each}>", content(operation, it))).collect();
        return if item.is_some() { format!("<{name}>{items}</{name}>") } else { items };
    }
    // The type of a grantee is an attribute.
    let kind = value.get("type_").map(|it| {
        let kind = escaped(it).replace('"', "&quot;");
        format!(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"{kind}\"")
    });
    let body = match value {
        Value::Object(_) => {
            let body = fields(value).filter(|it| it.0 != "type_");
            body.map(|(field, value)| in_elements(operation, field, value)).collect()
        }
        other => escaped(other),
    };
    format!("<{name}{}>{body}</{name}>", kind.unwrap_or_default())
}
