//! The contenders, each built as programs build it.

use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{
    ProvideCredentials, Result as SdkResult, SharedCredentialsProvider, future,
};
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthScheme};
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::endpoints::StaticUriEndpointResolver;
use aws_smithy_runtime::client::retries::strategy::NeverRetryStrategy;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::identity::{
    ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use rusoto_credential::{AutoRefreshingProvider, AwsCredentials, CredentialsError, ProvideAwsCredentials};
use std::hint::black_box;
use std::time::SystemTime;

/// A request for credentials. The credentials are dropped at once.
pub(crate) trait Ask: Send + Sync + 'static {
    fn ask(&self) -> impl Future<Output = Result<(), ()>> + Send;
}

/// The view of the AWS SDK.
pub(crate) struct Sdk<P>(pub(crate) P);

impl<P: ProvideCredentials + 'static> Ask for Sdk<P> {
    async fn ask(&self) -> Result<(), ()> {
        black_box(self.0.provide_credentials().await).map(drop).map_err(drop)
    }
}

/// The view of Rusoto.
pub(crate) struct Rusoto<P>(pub(crate) P);

impl<P: ProvideAwsCredentials + Send + Sync + 'static> Ask for Rusoto<P> {
    async fn ask(&self) -> Result<(), ()> {
        black_box(self.0.credentials().await).map(drop).map_err(drop)
    }
}

/// The floor: the cheapest possible implementation of the traits.
#[derive(Debug)]
pub(crate) struct Fixed<T>(pub(crate) T);

impl ProvideCredentials for Fixed<Credentials> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Ok(self.0.clone()))
    }
}

#[async_trait]
impl ProvideAwsCredentials for Fixed<AwsCredentials> {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(self.0.clone())
    }
}

/// A hand-written adapter for a Rusoto provider in an SDK client.
pub(crate) struct ToSdk<P: ProvideAwsCredentials + 'static>(pub(crate) AutoRefreshingProvider<P>);

impl<P: ProvideAwsCredentials + 'static> std::fmt::Debug for ToSdk<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ToSdk")
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> ToSdk<P> {
    async fn load(&self) -> SdkResult {
        let credentials = self.0.credentials().await.map_err(SdkError::provider_error)?;
        Ok(Credentials::new(
            credentials.aws_access_key_id(),
            credentials.aws_secret_access_key(),
            credentials.token().clone(),
            credentials.expires_at().map(SystemTime::from),
            "rusoto",
        ))
    }
}

impl<P: ProvideAwsCredentials + Send + Sync + 'static> ProvideCredentials for ToSdk<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

/// A hand-written adapter for an SDK provider in a Rusoto client. Programs wrap it in an `AutoRefreshingProvider`,
/// because Rusoto asks for every request.
pub(crate) struct ToRusoto(pub(crate) SharedCredentialsProvider);

#[async_trait]
impl ProvideAwsCredentials for ToRusoto {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let credentials = self.0.provide_credentials().await.map_err(CredentialsError::new)?;
        Ok(AwsCredentials::new(
            credentials.access_key_id(),
            credentials.secret_access_key(),
            credentials.session_token().map(str::to_owned),
            credentials.expiry().map(Into::into),
        ))
    }
}

/// The identity cache of an SDK client, called as the client calls it.
pub(crate) struct Lazy {
    cache: SharedIdentityCache,
    resolver: SharedIdentityResolver,
    components: RuntimeComponents,
    config: ConfigBag,
}

impl Lazy {
    pub(crate) fn new(provider: impl ProvideCredentials + 'static) -> Self {
        let cache = IdentityCache::lazy().build();
        // An operation needs these components, although this benchmark does not use them.
        let components = RuntimeComponents::builder("bench")
            .with_auth_scheme_option_resolver(Some(StaticAuthSchemeOptionResolver::new(vec![
                NO_AUTH_SCHEME_ID,
            ])))
            .with_auth_scheme(NoAuthScheme::new())
            .with_identity_resolver(NO_AUTH_SCHEME_ID, NoAuthIdentityResolver::new())
            .with_endpoint_resolver(Some(StaticUriEndpointResolver::http_localhost(1)))
            .with_retry_strategy(Some(NeverRetryStrategy::new()))
            .with_identity_cache(Some(cache.clone()))
            .with_sleep_impl(Some(TokioSleep::new()))
            .with_time_source(Some(SystemTimeSource::new()))
            .build()
            .expect("all that is required is there");
        let resolver = SharedIdentityResolver::new(SharedCredentialsProvider::new(provider));
        Self { cache, resolver, components, config: ConfigBag::base() }
    }
}

impl Ask for Lazy {
    async fn ask(&self) -> Result<(), ()> {
        let identity =
            self.cache.resolve_cached_identity(self.resolver.clone(), &self.components, &self.config).await;
        black_box(identity).map(drop).map_err(drop)
    }
}

/// Returns Rusoto's cache around this source.
pub(crate) fn auto_refreshing<P: ProvideAwsCredentials>(source: P) -> AutoRefreshingProvider<P> {
    AutoRefreshingProvider::new(source).expect("it never fails")
}
