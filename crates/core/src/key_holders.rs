//! Tells all caches of the process that a service refused a key.
//!
//! The code that reads a refusal has a provider of Rusoto's trait at hand, which may be a wrapper around a cache, and
//! the trait has no method for refusals. An access key id belongs to one session, so whoever holds it is the right one.

use std::sync::{Arc, Mutex, PoisonError, Weak};

/// A cache that may hold credentials.
pub trait KeyHolder: Send + Sync {
    /// Marks the held credentials as refused, if they have this access key id. Returns whether it did.
    fn reject(&self, access_key_id: &str) -> bool;
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

/// Tells all caches that a service refused a key. Returns whether one of them held it, and so may have another one next.
pub fn reject_key(access_key_id: &str) -> bool {
    // The caches are foreign code here, so they are called outside of the lock.
    let holders: Vec<Arc<dyn KeyHolder>> =
        HOLDERS.lock().unwrap_or_else(PoisonError::into_inner).iter().filter_map(Weak::upgrade).collect();
    holders.iter().filter(|holder| holder.reject(access_key_id)).count() > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    struct Holder(&'static str, AtomicU64);

    impl KeyHolder for Holder {
        fn reject(&self, access_key_id: &str) -> bool {
            let is_held = self.0 == access_key_id;
            self.1.fetch_add(u64::from(is_held), Ordering::Relaxed);
            is_held
        }
    }

    fn holder(key: &'static str) -> Arc<Holder> {
        let holder = Arc::new(Holder(key, AtomicU64::new(0)));
        let weak: Weak<Holder> = Arc::downgrade(&holder);
        add_key_holder(weak);
        holder
    }

    #[test]
    fn whoever_holds_the_key_is_told() {
        let (one, two, other) = (holder("KEYONE"), holder("KEYONE"), holder("KEYTWO"));
        assert!(reject_key("KEYONE"));
        assert!(!reject_key("KEYTHREE"));
        let told = |holder: &Holder| holder.1.load(Ordering::Relaxed);
        assert_eq!((told(&one), told(&two), told(&other)), (1, 1, 0));
        drop((one, two));
        assert!(!reject_key("KEYONE"), "they are gone");
    }

    #[test]
    fn those_that_are_gone_take_no_room() {
        for _ in 0..10_000 {
            holder("KEYFOUR");
        }
        assert!(HOLDERS.lock().unwrap().capacity() < 1_000);
    }
}
