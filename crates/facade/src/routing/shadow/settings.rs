//! What a program says about its shadows.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::routing::operation::Operation;

/// How shadows run: the other side of a call beside the one that serves it, to compare what both return.
///
/// A rule of the [`Rollout`](crate::Rollout), as `shadow s3.get_object = 5%`, says for which share of the calls of an
/// operation one runs. Without a rule, nothing runs and nothing is allocated.
///
/// ```
/// use std::time::Duration;
///
/// use rusoto_compat_facade::Shadow;
///
/// let shadow = Shadow::new()
///     .at_once(4)
///     .time_limit(Duration::from_secs(5))
///     .ignore("s3.list_objects_v2", "contents[].owner");
/// ```
#[derive(Clone, Debug)]
pub struct Shadow {
    pub(super) at_once: usize,
    pub(super) time_limit: Duration,
    pub(super) body_bound: u64,
    ignored: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Shadow {
    fn default() -> Self {
        Self {
            at_once: 16,
            time_limit: Duration::from_secs(30),
            body_bound: 1024 * 1024,
            ignored: BTreeMap::new(),
        }
    }
}

impl Shadow {
    /// Returns the defaults: 16 at once, 30 seconds, and 1 MiB of a body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets how many shadows of a rollout may run at once. While so many run, no other starts: it is counted as dropped.
    /// The default is 16.
    pub fn at_once(mut self, shadows: usize) -> Self {
        self.at_once = shadows;
        self
    }

    /// Sets how long a comparison may take: from the start of the call to the end of both answers and their bodies, and
    /// with both sides asked once more if they differ. What takes longer is given up, and counted as timed out. The
    /// default is 30 seconds.
    pub fn time_limit(mut self, limit: Duration) -> Self {
        self.time_limit = limit;
        self
    }

    /// Sets how many bytes of a body that streams are compared. Of a longer one, only the first are: the shadow does not
    /// read on, and what follows may differ. The default is 1 MiB.
    pub fn body_bound(mut self, bytes: u64) -> Self {
        self.body_bound = bytes;
        self
    }

    /// Ignores a field in the answers of an operation, and all fields in it. The path is that of the log, as
    /// `contents[].owner`, or `(result)` for an error on one side. Answers that differ only there are counted as ignored,
    /// not as equal.
    pub fn ignore(mut self, operation: &str, path: &str) -> Self {
        self.ignored.entry(operation.to_owned()).or_default().insert(path.to_owned());
        self
    }

    /// Returns the operations that are named here.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &str> {
        self.ignored.keys().map(String::as_str)
    }

    pub(super) fn is_ignored(&self, operation: &Operation, path: &str) -> bool {
        let is_in = |ignored: &String| {
            path.strip_prefix(ignored.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.ignored.get(&operation.to_string()).is_some_and(|ignored| ignored.iter().any(is_in))
    }
}
