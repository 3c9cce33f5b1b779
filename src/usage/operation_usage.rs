//! What `OperationCounts` counted.

use super::World;
use super::table::Table;
use std::fmt;

/// How often each operation was called at one moment, the most frequent first.
///
/// `Display` is a table. With feature `serde` it serialises as a list of its rows.
///
/// ```
/// use rusoto_compat::usage::OperationCounts;
/// use rusoto_core::{Region, signature::SignedRequest};
///
/// let counts = OperationCounts::new();
/// let request = SignedRequest::new("GET", "s3", &Region::EuWest1, "/photos/me.jpg");
/// counts.count(&request);
/// counts.count(&request);
///
/// let usage = counts.usage();
/// assert_eq!(usage.calls(), 2);
/// assert_eq!(
///     usage.to_string(),
///     "sdk     service  operation            calls\n\
///      rusoto  s3       GET /{bucket}/{key}  2"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct OperationUsage {
    rows: Vec<OperationUse>,
}

/// One row of an [`OperationUsage`].
///
/// ```
/// use rusoto_compat::usage::OperationUsage;
///
/// fn deletes(usage: &OperationUsage) -> u64 {
///     usage.rows().iter().filter(|row| row.operation.starts_with("DELETE")).map(|row| row.calls).sum()
/// }
/// assert_eq!(deletes(&OperationUsage::default()), 0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OperationUse {
    /// The SDK that the calls were made with.
    pub sdk: World,
    /// The service: with Rusoto the name that requests are signed for (`s3`), with the SDK its own (`S3`). `other`
    /// for what came when the table was full.
    pub service: String,
    /// The operation's name, or the method and shape of the path where the request does not say one.
    pub operation: String,
    /// Calls so far; retries of one call are not counted.
    pub calls: u64,
}

impl OperationUsage {
    pub(super) fn new(mut rows: Vec<OperationUse>) -> Self {
        // By name where counts are the same, so that two answers can be compared.
        rows.sort_by(|a, b| {
            let key = |row: &OperationUse| (row.sdk, row.service.clone(), row.operation.clone());
            b.calls.cmp(&a.calls).then_with(|| key(a).cmp(&key(b)))
        });
        Self { rows }
    }

    /// The rows, the most frequent operation first.
    pub fn rows(&self) -> &[OperationUse] {
        &self.rows
    }

    /// All calls together.
    pub fn calls(&self) -> u64 {
        self.rows.iter().map(|row| row.calls).sum()
    }

    /// All calls of one SDK together.
    pub fn calls_of(&self, world: World) -> u64 {
        self.rows.iter().filter(|row| row.sdk == world).map(|row| row.calls).sum()
    }
}

impl fmt::Display for OperationUsage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(["sdk", "service", "operation", "calls"]);
        for row in &self.rows {
            table.row([
                row.sdk.as_str().to_owned(),
                row.service.clone(),
                row.operation.clone(),
                row.calls.to_string(),
            ]);
        }
        table.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(sdk: World, service: &str, operation: &str, calls: u64) -> OperationUse {
        OperationUse { sdk, service: service.to_owned(), operation: operation.to_owned(), calls }
    }

    fn usage() -> OperationUsage {
        OperationUsage::new(vec![
            row(World::Rusoto, "sts", "GetCallerIdentity", 3),
            row(World::Sdk, "S3", "GetObject", 3),
            row(World::Rusoto, "s3", "PUT /{bucket}/{key}", 120),
        ])
    }

    #[test]
    fn the_most_frequent_stands_first() {
        assert_eq!(
            usage().to_string(),
            "sdk      service  operation            calls\n\
             rusoto   s3       PUT /{bucket}/{key}  120\n\
             rusoto   sts      GetCallerIdentity    3\n\
             aws-sdk  S3       GetObject            3"
        );
        assert_eq!((usage().calls(), usage().calls_of(World::Rusoto)), (126, 123));
    }

    #[cfg(feature = "serde")]
    #[test]
    fn it_serialises_as_a_list() {
        let json = serde_json::to_value(usage()).unwrap();
        assert_eq!(json[0]["operation"], "PUT /{bucket}/{key}");
        assert_eq!(json[2]["sdk"], "aws-sdk");
        assert_eq!(json[2]["calls"], 3);
    }
}
