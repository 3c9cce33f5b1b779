//! Foreign code that runs inside of the cache: destructors of values and errors, and listeners of the log.

use super::*;
use std::fmt;
use std::sync::OnceLock;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Calls its own cache when it is dropped.
struct Curious(Arc<OnceLock<RefreshCache<Curious>>>);

impl Drop for Curious {
    fn drop(&mut self) {
        if let Some(cache) = self.0.get() {
            cache.status();
        }
    }
}

impl fmt::Debug for Curious {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Curious")
    }
}

impl fmt::Display for Curious {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl Error for Curious {}

/// Returns a cache with a value, an error, another error, and then values.
fn curious() -> RefreshCache<Curious> {
    let cache = Arc::new(OnceLock::new());
    let (known, calls) = (Arc::clone(&cache), AtomicU64::new(0));
    cache
        .get_or_init(|| {
            RefreshCache::builder().time_source(WallClock::new()).build(move || {
                let value = Curious(Arc::clone(&known));
                let call = calls.fetch_add(1, Ordering::SeqCst);
                async move {
                    match call {
                        1 | 2 => Err(value.into()),
                        _ => Ok(Loaded { value, expires_at: None }),
                    }
                }
            })
        })
        .clone()
}

/// Under the lock of the cache, each of these would wait for itself.
#[tokio::test(start_paused = true)]
async fn what_is_dropped_may_ask_the_cache() {
    let cache = curious();
    cache.get().await.unwrap();
    cache.invalidate();
    for _ in 0..2 {
        assert!(cache.get().await.is_err());
        tokio::time::advance(SECOND).await;
    }
    cache.refresh().await.unwrap();
    cache.refresh().await.unwrap();
    assert_eq!(cache.status().loads, 5);
}

struct PanicsAtEvents;

impl Subscriber for PanicsAtEvents {
    /// The timer writes to the log too. Its lines are ignored.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && metadata.target().starts_with(env!("CARGO_CRATE_NAME"))
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        panic!("a full disk");
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test(start_paused = true)]
async fn a_log_that_panics_keeps_no_answer_from_those_who_wait() {
    let source = Source::new([Answer::Error("refused")]);
    let cache = source.cache();
    let listening = tracing::subscriber::set_default(PanicsAtEvents);
    let error = cache.refresh().await.unwrap_err();
    assert!(matches!(error.kind(), LoadErrorKind::Source(_)), "{error}");
    assert_eq!(*cache.refresh().await.unwrap().value(), 2);
    drop(listening);
    assert_eq!(source.calls(), 2);
}
