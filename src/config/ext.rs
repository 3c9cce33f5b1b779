//! The extension trait that puts Rusoto's credentials, region and defaults into the configuration of AWS SDK clients.

use aws_config::ConfigLoader;
use aws_config::retry::RetryConfig;
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::checksum_config::{RequestChecksumCalculation, ResponseChecksumValidation};
use aws_types::origin::Origin;
use aws_types::sdk_config::Builder;
use rusoto_signature::Region as RusotoRegion;

use crate::convert::{ConvertRegionError, TryIntoSdk};
use crate::shared::SharedCredentials;
use crate::shared::identity::IdentityOfSession;

/// Adds Rusoto's credentials, region and defaults to [`aws_config::ConfigLoader`] and to the builder of
/// [`aws_config::SdkConfig`].
///
/// The loader also reads the environment and the profiles, and the builder does not. To change a configuration that is
/// loaded already, begin with `config.to_builder()`.
///
/// A method that is called later wins over one that is called earlier, as with the methods of these two types.
///
/// # Examples
///
/// ```no_run
/// use rusoto_compat::SharedCredentials;
/// use rusoto_compat::config::RusotoConfigExt;
///
/// # async fn example(shared: SharedCredentials) -> Result<(), rusoto_compat::convert::ConvertRegionError> {
/// let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
///     .shared_credentials(&shared)
///     .rusoto_region(&rusoto_signature::Region::EuWest1)?
///     .rusoto_defaults()
///     .load()
///     .await;
/// # Ok(())
/// # }
/// ```
///
/// ```
/// use aws_config::SdkConfig;
/// use rusoto_compat::config::RusotoConfigExt;
///
/// let minio = rusoto_signature::Region::Custom {
///     name: "us-east-1".to_owned(),
///     endpoint: "http://localhost:9000".to_owned(),
/// };
/// let config = SdkConfig::builder().rusoto_region(&minio)?.rusoto_defaults().build();
/// assert_eq!(config.endpoint_url(), Some("http://localhost:9000"));
///
/// // Rusoto put the bucket into the path. In the SDK this is a setting of S3 clients.
/// let s3_config = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
/// # Ok::<(), rusoto_compat::convert::ConvertRegionError>(())
/// ```
pub trait RusotoConfigExt: sealed::Sealed + Sized {
    /// Makes clients sign with the shared credentials, and replaces the identity cache of the SDK by one that follows them.
    ///
    /// The SDK's own cache keeps an identity until some ten seconds before it expires. It keeps one that does not expire
    /// for 15 minutes. So it would hide a rotation or an `invalidate()` from SDK clients, while Rusoto clients follow at once.
    ///
    /// With the cache set here, each attempt of a request asks `SharedCredentials`. While the credentials are fresh, this
    /// costs three atomic operations and a clone. An identity is made once for each session. If more than eight `SdkConfig`s
    /// use one `SharedCredentials`, the clients of the others make an identity for each attempt.
    ///
    /// The SDK's cache also limits how long a load may take. `SharedCredentials` has such a limit of its own.
    ///
    /// All clients that are built from one `SdkConfig`, or from copies of it, count as one user of credentials (the SDK's
    /// `IdentityCachePartition`).
    #[must_use]
    fn shared_credentials(self, credentials: &SharedCredentials) -> Self;

    /// Sets the region, and for `Region::Custom` also the endpoint of all services.
    ///
    /// This endpoint wins over `AWS_ENDPOINT_URL_*` and over `endpoint_url` in a profile, which Rusoto does not read. A
    /// named region leaves the endpoint as it is.
    ///
    /// # Errors
    ///
    /// [`ConvertRegionError`] when a `Region::Custom` has an empty name, or an endpoint that is no URL.
    fn rusoto_region(self, region: &RusotoRegion) -> Result<Self, ConvertRegionError>;

    /// Turns off three defaults of the SDK that Rusoto did not have: retries, stalled-stream protection and checksums.
    ///
    /// It calls [`without_retries`](Self::without_retries),
    /// [`without_stalled_stream_protection`](Self::without_stalled_stream_protection) and
    /// [`with_required_checksums`](Self::with_required_checksums).
    ///
    /// Timeouts stay as they are. Rusoto had none. The SDK gives up connecting after 3.1 seconds, and has no other limit
    /// unless you set one. To change that limit, pass a [`TimeoutConfig`](aws_config::timeout::TimeoutConfig).
    ///
    /// Remove this call once a program has moved: the defaults of the SDK are better.
    #[must_use]
    fn rusoto_defaults(self) -> Self {
        self.without_retries().without_stalled_stream_protection().with_required_checksums()
    }

    /// Makes one attempt for each request, as Rusoto did. The SDK makes up to three.
    ///
    /// Use it where the code has a retry loop of its own: the SDK would multiply its attempts. On `ConfigLoader`, it also
    /// holds for the credentials providers that the loader builds.
    #[must_use]
    fn without_retries(self) -> Self;

    /// Lets a body pause for any time, as Rusoto did.
    ///
    /// The SDK ends a transfer that moves less than one byte a second for five seconds, in either direction. This also ends
    /// the transfer of a program that reads a response slowly.
    #[must_use]
    fn without_stalled_stream_protection(self) -> Self;

    /// Sends and checks checksums only for operations that require them, as Rusoto did.
    ///
    /// The SDK adds a CRC to every upload, sends streams in a framing of its own (`aws-chunked`), and verifies downloads.
    /// Older S3-compatible servers refuse the CRC and the framing.
    #[must_use]
    fn with_required_checksums(self) -> Self;
}

/// Only types of the SDK implement the trait, so it can get new methods without a breaking change.
mod sealed {
    pub trait Sealed {}
    impl Sealed for aws_config::ConfigLoader {}
    impl Sealed for aws_types::sdk_config::Builder {}
}

impl RusotoConfigExt for ConfigLoader {
    fn shared_credentials(self, credentials: &SharedCredentials) -> Self {
        self.credentials_provider(credentials.clone()).identity_cache(IdentityOfSession::new(credentials))
    }

    fn rusoto_region(self, region: &RusotoRegion) -> Result<Self, ConvertRegionError> {
        let converted = region.try_into_sdk()?;
        let loader = self.region(converted.region);
        Ok(match converted.endpoint_url {
            Some(url) => loader.endpoint_url(url),
            None => loader,
        })
    }

    fn without_retries(self) -> Self {
        self.retry_config(RetryConfig::disabled())
    }

    fn without_stalled_stream_protection(self) -> Self {
        self.stalled_stream_protection(StalledStreamProtectionConfig::disabled())
    }

    fn with_required_checksums(self) -> Self {
        self.request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
    }
}

impl RusotoConfigExt for Builder {
    fn shared_credentials(self, credentials: &SharedCredentials) -> Self {
        self.credentials_provider(SharedCredentialsProvider::new(credentials.clone()))
            .identity_cache(IdentityOfSession::new(credentials))
    }

    fn rusoto_region(self, region: &RusotoRegion) -> Result<Self, ConvertRegionError> {
        let converted = region.try_into_sdk()?;
        let mut builder = self.region(converted.region);
        if let Some(url) = converted.endpoint_url {
            builder.set_endpoint_url(Some(url));
            // Service clients let AWS_ENDPOINT_URL_S3 and the like win over a URL of unknown origin.
            builder.insert_origin("endpoint_url", Origin::shared_config());
        }
        Ok(builder)
    }

    fn without_retries(self) -> Self {
        self.retry_config(RetryConfig::disabled())
    }

    fn without_stalled_stream_protection(self) -> Self {
        self.stalled_stream_protection(StalledStreamProtectionConfig::disabled())
    }

    fn with_required_checksums(self) -> Self {
        self.request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::{Duration, UNIX_EPOCH};

    use aws_config::meta::credentials::CredentialsProviderChain;
    use aws_config::{BehaviorVersion, Region, SdkConfig};
    use aws_credential_types::Credentials;
    use aws_credential_types::provider::error::CredentialsError;
    use aws_credential_types::provider::{ProvideCredentials, future};
    use aws_sdk_s3::presigning::PresigningConfig;

    use super::*;

    type TestResult = Result<(), Box<dyn std::error::Error>>;

    fn credentials(key: &str) -> Credentials {
        Credentials::new(key, "secret", None, None, "test")
    }

    #[derive(Debug)]
    struct NotConfigured;
    impl ProvideCredentials for NotConfigured {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            future::ProvideCredentials::ready(Err(CredentialsError::not_loaded("not configured")))
        }
    }

    fn minio() -> RusotoRegion {
        RusotoRegion::Custom { name: "garage".to_owned(), endpoint: "http://localhost:9000/".to_owned() }
    }

    /// Makes the same settings through both types. Neither reads the environment of this process.
    async fn both(
        loader: impl FnOnce(ConfigLoader) -> Result<ConfigLoader, ConvertRegionError>,
        builder: impl FnOnce(Builder) -> Result<Builder, ConvertRegionError>,
    ) -> Result<[SdkConfig; 2], ConvertRegionError> {
        let bare = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .empty_test_environment()
            .region("us-east-1")
            .credentials_provider(credentials("OTHER"));
        let loaded = loader(bare)?.load().await;
        Ok([loaded, builder(SdkConfig::builder())?.build()])
    }

    /// A new access key id on each load: KEY1, KEY2, ...
    #[derive(Debug, Default)]
    struct Rotating(AtomicUsize);
    impl ProvideCredentials for Rotating {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let load = self.0.fetch_add(1, Ordering::Relaxed) + 1;
            future::ProvideCredentials::ready(Ok(credentials(&format!("KEY{load}"))))
        }
    }

    /// Returns the access key id that a client signs with. It presigns a URL, which signs as requests do but needs no
    /// network.
    async fn signs_with(client: &aws_sdk_s3::Client) -> Result<String, Box<dyn std::error::Error>> {
        let when = PresigningConfig::builder()
            .start_time(UNIX_EPOCH + Duration::from_secs(1_700_000_000))
            .expires_in(Duration::from_secs(60))
            .build()?;
        let request = client.get_object().bucket("bucket").key("key").presigned(when).await?;
        let credential = request.uri().split_once("X-Amz-Credential=").ok_or("not signed")?.1;
        Ok(credential.split('%').next().unwrap_or_default().to_owned())
    }

    #[tokio::test]
    async fn clients_follow_the_shared_credentials_at_once() -> TestResult {
        let shared = SharedCredentials::from_sdk(Rotating::default());
        let plain = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .empty_test_environment()
            .region("us-east-1")
            .credentials_provider(shared.clone());
        let cached = aws_sdk_s3::Client::new(&plain.load().await);
        assert_eq!(signs_with(&cached).await?, "KEY1");

        let configs = both(
            |l| Ok(l.shared_credentials(&shared)),
            |b| {
                let b = b.behavior_version(BehaviorVersion::v2026_01_12());
                Ok(b.region(Region::from_static("us-east-1")).shared_credentials(&shared))
            },
        );
        for (config, [before, after]) in configs.await?.iter().zip([["KEY1", "KEY2"], ["KEY2", "KEY3"]]) {
            let client = aws_sdk_s3::Client::new(config);
            assert_eq!(signs_with(&client).await?, before);
            shared.invalidate();
            assert_eq!(signs_with(&client).await?, after);
        }
        // The SDK's own cache in front hides both rotations.
        assert_eq!(signs_with(&cached).await?, "KEY1");
        Ok(())
    }

    #[tokio::test]
    async fn a_custom_region_sets_name_and_endpoint() -> TestResult {
        for config in both(|l| l.rusoto_region(&minio()), |b| b.rusoto_region(&minio())).await? {
            assert_eq!(config.region().map(AsRef::as_ref), Some("garage"));
            assert_eq!(config.endpoint_url(), Some("http://localhost:9000"));
            assert!(config.get_origin("endpoint_url").is_client_config());
        }
        Ok(())
    }

    #[tokio::test]
    async fn with_path_style_a_custom_region_is_addressed_as_rusoto_did() -> TestResult {
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::v2026_01_12())
            .rusoto_region(&minio())?
            .shared_credentials(&SharedCredentials::from_sdk(credentials("AKID")))
            .build();
        let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).build();
        let when = PresigningConfig::expires_in(Duration::from_secs(60))?;
        let client = aws_sdk_s3::Client::from_conf(s3);
        let request = client.get_object().bucket("bucket").key("key").presigned(when).await?;
        assert!(request.uri().starts_with("http://localhost:9000/bucket/key?"), "{}", request.uri());
        Ok(())
    }

    #[tokio::test]
    async fn a_named_region_leaves_the_endpoint_alone() -> TestResult {
        let west = RusotoRegion::EuWest1;
        for config in both(|l| l.rusoto_region(&west), |b| b.rusoto_region(&west)).await? {
            assert_eq!(config.region().map(AsRef::as_ref), Some("eu-west-1"));
            assert_eq!(config.endpoint_url(), None);
        }
        let after_custom = SdkConfig::builder().rusoto_region(&minio())?.rusoto_region(&west)?.build();
        assert_eq!(after_custom.endpoint_url(), Some("http://localhost:9000"));
        Ok(())
    }

    #[tokio::test]
    async fn an_endpoint_that_is_none_is_an_error() {
        let ftp = RusotoRegion::Custom { name: "here".to_owned(), endpoint: "ftp://host".to_owned() };
        let result = both(|l| l.rusoto_region(&ftp), Ok).await;
        assert!(matches!(result, Err(ConvertRegionError::InvalidEndpoint { .. })));
        let result = both(Ok, |b| b.rusoto_region(&ftp)).await;
        assert!(matches!(result, Err(ConvertRegionError::InvalidEndpoint { .. })));
    }

    fn is_rusoto_like(config: &SdkConfig) -> [bool; 3] {
        let stall = config.stalled_stream_protection();
        [
            config.retry_config().is_some_and(|retries| retries.max_attempts() == 1),
            stall.is_some_and(|stall| !stall.is_enabled()),
            matches!(config.request_checksum_calculation(), Some(RequestChecksumCalculation::WhenRequired))
                && matches!(
                    config.response_checksum_validation(),
                    Some(ResponseChecksumValidation::WhenRequired)
                ),
        ]
    }

    #[tokio::test]
    async fn rusoto_defaults_are_the_three_and_each_is_there_alone() -> TestResult {
        for config in both(Ok, Ok).await? {
            assert_eq!(is_rusoto_like(&config), [false, false, false]);
        }
        for config in both(|l| Ok(l.rusoto_defaults()), |b| Ok(b.rusoto_defaults())).await? {
            assert_eq!(is_rusoto_like(&config), [true, true, true]);
        }
        for config in both(|l| Ok(l.without_retries()), |b| Ok(b.without_retries())).await? {
            assert_eq!(is_rusoto_like(&config), [true, false, false]);
        }
        let configs = both(
            |l| Ok(l.without_stalled_stream_protection()),
            |b| Ok(b.without_stalled_stream_protection()),
        );
        for config in configs.await? {
            assert_eq!(is_rusoto_like(&config), [false, true, false]);
        }
        for config in both(|l| Ok(l.with_required_checksums()), |b| Ok(b.with_required_checksums())).await? {
            assert_eq!(is_rusoto_like(&config), [false, false, true]);
        }
        Ok(())
    }

    #[tokio::test]
    async fn shared_credentials_in_a_chain_first_and_later() -> TestResult {
        let shared = SharedCredentials::from_sdk(credentials("SHARED"));
        let first = CredentialsProviderChain::first_try("shared", shared.clone())
            .or_else("fixed", credentials("FIXED"));
        assert_eq!(first.provide_credentials().await?.access_key_id(), "SHARED");

        let later = CredentialsProviderChain::first_try("nothing", NotConfigured).or_else("shared", shared);
        assert_eq!(later.provide_credentials().await?.access_key_id(), "SHARED");
        Ok(())
    }

    #[tokio::test]
    async fn a_chain_goes_on_past_shared_credentials_that_are_not_configured() -> TestResult {
        let shared = SharedCredentials::from_sdk(NotConfigured);
        let chain =
            CredentialsProviderChain::first_try("shared", shared).or_else("fixed", credentials("FIXED"));
        assert_eq!(chain.provide_credentials().await?.access_key_id(), "FIXED");
        Ok(())
    }
}
