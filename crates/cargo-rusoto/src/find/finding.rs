//! A finding: one use of Rusoto, and its place.

use proc_macro2::Span;
use serde::Serialize;

use super::rules::{Class, Rule};
use super::scope::Scope;
use crate::names::Item;
use crate::source::Part;

/// One use of Rusoto.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of use it is, and what it means.
    pub rule: &'static Rule,
    /// How this place can be moved. It may take a person where others of the kind do not.
    pub class: Class,
    /// The package of the workspace.
    pub package: String,
    /// The file, from the root of the workspace, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The item around it, as `Store::put`. It is empty in a manifest and outside of all items.
    pub item: String,
    /// What the file, or the place in it, is part of.
    pub part: Part,
    /// The crate of Rusoto, as `rusoto_s3`.
    pub crate_name: String,
    /// The service, as `s3`.
    pub service: Option<String>,
    /// The operation, as `GetObject`.
    pub operation: Option<String>,
    /// What stands there, as `S3Client::new`.
    pub what: String,
}

/// What could not be read. It stops nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Note {
    /// The file, from the root of the workspace, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// The fault, in one line.
    pub why: String,
}

/// The findings of one file.
#[derive(Debug)]
pub(super) struct Found<'a> {
    package: &'a str,
    file: &'a str,
    pub(super) findings: Vec<Finding>,
    /// How many calls of operations there were, for the retry loops around them.
    pub(super) calls: usize,
    /// How many macros stand around, each in the one before.
    pub(super) macros: usize,
}

impl<'a> Found<'a> {
    pub(super) fn new(package: &'a str, file: &'a str) -> Self {
        Self { package, file, findings: Vec::new(), calls: 0, macros: 0 }
    }

    /// Notes a use of an item of Rusoto.
    pub(super) fn add(
        &mut self,
        rule: &'static Rule,
        scope: &Scope<'_>,
        span: Span,
        item: &Item,
        what: impl Into<String>,
    ) {
        let start = span.start();
        self.findings.push(Finding {
            rule,
            class: rule.class,
            package: self.package.to_owned(),
            file: self.file.to_owned(),
            line: start.line,
            column: start.column + 1,
            item: scope.item_name(),
            part: scope.part,
            crate_name: item.package.clone(),
            service: item.service().map(str::to_owned),
            operation: None,
            what: what.into(),
        });
    }

    /// Says of the uses from this one on that they take a person.
    pub(super) fn take_a_person(&mut self, first: usize) {
        for finding in self.findings.iter_mut().skip(first) {
            finding.class = finding.class.max(Class::Assisted);
        }
    }

    /// Notes a use of an operation.
    pub(super) fn add_operation(
        &mut self,
        rule: &'static Rule,
        scope: &Scope<'_>,
        span: Span,
        item: &Item,
        operation: String,
        what: String,
    ) {
        self.add(rule, scope, span, item, what);
        if let Some(last) = self.findings.last_mut() {
            last.operation = Some(operation);
        }
    }
}
