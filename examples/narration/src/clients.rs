//! A client of each SDK on one credential source.

use crate::{Outcome, loopback};
use aws_config::BehaviorVersion;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_core::Region;
use rusoto_s3::S3;

/// A client of each SDK on one credential source, with a request that needs only credentials.
///
/// # Example
/// ```
/// use local_aws::LocalAws;
/// use narration::{Clients, Outcome, loopback};
/// use rusoto_compat::SharedCredentials;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Outcome<()> {
/// let aws = LocalAws::start().await?;
/// let shared = SharedCredentials::from_rusoto(loopback::root_keys(&aws));
/// let clients = Clients::new(&loopback::region(&aws), &shared).await?;
/// clients.list_by_rusoto().await?;
/// clients.list_by_sdk().await?;
/// assert_eq!(aws.calls("ListBuckets"), 2);
/// # Ok(())
/// # }
/// ```
pub struct Clients {
    rusoto: rusoto_s3::S3Client,
    sdk: aws_sdk_s3::Client,
}

impl std::fmt::Debug for Clients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Clients").finish_non_exhaustive()
    }
}

impl Clients {
    /// Returns both clients for an AWS on loopback.
    ///
    /// # Errors
    /// An error when the endpoint of the region is not a URL.
    pub async fn new(region: &Region, shared: &SharedCredentials) -> Outcome<Self> {
        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(loopback::sdk_http_client())
            .shared_credentials(shared)
            .rusoto_region(region)?
            .rusoto_defaults()
            .load()
            .await;
        let http_client = loopback::rusoto_http_client();
        Ok(Self {
            rusoto: rusoto_s3::S3Client::new_with(http_client, shared.clone(), region.clone()),
            sdk: aws_sdk_s3::Client::new(&config),
        })
    }

    /// Lists the buckets through Rusoto.
    ///
    /// # Errors
    /// The errors of the request.
    pub async fn list_by_rusoto(&self) -> Outcome<()> {
        self.rusoto.list_buckets().await?;
        Ok(())
    }

    /// Lists the buckets through the AWS SDK.
    ///
    /// # Errors
    /// The errors of the request.
    pub async fn list_by_sdk(&self) -> Outcome<()> {
        self.sdk.list_buckets().send().await?;
        Ok(())
    }
}
