//! [`StsWebIdentityFederationSessionCredentialsProvider`].

use super::api::{Api, for_sdk};
use super::error::Failure;
use super::session::Session;
use crate::legacy::views::into_rusoto;
use async_trait::async_trait;
use aws_credential_types::provider::error::CredentialsError as SdkCredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use aws_sdk_sts::operation::assume_role_with_web_identity::AssumeRoleWithWebIdentityError as SdkError;
use aws_types::SdkConfig;
use chrono::Duration;
use rusoto_core::RusotoError;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, Secret};
use rusoto_sts::{AssumeRoleWithWebIdentityError, AssumeRoleWithWebIdentityRequest, Sts, StsClient};

const DEFAULT_SECONDS: i64 = 3600;

/// Loads the session of a role with `AssumeRoleWithWebIdentity`, for a token that the program has.
///
/// It is a provider, as Rusoto's type was up to 0.42. In Rusoto's view, the credentials have the claims `sub`, `aud`
/// and `iss` of the token. In the SDK's view, they have the account of the role.
///
/// Each call is one call of STS, and nothing is cached. Wrap it in
/// [`AutoRefreshingProvider`](crate::legacy::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto). The token never changes. For a token in a
/// file that is renewed, use [`WebIdentityProvider`](crate::legacy::WebIdentityProvider).
///
/// ```
/// use rusoto_compat::legacy::StsWebIdentityFederationSessionCredentialsProvider;
///
/// # fn provider(config: aws_config::SdkConfig, token: String) {
/// let provider = StsWebIdentityFederationSessionCredentialsProvider::from_sdk_config(
///     &config,
///     token,
///     "arn:aws:iam::123456789012:role/reader".to_owned(),
///     "moving-house".to_owned(),
/// )
/// .with_session_duration(chrono::Duration::minutes(30));
/// # }
/// ```
#[derive(Debug)]
pub struct StsWebIdentityFederationSessionCredentialsProvider {
    api: Api,
    token: Secret,
    provider: Option<String>,
    role_arn: String,
    session_name: String,
    session_duration: Duration,
    scope_down_policy: Option<String>,
}

impl StsWebIdentityFederationSessionCredentialsProvider {
    /// Returns a provider that calls STS through a Rusoto client. Without `session_duration`, the session lasts an
    /// hour, as in rusoto_sts.
    pub fn new(
        sts_client: StsClient,
        wif_token: String,
        wif_provider: Option<String>,
        role_arn: String,
        session_name: String,
        session_duration: Option<Duration>,
        scope_down_policy: Option<String>,
    ) -> Self {
        Self {
            api: Api::Rusoto(sts_client),
            token: wif_token.into(),
            provider: wif_provider,
            role_arn,
            session_name,
            session_duration: session_duration.unwrap_or(Duration::seconds(DEFAULT_SECONDS)),
            scope_down_policy,
        }
    }

    /// Returns a provider that calls STS through the SDK, with the region, HTTP client and retries of `config`. It does
    /// not need the credentials of `config`. The session lasts an hour.
    pub fn from_sdk_config(
        config: &SdkConfig,
        wif_token: String,
        role_arn: String,
        session_name: String,
    ) -> Self {
        Self {
            api: Api::of_sdk(config),
            token: wif_token.into(),
            provider: None,
            role_arn,
            session_name,
            session_duration: Duration::seconds(DEFAULT_SECONDS),
            scope_down_policy: None,
        }
    }

    /// Sets the host of the identity provider. Only OAuth 2.0 tokens need it.
    pub fn with_provider(mut self, wif_provider: String) -> Self {
        self.provider = Some(wif_provider);
        self
    }

    /// Sets the duration of the session. Default: an hour, as in rusoto_sts.
    pub fn with_session_duration(mut self, session_duration: Duration) -> Self {
        self.session_duration = session_duration;
        self
    }

    /// Sets a policy in JSON that limits the rights of the session.
    pub fn with_scope_down_policy(mut self, policy: String) -> Self {
        self.scope_down_policy = Some(policy);
        self
    }

    /// Calls `AssumeRoleWithWebIdentity`.
    ///
    /// # Errors
    /// Rusoto's own error. If the SDK called STS, [`sdk_error_into_rusoto`](crate::http::sdk_error_into_rusoto)
    /// converts its error.
    pub async fn assume_role_with_web_identity(
        &self,
    ) -> Result<AwsCredentials, RusotoError<AssumeRoleWithWebIdentityError>> {
        match self.session().await {
            Ok(session) => Ok(session.into_rusoto()),
            Err(failure) => Err(failure.into_rusoto(AssumeRoleWithWebIdentityError::from_response)),
        }
    }

    async fn session(&self) -> Result<Session, Failure<AssumeRoleWithWebIdentityError, SdkError>> {
        match &self.api {
            Api::Rusoto(sts) => {
                let request = AssumeRoleWithWebIdentityRequest {
                    web_identity_token: self.token.as_ref().to_owned(),
                    provider_id: self.provider.clone(),
                    role_arn: self.role_arn.clone(),
                    role_session_name: self.session_name.clone(),
                    duration_seconds: Some(self.session_duration.num_seconds()),
                    policy: self.scope_down_policy.clone(),
                    ..AssumeRoleWithWebIdentityRequest::default()
                };
                let answer = sts.assume_role_with_web_identity(request).await.map_err(Failure::Rusoto)?;
                let session = Session::from_rusoto(answer.credentials).map_err(Failure::Answer)?;
                Ok(session
                    .of_assumed_role(answer.assumed_role_user.as_ref().map(|user| user.arn.as_str()))
                    .with_claims(answer.subject_from_web_identity_token, answer.audience, answer.provider))
            }
            Api::Sdk(sts) => {
                let call = sts
                    .assume_role_with_web_identity()
                    .web_identity_token(self.token.as_ref())
                    .set_provider_id(self.provider.clone())
                    .role_arn(&self.role_arn)
                    .role_session_name(&self.session_name)
                    .duration_seconds(for_sdk(self.session_duration.num_seconds()))
                    .set_policy(self.scope_down_policy.clone());
                let answer = call.send().await.map_err(Failure::Sdk)?;
                let session = Session::from_sdk(answer.credentials).map_err(Failure::Answer)?;
                Ok(session
                    .of_assumed_role(answer.assumed_role_user.as_ref().map(|user| user.arn()))
                    .with_claims(answer.subject_from_web_identity_token, answer.audience, answer.provider))
            }
        }
    }

    async fn load(&self) -> Result<Session, SdkCredentialsError> {
        self.session().await.map_err(|failure| {
            failure.into_credentials_error("AssumeRoleWithWebIdentity", Some(&self.role_arn))
        })
    }
}

impl ProvideCredentials for StsWebIdentityFederationSessionCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            Ok(self.load().await?.into_sdk("StsWebIdentityFederationSessionCredentialsProvider"))
        })
    }
}

/// It does not go through the SDK's credentials, because these have no place for the claims.
#[async_trait]
impl ProvideAwsCredentials for StsWebIdentityFederationSessionCredentialsProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        self.load().await.map(Session::into_rusoto).map_err(into_rusoto)
    }
}
