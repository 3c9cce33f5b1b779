//! The constructors of the facades.

use aws_types::SdkConfig;
use aws_types::region::Region;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
pub(super) use rusoto_compat_facade::DynamoDb as DynamoDbClient;
pub(super) use rusoto_compat_facade::S3 as S3Client;

fn config(url: &str, credentials: &SharedCredentials) -> SdkConfig {
    let config = facade_tests::config(url).into_builder().region(Region::from_static("us-east-1"));
    config.shared_credentials(credentials).build()
}

pub(super) fn s3(url: &str, credentials: &SharedCredentials) -> S3Client {
    S3Client::from_config(&config(url, credentials))
}

pub(super) fn dynamodb(url: &str, credentials: &SharedCredentials) -> DynamoDbClient {
    DynamoDbClient::from_config(&config(url, credentials))
}
