//! The provider of a role for the token of an identity provider.

use super::api::for_sdk;
use super::error::Failure;
use super::session::Session;
use crate::chain::{
    DEFAULT_SESSION_NAME, ProviderContext, ROLE_ARN, SESSION_NAME, TOKEN_FILE, sts_client_for_token,
};
use crate::legacy::views::ask;
use async_trait::async_trait;
use aws_config::timeout::TimeoutConfig;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use aws_sdk_sts::types::PolicyDescriptorType as SdkPolicy;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials, Secret, Variable};
use rusoto_sts::{AssumeRoleWithWebIdentityError, PolicyDescriptorType};
use std::env::VarError;
use std::time::Duration;

/// The limit of one call. Rusoto had none.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A provider for the session of a role that is assumed with a token, such as on EKS with IAM roles for service accounts, or
/// in a CI job with OpenID Connect.
///
/// The fields are Rusoto's. The client of STS is the SDK's, with retries, the HTTPS client of this process and Rusoto's choice
/// of region. It follows the settings for the URL of STS, such as `AWS_ENDPOINT_URL_STS`; an empty one counts as unset. A call
/// takes at most 30 seconds.
///
/// Each call reads the token and calls STS once. Nothing is cached. Wrap the provider in
/// [`AutoRefreshingProvider`](crate::legacy::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_sdk`](crate::SharedCredentials::from_sdk), which keeps the account of the role. For a role that
/// is set in the environment, the [chain](crate::legacy::ChainProvider) is enough.
///
/// ```
/// use rusoto_compat::legacy::{Secret, Variable, WebIdentityProvider};
///
/// let mut provider = WebIdentityProvider::new(
///     Variable::<Secret>::from_text_file("/var/run/secrets/token"),
///     "arn:aws:iam::123456789012:role/reader",
///     Some(Some("moving-house".to_owned())),
/// );
/// provider.duration_seconds = Some(900);
/// ```
#[derive(Debug, Clone)]
pub struct WebIdentityProvider {
    /// The token of the identity provider, without white space around it.
    pub web_identity_token: Variable<Secret, CredentialsError>,
    /// The ARN of the role to assume.
    pub role_arn: Variable<String, CredentialsError>,
    /// The name of the session, which CloudTrail shows. The default is `WebIdentitySession`.
    pub role_session_name: Option<Variable<Option<String>, CredentialsError>>,
    /// How long the session lasts. The default is that of STS, an hour.
    pub duration_seconds: Option<i64>,
    /// A policy in JSON that narrows the session.
    pub policy: Option<String>,
    /// Managed policies that narrow the session.
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
}

impl WebIdentityProvider {
    /// Returns a provider for this token, this role and this name of the session.
    pub fn new<A, B, C>(web_identity_token: A, role_arn: B, role_session_name: Option<C>) -> Self
    where
        A: Into<Variable<Secret, CredentialsError>>,
        B: Into<Variable<String, CredentialsError>>,
        C: Into<Variable<Option<String>, CredentialsError>>,
    {
        Self {
            web_identity_token: web_identity_token.into(),
            role_arn: role_arn.into(),
            role_session_name: role_session_name.map(Into::into),
            duration_seconds: None,
            policy: None,
            policy_arns: None,
        }
    }

    /// Returns a provider for the settings in the environment: `AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN` and, if it is set,
    /// `AWS_ROLE_SESSION_NAME`. Each call reads the variables and the file.
    pub fn from_k8s_env() -> Self {
        let token = Variable::dynamic(|| {
            let path: String = named(TOKEN_FILE, Variable::from_env_var(TOKEN_FILE))?;
            named(&format!("{path} ({TOKEN_FILE})"), Variable::from_text_file(&path))
        });
        let role_arn = Variable::dynamic(|| named(ROLE_ARN, Variable::from_env_var(ROLE_ARN)));
        let session_name =
            Variable::dynamic(|| named(SESSION_NAME, Variable::from_env_var_optional(SESSION_NAME)));
        Self::new(token, role_arn, Some(session_name))
    }

    async fn load(&self) -> SdkResult {
        let role_arn = found("role ARN", self.role_arn.resolve())?;
        let token = found("token", self.web_identity_token.resolve())?;
        let session_name = match &self.role_session_name {
            Some(name) => found("name of the session", name.resolve())?,
            None => None,
        };
        let policies = self.policy_arns.clone().map(|policies| {
            let sdk = |policy: PolicyDescriptorType| SdkPolicy::builder().set_arn(policy.arn).build();
            policies.into_iter().map(sdk).collect()
        });
        // Each call makes a client, as Rusoto did: the environment and the files that it reads may have changed.
        let sts = sts_client_for_token(&ProviderContext::default(), &role_arn).await?;
        let limits = TimeoutConfig::builder().operation_timeout(TIMEOUT).build();
        let call = sts
            .assume_role_with_web_identity()
            .web_identity_token(token.as_ref())
            .role_arn(&role_arn)
            .role_session_name(session_name.unwrap_or_else(|| DEFAULT_SESSION_NAME.to_owned()))
            .set_duration_seconds(self.duration_seconds.map(for_sdk))
            .set_policy(self.policy.clone())
            .set_policy_arns(policies)
            .customize()
            .config_override(aws_sdk_sts::config::Builder::new().timeout_config(limits));
        let failed = |failure: Failure<AssumeRoleWithWebIdentityError, _>| {
            failure.into_credentials_error("AssumeRoleWithWebIdentity", Some(&role_arn))
        };
        let answer = call.send().await.map_err(|error| failed(Failure::Sdk(error)))?;
        let session =
            Session::from_sdk(answer.credentials).map_err(|error| failed(Failure::Answer(error)))?;
        let user = answer.assumed_role_user.as_ref().map(|user| user.arn());
        Ok(session.of_assumed_role(user).into_sdk("WebIdentityProvider"))
    }
}

/// Adds the name of the variable or of the file to the error. Rusoto's errors have neither.
fn named<T: Clone>(name: &str, value: Variable<T, CredentialsError>) -> Result<T, CredentialsError> {
    value.resolve().map_err(|error| CredentialsError::new(format!("{name}: {error}")))
}

fn found<T>(what: &'static str, value: Result<T, CredentialsError>) -> Result<T, SdkError> {
    value.map_err(|cause| {
        // Only Rusoto's variables say this, when an environment variable is not set or blank.
        let not_set = cause.message.ends_with(&VarError::NotPresent.to_string());
        let error = NotFound { what, cause };
        if not_set { SdkError::not_loaded(error) } else { SdkError::provider_error(error) }
    })
}

#[derive(Debug, thiserror::Error)]
#[error("web identity has no {what}")]
struct NotFound {
    what: &'static str,
    #[source]
    cause: CredentialsError,
}

impl ProvideCredentials for WebIdentityProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

#[async_trait]
impl ProvideAwsCredentials for WebIdentityProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(self).await
    }
}
