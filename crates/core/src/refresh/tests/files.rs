//! Sources that read files, while others change the files.

use super::*;
use crate::refresh::notes::{File, note};
use std::path::PathBuf;

/// Reads a number from a file. It is an error if there is no number.
struct Reader {
    clock: WallClock,
    path: PathBuf,
    loads: AtomicU64,
    writes_as_well: bool,
    _folder: tempfile::TempDir,
}

impl Reader {
    fn new() -> Arc<Self> {
        Self::with(false)
    }

    fn with(writes_as_well: bool) -> Arc<Self> {
        let folder = tempfile::tempdir().unwrap();
        Arc::new(Self {
            clock: WallClock::new(),
            path: folder.path().join("file"),
            loads: AtomicU64::new(0),
            writes_as_well,
            _folder: folder,
        })
    }

    fn write(&self, text: &str) {
        std::fs::write(&self.path, text).unwrap();
    }

    fn cache(self: &Arc<Self>) -> RefreshCache<u64> {
        let reader = Arc::clone(self);
        let policy = RefreshPolicy::builder().jitter_fraction(0.0).build().unwrap();
        let builder = RefreshCache::builder().name("test").policy(policy).time_source(self.clock.clone());
        builder.random_seed(1).build(move || Arc::clone(&reader).load())
    }

    fn loads(&self) -> u64 {
        self.loads.load(Ordering::SeqCst)
    }

    async fn load(self: Arc<Self>) -> Result<Loaded<u64>, Box<dyn Error + Send + Sync>> {
        let load = self.loads.fetch_add(1, Ordering::SeqCst);
        note(File::look(&self.path));
        let text = std::fs::read_to_string(&self.path)?;
        if self.writes_as_well {
            self.write(&format!("{}1", "0".repeat(load as usize)));
        }
        Ok(Loaded { value: text.parse()?, expires_at: None })
    }
}

/// Makes the first look at a change, and waits until the second one is due.
async fn after_the_first_look(cache: &RefreshCache<u64>) {
    tokio::time::advance(SECOND).await;
    let _ = ask(cache).await;
    tokio::time::advance(SECOND).await;
}

#[tokio::test(start_paused = true)]
async fn a_file_that_was_changed_was_not_read_before_ten_minutes_had_passed() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    reader.write("22");
    assert_eq!(fresh(&cache), Some(1), "nobody looks at a file for each call");
    tokio::time::advance(SECOND).await;
    assert_eq!(fresh(&cache), None, "it is time to look");
    assert_eq!(ask(&cache).await, Ok(1), "somebody may still be writing it");
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(22));
    assert_eq!(fresh(&cache), Some(22));
    assert_eq!(reader.loads(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_as_it_was_costs_no_load() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    for _ in 0..100 {
        assert_eq!(ask(&cache).await, Ok(1));
        assert_eq!(fresh(&cache), Some(1), "looked at, and warm again");
        tokio::time::advance(SECOND).await;
    }
    assert_eq!(reader.loads(), 1);
}

/// Half of the file is written, or the file is gone for a moment.
#[tokio::test(start_paused = true)]
async fn a_changed_file_that_cannot_be_used_leaves_what_is_held_until_it_changes_again() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    reader.write("22 and some");
    after_the_first_look(&cache).await;
    assert_eq!(ask(&cache).await, Ok(1));
    let status = cache.status();
    assert_eq!((status.failures_in_a_row, reader.loads()), (1, 2), "tried, and said in the status");
    assert_eq!(ask(&cache).await, Ok(1));
    assert_eq!(reader.loads(), 2, "no other for the same file before the pause is over");

    reader.write("333");
    tokio::time::advance(2 * SECOND).await;
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(2 * SECOND).await;
    assert_eq!(ask(&cache).await, Ok(333));
    assert_eq!(cache.status().failures_in_a_row, 0);
}

#[tokio::test(start_paused = true)]
async fn a_load_that_failed_after_a_change_is_tried_again_in_the_background() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    std::fs::remove_file(&reader.path).unwrap();
    after_the_first_look(&cache).await;
    assert_eq!(ask(&cache).await, Ok(1));
    for _ in 0..60 {
        tokio::time::advance(10 * SECOND).await;
        assert_eq!(timed(&cache).await, (Ok(1), Duration::ZERO), "nobody waits for it");
        settle().await;
    }
    assert!((3..=20).contains(&reader.loads()), "with back-off: {} loads", reader.loads());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_there_at_last_is_read() {
    let reader = Reader::new();
    let cache = reader.cache();
    assert!(ask(&cache).await.is_err());
    for _ in 0..20 {
        tokio::time::advance(5 * SECOND).await;
        assert!(ask(&cache).await.is_err());
    }
    reader.write("22");
    after_the_first_look(&cache).await;
    assert_eq!(ask(&cache).await, Ok(22), "without the rest of a pause of five seconds");
}

/// A helper program writes the file in each load, or a sign-in is refreshed.
#[tokio::test(start_paused = true)]
async fn a_file_that_each_load_writes_is_no_loop() {
    let reader = Reader::with(true);
    reader.write("1");
    let cache = reader.cache();
    for _ in 0..3600 {
        ask(&cache).await.unwrap();
        tokio::time::advance(SECOND).await;
    }
    assert!(reader.loads() < 25, "{} loads in an hour", reader.loads());
}

#[tokio::test(start_paused = true)]
async fn only_one_caller_waits_for_what_has_changed() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    reader.write("22");
    after_the_first_look(&cache).await;
    let answers = futures_util::future::join_all((0..10).map(|_| ask(&cache))).await;
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(22)).count(), 1);
    assert_eq!(answers.iter().filter(|answer| **answer == Ok(1)).count(), 9);
    assert_eq!(reader.loads(), 2);
}

/// The chain takes an empty credentials file for "not configured", and would continue to the role of the instance.
#[tokio::test(start_paused = true)]
async fn a_file_that_was_being_written_was_read_half() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    for half in ["2", "22", "222"] {
        reader.write(half);
        tokio::time::advance(SECOND).await;
        assert_eq!(ask(&cache).await, Ok(1), "it was another one at the look before");
    }
    assert_eq!(reader.loads(), 1);
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(222));
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_was_set_back_switched_the_looks_off() {
    let reader = Reader::new();
    reader.write("1");
    let cache = reader.cache();
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(5 * MINUTE).await;
    assert_eq!(ask(&cache).await, Ok(1), "looked at");
    reader.clock.set_by(-240);
    reader.write("22");
    assert_eq!(fresh(&cache), None, "the last look was later than now");
    assert_eq!(ask(&cache).await, Ok(1));
    tokio::time::advance(SECOND).await;
    assert_eq!(ask(&cache).await, Ok(22));
}
