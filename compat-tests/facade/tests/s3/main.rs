//! The facade of S3 beside Rusoto's own client, on one server.

mod answers;
mod bodies;
mod calls;
mod keys;
mod local;
mod variants;

use std::fmt::Debug;

use facade_tests::{Recorder, config, http, keys, region};
use rusoto_compat_facade as facade;
use rusoto_core::RusotoError;
use rusoto_s3::{S3, S3Client};

/// Returns Rusoto's own client.
fn rusoto(server: &Recorder) -> S3Client {
    S3Client::new_with(http(), keys(), region(&server.url()))
}

/// Returns the facade.
fn facade(server: &Recorder) -> facade::S3 {
    facade::S3::from_config(&config(&server.url()))
}

/// Returns both, each behind the trait.
fn both(server: &Recorder) -> [Box<dyn S3 + Send + Sync>; 2] {
    [Box::new(rusoto(server)), Box::new(facade(server))]
}

/// Returns what a call returned as a text that can be compared.
fn shown<T: Debug, E: Debug>(result: Result<T, RusotoError<E>>) -> String {
    format!("{result:#?}")
}
