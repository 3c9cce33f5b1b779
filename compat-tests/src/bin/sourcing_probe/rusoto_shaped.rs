//! Rusoto's providers, and those with the same names: the same code for each, which is the point of them.

macro_rules! rusoto_shaped {
    (
        $version:ident: $($path:ident)::+
        $(, web identity: $web_identity:ty)?
        $(, version 1 of IMDS: $set_v1:ident)?
    ) => {
        pub(crate) mod $version {
            use std::sync::Arc;
            use std::time::Duration;

            use compat_tests::sourcing::probe::{Answer, Ask, Options, Order};
            use $($path)::+::{
                AutoRefreshingProvider, ChainProvider, ContainerProvider, CredentialsError,
                DefaultCredentialsProvider, EnvironmentProvider, InstanceMetadataProvider, ProfileProvider,
                ProvideAwsCredentials,
            };

            use crate::{Asking, Source};

            struct Provider<P>(P);

            impl<P: ProvideAwsCredentials + Send + Sync> Source for Provider<P> {
                fn ask(&self) -> Asking<'_> {
                    Box::pin(async {
                        match self.0.credentials().await {
                            Ok(credentials) => Answer::Credentials {
                                key: credentials.aws_access_key_id().to_owned(),
                                secret: credentials.aws_secret_access_key().to_owned(),
                                token: credentials.token().clone(),
                                expires: credentials.expires_at().map(|at| at.to_rfc3339()),
                            },
                            Err(error) => Answer::Error(error.to_string()),
                        }
                    })
                }
            }

            pub(crate) fn source(order: &Order) -> Result<Arc<dyn Source>, String> {
                provider(order).map_err(|error| error.to_string())
            }

            fn provider(order: &Order) -> Result<Arc<dyn Source>, CredentialsError> {
                let options = &order.options;
                let time_limit = options.timeout_ms.map(Duration::from_millis);
                match order.ask {
                    Ask::Environment => match &options.prefix {
                        Some(prefix) => cached(EnvironmentProvider::with_prefix(prefix), options),
                        None => cached(EnvironmentProvider::default(), options),
                    },
                    Ask::Profile => cached(profile(options)?, options),
                    Ask::Container => {
                        let mut provider = ContainerProvider::new();
                        time_limit.map(|limit| provider.set_timeout(limit));
                        cached(provider, options)
                    }
                    Ask::InstanceMetadata => {
                        let mut provider = InstanceMetadataProvider::new();
                        time_limit.map(|limit| provider.set_timeout(limit));
                        if let Some((ip, port)) = &options.imds_address {
                            provider.set_ip_addr_with_port(ip, port);
                        }
                        $(provider.$set_v1(options.imds_v1);)?
                        cached(provider, options)
                    }
                    Ask::WebIdentity => None
                        $(.or(Some(cached(<$web_identity>::from_k8s_env(), options))))?
                        .unwrap_or_else(|| Err(CredentialsError::new("this crate has no such provider"))),
                    Ask::Chain => {
                        let mut provider = match options.profile.is_some() || options.file.is_some() {
                            true => ChainProvider::with_profile_provider(profile(options)?),
                            false => ChainProvider::new(),
                        };
                        time_limit.map(|limit| provider.set_timeout(limit));
                        cached(provider, options)
                    }
                    Ask::Default => Ok(Arc::new(Provider(DefaultCredentialsProvider::new()?))),
                }
            }

            fn profile(options: &Options) -> Result<ProfileProvider, CredentialsError> {
                let mut provider = ProfileProvider::new()?;
                if let Some(profile) = &options.profile {
                    provider.set_profile(profile.as_str());
                }
                if let Some(file) = &options.file {
                    provider.set_file_path(file);
                }
                Ok(provider)
            }

            fn cached<P: ProvideAwsCredentials + Send + Sync + 'static>(
                provider: P,
                options: &Options,
            ) -> Result<Arc<dyn Source>, CredentialsError> {
                match options.auto_refreshing {
                    true => Ok(Arc::new(Provider(AutoRefreshingProvider::new(provider)?))),
                    false => Ok(Arc::new(Provider(provider))),
                }
            }
        }
    };
}

rusoto_shaped!(rusoto: rusoto_credential, web identity: rusoto_sts::WebIdentityProvider);
rusoto_shaped!(
    legacy: rusoto_compat::legacy,
    web identity: rusoto_compat::legacy::WebIdentityProvider,
    version 1 of IMDS: set_v1_allowed
);
rusoto_shaped!(patched: patched_rusoto_credential);
