//! What a load notes for its cache: the files that it reads, and a remark for the status.
//!
//! A source does so with [`note`] and [`remark`]; it need not know of the cache that asks it, nor the cache of the source,
//! however many layers are between the two. The cache looks at the size and time of the files again at most once a second,
//! when it is asked for its value.

use super::backoff::Pause;
use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

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

    fn has_changed(&self) -> bool {
        Self::look(&self.path) != *self
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

/// What is to be said in the status of the value that the load brings. The last one counts.
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
    pause: Option<Pause>,
    every: Duration,
}

impl Default for Watch {
    fn default() -> Self {
        Self { files: Arc::default(), pause: None, every: LOOK_EVERY }
    }
}

impl Watch {
    /// Once a load has ended, however it did: one that failed is not tried again for the file that it failed on.
    pub(super) fn begin(&mut self, noted: &Noted, now: SystemTime) {
        self.files = noted.take_files().into();
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

    /// Until when nobody looks. `None`: there is nothing to look at.
    pub(super) fn until(&self) -> Option<SystemTime> {
        self.pause.filter(|_| !self.files.is_empty()).map(|pause| pause.until)
    }

    pub(super) fn looked(&mut self, has_changed: bool) {
        self.every = if has_changed { (self.every * 2).min(LOOK_SELDOM) } else { LOOK_EVERY };
    }
}

pub(super) fn have_changed(files: &[File]) -> bool {
    files.iter().any(File::has_changed)
}
