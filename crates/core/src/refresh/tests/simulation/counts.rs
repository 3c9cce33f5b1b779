//! The number of events of each kind.

/// The counts show that a simulation without a fault was not an empty one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) values: u64,
    pub(super) source_errors: u64,
    pub(super) timeouts: u64,
    pub(super) panics: u64,
    pub(super) expired: u64,
    pub(super) short_lived: u64,
    pub(super) no_runtime: u64,
    pub(super) abandoned: u64,
    pub(super) loads: u64,
    pub(super) loads_lost: u64,
    pub(super) loads_taken_over: u64,
    pub(super) calls_dropped: u64,
}

impl Counts {
    fn all(&mut self) -> [&mut u64; 12] {
        [
            &mut self.values,
            &mut self.source_errors,
            &mut self.timeouts,
            &mut self.panics,
            &mut self.expired,
            &mut self.short_lived,
            &mut self.no_runtime,
            &mut self.abandoned,
            &mut self.loads,
            &mut self.loads_lost,
            &mut self.loads_taken_over,
            &mut self.calls_dropped,
        ]
    }

    pub(super) fn add(&mut self, more: &Self) {
        let mut more = *more;
        self.all().into_iter().zip(more.all()).for_each(|(sum, count)| *sum += *count);
    }

    pub(super) fn all_happened(mut self) -> bool {
        self.all().iter().all(|count| **count > 0)
    }
}
