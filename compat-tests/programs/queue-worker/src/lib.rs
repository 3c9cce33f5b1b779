//! Takes orders from a queue, and tells a topic about each of them.

pub mod notify;
pub mod order;
pub mod worker;

/// All that is needed of Rusoto.
pub mod aws {
    pub use rusoto_core::Region;
    pub use rusoto_sns::{Sns, SnsClient};
    pub use rusoto_sqs::{Sqs, SqsClient};
}

use anyhow::{Context, Result};
use rusoto_core::HttpClient;
use rusoto_credential::{AutoRefreshingProvider, DefaultCredentialsProvider, ProfileProvider};

pub use notify::Notifier;
pub use worker::Worker;

use aws::*;

fn region(variable: &str) -> Result<Region> {
    let name = std::env::var("AWS_REGION").unwrap_or_else(|_| "us-east-1".to_owned());
    Ok(match std::env::var(variable).ok() {
        Some(endpoint) => Region::Custom { name, endpoint },
        None => name.parse().with_context(|| format!("AWS_REGION is {name}"))?,
    })
}

/// The queue, with what the machine has for keys.
pub fn queue() -> Result<SqsClient> {
    let provider = DefaultCredentialsProvider::new()?;
    Ok(SqsClient::new_with(HttpClient::new()?, provider, region("SQS_ENDPOINT")?))
}

/// The topic may be in another account: `SNS_PROFILE` names its profile.
pub fn topics() -> Result<SnsClient> {
    let region = region("SNS_ENDPOINT")?;
    match std::env::var("SNS_PROFILE") {
        Ok(profile) => {
            let mut provider = ProfileProvider::new()?;
            provider.set_profile(profile);
            let provider = AutoRefreshingProvider::new(provider)?;
            Ok(SnsClient::new_with(HttpClient::new()?, provider, region))
        }
        Err(_) => Ok(SnsClient::new(region)),
    }
}
