//! A Lambda function in the middle of its migration. Each invocation lists the buckets of another account, through
//! Rusoto and through the AWS SDK.
//!
//! The role in that account is assumed once per environment, even if many invocations run at the same time.

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
/// An error when `ROLE_ARN` or the region is missing, or when the Runtime API cannot be reached any more.
pub async fn run() -> Result<(), Error> {
    lambda_runtime::tracing::init_default_subscriber();
    // This runs once per environment, in its init phase. Nothing is sent yet.
    let clients = Arc::new(Clients::from_environment().await?);
    lambda_runtime::run_concurrent(service_fn(move |_: LambdaEvent<Value>| {
        let clients = Arc::clone(&clients);
        async move { handler::list_buckets(&clients).await }
    }))
    .await
}
