//! The identity cache of SDK clients, which follows each rotation.
//!
//! A client signs with an identity. It makes the identity of credentials and a few properties. The SDK's lazy cache keeps an
//! identity until seconds before it expires, and so hides a rotation. Without a cache, each request makes one. This cache
//! keeps an identity as long as the credentials are held that it was made of.

use super::handle::SharedCredentials;
use crate::usage::Side;
use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::identity::{
    IdentityFuture, ResolveCachedIdentity, ResolveIdentity, SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// The identity cache of clients that `shared_credentials` configures.
#[derive(Debug, Clone)]
pub(crate) struct IdentityOfSession {
    credentials: SharedCredentials,
}

impl IdentityOfSession {
    pub(crate) fn new(credentials: &SharedCredentials) -> Self {
        Self { credentials: credentials.clone() }
    }
}

impl ResolveCachedIdentity for IdentityOfSession {
    fn resolve_cached_identity<'a>(
        &'a self,
        resolver: SharedIdentityResolver,
        runtime_components: &'a RuntimeComponents,
        config_bag: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        let partition = resolver.cache_partition();
        let identity = self.credentials.fresh(|held, _| held.identities().get(partition).cloned()).flatten();
        if let Some(identity) = identity {
            self.credentials.counts().count(Side::Sdk);
            return IdentityFuture::ready(Ok(identity));
        }
        IdentityFuture::new(async move {
            let identity = resolver.resolve_identity(runtime_components, config_bag).await?;
            // Identities of other providers come here too, such as a client's own provider. They are not kept.
            self.credentials.fresh(|held, _| {
                if held.sdk().is_some_and(|sdk| identity.data::<Credentials>() == Some(sdk)) {
                    held.identities().insert(partition, &identity);
                }
            });
            Ok(identity)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::identities::MAX_PARTITIONS;
    use super::*;
    use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
    use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// Hands out another session at every load.
    #[derive(Debug, Default)]
    struct Sessions(AtomicUsize);

    impl ProvideCredentials for Sessions {
        fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
        where
            Self: 'a,
        {
            let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
            let credentials = Credentials::new(format!("AKID{number}"), "secret", None, None, "test");
            future::ProvideCredentials::ready(Ok(credentials))
        }
    }

    /// Counts how often it is asked for an identity.
    #[derive(Debug, Clone)]
    struct Asked<P>(P, Arc<AtomicUsize>);

    impl<P: ResolveIdentity> ResolveIdentity for Asked<P> {
        fn resolve_identity<'a>(
            &'a self,
            runtime_components: &'a RuntimeComponents,
            config_bag: &'a ConfigBag,
        ) -> IdentityFuture<'a> {
            self.1.fetch_add(1, Ordering::SeqCst);
            self.0.resolve_identity(runtime_components, config_bag)
        }
    }

    fn resolver(provider: impl ProvideCredentials + 'static) -> (SharedIdentityResolver, Arc<AtomicUsize>) {
        let asked = Arc::default();
        let resolver = Asked(SharedCredentialsProvider::new(provider), Arc::clone(&asked));
        (SharedIdentityResolver::new(resolver), asked)
    }

    async fn key(cache: &IdentityOfSession, resolver: &SharedIdentityResolver) -> String {
        let components = RuntimeComponentsBuilder::for_tests().build().unwrap();
        let config = ConfigBag::base();
        let identity = cache.resolve_cached_identity(resolver.clone(), &components, &config).await.unwrap();
        identity.data::<Credentials>().unwrap().access_key_id().to_owned()
    }

    #[tokio::test]
    async fn an_identity_is_made_once_for_a_session_and_ends_with_it() {
        let shared = SharedCredentials::from_sdk(Sessions::default());
        let cache = IdentityOfSession::new(&shared);
        let (resolver, asked) = resolver(shared.clone());
        for _ in 0..3 {
            assert_eq!(key(&cache, &resolver).await, "AKID1");
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);

        shared.refresh().await.unwrap();
        assert_eq!(key(&cache, &resolver).await, "AKID2", "followed at once");
        shared.invalidate();
        assert_eq!(key(&cache, &resolver).await, "AKID3");
        assert_eq!(key(&cache, &resolver).await, "AKID3");
        assert_eq!(asked.load(Ordering::SeqCst), 3);
        assert_eq!(shared.usage().sdk, 6, "each was a request for credentials");
    }

    #[tokio::test]
    async fn identities_of_other_providers_are_not_kept() {
        let shared = SharedCredentials::from_sdk(Sessions::default());
        let cache = IdentityOfSession::new(&shared);
        let (ours, _) = resolver(shared.clone());
        let (theirs, asked) = resolver(Sessions(AtomicUsize::new(10)));
        for call in 1..=3 {
            assert_eq!(key(&cache, &ours).await, "AKID1");
            assert_eq!(key(&cache, &theirs).await, format!("AKID1{call}"));
        }
        assert_eq!(asked.load(Ordering::SeqCst), 3);
    }

    #[tokio::test]
    async fn clients_beyond_the_room_for_them_get_the_same_credentials() {
        let shared = SharedCredentials::from_sdk(Sessions::default());
        let cache = IdentityOfSession::new(&shared);
        let resolvers: Vec<_> = (0..MAX_PARTITIONS + 2).map(|_| resolver(shared.clone())).collect();
        for _ in 0..2 {
            for (resolver, _) in &resolvers {
                assert_eq!(key(&cache, resolver).await, "AKID1");
            }
        }
        let asked: Vec<_> = resolvers.iter().map(|(_, asked)| asked.load(Ordering::SeqCst)).collect();
        assert_eq!(asked, [[1; MAX_PARTITIONS].as_slice(), &[2; 2]].concat());
    }
}
