//! What `cargo rusoto migrate` would do, as an estimate.

use std::fmt::Write;

use super::counts::{Counts, count};
use crate::{Class, Finding, Inventory};

/// The lines of a call with its request: the call, three fields, and `..Default::default()`.
///
/// The lines of a call: 195 real calls with the request in sight have 585 fields together, and 165 end in `..Default::default()`. A
/// field has a line of its own in formatted code.
const LINES_OF_A_CALL: usize = 5;

/// Returns two lines: the places that are rewritten, with their lines, and the places that are left.
///
/// All of the class `auto` counts as rewritten. A call has [`LINES_OF_A_CALL`], and any other place has one line.
pub(super) fn estimate(inventory: &Inventory, counts: &Counts) -> String {
    let rewritten = counts.class(Class::Auto);
    let is_call = |one: &&Finding| one.class == Class::Auto && one.rule.is_call();
    let calls = inventory.findings.iter().filter(is_call).count();
    let lines = rewritten + calls * (LINES_OF_A_CALL - 1);
    let [recipe, decision] = [Class::Assisted, Class::Manual].map(|class| counts.class(class));
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    _ = writeln!(
        out,
        "  rewrites {} in about {}",
        count(rewritten, "place", "places"),
        count(lines, "line", "lines")
    );
    _ = writeln!(
        out,
        "  leaves {} to a person: {recipe} with a recipe, {decision} to decide",
        count(recipe + decision, "place", "places"),
    );
    out
}
