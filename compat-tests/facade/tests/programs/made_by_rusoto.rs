//! The constructors of Rusoto's own clients.

use facade_tests::http;
use rusoto_compat::SharedCredentials;
use rusoto_core::Region;
pub(super) use rusoto_dynamodb::DynamoDbClient;
pub(super) use rusoto_s3::S3Client;

fn region(url: &str) -> Region {
    Region::Custom { name: "us-east-1".to_owned(), endpoint: url.to_owned() }
}

pub(super) fn s3(url: &str, credentials: &SharedCredentials) -> S3Client {
    S3Client::new_with(http(), credentials.clone(), region(url))
}

pub(super) fn dynamodb(url: &str, credentials: &SharedCredentials) -> DynamoDbClient {
    DynamoDbClient::new_with(http(), credentials.clone(), region(url))
}
