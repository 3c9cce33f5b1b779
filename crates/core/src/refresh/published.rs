//! The cell that holds the current snapshot, and what each thread remembers of it.
//!
//! The warm path is a few nanoseconds wide. A guard of the cell costs ten of them, two of its instructions being
//! atomic exchanges; to look whether anything was published since this thread last looked costs two. So a thread
//! keeps the snapshot that it last saw in each cell, under the number of its publication, and goes to the cell only
//! when the number is another.
//!
//! A thread-local cannot be generic, and one for every type would have to be asked for the type on each call: a call
//! through a table, and a comparison of what it just wrote. So whoever has the cache also declares the [`Seen`].
//!
//! The price: a thread holds on to a snapshot that was replaced or whose cache is gone until it asks again, for this
//! value or for one that has the same place, or ends.

use super::snapshot::Snapshot;
use super::sync::{ArcSwapOption, AtomicU64};
use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::LocalKey;

/// The number of no publication: nothing is held.
const NOTHING: u64 = 0;

/// The cell. Written only under the lock of the cache's state, read by anybody at any time.
pub(super) struct Published<T> {
    snapshot: ArcSwapOption<Snapshot<T>>,
    /// The number of the publication of `snapshot`. Written after it: who reads a number and then the cell gets that
    /// publication or a later one, never an earlier.
    number: AtomicU64,
    /// Where threads keep what they saw here.
    place: usize,
}

impl<T: Send + Sync + 'static> Published<T> {
    pub(super) fn nothing() -> Self {
        Self { snapshot: ArcSwapOption::empty(), number: AtomicU64::new(NOTHING), place: next_place() }
    }

    pub(super) fn publish(&self, snapshot: Arc<Snapshot<T>>) {
        self.snapshot.store(Some(snapshot));
        self.number.store(next_number(), Ordering::Release);
    }

    pub(super) fn withdraw(&self) {
        self.snapshot.store(None);
        self.number.store(NOTHING, Ordering::Release);
    }

    pub(super) fn load_full(&self) -> Option<Arc<Snapshot<T>>> {
        self.snapshot.load_full()
    }

    /// The snapshot that is published now, if there is one.
    #[inline]
    pub(super) fn look<O: ForThread<T>>(
        &self,
        seen: &'static LocalKey<Seen<T, O>>,
    ) -> Option<Rc<Kept<T, O>>> {
        let number = self.number.load(Ordering::Acquire);
        if number == NOTHING {
            return None;
        }
        match seen.try_with(|seen| seen.get(self.place, number)) {
            Ok(Some(snapshot)) => Some(snapshot),
            _ => self.look_into_the_cell(number, seen),
        }
    }

    #[cold]
    fn look_into_the_cell<O: ForThread<T>>(
        &self,
        number: u64,
        seen: &'static LocalKey<Seen<T, O>>,
    ) -> Option<Rc<Kept<T, O>>> {
        let snapshot = self.snapshot.load_full()?;
        let snapshot = Rc::new(Kept { own: O::for_thread(snapshot.value()), snapshot });
        // Nothing is kept where the thread is ending.
        let replaced = seen.try_with(|seen| seen.keep(self.place, number, Rc::clone(&snapshot)));
        // Dropped here, with nothing borrowed: it may be the last of its kind, and what it holds has code of its own.
        drop(replaced);
        Some(snapshot)
    }
}

/// What threads share, as one thread keeps it: in an `Rc`, whose count is not atomic. An atomic one is passed from core
/// to core, and costs ten times as much when it is not.
///
/// On cache lines of its own (two, because processors fetch them in pairs): where the allocator puts the counts of two
/// threads side by side, each call of the one takes the line away from the other, and costs up to four times as much.
#[repr(align(128))]
pub(super) struct Kept<T, O> {
    snapshot: Arc<Snapshot<T>>,
    pub(super) own: O,
}

impl<T, O> Deref for Kept<T, O> {
    type Target = Snapshot<T>;

    #[inline]
    fn deref(&self) -> &Snapshot<T> {
        &self.snapshot
    }
}

/// What a thread makes of a value for itself, once for each value that it sees.
///
/// For values with a count in them, as an `Arc` has: where every thread counts on one, each call takes it away from the
/// others. `()` makes nothing.
pub trait ForThread<T>: Sized + 'static {
    /// Makes it of `value`.
    fn for_thread(value: &T) -> Self;
}

impl<T> ForThread<T> for () {
    #[inline]
    fn for_thread(_: &T) -> Self {}
}

/// Numbers are not used twice in a process, so one is enough to tell a publication from those of every other cache,
/// also of one that is long dropped.
fn next_number() -> u64 {
    static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(NOTHING);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// Places are handed out in turn, so that as many caches as there are can be used by turns; with more, two that share a
/// place drive each other out, and each of their calls goes to the cell. A search would let them, and be slower for all.
fn next_place() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed) % PLACES
}

/// More sources of credentials than most programs have. Each place is 16 bytes of each thread.
const PLACES: usize = 32;

/// What a thread remembers of the caches of one type of value: the snapshot that it last saw in each.
///
/// Declared as a thread-local beside the type, and given to [`RefreshCache::fresh`](super::RefreshCache::fresh). One
/// serves all caches of that type. `O` is what the thread makes of each value for itself, see [`ForThread`].
///
/// ```
/// use rusoto_compat_core::refresh::Seen;
///
/// thread_local! {
///     static SEEN: Seen<String> = const { Seen::nothing() };
/// }
/// ```
pub struct Seen<T, O = ()>(RefCell<[Option<Entry<T, O>>; PLACES]>);

struct Entry<T, O> {
    number: u64,
    snapshot: Rc<Kept<T, O>>,
}

impl<T, O> Seen<T, O> {
    /// Before anything was seen.
    pub const fn nothing() -> Self {
        Self(RefCell::new([const { None }; PLACES]))
    }

    #[inline]
    fn get(&self, place: usize, number: u64) -> Option<Rc<Kept<T, O>>> {
        let seen = self.0.try_borrow().ok()?;
        let entry = seen.get(place)?.as_ref().filter(|entry| entry.number == number)?;
        Some(Rc::clone(&entry.snapshot))
    }

    /// Hands back what had to go for it: what was published before it, or in another cache.
    fn keep(&self, place: usize, number: u64, snapshot: Rc<Kept<T, O>>) -> Option<Entry<T, O>> {
        self.0.try_borrow_mut().ok()?.get_mut(place)?.replace(Entry { number, snapshot })
    }
}

impl<T, O> fmt::Debug for Seen<T, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refresh::Loaded;
    use std::sync::Weak;
    use std::time::SystemTime;

    thread_local! {
        static SEEN: Seen<&'static str> = const { Seen::nothing() };
    }

    fn at(place: usize) -> Published<&'static str> {
        Published { place, ..Published::nothing() }
    }

    fn publish(published: &Published<&'static str>, value: &'static str) -> Weak<Snapshot<&'static str>> {
        let now = SystemTime::UNIX_EPOCH;
        let snapshot = Arc::new(Snapshot::new(Loaded { value, expires_at: None }, now, now, None));
        published.publish(Arc::clone(&snapshot));
        Arc::downgrade(&snapshot)
    }

    fn look(published: &Published<&'static str>) -> Option<&'static str> {
        published.look(&SEEN).map(|snapshot| *snapshot.value())
    }

    /// A ring of the last few had kept what was rotated for as many rotations more.
    #[test]
    fn a_thread_keeps_one_snapshot_of_a_cell() {
        let published = at(0);
        let first = publish(&published, "first");
        assert_eq!(look(&published), Some("first"));
        let second = publish(&published, "second");
        assert!(first.upgrade().is_some(), "remembered");
        assert_eq!(look(&published), Some("second"));
        assert!(first.upgrade().is_none());
        published.withdraw();
        assert_eq!(look(&published), None);
        publish(&published, "third");
        assert_eq!(look(&published), Some("third"));
        assert!(second.upgrade().is_none());
    }

    #[test]
    fn as_many_cells_as_there_are_places_are_remembered_at_once() {
        let cells: Vec<_> = (0..PLACES).map(at).collect();
        let snapshots: Vec<_> = cells.iter().map(|cell| publish(cell, "value")).collect();
        for cell in &cells {
            assert_eq!(look(cell), Some("value"));
        }
        SEEN.with(|seen| {
            for cell in &cells {
                let number = cell.number.load(Ordering::Acquire);
                assert!(seen.get(cell.place, number).is_some());
            }
        });
        drop(cells);
        assert!(snapshots.iter().all(|snapshot| snapshot.strong_count() == 1), "by this thread");
    }

    #[test]
    fn cells_that_share_a_place_drive_each_other_out_and_are_not_confused() {
        let (one, other) = (at(3), at(3));
        publish(&one, "one");
        publish(&other, "other");
        for _ in 0..3 {
            assert_eq!((look(&one), look(&other)), (Some("one"), Some("other")));
        }
    }

    /// A count of its own, and the number of those that were made.
    struct Own(Arc<AtomicUsize>);

    impl ForThread<Arc<AtomicUsize>> for Own {
        fn for_thread(made: &Arc<AtomicUsize>) -> Self {
            made.fetch_add(1, Ordering::SeqCst);
            Self(Arc::clone(made))
        }
    }

    #[test]
    fn a_thread_makes_its_own_once_of_each_value() {
        thread_local! {
            static OWN: Seen<Arc<AtomicUsize>, Own> = const { Seen::nothing() };
        }
        let (published, made) = (Published::nothing(), Arc::new(AtomicUsize::new(0)));
        let publish = || {
            let now = SystemTime::UNIX_EPOCH;
            let loaded = Loaded { value: Arc::clone(&made), expires_at: None };
            published.publish(Arc::new(Snapshot::new(loaded, now, now, None)));
        };
        publish();
        for _ in 0..3 {
            assert!(published.look(&OWN).is_some_and(|kept| Arc::ptr_eq(&kept.own.0, &made)));
        }
        assert_eq!(made.load(Ordering::SeqCst), 1);
        publish();
        published.look(&OWN);
        std::thread::scope(|scope| scope.spawn(|| published.look(&OWN).is_some()).join().unwrap());
        assert_eq!(made.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn debug_shows_no_value() {
        publish(&at(5), "secret");
        look(&at(5));
        let shown = SEEN.with(|seen| format!("{seen:?}"));
        assert!(shown.contains("Seen") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn places_are_handed_out_in_turn() {
        let places: std::collections::BTreeSet<_> =
            (0..100 * PLACES).map(|_| Published::<u8>::nothing().place).collect();
        assert_eq!(places.into_iter().collect::<Vec<_>>(), (0..PLACES).collect::<Vec<_>>());
    }
}
