use std::str::FromStr;

use rusoto_core::{self as core, Region};
use rusoto_s3::S3Client;

/// The client and where it writes to.
#[derive(Clone)]
pub struct Store {
    pub client: S3Client,
    pub bucket: String,
    pub host: String,
}

/// A client for `S3_ENDPOINT`, or for the region in `LOG_REGION`.
pub fn client() -> Result<S3Client, core::region::ParseRegionError> {
    let region = match std::env::var("S3_ENDPOINT") {
        Ok(endpoint) => Region::Custom { name: "us-east-1".to_string(), endpoint },
        Err(_) => {
            let name = std::env::var("LOG_REGION").unwrap_or("eu-west-1".to_string());
            Region::from_str(&name)?
        }
    };
    Ok(S3Client::new(region))
}
