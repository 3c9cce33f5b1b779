//! The identity work of an SDK client for each request, without the request.
//!
//! The client makes an identity from credentials, which holds more than they do. It asks the identity cache of its
//! configuration for it.

use crate::Outcome;
use crate::statistics::median_of;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthScheme};
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::endpoints::StaticUriEndpointResolver;
use aws_smithy_runtime::client::retries::strategy::NeverRetryStrategy;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::identity::{
    Identity, ResolveCachedIdentity, SharedIdentityCache, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use std::time::Instant;

/// Rounds are short, because a busy machine interrupts a thread every few milliseconds.
const ROUNDS: usize = 1_001;
const CALLS: u32 = 200;

/// The origin of a client's identities.
pub(crate) struct Identities {
    pub(crate) name: &'static str,
    cache: SharedIdentityCache,
    resolver: SharedIdentityResolver,
    components: RuntimeComponents,
    config: ConfigBag,
}

impl Identities {
    pub(crate) fn new(
        name: &'static str,
        cache: SharedIdentityCache,
        provider: SharedCredentialsProvider,
    ) -> Outcome<Self> {
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
            .build()?;
        let resolver = SharedIdentityResolver::new(provider);
        Ok(Self { name, cache, resolver, components, config: ConfigBag::base() })
    }

    async fn ask(&self) -> Outcome<Identity> {
        self.cache.resolve_cached_identity(self.resolver.clone(), &self.components, &self.config).await
    }
}

/// Returns the nanoseconds of one call by one task.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
pub(crate) async fn measure(all: &[Identities; 2]) -> Outcome<[f64; 2]> {
    let mut times = [(); 2].map(|()| Vec::with_capacity(ROUNDS));
    for identities in all {
        identities.ask().await?;
    }
    for _ in 0..ROUNDS {
        for (identities, times) in all.iter().zip(&mut times) {
            let began = Instant::now();
            for _ in 0..CALLS {
                std::hint::black_box(identities.ask().await?);
            }
            times.push(began.elapsed().as_nanos() as f64 / f64::from(CALLS));
        }
    }
    Ok(times.map(|times| median_of(times.into_iter())))
}
