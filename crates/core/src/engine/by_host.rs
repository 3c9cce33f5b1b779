//! What an engine remembers of each host, for a limited number of hosts.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Buckets in the name of the host, and endpoints of a program's own users, make any number of hosts.
const MANY: usize = 1024;

/// A value for each endpoint.
#[derive(Debug)]
pub(super) struct ByHost<T>(Mutex<HashMap<String, T>>);

impl<T> Default for ByHost<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone + Default> ByHost<T> {
    /// Returns the value of an endpoint, or a new one.
    ///
    /// If there are too many, those are forgotten that are `as_new`. If none is, all are forgotten.
    pub(super) fn of(&self, endpoint: &str, as_new: impl Fn(&T) -> bool) -> T {
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = hosts.get(endpoint) {
            return value.clone();
        }
        if hosts.len() >= MANY {
            hosts.retain(|_, value| !as_new(value));
        }
        if hosts.len() >= MANY {
            hosts.clear();
        }
        hosts.entry(endpoint.to_owned()).or_default().clone()
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().unwrap().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};

    /// `0` is as new.
    type Count = Arc<AtomicU64>;

    fn of(hosts: &ByHost<Count>, host: &str) -> Count {
        hosts.of(host, |count| count.load(Ordering::Relaxed) == 0)
    }

    #[test]
    fn a_host_that_is_not_as_new_is_remembered_among_any_number_of_others() {
        let hosts = ByHost::default();
        of(&hosts, "sick").store(7, Ordering::Relaxed);
        for number in 0..10_000 {
            of(&hosts, &format!("bucket-{number}"));
            assert!(hosts.len() <= MANY);
        }
        assert_eq!(of(&hosts, "sick").load(Ordering::Relaxed), 7);
    }

    #[test]
    fn hosts_of_which_none_is_as_new_do_not_grow_either() {
        let hosts = ByHost::default();
        for number in 0..10_000 {
            of(&hosts, &number.to_string()).store(1, Ordering::Relaxed);
            assert!(hosts.len() <= MANY);
            assert_eq!(of(&hosts, &number.to_string()).load(Ordering::Relaxed), 1);
        }
    }
}
