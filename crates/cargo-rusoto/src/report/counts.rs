//! How many uses there are of what.

use std::collections::BTreeMap;

use crate::{Class, Finding, Inventory, Part, Rule};

/// The counts of an inventory.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) by_class: BTreeMap<Class, usize>,
    pub(super) code: usize,
    pub(super) tests: usize,
    pub(super) files: usize,
    pub(super) packages: usize,
    /// How often each operation is called, by service.
    pub(super) operations: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Counts {
    pub(super) fn of(inventory: &Inventory) -> Self {
        let mut counts = Self::default();
        for finding in &inventory.findings {
            *counts.by_class.entry(finding.class).or_default() += 1;
            match finding.part {
                Part::Code => counts.code += 1,
                _ => counts.tests += 1,
            }
            if let (true, Some(service), Some(operation)) =
                (finding.rule.is_call(), &finding.service, &finding.operation)
            {
                *counts
                    .operations
                    .entry(service.clone())
                    .or_default()
                    .entry(operation.clone())
                    .or_default() += 1;
            }
        }
        counts.files = distinct(inventory.findings.iter().map(|finding| &finding.file));
        let packages = inventory.findings.iter().map(|finding| &finding.package);
        counts.packages = distinct(packages.filter(|package| !package.is_empty()));
        counts
    }

    pub(super) fn class(&self, class: Class) -> usize {
        self.by_class.get(&class).copied().unwrap_or_default()
    }
}

fn distinct<'a>(all: impl Iterator<Item = &'a String>) -> usize {
    all.collect::<std::collections::BTreeSet<_>>().len()
}

/// Returns the findings of each kind and class, in the order of the ids.
pub(super) fn by_rule(inventory: &Inventory) -> Vec<(&'static Rule, Class, Vec<&Finding>)> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for finding in &inventory.findings {
        all.entry((finding.rule.id, finding.class)).or_default().push(finding);
    }
    let rule = |findings: &[&Finding]| Some(findings.first()?.rule);
    all.into_iter().filter_map(|((_, class), findings)| Some((rule(&findings)?, class, findings))).collect()
}

/// Returns what stands there, with the operation if it says more.
pub(super) fn what(finding: &Finding) -> String {
    match (&finding.service, &finding.operation) {
        (Some(service), Some(operation)) if finding.rule.is_call() => format!("{service} {operation}"),
        _ => finding.what.clone(),
    }
}

/// Returns ` (test)` or the like for what is no code.
pub(super) fn part(part: Part) -> &'static str {
    match part {
        Part::Code => "",
        Part::Test => " (test)",
        Part::Bench => " (bench)",
        Part::Example => " (example)",
    }
}

/// Returns a number with the word for it.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
