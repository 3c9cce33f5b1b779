//! Which findings `migrate` rewrites: a finding of a kind that it knows may stand where it does not follow.

use std::collections::{HashMap, HashSet};

use rusoto_compat_api_table::SERVICES;

use crate::find::{
    CALL, CALL_ALONE, CALL_ELSEWHERE, CALL_NO_TABLE, Class, Finding, IMPORT, REQUEST, Rule, VALUE,
};
use crate::names::{Item, Names};
use crate::rules::{covers, kept_by};

/// Sets the class of all findings of a workspace that take a person although their kind does not.
pub(super) fn set(names: &Names, findings: &mut [Finding]) {
    let is_kept = |finding: &&Finding| {
        let path = finding.what.split("::").map(str::to_owned).collect();
        let value = Item { package: finding.crate_name.clone(), path };
        kept_by(names, &finding.crate_name, &value).is_some()
    };
    // All clients of a service move, or none.
    let kept: HashSet<_> =
        findings.iter().filter(is_kept).map(|finding| finding.crate_name.clone()).collect();
    lower(findings, |finding| {
        let service = finding.service.as_deref().filter(|service| SERVICES.contains(service));
        let moves = service.is_some() && !kept.contains(&finding.crate_name);
        let is_covered = !finding.rule.is_call() || service.is_some_and(|it| covers(it, &finding.what));
        finding.rule == IMPORT || (moves && is_covered)
    });

    // A value goes with the calls of its function, and an import with all that the file has of its crate.
    let calls = [CALL, CALL_ALONE, CALL_ELSEWHERE, CALL_NO_TABLE, REQUEST];
    let of_function = |finding: &Finding| format!("{} {}", finding.file, finding.item);
    follow(findings, VALUE, |rule| calls.contains(&rule), of_function);
    follow(findings, IMPORT, |rule| rule != IMPORT, |finding| finding.file.clone());
}

/// Says of each finding that is not rewritten that it takes a person.
fn lower(findings: &mut [Finding], is_rewritten: impl Fn(&Finding) -> bool) {
    for finding in findings.iter_mut().filter(|finding| finding.class == Class::Auto) {
        if !is_rewritten(finding) {
            finding.class = Class::Assisted;
        }
    }
}

/// Leaves findings of a kind to a person, but where all leaders of the same crate and place are rewritten.
fn follow(
    findings: &mut [Finding],
    rule: &Rule,
    leads: impl Fn(&Rule) -> bool,
    place: impl Fn(&Finding) -> String,
) {
    let key = |finding: &Finding| (finding.crate_name.clone(), place(finding));
    let mut rewritten = HashMap::new();
    for leader in findings.iter().filter(|finding| leads(finding.rule)) {
        *rewritten.entry(key(leader)).or_insert(true) &= leader.class == Class::Auto;
    }
    lower(findings, |finding| finding.rule != rule || rewritten.get(&key(finding)) == Some(&true));
}
