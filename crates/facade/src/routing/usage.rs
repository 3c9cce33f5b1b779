//! The calls of both sides, by operation.

use std::cmp::Reverse;
use std::fmt;

use rusoto_compat_core::table::Table;

use super::operation::Operation;
use super::shadow::ShadowUse;
use super::side::Side;
use super::slot::Slot;

/// The calls of both sides so far, by operation, with the most frequent operation first.
///
/// An operation is here once it was called, or if it has a shadow. `Display` prints a table of those that were called, and
/// below it what came of the shadows:
///
/// ```
/// let usage = rusoto_compat_facade::Rollout::new().usage();
/// assert!(usage.rows().is_empty());
/// assert_eq!(usage.to_string(), "operation  rule  old  failed  new  failed");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RolloutUsage {
    rows: Vec<RolloutUse>,
}

/// One row of a [`RolloutUsage`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RolloutUse {
    /// The operation.
    pub operation: Operation,
    /// Its rule, as a rollout has it: `10% of calls`.
    pub rule: String,
    /// Whether it has gone back to the old side by itself, whatever its rule says.
    pub retreated: bool,
    /// The calls of the old side.
    pub old: SideUse,
    /// The calls of the new side.
    pub new: SideUse,
    /// What came of its shadows, if its rules ask for some or some ran.
    pub shadow: Option<ShadowUse>,
}

/// The calls of one side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SideUse {
    /// The number of calls that began.
    pub calls: u64,
    /// How many of them ended with a failure. [`Retreat`](super::Retreat) says what is one.
    pub failures: u64,
}

impl RolloutUsage {
    pub(crate) fn of<'s>(slots: impl Iterator<Item = &'s Slot>) -> Self {
        let mut rows: Vec<_> =
            slots.map(RolloutUse::of).filter(|row| row.calls() > 0 || row.shadow.is_some()).collect();
        rows.sort_by_key(|row| (Reverse(row.calls()), row.operation.service, row.operation.name));
        Self { rows }
    }

    /// Returns the rows, with the most frequent operation first.
    pub fn rows(&self) -> &[RolloutUse] {
        &self.rows
    }

    /// Returns the row of an operation by its name, as `s3.get_object`, if it was called.
    pub fn operation(&self, name: &str) -> Option<&RolloutUse> {
        self.rows.iter().find(|row| name.split_once('.') == Some((row.operation.service, row.operation.name)))
    }
}

impl RolloutUse {
    fn of(slot: &Slot) -> Self {
        let of_side = |side| {
            let seen = slot.seen(side);
            SideUse { calls: seen.calls, failures: seen.failures }
        };
        let (share, shadow) = (slot.shadow(), slot.shadows().get());
        let has_shadow = share.millionths() > 0 || shadow != ShadowUse::default();
        Self {
            operation: *slot.operation(),
            rule: slot.rule().to_string(),
            retreated: slot.has_retreated(),
            old: of_side(Side::Old),
            new: of_side(Side::New),
            shadow: has_shadow.then_some(shadow),
        }
    }

    fn calls(&self) -> u64 {
        self.old.calls + self.new.calls
    }
}

impl fmt::Display for RolloutUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(["operation", "rule", "old", "failed", "new", "failed"]);
        for row in self.rows.iter().filter(|row| row.calls() > 0) {
            let retreated = if row.retreated { ", went back to old" } else { "" };
            table.row([
                row.operation.to_string(),
                format!("{}{retreated}", row.rule),
                row.old.calls.to_string(),
                row.old.failures.to_string(),
                row.new.calls.to_string(),
                row.new.failures.to_string(),
            ]);
        }
        table.fmt(f)?;
        let mut never_ran = Vec::new();
        for row in &self.rows {
            match row.shadow {
                Some(shadow) if shadow.ran + shadow.dropped > 0 => {
                    write!(f, "\nshadow of {}: {shadow}", row.operation)?;
                }
                Some(_) => never_ran.push(row.operation.to_string()),
                None => {}
            }
        }
        match never_ran.is_empty() {
            true => Ok(()),
            false => write!(f, "\nshadow never ran: {}", never_ran.join(", ")),
        }
    }
}
