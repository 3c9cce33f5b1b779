use std::env;
use std::fs;
use std::time::Duration;

use anyhow::{Context, Result};
use async_trait::async_trait;
use rusoto_core::credential::{
    AutoRefreshingProvider, AwsCredentials, ChainProvider, CredentialsError, ProvideAwsCredentials,
};
use rusoto_core::{Client, HttpClient, Region};
use rusoto_sts::{StsClient, StsWebIdentityFederationSessionCredentialsProvider, WebIdentityProvider};

/// Where the keys come from: the service account of the pod (IRSA) or whatever the chain finds.
pub enum Keys {
    ServiceAccount(AutoRefreshingProvider<WebIdentityProvider>),
    /// The same from an STS of our own.
    Federated(AutoRefreshingProvider<Federated>),
    Chain(ChainProvider),
}

impl Keys {
    pub fn find(sts: &Region) -> Result<Self> {
        let token = match env::var("AWS_WEB_IDENTITY_TOKEN_FILE") {
            Ok(path) => path,
            Err(_) => {
                let mut chain = ChainProvider::new();
                chain.set_timeout(Duration::from_millis(250));
                return Ok(Keys::Chain(chain));
            }
        };
        if let Region::Custom { endpoint, .. } = sts {
            log::info!("tokens go to {}", endpoint);
            let provider = Federated { sts: sts.clone(), token };
            return Ok(Keys::Federated(AutoRefreshingProvider::new(provider)?));
        }
        let provider = WebIdentityProvider::from_k8s_env();
        Ok(Self::ServiceAccount(AutoRefreshingProvider::new(provider)?))
    }
}

/// The token is read for each session, because it is changed every day.
pub struct Federated {
    sts: Region,
    token: String,
}

impl Federated {
    fn provider(&self) -> Result<StsWebIdentityFederationSessionCredentialsProvider> {
        // The call is not signed: the token is all that it needs.
        let client = Client::new_not_signing(HttpClient::new()?);
        Ok(StsWebIdentityFederationSessionCredentialsProvider::new(
            StsClient::new_with_client(client, self.sts.clone()),
            fs::read_to_string(&self.token).with_context(|| format!("reading {}", self.token))?,
            None,
            env::var("AWS_ROLE_ARN").context("AWS_ROLE_ARN is not set")?,
            env::var("AWS_ROLE_SESSION_NAME").unwrap_or_else(|_| "lfs-server".to_string()),
            None,
            None,
        ))
    }
}

#[async_trait]
impl ProvideAwsCredentials for Federated {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let provider = self.provider().map_err(|err| CredentialsError::new(format!("{:#}", err)))?;
        provider.assume_role_with_web_identity().await.map_err(CredentialsError::new)
    }
}

#[async_trait]
impl ProvideAwsCredentials for Keys {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        match self {
            Keys::ServiceAccount(provider) => provider.credentials().await,
            Keys::Federated(provider) => provider.credentials().await,
            Keys::Chain(provider) => provider.credentials().await,
        }
    }
}
