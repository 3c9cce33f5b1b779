//! When to look again at the files that the last load has read.
//!
//! The cache looks at their size and time when it is asked for its value, at most once a second. It loads once two looks
//! have seen the same change. A file that is being written is left alone: half of it may stand for somebody else.

use super::backoff::Pause;
use super::clock::CLOCK_TOLERANCE;
use super::notes::{File, Noted};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time between two looks.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// The longest time between two looks at files that change with every load. They do so where the load itself writes them.
const LOOK_SELDOM: Duration = Duration::from_secs(300);

/// The files that the last load has read, and the time of the next look.
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
    /// Starts over when a load has ended. One that failed is not tried again for the file that it failed on.
    pub(super) fn begin(&mut self, noted: &Noted, now: SystemTime) {
        self.files = noted.take_files().into();
        self.changed = None;
        self.pause = Some(Pause::new(now, self.every));
    }

    /// Returns the files if a look is due. Nobody else looks until the next one is due.
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

    /// Takes in the result of a look. Returns whether a load is due: the files have changed, and nobody is writing them.
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

/// Returns the files as they are now, if one of them has changed.
pub(super) fn look_again(files: &[File]) -> Option<Vec<File>> {
    let now: Vec<File> = files.iter().map(File::look_again).collect();
    (now != files).then_some(now)
}
