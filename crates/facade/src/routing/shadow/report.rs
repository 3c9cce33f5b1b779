//! Says once what differs.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use super::compare::Difference;
use super::known::explanation;
use crate::routing::operation::Operation;

/// How many sets of differences are remembered, and logged.
const MOST: usize = 256;

/// How many differences of one answer are named.
const NAMED: usize = 20;

/// What has been logged.
#[derive(Debug, Default)]
pub(super) struct Reported(Mutex<HashSet<String>>);

impl Reported {
    /// Logs the differences of an operation, unless the same ones have been logged. It names fields, and no value.
    pub(super) fn report(&self, operation: &Operation, differences: &[Difference]) {
        let text = text(operation, differences);
        let mut reported = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.len() >= MOST || !reported.insert(text.clone()) {
            return;
        }
        let is_last = reported.len() == MOST;
        drop(reported);
        tracing::warn!(%operation, "old and new do not answer the same: {text}");
        if is_last {
            tracing::warn!("{MOST} kinds of differences have been logged; further ones are only counted");
        }
    }
}

fn text(operation: &Operation, differences: &[Difference]) -> String {
    let mut text = format!("{operation}: ");
    for (at, difference) in differences.iter().take(NAMED).enumerate() {
        let comma = if at == 0 { "" } else { "; " };
        let _ = write!(text, "{comma}{difference}");
        if let Some(why) = explanation(operation, difference) {
            let _ = write!(text, " (known: {why})");
        }
    }
    if differences.len() > NAMED {
        let _ = write!(text, "; and {} more", differences.len() - NAMED);
    }
    text
}
