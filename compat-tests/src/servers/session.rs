//! The one credential source of both worlds: a session of the server's role.

use std::sync::Arc;

use async_trait::async_trait;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{
    ProvideCredentials, error::CredentialsError as SdkError, future,
};
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, StaticProvider};
use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};
use tokio::sync::OnceCell;

use super::Server;
use crate::worlds::rusoto::{http_client, region};

/// What feeds both worlds.
#[derive(Clone)]
pub struct Session(
    Arc<(
        StsAssumeRoleSessionCredentialsProvider,
        OnceCell<AwsCredentials>,
    )>,
);

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

/// Assumes the server's role, as Rusoto's documentation does it.
pub fn of(server: &Server) -> Session {
    let key = StaticProvider::new_minimal(
        server.long_term.access_key_id.clone(),
        server.long_term.secret_access_key.clone(),
    );
    let provider = StsAssumeRoleSessionCredentialsProvider::new(
        StsClient::new_with(http_client(), key, region(server)),
        server.role_arn.clone(),
        "parity".to_owned(),
        Some(server.external_id.clone()),
        None,
        None,
        None,
    );
    Session(Arc::new((provider, OnceCell::new())))
}

#[async_trait]
impl ProvideAwsCredentials for Session {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        let (provider, cell) = &*self.0;
        cell.get_or_try_init(|| provider.credentials())
            .await
            .cloned()
    }
}

impl ProvideCredentials for Session {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let c = self.credentials().await.map_err(SdkError::provider_error)?;
            Ok(Credentials::new(
                c.aws_access_key_id(),
                c.aws_secret_access_key(),
                c.token().clone(),
                c.expires_at().map(Into::into),
                "session",
            ))
        })
    }
}
