//! Counts the requests by operation and by key.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// All requests that arrived, with any result.
#[derive(Debug, Default)]
pub(crate) struct Counters(Mutex<BTreeMap<String, Operation>>);

#[derive(Debug, Default)]
struct Operation {
    calls: u64,
    signers: Vec<String>,
}

impl Counters {
    pub(crate) fn record(&self, op: &str, signer: Option<&str>) {
        let mut all = self.all();
        let operation = all.entry(op.to_owned()).or_default();
        operation.calls += 1;
        operation.signers.extend(signer.map(str::to_owned));
    }

    pub(crate) fn calls(&self, op: &str) -> u64 {
        self.all().get(op).map_or(0, |operation| operation.calls)
    }

    pub(crate) fn all_calls(&self) -> BTreeMap<String, u64> {
        let all = self.all();
        all.iter().map(|(op, operation)| (op.clone(), operation.calls)).collect()
    }

    pub(crate) fn signers(&self, op: &str) -> Vec<String> {
        self.all().get(op).map_or_else(Vec::new, |operation| operation.signers.clone())
    }

    pub(crate) fn reset(&self) {
        self.all().clear();
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Operation>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_by_operation_and_keeps_the_order_of_signers() {
        let counters = Counters::default();
        counters.record("GetObject", Some("AKIA1"));
        counters.record("GetObject", None);
        counters.record("GetObject", Some("ASIA2"));
        assert_eq!(counters.calls("GetObject"), 3);
        assert_eq!(counters.calls("PutObject"), 0);
        assert_eq!(counters.signers("GetObject"), ["AKIA1", "ASIA2"]);
        counters.reset();
        assert!(counters.all_calls().is_empty());
    }
}
