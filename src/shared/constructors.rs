//! The constructors of `SharedCredentials`. Each is the builder's method of the same name, without settings.

use super::builder::SharedCredentialsBuilder;
use super::handle::SharedCredentials;
use super::rusoto_source::{AutoRefreshingSource, RusotoSource};
use aws_credential_types::provider::ProvideCredentials;
use std::sync::Arc;

impl SharedCredentials {
    /// Returns a builder, which takes settings before the source: policy, name, clock, timer.
    pub fn builder() -> SharedCredentialsBuilder {
        SharedCredentialsBuilder::new()
    }

    /// Returns shared credentials whose source is a provider of Rusoto.
    ///
    /// The provider may be of Rusoto 0.48, of 0.47 with feature `rusoto-0-47`, and of 0.46 with feature `rusoto-0-46`. The
    /// compiler infers the version. [`RusotoSource`] lists the types that are accepted.
    ///
    /// Pass the provider itself, not an `AutoRefreshingProvider` around it; for that, use
    /// [`from_auto_refreshing`](Self::from_auto_refreshing). `SharedCredentials` asks a provider such as
    /// `StsAssumeRoleSessionCredentialsProvider` once for each session, so the provider needs no cache.
    ///
    /// Some types are treated in their own way:
    ///
    /// - A `DefaultCredentialsProvider` is replaced by the `ChainProvider` that it wraps.
    /// - A `SharedCredentials` is returned as it is. With feature `rusoto-0-47` or `rusoto-0-46`, it does not compile (E0283
    ///   "type annotations needed"), because it is a provider in every version. Clone it instead.
    /// - A load of a chain may take five minutes. A load of any other provider may take 30 seconds. A
    ///   [policy](SharedCredentialsBuilder::refresh_policy) changes this limit.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{ChainProvider, EnvironmentProvider, ProvideAwsCredentials};
    ///
    /// let shared = SharedCredentials::from_rusoto(ChainProvider::new());
    ///
    /// // Chosen at run time: in a `Box` or an `Arc`.
    /// let provider: Box<dyn ProvideAwsCredentials + Send + Sync> = Box::new(EnvironmentProvider::default());
    /// let shared = SharedCredentials::from_rusoto(provider);
    /// ```
    pub fn from_rusoto<P, Marker>(provider: P) -> Self
    where
        P: RusotoSource<Marker>,
    {
        Self::builder().from_rusoto(provider)
    }

    /// Returns shared credentials whose source is a provider of Rusoto in an `Arc`, such as one chosen at run time.
    ///
    /// [`from_rusoto`](Self::from_rusoto) takes the same, and a `Box` as well. An `Arc<dyn …>` hides its type: a
    /// `SharedCredentials` in it is not recognised, and becomes the source of another cache.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{ChainProvider, EnvironmentProvider, ProvideAwsCredentials};
    /// use std::sync::Arc;
    ///
    /// let only_environment = true;
    /// let provider: Arc<dyn ProvideAwsCredentials + Send + Sync> = if only_environment {
    ///     Arc::new(EnvironmentProvider::default())
    /// } else {
    ///     Arc::new(ChainProvider::new())
    /// };
    /// let shared = SharedCredentials::from_rusoto_dyn(provider);
    /// ```
    pub fn from_rusoto_dyn<P, Marker>(provider: Arc<P>) -> Self
    where
        P: ?Sized,
        Arc<P>: RusotoSource<Marker>,
    {
        Self::builder().from_rusoto_dyn(provider)
    }

    /// Returns shared credentials whose source is the provider inside an `AutoRefreshingProvider`.
    ///
    /// The provider may be of every version that [`from_rusoto`](Self::from_rusoto) takes. Its own cache is not used: that
    /// cache keeps an error for ever (rusoto#1765), and asks in a loop for credentials with under 20 seconds to live.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    /// use rusoto_credential::{AutoRefreshingProvider, ChainProvider};
    ///
    /// let shared = SharedCredentials::from_auto_refreshing(AutoRefreshingProvider::new(ChainProvider::new())?);
    /// # Ok::<(), rusoto_credential::CredentialsError>(())
    /// ```
    pub fn from_auto_refreshing(provider: impl AutoRefreshingSource) -> Self {
        Self::builder().from_auto_refreshing(provider)
    }

    /// Returns shared credentials whose source is a provider of the AWS SDK.
    ///
    /// A `SharedCredentials` is returned as it is.
    ///
    /// ```
    /// use aws_credential_types::Credentials;
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let shared = SharedCredentials::from_sdk(Credentials::new("AKID", "secret", None, None, "example"));
    /// ```
    pub fn from_sdk(provider: impl ProvideCredentials + 'static) -> Self {
        Self::builder().from_sdk(provider)
    }

    /// Returns shared credentials whose source is the provider of an `SdkConfig`, for example the default chain of the SDK.
    ///
    /// # Errors
    ///
    /// [`FromSdkConfigError`](super::FromSdkConfigError) when the config has no credentials provider.
    ///
    /// ```
    /// use rusoto_compat::SharedCredentials;
    ///
    /// let config = aws_config::SdkConfig::builder().build();
    /// let error = SharedCredentials::from_sdk_config(&config).unwrap_err();
    /// assert!(error.to_string().contains("no credentials provider"));
    /// ```
    #[cfg(feature = "sdk")]
    #[cfg_attr(docsrs, doc(cfg(feature = "sdk")))]
    pub fn from_sdk_config(config: &aws_types::SdkConfig) -> Result<Self, super::FromSdkConfigError> {
        Self::builder().from_sdk_config(config)
    }
}
