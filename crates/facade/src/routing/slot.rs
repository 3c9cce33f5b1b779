//! What a rollout holds of one operation.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use super::operation::Operation;
use super::retreat::{Limit, Seen, Window};
use super::rule::Rule;
use super::shadow::ShadowCounts;
use super::share::Share;
use super::side::Side;

/// The bit of a packed rule that says that the operation has gone back to the old side.
const RETREATED: u64 = 1;

/// What a rollout holds of one operation: its rule, and what it counts.
#[derive(Debug)]
pub(crate) struct Slot {
    operation: &'static Operation,
    can_be_shadowed: bool,
    /// One number, so that a call reads the rule and whether it holds at once, and a retreat from one rule cannot hit the
    /// next.
    rule: AtomicU64,
    /// The number of calls for which a share of calls was asked.
    number: AtomicU64,
    shadow: AtomicU32,
    /// The number of calls for which the share of shadows was asked.
    shadow_number: AtomicU64,
    shadows: Arc<ShadowCounts>,
    old: Counts,
    new: Counts,
    window: Mutex<Window>,
}

/// The calls of one side.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    calls: AtomicU64,
    failures: AtomicU64,
}

/// Which side serves a call, and by which rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Picked {
    pub(crate) side: Side,
    rule: u64,
}

impl Slot {
    pub(crate) fn new(operation: &'static Operation, can_be_shadowed: bool) -> Self {
        Self {
            operation,
            can_be_shadowed,
            rule: AtomicU64::new(Rule::default().pack()),
            number: AtomicU64::new(0),
            shadow: AtomicU32::new(0),
            shadow_number: AtomicU64::new(0),
            shadows: Arc::default(),
            old: Counts::default(),
            new: Counts::default(),
            window: Mutex::default(),
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Whether a call may run on both sides: it only reads or is said to be safe to repeat, and its request can be cloned.
    pub(crate) fn can_be_shadowed(&self) -> bool {
        self.can_be_shadowed
    }

    /// Returns the side that serves a call, and counts it. A call without a key is not among any share of keys.
    #[inline]
    pub(crate) fn pick(&self, key: impl FnOnce() -> Option<u64>) -> Picked {
        let packed = self.rule.load(Ordering::Relaxed);
        let is_new = packed & RETREATED == 0
            && match Rule::unpack(packed) {
                Rule::Old => false,
                Rule::New => true,
                Rule::Calls(share) => share.has_call(self.number.fetch_add(1, Ordering::Relaxed)),
                Rule::Keys(share) => key().is_some_and(|hash| share.has_hash(hash)),
            };
        let side = if is_new { Side::New } else { Side::Old };
        self.counts(side).calls.fetch_add(1, Ordering::Relaxed);
        Picked { side, rule: packed }
    }

    /// Notes how a call ended. Returns what is in the window if the operation goes back to the old side because of it.
    pub(crate) fn ended(
        &self,
        picked: Picked,
        failed: bool,
        limit: Option<(&Limit, SystemTime)>,
    ) -> Option<Seen> {
        if failed {
            self.counts(picked.side).failures.fetch_add(1, Ordering::Release);
        }
        let (limit, now) = limit.filter(|_| picked.side == Side::New)?;
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        if self.rule.load(Ordering::Relaxed) != picked.rule {
            return None;
        }
        let seen = limit.add(&mut window, now, failed)?;
        self.rule
            .compare_exchange(picked.rule, picked.rule | RETREATED, Ordering::Relaxed, Ordering::Relaxed)
            .ok()
            .map(|_| seen)
    }

    /// Sets the rule. If it is another one, an operation that has gone back follows it again.
    pub(crate) fn set(&self, rule: Rule, shadow: Share) {
        self.shadow.store(shadow.millionths(), Ordering::Relaxed);
        if self.rule() != rule {
            self.begin(rule);
        }
    }

    /// Ends a retreat. Returns whether there was one.
    pub(crate) fn resume(&self) -> bool {
        let had_retreated = self.has_retreated();
        if had_retreated {
            self.begin(self.rule());
        }
        had_retreated
    }

    fn begin(&self, rule: Rule) {
        let mut window = self.window.lock().unwrap_or_else(PoisonError::into_inner);
        *window = Window::default();
        self.number.store(0, Ordering::Relaxed);
        self.rule.store(rule.pack(), Ordering::Relaxed);
    }

    pub(crate) fn rule(&self) -> Rule {
        Rule::unpack(self.rule.load(Ordering::Relaxed))
    }

    pub(crate) fn has_retreated(&self) -> bool {
        self.rule.load(Ordering::Relaxed) & RETREATED != 0
    }

    fn counts(&self, side: Side) -> &Counts {
        match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        }
    }

    /// Returns the calls of one side, and how many of them failed.
    pub(crate) fn seen(&self, side: Side) -> Seen {
        let counts = self.counts(side);
        // Failures first, so that there are never more of them than calls.
        let failures = counts.failures.load(Ordering::Acquire);
        Seen { calls: counts.calls.load(Ordering::Acquire), failures }
    }

    /// Returns the share of calls beside which the other side runs.
    pub(crate) fn shadow(&self) -> Share {
        Share::from_millionths(self.shadow.load(Ordering::Relaxed))
    }

    /// Returns whether the other side runs beside a call.
    #[inline]
    pub(crate) fn is_shadowed(&self) -> bool {
        let share = self.shadow();
        share.millionths() > 0 && share.has_call(self.shadow_number.fetch_add(1, Ordering::Relaxed))
    }

    /// Returns how its shadows ended.
    pub(crate) fn shadows(&self) -> &Arc<ShadowCounts> {
        &self.shadows
    }
}

#[cfg(test)]
mod tests {
    use super::super::retreat::Retreat;
    use super::*;

    static OPERATION: Operation = Operation::new("box", "get_it", &["name"]);

    fn slot(rule: Rule) -> Slot {
        let slot = Slot::new(&OPERATION, true);
        slot.set(rule, Share::default());
        slot
    }

    fn limit() -> Limit {
        Retreat::default().percent(0.0).at_least(1).limit().expect("a limit")
    }

    fn fail(slot: &Slot, picked: Picked) -> Option<Seen> {
        slot.ended(picked, true, Some((&limit(), SystemTime::UNIX_EPOCH)))
    }

    #[test]
    fn a_rule_picks_a_side() {
        let half = Share::of_percent("50").expect("a share");
        let sides = |rule, hash| {
            let slot = slot(rule);
            [(); 4].map(|()| slot.pick(|| hash).side)
        };
        assert_eq!(sides(Rule::Old, None), [Side::Old; 4]);
        assert_eq!(sides(Rule::New, None), [Side::New; 4]);
        assert_eq!(sides(Rule::Calls(half), None), [Side::Old, Side::New, Side::Old, Side::New]);
        assert_eq!(sides(Rule::Keys(half), Some(1 << 63)), [Side::Old; 4]);
        assert_eq!(sides(Rule::Keys(half), Some((1 << 63) - 1)), [Side::New; 4]);
        assert_eq!(sides(Rule::Keys(half), None), [Side::Old; 4]);
    }

    #[test]
    fn an_operation_that_has_gone_back_stays_until_its_rule_changes() {
        let slot = slot(Rule::New);
        assert_eq!(fail(&slot, slot.pick(|| None)), Some(Seen { calls: 1, failures: 1 }));
        assert_eq!((slot.pick(|| None).side, slot.has_retreated()), (Side::Old, true));
        slot.set(Rule::New, Share::of_percent("5").expect("a share"));
        assert_eq!(slot.pick(|| None).side, Side::Old);
        slot.set(Rule::Calls(Share::from_millionths(1_000_000)), Share::default());
        assert_eq!((slot.pick(|| None).side, slot.has_retreated()), (Side::New, false));
    }

    #[test]
    fn code_ends_a_retreat_and_the_window_begins_anew() {
        let slot = slot(Rule::New);
        let limit = Retreat::default().percent(0.0).at_least(2).limit().expect("a limit");
        let fail = || slot.ended(slot.pick(|| None), true, Some((&limit, SystemTime::UNIX_EPOCH)));
        assert!(!slot.resume());
        assert_eq!((fail(), fail().is_some()), (None, true));
        assert!(slot.resume());
        assert_eq!((slot.pick(|| None).side, slot.resume()), (Side::New, false));
        assert_eq!((fail(), fail().is_some()), (None, true));
    }

    #[test]
    fn a_failure_under_the_rule_before_says_nothing_of_this_one() {
        let slot = slot(Rule::New);
        let limit = Retreat::default().percent(0.0).at_least(2).limit().expect("a limit");
        let fail = |picked| slot.ended(picked, true, Some((&limit, SystemTime::UNIX_EPOCH)));
        let before = slot.pick(|| None);
        slot.set(Rule::Calls(Share::from_millionths(1_000_000)), Share::default());
        assert_eq!((fail(before), fail(slot.pick(|| None))), (None, None));
        assert!(!slot.has_retreated());
    }

    #[test]
    fn the_old_side_does_not_go_back_and_one_retreat_is_said_once() {
        let slot = slot(Rule::Old);
        assert_eq!(fail(&slot, slot.pick(|| None)), None);
        slot.set(Rule::New, Share::default());
        let [first, second] = [(); 2].map(|()| slot.pick(|| None));
        assert!(fail(&slot, first).is_some());
        assert_eq!(fail(&slot, second), None);
        assert_eq!(slot.seen(Side::New), Seen { calls: 2, failures: 2 });
        assert_eq!(slot.seen(Side::Old), Seen { calls: 1, failures: 1 });
    }
}
