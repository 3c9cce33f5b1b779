//! The tables in this crate.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::Table;

/// Names each service once: its list and its data follow from it.
macro_rules! services {
    ($($name:literal)*) => {
        /// The services that have a table here.
        pub const SERVICES: &[&str] = &[$($name),*];

        fn data(service: &str) -> Option<&'static [u8]> {
            match service {
                $($name => Some(include_bytes!(concat!("../data/", $name, ".json.gz"))),)*
                _ => None,
            }
        }
    };
}
services!["s3" "sts" "dynamodb" "sqs" "sns" "kms" "ssm" "kinesis" "secretsmanager" "lambda" "ec2"];

/// A table cannot be had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// There is no table of this service.
    #[error("there is no table of the service `{service}`; those with one are: {}", SERVICES.join(", "))]
    UnknownService {
        /// The service that was asked for.
        service: String,
    },
    /// What was read is not a table.
    #[error("this is not a table: make it anew with `api-table write`")]
    Damaged(#[source] std::io::Error),
}

impl Table {
    /// Returns the table of a service of [`SERVICES`].
    ///
    /// This unpacks and reads up to a megabyte each time.
    ///
    /// # Errors
    ///
    /// [`TableError::UnknownService`] for any other name.
    ///
    /// ```
    /// let table = rusoto_compat_api_table::Table::of("s3")?;
    /// let get_object = table.operation("GetObject").unwrap();
    /// assert_eq!(get_object.request.as_deref(), Some("GetObjectRequest"));
    /// assert!(get_object.only_reads);
    /// # Ok::<(), rusoto_compat_api_table::TableError>(())
    /// ```
    pub fn of(service: &str) -> Result<Self, TableError> {
        let packed =
            data(service).ok_or_else(|| TableError::UnknownService { service: service.to_owned() })?;
        Self::unpack(packed)
    }

    /// Returns the table that [`pack`](Self::pack) wrote.
    ///
    /// # Errors
    ///
    /// [`TableError::Damaged`] if it was not written by `pack` of this version.
    pub fn unpack(packed: &[u8]) -> Result<Self, TableError> {
        let mut json = String::new();
        GzDecoder::new(packed).read_to_string(&mut json).map_err(TableError::Damaged)?;
        serde_json::from_str(&json).map_err(|error| TableError::Damaged(error.into()))
    }

    /// Returns the table as gzipped JSON. Equal tables give equal bytes.
    ///
    /// # Errors
    ///
    /// [`TableError::Damaged`] if the table cannot be written as JSON, which does not happen to a table of this crate.
    pub fn pack(&self) -> Result<Vec<u8>, TableError> {
        let packed = || {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
            encoder.write_all(&serde_json::to_vec(self)?)?;
            encoder.finish()
        };
        packed().map_err(TableError::Damaged)
    }
}
