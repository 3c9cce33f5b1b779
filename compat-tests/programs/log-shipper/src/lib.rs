//! Ships log files to S3: small ones at once, large ones in parts, and all of them again when S3 is busy.

mod aws;
mod retry;
mod upload;

pub use aws::{client, Store};
pub use retry::Backoff;
pub use upload::{Shipped, Shipper};

/// Why a file was not shipped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot read {path}: {source}")]
    Read { path: String, source: std::io::Error },
    #[error("no bucket {0}")]
    NoBucket(String),
    #[error("part {number}: {source}")]
    Part { number: i64, source: rusoto_core::RusotoError<rusoto_s3::UploadPartError> },
    #[error("S3: {0}")]
    S3(String),
}

impl<E: std::error::Error + 'static> From<rusoto_core::RusotoError<E>> for Error {
    fn from(err: rusoto_core::RusotoError<E>) -> Self {
        Error::S3(err.to_string())
    }
}
