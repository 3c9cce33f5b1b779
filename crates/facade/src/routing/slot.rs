//! What a rollout holds of one operation.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use super::operation::Operation;
use super::rule::Rule;
use super::shadow::ShadowCounts;
use super::share::Share;
use super::side::Side;

/// The bit of the packed rule that says that the operation has gone back to the old side.
const RETREATED: u64 = 1;

/// What a rollout holds of one operation: its rule, and what it counts.
#[derive(Debug)]
pub(crate) struct Slot {
    operation: &'static Operation,
    /// One number, so that a call reads the rule and whether it holds at once.
    rule: AtomicU64,
    /// The number of calls for which a share of calls was asked.
    number: AtomicU64,
    shadow: AtomicU32,
    /// The number of calls for which the share of shadows was asked.
    shadow_number: AtomicU64,
    pub(crate) shadows: Arc<ShadowCounts>,
    pub(crate) old: Counts,
    pub(crate) new: Counts,
}

/// The calls of one side.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) calls: AtomicU64,
    pub(crate) failures: AtomicU64,
}

impl Slot {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            rule: AtomicU64::new(Rule::default().pack()),
            number: AtomicU64::new(0),
            shadow: AtomicU32::new(0),
            shadow_number: AtomicU64::new(0),
            shadows: Arc::default(),
            old: Counts::default(),
            new: Counts::default(),
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the side that serves a call. A call without a key is not among any share of keys.
    pub(crate) fn pick(&self, key: impl FnOnce() -> Option<u64>) -> Side {
        let packed = self.rule.load(Ordering::Relaxed);
        let is_new = packed & RETREATED == 0
            && match Rule::unpack(packed) {
                Rule::Old => false,
                Rule::New => true,
                Rule::Calls(share) => share.has_call(self.number.fetch_add(1, Ordering::Relaxed)),
                Rule::Keys(share) => key().is_some_and(|hash| share.has_hash(hash)),
            };
        if is_new { Side::New } else { Side::Old }
    }

    pub(crate) fn counts(&self, side: Side) -> &Counts {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// Returns the share of calls beside which the other side runs.
    pub(crate) fn shadow(&self) -> Share {
        Share::from_millionths(self.shadow.load(Ordering::Relaxed))
    }

    /// Returns whether the other side runs beside a call.
    pub(crate) fn is_shadowed(&self) -> bool {
        let share = self.shadow();
        share.millionths() > 0 && share.has_call(self.shadow_number.fetch_add(1, Ordering::Relaxed))
    }
}
