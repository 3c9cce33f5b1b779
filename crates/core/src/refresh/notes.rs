//! What a load notes for its cache: the files that it reads, and a remark for the status.
//!
//! A source does so with [`note`] and [`remark`]; it need not know of the cache that asks it, nor the cache of the source,
//! however many layers are between the two. The cache looks at the size and time of the files again at most once a second,
//! when it is asked for its value. It loads once two looks have seen the same change: a file that is being written is left
//! alone, because half of it may stand for somebody else.

use super::backoff::Pause;
use super::snapshot::CLOCK_TOLERANCE;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// How often the files are looked at, if nobody changes them all the time.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// How seldom they are looked at that change with every load, as they do where the load itself writes them.
const LOOK_SELDOM: Duration = Duration::from_secs(300);

/// More than a source has any need of. Each is looked at in the way of a caller.
const FILES: usize = 4;

tokio::task_local! {
    static NOTES: Arc<Mutex<Notes>>;
}

#[derive(Debug, Default)]
struct Notes {
    files: Vec<File>,
    remark: Option<Arc<str>>,
}

/// A file as it was before it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    path: PathBuf,
    /// `None`: there was none, or it could not be looked at.
    stamp: Option<(u64, Option<SystemTime>)>,
}

impl File {
    /// Looks at it, on this thread.
    pub(crate) fn look(path: &Path) -> Self {
        let stamp = |metadata: Metadata| (metadata.len(), metadata.modified().ok());
        Self { path: path.to_owned(), stamp: path.metadata().ok().map(stamp) }
    }
}

/// Says that the load which this is a part of, if it is one, depends on this file. The first look at it counts.
#[allow(dead_code, reason = "the sources are those of feature `chain`")]
pub(crate) fn note(file: File) {
    with_notes(|notes| {
        if notes.files.len() < FILES && notes.files.iter().all(|other| other.path != file.path) {
            notes.files.push(file);
        }
    });
}

/// A remark for the status of the value that the load brings. The last one counts.
#[allow(dead_code, reason = "the sources are those of feature `chain`")]
pub(crate) fn remark(text: impl Into<Arc<str>>) {
    with_notes(|notes| notes.remark = Some(text.into()));
}

#[allow(dead_code, reason = "the sources are those of feature `chain`")]
fn with_notes(write: impl FnOnce(&mut Notes)) {
    let _ = NOTES.try_with(|notes| write(&mut notes.lock().unwrap_or_else(PoisonError::into_inner)));
}

/// What a load has noted so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Noted(Arc<Mutex<Notes>>);

impl Noted {
    pub(super) fn by<F: Future>(&self, load: F) -> impl Future<Output = F::Output> {
        NOTES.scope(Arc::clone(&self.0), load)
    }

    fn take_files(&self) -> Vec<File> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).files)
    }

    pub(super) fn remark(&self) -> Option<Arc<str>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remark.clone()
    }
}

/// What the last load depended on, and when to look at it again.
#[derive(Debug)]
pub(super) struct Watch {
    files: Arc<[File]>,
    /// The files as the last look saw them, if that was not as the load had read them.
    changed: Option<Vec<File>>,
    pause: Option<Pause>,
    every: Duration,
}

impl Default for Watch {
    fn default() -> Self {
        Self { files: Arc::default(), changed: None, pause: None, every: LOOK_EVERY }
    }
}

impl Watch {
    /// Once a load has ended, however it did: one that failed is not tried again for the file that it failed on.
    pub(super) fn begin(&mut self, noted: &Noted, now: SystemTime) {
        self.files = noted.take_files().into();
        self.changed = None;
        self.pause = Some(Pause::new(now, self.every));
    }

    /// What to look at, if it is time for it; nobody else does so until the next time.
    pub(super) fn due(&mut self, now: SystemTime) -> Option<Arc<[File]>> {
        if self.files.is_empty() || self.pause.is_some_and(|pause| !pause.is_over(now)) {
            return None;
        }
        self.pause = Some(Pause::new(now, self.every));
        Some(Arc::clone(&self.files))
    }

    /// The time until the next look. `None`: there is nothing to look at.
    pub(super) fn pause(&self) -> Option<Pause> {
        self.pause.filter(|_| !self.files.is_empty())
    }

    /// Takes what a look has seen. Returns whether a load is due: the files have changed, and nobody is writing them.
    pub(super) fn looked(&mut self, changed: Option<Vec<File>>) -> bool {
        let is_due = changed.is_some() && changed == self.changed;
        if is_due {
            self.every = (self.every * 2).min(LOOK_SELDOM);
        } else if changed.is_none() {
            self.every = LOOK_EVERY;
        }
        self.changed = changed;
        is_due
    }
}

/// The time until the next look, for callers that hold no lock. In milliseconds since 1970.
///
/// The two numbers are read one after the other. Whoever reads an old one beside a new one looks a little too soon or too
/// late, and [`Watch::due`] has the last word.
#[derive(Debug)]
pub(super) struct NextLook {
    since: AtomicU64,
    until: AtomicU64,
}

/// There is nothing to look at.
const NEVER: u64 = u64::MAX;

impl Default for NextLook {
    fn default() -> Self {
        Self { since: AtomicU64::new(0), until: AtomicU64::new(NEVER) }
    }
}

impl NextLook {
    pub(super) fn set(&self, pause: Option<Pause>) {
        let (since, until) = pause.map_or((0, NEVER), |pause| (millis(pause.since), millis(pause.until)));
        self.since.store(since, Ordering::Relaxed);
        self.until.store(until, Ordering::Relaxed);
    }

    /// As [`Pause::is_over`]: also where the clock was set back.
    #[inline]
    pub(super) fn is_due(&self, now: SystemTime) -> bool {
        let until = self.until.load(Ordering::Relaxed);
        if until == NEVER {
            return false;
        }
        let now = millis(now);
        now >= until || now.saturating_add(millis_of(CLOCK_TOLERANCE)) < self.since.load(Ordering::Relaxed)
    }
}

/// What lies before 1970 is taken for 1970.
fn millis(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, millis_of)
}

fn millis_of(span: Duration) -> u64 {
    span.as_millis().try_into().unwrap_or(NEVER - 1)
}

/// The files as they are now, if one of them is not as it was.
pub(super) fn look_again(files: &[File]) -> Option<Vec<File>> {
    let now: Vec<File> = files.iter().map(|file| File::look(&file.path)).collect();
    (now != files).then_some(now)
}
