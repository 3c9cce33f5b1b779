//! Notes that a source takes for its cache: the files that a load reads, and a remark for the status.
//!
//! A source takes them with [`note`] and [`remark`]. It need not know the cache, nor the cache the source, however many
//! layers are between the two.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// The most files that a load may note. Each is looked at in the way of a caller.
const FILES: usize = 4;

tokio::task_local! {
    static NOTES: Arc<Mutex<Notes>>;
}

#[derive(Debug, Default)]
struct Notes {
    files: Vec<File>,
    remark: Option<Arc<str>>,
}

/// The size and time of a file, as they were before the file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    path: PathBuf,
    /// `None`: there was no file, or it could not be looked at.
    stamp: Option<(u64, Option<SystemTime>)>,
}

impl File {
    /// Looks at a file, on this thread.
    pub(crate) fn look(path: &Path) -> Self {
        let stamp = |metadata: Metadata| (metadata.len(), metadata.modified().ok());
        Self { path: path.to_owned(), stamp: path.metadata().ok().map(stamp) }
    }

    pub(super) fn look_again(&self) -> Self {
        Self::look(&self.path)
    }
}

/// Notes that the running load depends on this file. Of two notes on one file the first counts. Outside of a load this does
/// nothing.
#[allow(dead_code, reason = "the sources are those of feature `chain`")]
pub(crate) fn note(file: File) {
    with_notes(|notes| {
        if notes.files.len() < FILES && notes.files.iter().all(|other| other.path != file.path) {
            notes.files.push(file);
        }
    });
}

/// Notes a remark for the status of the value that the running load brings. The last remark counts.
#[allow(dead_code, reason = "the sources are those of feature `chain`")]
pub(crate) fn remark(text: impl Into<Arc<str>>) {
    with_notes(|notes| notes.remark = Some(text.into()));
}

#[allow(dead_code, reason = "the sources are those of feature `chain`")]
fn with_notes(write: impl FnOnce(&mut Notes)) {
    let _ = NOTES.try_with(|notes| write(&mut notes.lock().unwrap_or_else(PoisonError::into_inner)));
}

/// The notes of one load.
#[derive(Debug, Clone, Default)]
pub(super) struct Noted(Arc<Mutex<Notes>>);

impl Noted {
    pub(super) fn by<F: Future>(&self, load: F) -> impl Future<Output = F::Output> {
        NOTES.scope(Arc::clone(&self.0), load)
    }

    pub(super) fn take_files(&self) -> Vec<File> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).files)
    }

    pub(super) fn remark(&self) -> Option<Arc<str>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remark.clone()
    }
}
