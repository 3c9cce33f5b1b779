//! The answer of `OperationCounts::usage`.

use super::Side;
use super::operation_key::{OperationKey, operation_key};
use rusoto_compat_core::table::Table;
use rusoto_compat_core::usage::{OperationCalls, Operations};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt;

/// The number of calls of each operation so far, with the most frequent operation first. The rows of an operation in
/// both SDKs stand together, and their sum decides their place.
///
/// `Display` prints a table. With feature `serde` it serialises as a list of its rows.
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
    pub sdk: Side,
    /// The service: for Rusoto the name that requests are signed for (`s3`), for the SDK its own name (`S3`). It is `other`
    /// for operations that were first called when the table was full.
    pub service: String,
    /// The operation's name, or the method and the shape of the path if the request names none.
    pub operation: String,
    /// The number of calls so far. Retries of a call are not counted.
    pub calls: u64,
}

impl OperationUsage {
    /// Returns the counts of these SDKs in one table.
    pub(crate) fn of<'o>(counted: impl IntoIterator<Item = (Side, &'o Operations)>) -> Self {
        let of_one = |(sdk, operations): (Side, &Operations)| {
            let calls = operations.calls().into_iter();
            calls.map(move |OperationCalls { service, operation, calls }| OperationUse {
                sdk,
                service,
                operation,
                calls,
            })
        };
        Self::new(counted.into_iter().flat_map(of_one).collect())
    }

    fn new(mut rows: Vec<OperationUse>) -> Self {
        let mut groups = HashMap::<OperationKey, (Reverse<u64>, Side)>::new();
        for row in &rows {
            let group = groups.entry(operation_key(&row.service, &row.operation));
            let (calls, first) = group.or_insert((Reverse(0), row.sdk));
            calls.0 += row.calls;
            *first = row.sdk.min(*first);
        }
        // Operations with the same count are sorted by name, so that two results can be compared.
        rows.sort_by_cached_key(|row| {
            let key = operation_key(&row.service, &row.operation);
            let group = groups.get(&key).copied();
            (group, key, Reverse(row.calls), row.sdk, row.operation.clone())
        });
        Self { rows }
    }

    /// Returns the rows with the most frequent operation first. The rows of both SDKs for an operation stand together.
    pub fn rows(&self) -> &[OperationUse] {
        &self.rows
    }

    /// Returns the number of all calls.
    pub fn calls(&self) -> u64 {
        self.rows.iter().map(|row| row.calls).sum()
    }

    /// Returns the number of calls of one SDK.
    pub fn calls_of(&self, side: Side) -> u64 {
        self.rows.iter().filter(|row| row.sdk == side).map(|row| row.calls).sum()
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

    fn row(sdk: Side, service: &str, operation: &str, calls: u64) -> OperationUse {
        OperationUse { sdk, service: service.to_owned(), operation: operation.to_owned(), calls }
    }

    fn usage() -> OperationUsage {
        OperationUsage::new(vec![
            row(Side::Rusoto, "sts", "GetCallerIdentity", 3),
            row(Side::Sdk, "S3", "GetObject", 3),
            row(Side::Rusoto, "s3", "PUT /{bucket}/{key}", 120),
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
        assert_eq!((usage().calls(), usage().calls_of(Side::Rusoto)), (126, 123));
    }

    #[test]
    fn the_rows_of_one_operation_in_both_sdks_stand_together() {
        let usage = OperationUsage::new(vec![
            row(Side::Rusoto, "s3", "GET /{bucket}/{key}", 1),
            row(Side::Rusoto, "sts", "GetCallerIdentity", 2),
            row(Side::Rusoto, "dynamodb", "GetItem", 20),
            row(Side::Rusoto, "logs", "PutLogEvents", 3),
            row(Side::Sdk, "S3", "ListBuckets", 30),
            row(Side::Sdk, "STS", "GetCallerIdentity", 5),
            row(Side::Sdk, "DynamoDB", "GetItem", 1),
            row(Side::Sdk, "S3", "GetObject", 40),
            row(Side::Sdk, "CloudWatch Logs", "PutLogEvents", 3),
        ]);
        let said: Vec<_> = usage.rows().iter().map(|row| (row.service.as_str(), row.calls)).collect();
        assert_eq!(
            said,
            [
                ("S3", 40),
                ("s3", 1),
                ("S3", 30),
                ("dynamodb", 20),
                ("DynamoDB", 1),
                ("STS", 5),
                ("sts", 2),
                ("logs", 3),
                ("CloudWatch Logs", 3),
            ]
        );
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
