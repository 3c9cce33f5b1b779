//! The operations that were called, each with its count.

use super::operation::Operation;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock};

/// More operations than any program uses.
pub(super) const MOST_OPERATIONS: usize = 256;

type Operations<'o> = HashMap<Operation<'o>, AtomicU64>;

/// Counts calls by operation. A call takes the lock for reading; the first call of each operation takes it for writing.
///
/// A poisoned lock is used like any other: every change under it is one call of the map.
#[derive(Debug, Default)]
pub(super) struct OperationTable {
    operations: RwLock<Operations<'static>>,
    other: AtomicU64,
}

/// The number of calls of one operation. Service and operation are `other` for those that had no room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationCalls {
    /// The service.
    pub service: String,
    /// The operation's name, or the method and the shape of the path.
    pub operation: String,
    /// The number of calls.
    pub calls: u64,
}

/// The result of [`OperationTable::count`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// The operation was counted before.
    Before,
    /// This is the first operation of its service.
    FirstOfService,
    /// This is the first call of the operation, but not of its service.
    First,
    /// The table is full: the call was counted as "other".
    NoRoom,
}

impl OperationTable {
    /// Adds one call. Allocates only for the first call of an operation.
    pub(super) fn count(&self, operation: &Operation<'_>) -> Counted {
        match self.count_known(operation) {
            Some(counted) => counted,
            None => self.add(operation),
        }
    }

    /// Adds a call of an operation that is in the table, or for which there is no room. Returns `None` if it has to be
    /// added.
    fn count_known(&self, operation: &Operation<'_>) -> Option<Counted> {
        let operations = self.operations.read().unwrap_or_else(PoisonError::into_inner);
        self.count_in(&operations, operation)
    }

    fn count_in(&self, operations: &Operations<'_>, operation: &Operation<'_>) -> Option<Counted> {
        if let Some(calls) = operations.get(operation) {
            calls.fetch_add(1, Ordering::Relaxed);
            return Some(Counted::Before);
        }
        if operations.len() >= MOST_OPERATIONS {
            self.other.fetch_add(1, Ordering::Relaxed);
            return Some(Counted::NoRoom);
        }
        None
    }

    #[cold]
    fn add(&self, operation: &Operation<'_>) -> Counted {
        let mut operations = self.operations.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have added it in the meantime.
        if let Some(counted) = self.count_in(&operations, operation) {
            return counted;
        }
        let is_known = operations.keys().any(|known| known.service == operation.service);
        operations.insert(operation.to_static(), AtomicU64::new(1));
        if is_known { Counted::First } else { Counted::FirstOfService }
    }

    /// Returns all counts in no particular order.
    pub(super) fn snapshot(&self) -> Vec<OperationCalls> {
        let operations = self.operations.read().unwrap_or_else(PoisonError::into_inner);
        let mut rows: Vec<_> = operations
            .iter()
            .map(|(operation, calls)| OperationCalls {
                service: operation.service.clone().into_owned(),
                operation: operation.name.to_string(),
                calls: calls.load(Ordering::Relaxed),
            })
            .collect();
        let calls = self.other.load(Ordering::Relaxed);
        if calls > 0 {
            rows.push(OperationCalls { service: "other".into(), operation: "other".into(), calls });
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_bounded_and_nothing_goes_uncounted() {
        let table = OperationTable::default();
        for round in 0..3 {
            for number in 0..1000 {
                let counted = table.count(&Operation::named("s", &format!("Op{number}")));
                let expected = match (round, number) {
                    (0, 0) => Counted::FirstOfService,
                    (0, ..MOST_OPERATIONS) => Counted::First,
                    (_, ..MOST_OPERATIONS) => Counted::Before,
                    _ => Counted::NoRoom,
                };
                assert_eq!(counted, expected, "{round} {number}");
            }
        }
        let rows = table.snapshot();
        assert_eq!(rows.len(), MOST_OPERATIONS + 1);
        assert_eq!(rows.iter().map(|row| row.calls).sum::<u64>(), 3000);
        let other = rows.iter().find(|row| row.service == "other").unwrap();
        assert_eq!(other.calls, 3 * (1000 - MOST_OPERATIONS as u64));
    }

    #[test]
    fn threads_agree_on_what_was_first() {
        let table = OperationTable::default();
        let firsts: usize = std::thread::scope(|scope| {
            let count = |_| {
                scope.spawn(|| {
                    let counted =
                        (0..200).map(|number| table.count(&Operation::named("s", &format!("Op{number}"))));
                    counted.filter(|counted| *counted == Counted::FirstOfService).count()
                })
            };
            let threads: Vec<_> = (0..8).map(count).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(firsts, 1);
        let rows = table.snapshot();
        assert_eq!(rows.len(), 200);
        assert!(rows.iter().all(|row| row.calls == 8), "{rows:?}");
    }

    #[test]
    fn services_and_operations_are_kept_apart() {
        let table = OperationTable::default();
        let counted = [("a", "X"), ("b", "X"), ("a", "Y")]
            .map(|(service, name)| table.count(&Operation::named(service, name)));
        assert_eq!(counted, [Counted::FirstOfService, Counted::FirstOfService, Counted::First]);
        assert_eq!(table.snapshot().len(), 3);
    }

    #[test]
    fn a_known_operation_is_counted_without_an_allocation() {
        let table = OperationTable::default();
        let operation = Operation::named("s", "Op");
        table.count(&operation);
        let measured = allocation_counter::measure(|| assert_eq!(table.count(&operation), Counted::Before));
        assert_eq!(measured.count_total, 0);
    }

    #[test]
    fn a_poisoned_lock_goes_on_counting() {
        let table = OperationTable::default();
        let poisoned = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _guard = table.operations.write().unwrap();
            panic!("with the lock held");
        }));
        assert!(poisoned.is_err() && table.operations.is_poisoned());
        let operation = Operation::named("s", "Op");
        assert_eq!(table.count(&operation), Counted::FirstOfService);
        assert_eq!(table.count(&operation), Counted::Before);
        assert_eq!(table.snapshot().len(), 1);
    }
}
