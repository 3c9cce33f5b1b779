//! The file system behind an SFTP server: files of one bucket, for any client of S3.

mod error;
mod gateway;

pub use crate::error::{Error, Status};
pub use crate::gateway::{Entry, Gateway};
pub use rusoto_s3::{S3Client, S3};

use rusoto_core::{region::Region, HttpClient};

/// The client of the server: with the keys of the user who logs in, so that S3 decides what they may see.
pub fn client_for(user: &str, password: &str, region: Region) -> S3Client {
    let keys = rusoto_core::credential::StaticProvider::new_minimal(user.into(), password.into());
    let http = HttpClient::new().expect("no TLS on this machine");
    S3Client::new_with(http, keys, region)
}

/// `S3_ENDPOINT`, or Frankfurt.
pub fn region() -> Region {
    std::env::var("S3_ENDPOINT")
        .map_or(Region::EuCentral1, |endpoint| Region::Custom { name: "eu-central-1".into(), endpoint })
}
