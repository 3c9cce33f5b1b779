//! The credential source of a test, which counts how often it is asked.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, Utc};

/// What a source gives.
#[derive(Clone, Debug)]
pub enum Given {
    /// The keys of a user, or of a session if there is a token.
    Keys {
        /// The access key id.
        id: String,
        /// The secret.
        secret: String,
        /// The session token.
        token: Option<String>,
        /// The end of the session.
        expires: Option<DateTime<Utc>>,
    },
    /// No keys: requests are not signed.
    Nobody,
    /// An error with this text.
    Failure(&'static str),
}

impl Given {
    /// Returns keys that do not expire.
    pub fn keys(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self::Keys { id: id.into(), secret: secret.into(), token: None, expires: None }
    }
}

type Give = dyn Fn(usize) -> Given + Send + Sync;

/// A source of credentials. Clones share the count.
#[derive(Clone)]
pub struct Source {
    give: Arc<Give>,
    loads: Arc<AtomicUsize>,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Source").field("loads", &self.loads()).finish_non_exhaustive()
    }
}

impl Source {
    /// Returns a source that calls `give` with the number of the load, from 1.
    pub fn new(give: impl Fn(usize) -> Given + Send + Sync + 'static) -> Self {
        Self { give: Arc::new(give), loads: Arc::default() }
    }

    /// Returns a source that always gives the key `K1`.
    pub fn fixed() -> Self {
        Self::new(|_| Given::keys("K1", "secret"))
    }

    /// Returns a source that gives `K1`, then `K2`, and so on.
    pub fn rotating() -> Self {
        Self::new(|load| Given::keys(format!("K{load}"), "secret"))
    }

    /// Counts a load and returns what it gives.
    pub fn load(&self) -> Given {
        (self.give)(self.loads.fetch_add(1, Ordering::SeqCst) + 1)
    }

    /// Returns the number of loads.
    pub fn loads(&self) -> usize {
        self.loads.load(Ordering::SeqCst)
    }
}
