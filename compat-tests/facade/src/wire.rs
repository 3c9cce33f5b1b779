//! Requests in a form that is equal when they mean the same.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use aws_smithy_types::base64;
use md5::{Digest, Md5};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use xml::reader::{EventReader, XmlEvent};

/// Headers that differ in each request, or follow from what is compared anyway.
const NOT_COMPARED: [&str; 9] = [
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "content-length",
    "host",
    "user-agent",
    "x-amz-content-sha256",
    "x-amz-date",
    "x-amz-user-agent",
];

/// In place of a `Content-MD5` that is right.
pub(crate) const MD5_OF_BODY: &str = "content-md5: of the body";

/// A request without what differs in each, with the order taken out where it has no meaning.
#[derive(Debug, PartialEq)]
pub struct Canonical {
    /// The method and the path.
    pub target: String,
    /// The query, the headers, and the parameters of a form, with `?` or `name: ` before the value.
    pub parts: BTreeSet<String>,
    /// The body, if it is JSON.
    pub json: Value,
    /// Any other body. XML has the elements of one parent sorted by name. Those of one name keep their order.
    pub body: String,
}

impl Canonical {
    /// Returns the form of a request as it was sent.
    pub fn of(request: &str) -> Self {
        let (head, body) = request.split_once("\r\n\r\n").unwrap();
        let mut lines = head.lines();
        let first = lines.next().unwrap().trim_end_matches(" HTTP/1.1");
        let (target, query) = first.split_once('?').unwrap_or((first, ""));
        let mut parts: BTreeSet<String> = pairs(query).map(|it| format!("?{it}")).collect();
        for (name, value) in lines.filter_map(|line| line.split_once(':')) {
            let name = name.to_ascii_lowercase();
            if name == "content-md5" && value.trim() == base64::encode(Md5::digest(body)) {
                parts.insert(MD5_OF_BODY.to_owned());
            } else if !NOT_COMPARED.contains(&&*name) {
                parts.insert(format!("{name}: {}", value.trim()));
            }
        }
        let (mut json, mut other) = (Value::Null, String::new());
        if let Ok(read) = serde_json::from_str(body) {
            json = numbers(read);
        } else if head.contains("application/x-www-form-urlencoded") {
            parts.extend(pairs(body));
        } else {
            other = xml_form(body).unwrap_or_else(|| body.to_owned());
        }
        Self { target: target.to_owned(), parts, json, body: other }
    }

    /// Returns what is not the same, with `-` before what only this one has, and `+` before what only the other has.
    pub fn difference(&self, other: &Self) -> String {
        let mut text = String::new();
        for part in self.parts.symmetric_difference(&other.parts) {
            writeln!(text, "  {} {part}", if self.parts.contains(part) { "-" } else { "+" }).unwrap();
        }
        let [ours, theirs] =
            [self, other].map(|it| format!("{}\n    {}\n    {}", it.target, it.json, it.body));
        if ours != theirs {
            writeln!(text, "  - {ours}\n  + {theirs}").unwrap();
        }
        text
    }
}

fn pairs(text: &str) -> impl Iterator<Item = String> {
    let decoded = |it: &str| percent_decode_str(&it.replace('+', "%20")).decode_utf8_lossy().into_owned();
    text.split('&').filter(|it| !it.is_empty()).map(move |it| {
        let (name, value) = it.split_once('=').unwrap_or((it, ""));
        format!("{}={}", decoded(name), decoded(value))
    })
}

/// Returns JSON in which `1` and `1.0` are the same.
fn numbers(json: Value) -> Value {
    match json {
        Value::Number(number) => number.as_f64().into(),
        Value::Array(values) => values.into_iter().map(numbers).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, numbers(value))).collect(),
        other => other,
    }
}

/// The name of an open element, its text, and its children with their names.
type Open = (String, String, Vec<(String, String)>);

fn xml_form(body: &str) -> Option<String> {
    if !body.starts_with('<') {
        return None;
    }
    let mut open: Vec<Open> = vec![Open::default()];
    for event in EventReader::new(body.as_bytes()) {
        match event.ok()? {
            // Rusoto does not write the namespace, and S3 does not ask for it.
            XmlEvent::StartElement { name, attributes, .. } => {
                let mut start = name.local_name;
                attributes
                    .iter()
                    .for_each(|it| write!(start, " {}={:?}", it.name.local_name, it.value).unwrap());
                open.push((start, String::new(), Vec::new()));
            }
            XmlEvent::Characters(text) | XmlEvent::CData(text) | XmlEvent::Whitespace(text) => {
                open.last_mut()?.1 += &text;
            }
            XmlEvent::EndElement { .. } => {
                let (start, text, mut children) = open.pop()?;
                children.sort_by(|one, other| one.0.cmp(&other.0));
                let children: String = children.into_iter().map(|it| it.1).collect();
                open.last_mut()?.2.push((start.clone(), format!("<{start}>{text}{children}</>")));
            }
            _ => {}
        }
    }
    Some(open.pop()?.2.into_iter().map(|it| it.1).collect())
}
