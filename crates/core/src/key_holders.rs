//! Tells all caches of the process that a service refused a key.
//!
//! The code that reads a refusal has a provider of Rusoto's trait at hand, which may be a wrapper around a cache, and
//! the trait has no method for refusals. An access key id belongs to one session, so whoever holds it is the right one.

use crate::refresh::RefreshCache;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A cache that may hold credentials.
pub trait KeyHolder: Send + Sync {
    /// Marks the held credentials as refused, if they have this access key id.
    fn reject(&self, access_key_id: &str) -> Rejection;
}

/// What a refusal of a key means for the next request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rejection {
    /// The key is not held: it was replaced already, or it came from elsewhere.
    NotHeld,
    /// The next caller gets the key again, because it was loaded so shortly ago. At least one step of the back-off lies
    /// between two loads.
    TooSoon,
    /// The next caller gets what a load brings.
    Replaceable,
}

impl Rejection {
    /// Marks the value of a cache as refused, if `is_refused` returns true for it.
    pub fn of<T: Send + Sync + 'static>(cache: &RefreshCache<T>, is_refused: impl Fn(&T) -> bool) -> Self {
        if !cache.reject_if(&is_refused) {
            return Self::NotHeld;
        }
        let (status, held) = cache.status_and_held();
        // A load may have replaced it meanwhile, and the pause is the one after that.
        let is_held = held.is_some_and(|held| is_refused(held.value()));
        if is_held && !status.loading && status.next_load_at.is_some() {
            return Self::TooSoon;
        }
        Self::Replaceable
    }
}

static HOLDERS: Mutex<Vec<Weak<dyn KeyHolder>>> = Mutex::new(Vec::new());

/// Adds a cache. It is forgotten when its last `Arc` is gone.
pub fn add_key_holder(holder: Weak<dyn KeyHolder>) {
    let mut holders = HOLDERS.lock().unwrap_or_else(PoisonError::into_inner);
    if holders.len() == holders.capacity() {
        holders.retain(|holder| holder.strong_count() > 0);
    }
    holders.push(holder);
}

/// Tells all caches that a service refused a key. Of their answers, it returns the one with the most hope.
pub fn reject_key(access_key_id: &str) -> Rejection {
    // The caches are foreign code here, so they are called outside of the lock.
    let holders: Vec<Arc<dyn KeyHolder>> =
        HOLDERS.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(Weak::upgrade).collect();
    holders.iter().map(|holder| holder.reject(access_key_id)).max().unwrap_or(Rejection::NotHeld)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::refresh::Loaded;
    use aws_smithy_async::test_util::ManualTimeSource;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::{Duration, SystemTime};

    struct Holder(&'static str, Rejection, AtomicU64);

    impl KeyHolder for Holder {
        fn reject(&self, access_key_id: &str) -> Rejection {
            if self.0 != access_key_id {
                return Rejection::NotHeld;
            }
            self.2.fetch_add(1, Ordering::Relaxed);
            self.1
        }
    }

    fn holder(key: &'static str, rejection: Rejection) -> Arc<Holder> {
        let holder = Arc::new(Holder(key, rejection, AtomicU64::new(0)));
        let weak: Weak<Holder> = Arc::downgrade(&holder);
        add_key_holder(weak);
        holder
    }

    #[test]
    fn whoever_holds_the_key_is_told() {
        use Rejection::{NotHeld, Replaceable, TooSoon};
        let (one, other) = (holder("KEYONE", TooSoon), holder("KEYTWO", Replaceable));
        assert_eq!(reject_key("KEYONE"), TooSoon);
        let two = holder("KEYONE", Replaceable);
        assert_eq!(reject_key("KEYONE"), Replaceable);
        assert_eq!(reject_key("KEYTHREE"), NotHeld);
        let told = |holder: &Holder| holder.2.load(Ordering::Relaxed);
        assert_eq!((told(&one), told(&two), told(&other)), (2, 1, 0));
        drop((one, two));
        assert_eq!(reject_key("KEYONE"), NotHeld, "they are gone");
    }

    #[test]
    fn those_that_are_gone_take_no_room() {
        for _ in 0..10_000 {
            holder("KEYFOUR", Rejection::NotHeld);
        }
        assert!(HOLDERS.lock().unwrap().capacity() < 1_000);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_just_loaded_is_not_replaced_yet() {
        let clock = ManualTimeSource::new(SystemTime::UNIX_EPOCH);
        let loads = AtomicU64::new(0);
        let cache = RefreshCache::builder().time_source(clock.clone()).random_seed(1).build(move || {
            let value = loads.fetch_add(1, Ordering::Relaxed) + 1;
            async move { Ok(Loaded { value, expires_at: None }) }
        });
        let rejected = |value: u64| Rejection::of(&cache, |held| *held == value);
        let value = async || *cache.get().await.unwrap().value();
        assert_eq!(rejected(1), Rejection::NotHeld, "nothing is");

        assert_eq!(value().await, 1);
        assert_eq!(rejected(1), Rejection::TooSoon);
        assert_eq!(value().await, 1, "the source is not asked again so soon");

        // The longest pause after one load.
        clock.advance(Duration::from_millis(250));
        assert_eq!(rejected(1), Rejection::Replaceable);
        assert_eq!(value().await, 2);
        assert_eq!(rejected(1), Rejection::NotHeld, "it was replaced, although the pause is on again");
    }
}
