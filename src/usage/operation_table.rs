//! Operations that were seen, each with its count: found without a lock, added rarely, never more than fit.

use super::World;
use super::operation::{Name, Operation, Verb};
use super::operation_usage::OperationUse;
use super::path_shape::{PathShape, S3Place, SubResource};
use super::sharded::Sharded;
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// More operations than any program uses of all services together; 8 KiB each, once they are used.
pub(super) const MOST_OPERATIONS: usize = 256;

/// Half of the slots stay empty, so that a search is short; a power of two.
const SLOTS: usize = 2 * MOST_OPERATIONS;

/// An open hash table whose slots are filled once and never changed again.
#[derive(Debug)]
pub(super) struct OperationTable {
    slots: Box<[OnceLock<Entry>]>,
    hasher: foldhash::fast::FixedState,
    used: AtomicUsize,
    /// Held while an operation is added.
    adding: Mutex<()>,
    others: [Sharded<1>; 2],
}

#[derive(Debug)]
struct Entry {
    world: World,
    service: Box<str>,
    name: OwnedName,
    calls: Box<Sharded<1>>,
}

#[derive(Debug)]
enum OwnedName {
    Stated(Box<str>),
    S3 { method: Verb, place: S3Place, sub_resource: Option<SubResource> },
    Rest { method: Verb, stem: Box<str>, names: u8 },
}

/// What [`OperationTable::count`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// Counted before.
    Before,
    /// The first of its service.
    FirstOfService,
    /// The first of its kind, but not of its service.
    First,
    /// There is no room for it: it was counted as "other".
    NoRoom,
}

impl OperationTable {
    pub(super) fn new() -> Self {
        Self {
            slots: (0..SLOTS).map(|_| OnceLock::new()).collect(),
            hasher: foldhash::fast::FixedState::default(),
            used: AtomicUsize::new(0),
            adding: Mutex::new(()),
            others: [Sharded::new(), Sharded::new()],
        }
    }

    pub(super) fn count(&self, world: World, operation: Operation<'_>) -> Seen {
        let hash = self.hash(world, operation);
        if let Some(entry) = self.find(hash, world, operation) {
            entry.calls.count(0);
            return Seen::Before;
        }
        if self.used.load(Ordering::Relaxed) >= MOST_OPERATIONS {
            self.others(world).count(0);
            return Seen::NoRoom;
        }
        self.add(hash, world, operation)
    }

    /// Unordered.
    pub(super) fn snapshot(&self) -> Vec<OperationUse> {
        let entries = self.slots.iter().filter_map(OnceLock::get);
        let mut rows: Vec<_> = entries.map(Entry::snapshot).collect();
        for world in [World::Rusoto, World::Sdk] {
            let [calls] = self.others(world).sums();
            if calls > 0 {
                rows.push(OperationUse {
                    sdk: world,
                    service: "other".into(),
                    operation: "other".into(),
                    calls,
                });
            }
        }
        rows
    }

    fn hash(&self, world: World, operation: Operation<'_>) -> usize {
        // Only the lowest bits are used, and any of them do.
        self.hasher.hash_one((world, operation)) as usize
    }

    fn slots_from(&self, hash: usize) -> impl Iterator<Item = &OnceLock<Entry>> {
        (0..SLOTS).filter_map(move |step| self.slots.get(hash.wrapping_add(step) % SLOTS))
    }

    fn find(&self, hash: usize, world: World, operation: Operation<'_>) -> Option<&Entry> {
        let filled = self.slots_from(hash).map_while(OnceLock::get);
        filled.into_iter().find(|entry| entry.is(world, operation))
    }

    #[cold]
    fn add(&self, hash: usize, world: World, operation: Operation<'_>) -> Seen {
        let guard = self.adding.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(entry) = self.find(hash, world, operation) {
            // Another thread was faster.
            entry.calls.count(0);
            return Seen::Before;
        }
        let is_known = |entry: &Entry| entry.world == world && *entry.service == *operation.service;
        let seen = match self.slots.iter().filter_map(OnceLock::get).any(is_known) {
            true => Seen::First,
            false => Seen::FirstOfService,
        };
        let free = self.slots_from(hash).find(|slot| slot.get().is_none());
        let room = self.used.load(Ordering::Relaxed) < MOST_OPERATIONS;
        match free.filter(|_| room) {
            Some(slot) => {
                slot.get_or_init(|| Entry::new(world, operation)).calls.count(0);
                self.used.fetch_add(1, Ordering::Relaxed);
            }
            None => {
                self.others(world).count(0);
                return Seen::NoRoom;
            }
        }
        drop(guard);
        seen
    }

    fn others(&self, world: World) -> &Sharded<1> {
        let [rusoto, sdk] = &self.others;
        match world {
            World::Rusoto => rusoto,
            World::Sdk => sdk,
        }
    }
}

impl Entry {
    fn new(world: World, operation: Operation<'_>) -> Self {
        let name = match operation.name {
            Name::Stated(name) => OwnedName::Stated(name.into()),
            Name::Rest { method, path: PathShape::S3 { place, sub_resource } } => {
                OwnedName::S3 { method, place, sub_resource }
            }
            Name::Rest { method, path: PathShape::Rest { stem, names } } => {
                OwnedName::Rest { method, stem: stem.into(), names }
            }
        };
        Self { world, service: operation.service.into(), name, calls: Box::default() }
    }

    fn operation(&self) -> Operation<'_> {
        let name = match &self.name {
            OwnedName::Stated(name) => Name::Stated(name),
            OwnedName::S3 { method, place, sub_resource } => Name::Rest {
                method: *method,
                path: PathShape::S3 { place: *place, sub_resource: *sub_resource },
            },
            OwnedName::Rest { method, stem, names } => {
                Name::Rest { method: *method, path: PathShape::Rest { stem, names: *names } }
            }
        };
        Operation { service: &self.service, name }
    }

    fn is(&self, world: World, operation: Operation<'_>) -> bool {
        self.world == world && self.operation() == operation
    }

    fn snapshot(&self) -> OperationUse {
        let [calls] = self.calls.sums();
        let operation = self.operation();
        OperationUse {
            sdk: self.world,
            service: operation.service.to_owned(),
            operation: operation.name.to_string(),
            calls,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named<'n>(service: &'n str, name: &'n str) -> Operation<'n> {
        Operation { service, name: Name::Stated(name) }
    }

    #[test]
    fn memory_is_bounded_and_nothing_goes_uncounted() {
        let table = OperationTable::new();
        for round in 0..3 {
            for number in 0..1000 {
                let seen = table.count(World::Rusoto, named("s", &format!("Op{number}")));
                let expected = match (round, number) {
                    (0, 0) => Seen::FirstOfService,
                    (0, ..MOST_OPERATIONS) => Seen::First,
                    (_, ..MOST_OPERATIONS) => Seen::Before,
                    _ => Seen::NoRoom,
                };
                assert_eq!(seen, expected, "{round} {number}");
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
        let table = OperationTable::new();
        let firsts: usize = std::thread::scope(|scope| {
            let count = |_| {
                scope.spawn(|| {
                    let seen =
                        (0..200).map(|number| table.count(World::Rusoto, named("s", &format!("Op{number}"))));
                    seen.filter(|seen| *seen == Seen::FirstOfService).count()
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
    fn worlds_services_and_operations_are_kept_apart() {
        let table = OperationTable::new();
        let all = [
            (World::Rusoto, "a", "X"),
            (World::Sdk, "a", "X"),
            (World::Rusoto, "b", "X"),
            (World::Rusoto, "a", "Y"),
        ];
        for (world, service, name) in all {
            assert_ne!(table.count(world, named(service, name)), Seen::Before);
        }
        assert_eq!(table.snapshot().len(), 4);
    }
}
