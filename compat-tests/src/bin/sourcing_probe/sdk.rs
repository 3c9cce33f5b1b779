//! The providers of `aws-config`.

use std::sync::Arc;
use std::time::Duration;

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::environment::{EnvironmentVariableCredentialsProvider, EnvironmentVariableRegionProvider};
use aws_config::imds;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};
use aws_config::provider_config::ProviderConfig;
use aws_config::web_identity_token::WebIdentityTokenCredentialsProvider;
use aws_credential_types::provider::ProvideCredentials;
use aws_smithy_http_client::tls::Provider as Tls;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_types::error::display::DisplayErrorContext;
use compat_tests::sourcing::probe::{Answer, Ask, Order};

use crate::{Asking, Source};

struct Provider<P>(P);

impl<P: ProvideCredentials> Source for Provider<P> {
    fn ask(&self) -> Asking<'_> {
        Box::pin(async {
            match self.0.provide_credentials().await {
                Ok(credentials) => Answer::Credentials {
                    key: credentials.access_key_id().to_owned(),
                    secret: credentials.secret_access_key().to_owned(),
                    token: credentials.session_token().map(str::to_owned),
                    expires: credentials
                        .expiry()
                        .map(|at| chrono::DateTime::<chrono::Utc>::from(at).to_rfc3339()),
                },
                Err(error) => Answer::Error(DisplayErrorContext(&error).to_string()),
            }
        })
    }
}

pub(crate) async fn source(order: &Order) -> Result<Arc<dyn Source>, String> {
    let options = &order.options;
    let client =
        aws_smithy_http_client::Builder::new().tls_provider(Tls::Rustls(CryptoMode::Ring)).build_https();
    // Not the default chain of regions, which asks IMDS at its end.
    let region = RegionProviderChain::first_try(EnvironmentVariableRegionProvider::new())
        .or_else(ProfileFileRegionProvider::new())
        .or_else("us-east-1")
        .region()
        .await;
    let config = ProviderConfig::without_region().with_http_client(client).with_region(region.clone());
    let imds = || {
        let mut imds = imds::Client::builder().configure(&config);
        if let Some(limit) = options.timeout_ms.map(Duration::from_millis) {
            imds = imds.connect_timeout(limit).read_timeout(limit).max_attempts(1);
        }
        imds.build()
    };
    let mut profile = ProfileFileCredentialsProvider::builder().configure(&config);
    if let Some(name) = &options.profile {
        profile = profile.profile_name(name);
    }
    Ok(match order.ask {
        Ask::Environment => Arc::new(Provider(EnvironmentVariableCredentialsProvider::new())),
        Ask::Profile => Arc::new(Provider(profile.build())),
        Ask::Container => Arc::new(Provider(EcsCredentialsProvider::builder().configure(&config).build())),
        Ask::InstanceMetadata => {
            let provider = ImdsCredentialsProvider::builder().configure(&config).imds_client(imds());
            Arc::new(Provider(provider.build()))
        }
        Ask::WebIdentity => {
            Arc::new(Provider(WebIdentityTokenCredentialsProvider::builder().configure(&config).build()))
        }
        Ask::Chain | Ask::Default => {
            let chain = DefaultCredentialsChain::builder().configure(config.clone()).imds_client(imds());
            let mut chain = chain.region(region);
            if let Some(name) = &options.profile {
                chain = chain.profile_name(name);
            }
            Arc::new(Provider(chain.build().await))
        }
    })
}
