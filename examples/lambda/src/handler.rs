//! One invocation.

use crate::clients::Clients;
use lambda_runtime::Diagnostic;
use rusoto_compat::convert::error_chain;
use rusoto_s3::S3;
use serde::{Deserialize, Serialize};
use std::error::Error;

/// The answer of an invocation: the names of the buckets, as each client sees them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// Through `rusoto_s3`.
    pub rusoto: Vec<String>,
    /// Through `aws-sdk-s3`.
    pub sdk: Vec<String>,
}

/// Lists through both clients at once. In a new environment, both wait for the same call of STS.
pub(crate) async fn list_buckets(clients: &Clients) -> Result<Listing, Diagnostic> {
    let (rusoto, sdk) = tokio::try_join!(by_rusoto(clients), by_sdk(clients))?;
    Ok(Listing { rusoto, sdk })
}

async fn by_rusoto(clients: &Clients) -> Result<Vec<String>, Diagnostic> {
    let output = clients.rusoto.list_buckets().await.map_err(|error| report("rusoto_s3", &error))?;
    Ok(output.buckets.unwrap_or_default().into_iter().filter_map(|bucket| bucket.name).collect())
}

async fn by_sdk(clients: &Clients) -> Result<Vec<String>, Diagnostic> {
    let output = clients.sdk.list_buckets().send().await.map_err(|error| report("aws-sdk-s3", &error))?;
    Ok(output.buckets().iter().filter_map(|bucket| bucket.name().map(str::to_owned)).collect())
}

/// Returns the error with all its causes. Lambda itself would show none of them.
fn report(client: &str, error: &(dyn Error + 'static)) -> Diagnostic {
    Diagnostic { error_type: format!("{client}::ListBuckets"), error_message: error_chain(error) }
}
