//! The cell that holds the current snapshot, and what each thread remembers of it.
//!
//! The warm path is a few nanoseconds wide. A guard of the cell costs ten of them, two of its instructions being
//! atomic exchanges; to look whether anything was published since this thread last looked costs two. So a thread
//! keeps the last few snapshots that it saw, each under the number of its publication, and goes to the cell only
//! when the number is another.
//!
//! A thread-local cannot be generic, and one for every type would have to be asked for the type on each call: a call
//! through a table, and a comparison of what it just wrote. So whoever has the cache also declares the [`Seen`].
//!
//! The price: a thread holds on to a snapshot that was replaced until it asks again, for this value or for enough
//! others, or ends.

use super::snapshot::Snapshot;
use super::sync::{ArcSwapOption, AtomicU64};
use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread::LocalKey;

/// The number of no publication: nothing is held.
const NOTHING: u64 = 0;

/// The cell. Written only under the lock of the cache's state, read by anybody at any time.
pub(super) struct Published<T> {
    snapshot: ArcSwapOption<Snapshot<T>>,
    /// The number of the publication of `snapshot`. Written after it: who reads a number and then the cell gets that
    /// publication or a later one, never an earlier.
    number: AtomicU64,
}

impl<T: Send + Sync + 'static> Published<T> {
    pub(super) fn nothing() -> Self {
        Self { snapshot: ArcSwapOption::empty(), number: AtomicU64::new(NOTHING) }
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
    pub(super) fn look(&self, seen: &'static LocalKey<Seen<T>>) -> Option<Rc<Kept<T>>> {
        let number = self.number.load(Ordering::Acquire);
        if number == NOTHING {
            return None;
        }
        match seen.try_with(|seen| seen.get(number)) {
            Ok(Some(snapshot)) => Some(snapshot),
            _ => self.look_into_the_cell(number, seen),
        }
    }

    #[cold]
    fn look_into_the_cell(&self, number: u64, seen: &'static LocalKey<Seen<T>>) -> Option<Rc<Kept<T>>> {
        let snapshot = Rc::new(Kept(self.snapshot.load_full()?));
        // Nothing is kept where the thread is ending.
        let replaced = seen.try_with(|seen| seen.keep(number, Rc::clone(&snapshot)));
        // Dropped here, with nothing borrowed: it may be the last of its kind, and what it holds has code of its own.
        drop(replaced);
        Some(snapshot)
    }
}

/// What threads share, as one thread keeps it: in an `Rc`, whose count is not atomic. An atomic one is passed from core
/// to core, and costs ten times as much when it is not.
pub(super) struct Kept<T>(Arc<Snapshot<T>>);

impl<T> Deref for Kept<T> {
    type Target = Snapshot<T>;

    #[inline]
    fn deref(&self) -> &Snapshot<T> {
        &self.0
    }
}

/// Numbers are not used twice in a process, so one is enough to tell a publication from those of every other cache,
/// also of one that is long dropped.
fn next_number() -> u64 {
    static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(NOTHING);
    LAST.fetch_add(1, Ordering::Relaxed) + 1
}

/// As many values as a thread is likely to use in turn: each is a source of credentials.
const REMEMBERED: usize = 4;

/// What a thread remembers of the caches of one type of value: the snapshots that it saw last.
///
/// Declared as a thread-local beside the type, and given to [`RefreshCache::fresh`](super::RefreshCache::fresh). One
/// serves all caches of that type.
///
/// ```
/// use rusoto_compat_core::refresh::Seen;
///
/// thread_local! {
///     static SEEN: Seen<String> = const { Seen::nothing() };
/// }
/// ```
pub struct Seen<T>(RefCell<Entries<T>>);

struct Entries<T> {
    entries: [Option<Entry<T>>; REMEMBERED],
    /// The entry to be replaced next.
    oldest: usize,
}

struct Entry<T> {
    number: u64,
    snapshot: Rc<Kept<T>>,
}

impl<T> Seen<T> {
    /// Before anything was seen.
    pub const fn nothing() -> Self {
        Self(RefCell::new(Entries { entries: [const { None }; REMEMBERED], oldest: 0 }))
    }

    #[inline]
    fn get(&self, number: u64) -> Option<Rc<Kept<T>>> {
        let seen = self.0.try_borrow().ok()?;
        let entry = seen.entries.iter().flatten().find(|entry| entry.number == number)?;
        Some(Rc::clone(&entry.snapshot))
    }

    /// Hands back what had to go for it.
    fn keep(&self, number: u64, snapshot: Rc<Kept<T>>) -> Option<Entry<T>> {
        let mut seen = self.0.try_borrow_mut().ok()?;
        let at = seen.oldest;
        seen.oldest = (at + 1) % REMEMBERED;
        seen.entries.get_mut(at)?.replace(Entry { number, snapshot })
    }
}

impl<T> fmt::Debug for Seen<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen").finish_non_exhaustive()
    }
}
