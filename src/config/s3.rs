//! Path-style addressing, which Rusoto's S3 client always used.

use aws_sdk_s3::config::Builder;

use super::sealed::Sealed;

/// Rusoto's way of addressing buckets, for the configuration of `aws-sdk-s3`.
///
/// # Example
/// ```
/// use aws_config::SdkConfig;
/// use rusoto_compat::config::{S3ConfigBuilderExt, SdkConfigBuilderExt};
///
/// let minio = rusoto_signature::Region::Custom {
///     name: "us-east-1".to_owned(),
///     endpoint: "http://localhost:9000".to_owned(),
/// };
/// let config = SdkConfig::builder().rusoto_region(&minio)?.rusoto_defaults().build();
/// let s3_config = aws_sdk_s3::config::Builder::from(&config).rusoto_path_style().build();
/// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
/// ```
pub trait S3ConfigBuilderExt: Sealed + Sized {
    /// Puts the bucket into the path, `https://host/bucket/key`, as Rusoto did.
    ///
    /// The SDK puts it into the host name, `https://bucket.host/key`, which a server such as MinIO or Ceph answers
    /// only when its wildcard DNS is set up. This is a setting of S3 clients and has no place in `SdkConfig`, so it
    /// has to be set for each of them. AWS serves both, but not for S3 Express, access points and accelerated
    /// transfers; a bucket with a dot in its name has no valid certificate in the other style.
    #[must_use]
    fn rusoto_path_style(self) -> Self;
}

impl S3ConfigBuilderExt for Builder {
    fn rusoto_path_style(self) -> Self {
        self.force_path_style(true)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use aws_sdk_s3::Client;
    use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
    use aws_sdk_s3::presigning::PresigningConfig;

    use super::*;

    async fn presigned(config: Builder) -> Result<String, Box<dyn std::error::Error>> {
        let client = Client::from_conf(
            config
                .behavior_version(BehaviorVersion::v2026_01_12())
                .region(Region::new("eu-west-1"))
                .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
                .build(),
        );
        let when = PresigningConfig::builder()
            .start_time(UNIX_EPOCH + Duration::from_secs(1_700_000_000))
            .expires_in(Duration::from_secs(60))
            .build()?;
        Ok(client.get_object().bucket("bucket").key("key").presigned(when).await?.uri().to_owned())
    }

    #[tokio::test]
    async fn the_bucket_stands_in_the_path() -> Result<(), Box<dyn std::error::Error>> {
        let sdk = presigned(Builder::new()).await?;
        assert!(sdk.starts_with("https://bucket.s3.eu-west-1.amazonaws.com/key?"), "{sdk}");
        let ours = presigned(Builder::new().rusoto_path_style()).await?;
        assert!(ours.starts_with("https://s3.eu-west-1.amazonaws.com/bucket/key?"), "{ours}");
        Ok(())
    }

    #[cfg(feature = "aws-config")]
    #[tokio::test]
    async fn a_custom_region_is_addressed_as_rusoto_did() -> Result<(), Box<dyn std::error::Error>> {
        use crate::config::SdkConfigBuilderExt;

        let custom = rusoto_signature::Region::Custom {
            name: "eu-west-1".to_owned(),
            endpoint: "http://localhost:9000/".to_owned(),
        };
        let config = aws_config::SdkConfig::builder().rusoto_region(&custom)?.build();
        let url = presigned(Builder::from(&config).rusoto_path_style()).await?;
        assert!(url.starts_with("http://localhost:9000/bucket/key?"), "{url}");
        Ok(())
    }
}
