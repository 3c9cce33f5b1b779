//! The cell that holds the current snapshot, and what each thread remembers of it.
//!
//! The warm path is a few nanoseconds wide. A guard of the cell costs ten of them, two of its instructions being
//! atomic exchanges; to look whether anything was published since this thread last looked costs two. So a thread
//! keeps the last few snapshots that it saw, each under the number of its publication, and goes to the cell only
//! when the number is another.
//!
//! The price: a thread holds on to a snapshot that was replaced until it asks again, for this value or for enough
//! others, or ends.

use super::snapshot::Snapshot;
use super::sync::{ArcSwapOption, AtomicU64};
use std::any::Any;
use std::cell::RefCell;
use std::marker::PhantomData;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;

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
    pub(super) fn look(&self) -> Option<Look<T>> {
        let number = self.number.load(Ordering::Acquire);
        if number == NOTHING {
            return None;
        }
        let seen = SEEN.try_with(|seen| seen.try_borrow().ok()?.get(number));
        let snapshot = match seen {
            Ok(Some(snapshot)) => snapshot,
            _ => self.look_into_the_cell(number)?,
        };
        Some(Look { snapshot, of: PhantomData })
    }

    #[cold]
    fn look_into_the_cell(&self, number: u64) -> Option<Rc<dyn Any>> {
        let snapshot: Rc<dyn Any> = Rc::new(self.snapshot.load_full()?);
        remember(number, Rc::clone(&snapshot));
        Some(snapshot)
    }
}

/// A snapshot, held by this thread. Held by a count that is not atomic: an atomic one is passed from core to core, and
/// costs ten times as much when it is not.
pub(super) struct Look<T> {
    /// An `Arc<Snapshot<T>>`.
    snapshot: Rc<dyn Any>,
    of: PhantomData<T>,
}

impl<T: Send + Sync + 'static> Look<T> {
    /// Never `None`: the number of a publication is that of one snapshot of one type.
    #[inline]
    pub(super) fn snapshot(&self) -> Option<&Snapshot<T>> {
        self.snapshot.downcast_ref::<Arc<Snapshot<T>>>().map(|snapshot| &**snapshot)
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

#[derive(Default)]
struct Seen {
    entries: [Option<Entry>; REMEMBERED],
    /// The entry to be replaced next.
    oldest: usize,
}

struct Entry {
    number: u64,
    snapshot: Rc<dyn Any>,
}

thread_local! {
    static SEEN: RefCell<Seen> = const { RefCell::new(Seen { entries: [const { None }; REMEMBERED], oldest: 0 }) };
}

impl Seen {
    #[inline]
    fn get(&self, number: u64) -> Option<Rc<dyn Any>> {
        let entry = self.entries.iter().flatten().find(|entry| entry.number == number)?;
        Some(Rc::clone(&entry.snapshot))
    }
}

/// Does nothing where the thread is ending.
fn remember(number: u64, snapshot: Rc<dyn Any>) {
    let replaced = SEEN.try_with(|seen| {
        let mut seen = seen.try_borrow_mut().ok()?;
        let at = seen.oldest;
        seen.oldest = (at + 1) % REMEMBERED;
        seen.entries.get_mut(at)?.replace(Entry { number, snapshot })
    });
    // Dropped here, with nothing borrowed: it may be the last of its kind, and what it holds has code of its own.
    drop(replaced);
}
