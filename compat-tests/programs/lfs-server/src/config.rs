use std::env;

use anyhow::{Context, Result};
use rusoto_core::Region;

/// Settings, all from the environment as in the Helm chart.
#[derive(Clone, Debug)]
pub struct Config {
    pub bucket: String,
    pub prefix: String,
    pub s3: Region,
    pub sts: Region,
}

impl Config {
    pub fn from_env() -> Result<Self> {
        Ok(Self {
            bucket: env::var("LFS_BUCKET").context("LFS_BUCKET is not set")?,
            prefix: env::var("LFS_PREFIX").unwrap_or_else(|_| "lfs".into()),
            s3: region("S3_ENDPOINT"),
            sts: region("STS_ENDPOINT"),
        })
    }
}

/// MinIO and the like are a region with an endpoint.
pub fn region(variable: &str) -> Region {
    match env::var(variable) {
        Ok(endpoint) => Region::Custom {
            name: env::var("AWS_REGION").unwrap_or_else(|_| Region::EuCentral1.name().to_owned()),
            endpoint,
        },
        Err(_) => Region::default(),
    }
}
