//! The report for programs.

use serde::Serialize;

use crate::{Class, Finding, Inventory, Note, Part};

/// The version of the JSON report. A field that is added leaves it as it is; any other change raises it.
pub const SCHEMA_VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    files: usize,
    crates: &'a [String],
    findings: Vec<One<'a>>,
    notes: &'a [Note],
}

#[derive(Serialize)]
struct One<'a> {
    id: &'a str,
    title: &'a str,
    class: Class,
    says: &'a str,
    page: String,
    package: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    item: &'a str,
    part: Part,
    #[serde(rename = "crate")]
    crate_name: &'a str,
    service: Option<&'a str>,
    operation: Option<&'a str>,
    what: &'a str,
}

impl<'a> From<&'a Finding> for One<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            id: finding.rule.id,
            title: finding.rule.title,
            class: finding.class,
            says: finding.rule.says,
            page: finding.rule.url(),
            package: &finding.package,
            file: &finding.file,
            line: finding.line,
            column: finding.column,
            item: &finding.item,
            part: finding.part,
            crate_name: &finding.crate_name,
            service: finding.service.as_deref(),
            operation: finding.operation.as_deref(),
            what: &finding.what,
        }
    }
}

/// Returns the report as JSON of the form [`SCHEMA_VERSION`].
pub fn json(inventory: &Inventory) -> String {
    let report = Report {
        version: SCHEMA_VERSION,
        files: inventory.files,
        crates: &inventory.crates,
        findings: inventory.findings.iter().map(One::from).collect(),
        notes: &inventory.notes,
    };
    let mut text = serde_json::to_string_pretty(&report).unwrap_or_default();
    text.push('\n');
    text
}
