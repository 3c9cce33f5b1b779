//! The report in SARIF 2.1.0, which code hosts show beside the code.

use serde_json::{Value, json};

use super::counts::what;
use crate::{Class, Finding, Inventory, Note, RULES};

fn level(class: Class) -> &'static str {
    match class {
        Class::Auto => "note",
        Class::Assisted | Class::Manual => "warning",
    }
}

/// Returns a path as a URI reference.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte))
            }
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

fn location(file: &str, line: usize, column: usize) -> Value {
    json!({
        "artifactLocation": { "uri": uri(file), "uriBaseId": "%SRCROOT%" },
        "region": { "startLine": line.max(1), "startColumn": column.max(1) },
    })
}

fn result(finding: &Finding) -> Value {
    let mut location = json!({ "physicalLocation": location(&finding.file, finding.line, finding.column) });
    if !finding.item.is_empty()
        && let Some(object) = location.as_object_mut()
    {
        object.insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": finding.item }]));
    }
    json!({
        "ruleId": finding.rule.id,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule.id),
        "level": level(finding.class),
        "message": { "text": format!("{}: {}", what(finding), finding.rule.says) },
        "locations": [location],
        "properties": { "class": finding.class.name() },
    })
}

fn notification(note: &Note) -> Value {
    json!({
        "level": "warning",
        "message": { "text": note.why },
        "locations": [{ "physicalLocation": location(&note.file, note.line, note.column) }],
    })
}

/// Returns the report as SARIF 2.1.0.
pub fn sarif(inventory: &Inventory) -> String {
    let rules: Vec<_> = RULES
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": { "text": rule.title },
                "fullDescription": { "text": rule.says },
                "helpUri": rule.url(),
                "defaultConfiguration": { "level": level(rule.class) },
                "properties": { "class": rule.class.name() },
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "cargo-rusoto",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": inventory.notes.iter().map(notification).collect::<Vec<_>>(),
            }],
            "results": inventory.findings.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    format!("{log:#}\n")
}
