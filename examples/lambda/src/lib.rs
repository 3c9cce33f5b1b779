//! A Lambda function in the middle of its migration: in each invocation it lists the buckets of another account
//! through Rusoto and through the AWS SDK.
//!
//! The role in that account is assumed once per environment, however many invocations run in it at the same time.

#![forbid(unsafe_code)]

mod clients;
mod handler;

use clients::Clients;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::Value;
use std::sync::Arc;

pub use handler::Listing;

/// Serves invocations until the environment ends.
///
/// # Errors
/// When `ROLE_ARN` or the region is missing, or the Runtime API cannot be reached any more.
pub async fn run() -> Result<(), Error> {
    lambda_runtime::tracing::init_default_subscriber();
    // Once per environment, in its init phase: nothing is sent yet.
    let clients = Arc::new(Clients::from_environment().await?);
    lambda_runtime::run_concurrent(service_fn(move |_: LambdaEvent<Value>| {
        let clients = Arc::clone(&clients);
        async move { handler::list_buckets(&clients).await }
    }))
    .await
}
