//! The parts of the program that name neither SDK. They stay as they are when it moves.

use std::time::Duration;

#[derive(Debug, Clone)]
pub struct Settings {
    pub region: String,
    /// Of S3 and STS, where it is not AWS.
    pub endpoint: Option<String>,
    pub dynamodb_endpoint: Option<String>,
    pub role_arn: Option<String>,
    pub bucket: String,
    pub table: String,
    /// The pause before the second attempt of a call. Before the third it is twice as long.
    pub retry_pause: Duration,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    pub key: String,
    pub size: i64,
    pub stored_at: String,
}
