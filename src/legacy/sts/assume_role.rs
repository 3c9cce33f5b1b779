//! [`StsAssumeRoleSessionCredentialsProvider`].

use super::api::{Api, for_sdk};
use super::error::Failure;
use super::mfa::Mfa;
use super::session::Session;
use crate::legacy::into_shared::SdkInside;
use crate::legacy::views::ask;
use crate::shared::known::Known;
use async_trait::async_trait;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use aws_sdk_sts::operation::assume_role::AssumeRoleError as SdkAssumeRoleError;
use aws_types::SdkConfig;
use chrono::Duration;
use rusoto_core::RusotoError;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_sts::{AssumeRoleError, AssumeRoleRequest, Sts, StsClient};
use std::error::Error;
use std::future::Future;
use std::sync::Arc;

/// The default of rusoto_sts, although its documentation says an hour.
const DEFAULT_SECONDS: i64 = 900;

/// Loads the session of a role with `AssumeRole`.
///
/// Each call is one call of STS, and nothing is cached. Wrap it in
/// [`AutoRefreshingProvider`](crate::legacy::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto).
///
/// STS accepts an MFA code once. As in Rusoto, a code from [`set_mfa_code`](Self::set_mfa_code) is good for one
/// session. [`with_mfa_codes_from`](Self::with_mfa_codes_from) requests a new code for each call.
///
/// ```
/// use rusoto_compat::legacy::{
///     AutoRefreshingProvider, DefaultCredentialsProvider, StsAssumeRoleSessionCredentialsProvider,
/// };
/// use rusoto_core::{HttpClient, Region};
/// use rusoto_sts::StsClient;
///
/// # let runtime = tokio::runtime::Runtime::new()?;
/// # let _guard = runtime.enter();
/// // `StsClient::new` would sign with the credentials of Rusoto's own chain.
/// let own = DefaultCredentialsProvider::new()?;
/// let provider = StsAssumeRoleSessionCredentialsProvider::new(
///     StsClient::new_with(HttpClient::new()?, own, Region::EuWest1),
///     "arn:aws:iam::123456789012:role/reader".to_owned(),
///     "moving-house".to_owned(),
///     None, // external id
///     None, // duration: 15 minutes
///     None, // policy
///     None, // MFA device
/// );
/// let provider = AutoRefreshingProvider::new(provider)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct StsAssumeRoleSessionCredentialsProvider {
    role: Arc<Role>,
}

#[derive(Debug, Clone)]
struct Role {
    api: Api,
    arn: String,
    session_name: String,
    external_id: Option<String>,
    session_duration: Duration,
    scope_down_policy: Option<String>,
    mfa: Mfa,
}

impl StsAssumeRoleSessionCredentialsProvider {
    /// Returns a provider that calls STS through a Rusoto client. Without `session_duration`, the session lasts 15
    /// minutes, as in rusoto_sts.
    pub fn new(
        sts_client: StsClient,
        role_arn: String,
        session_name: String,
        external_id: Option<String>,
        session_duration: Option<Duration>,
        scope_down_policy: Option<String>,
        mfa_serial: Option<String>,
    ) -> Self {
        let session_duration = session_duration.unwrap_or(Duration::seconds(DEFAULT_SECONDS));
        let (api, arn, mfa) = (Api::Rusoto(sts_client), role_arn, Mfa::new(mfa_serial));
        Self::of(Role { api, arn, session_name, external_id, session_duration, scope_down_policy, mfa })
    }

    /// Returns a provider that calls STS through the SDK, with the credentials, region, HTTP client and retries of
    /// `config`. The session lasts 15 minutes.
    ///
    /// ```
    /// use rusoto_compat::legacy::StsAssumeRoleSessionCredentialsProvider;
    ///
    /// # fn ask_the_user() -> std::io::Result<String> { Ok("123456".to_owned()) }
    /// # fn provider(config: aws_config::SdkConfig) -> StsAssumeRoleSessionCredentialsProvider {
    /// StsAssumeRoleSessionCredentialsProvider::from_sdk_config(
    ///     &config,
    ///     "arn:aws:iam::123456789012:role/reader".to_owned(),
    ///     "moving-house".to_owned(),
    /// )
    /// .with_session_duration(chrono::Duration::hours(1))
    /// .with_mfa_serial("arn:aws:iam::123456789012:mfa/me".to_owned())
    /// .with_mfa_codes_from(|| async { ask_the_user() })
    /// # }
    /// ```
    pub fn from_sdk_config(config: &SdkConfig, role_arn: String, session_name: String) -> Self {
        Self::of(Role {
            api: Api::of_sdk(config),
            arn: role_arn,
            session_name,
            external_id: None,
            session_duration: Duration::seconds(DEFAULT_SECONDS),
            scope_down_policy: None,
            mfa: Mfa::new(None),
        })
    }

    /// Sets the external id that the role requires.
    pub fn with_external_id(mut self, external_id: String) -> Self {
        Arc::make_mut(&mut self.role).external_id = Some(external_id);
        self
    }

    /// Sets the duration of the session. Default: 15 minutes, as in rusoto_sts.
    pub fn with_session_duration(mut self, session_duration: Duration) -> Self {
        Arc::make_mut(&mut self.role).session_duration = session_duration;
        self
    }

    /// Sets a policy in JSON that limits the rights of the session.
    pub fn with_scope_down_policy(mut self, policy: String) -> Self {
        Arc::make_mut(&mut self.role).scope_down_policy = Some(policy);
        self
    }

    /// Sets the serial number or ARN of the user's MFA device.
    pub fn with_mfa_serial(mut self, mfa_serial: String) -> Self {
        Arc::make_mut(&mut self.role).mfa.set_serial(mfa_serial);
        self
    }

    fn of(role: Role) -> Self {
        Self { role: Arc::new(role) }
    }

    /// Sets the MFA code for the next calls. STS accepts it once.
    pub fn set_mfa_code<S>(&mut self, code: S)
    where
        S: Into<String>,
    {
        Arc::make_mut(&mut self.role).mfa.set_code(code.into());
    }

    /// Removes the MFA code.
    pub fn clear_mfa_code(&mut self) {
        Arc::make_mut(&mut self.role).mfa.clear_code();
    }

    /// Calls `ask` for an MFA code before each call of STS. It replaces a code that was set.
    ///
    /// A cache calls STS, and so `ask`, before the session ends. A load may take five minutes in an
    /// [`AutoRefreshingProvider`](crate::legacy::AutoRefreshingProvider), and 30 seconds in a `SharedCredentials`. A
    /// [`RefreshPolicy`](crate::RefreshPolicy) can give a person more time.
    pub fn with_mfa_codes_from<F, Fut, E>(mut self, ask: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<String, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        Arc::make_mut(&mut self.role).mfa.ask_for_codes(ask);
        self
    }

    /// Calls `AssumeRole`.
    ///
    /// # Errors
    /// Rusoto's own error. If the SDK called STS, [`sdk_error_into_rusoto`](crate::http::sdk_error_into_rusoto)
    /// converts its error.
    pub async fn assume_role(&self) -> Result<AwsCredentials, RusotoError<AssumeRoleError>> {
        match self.role.session().await {
            Ok(session) => Ok(session.into_rusoto()),
            Err(failure) => Err(failure.into_rusoto(AssumeRoleError::from_response)),
        }
    }
}

impl Role {
    async fn session(&self) -> Result<Session, Failure<AssumeRoleError, SdkAssumeRoleError>> {
        let code = self.mfa.code().await.map_err(Failure::Mfa)?;
        match &self.api {
            Api::Rusoto(sts) => {
                let request = AssumeRoleRequest {
                    role_arn: self.arn.clone(),
                    role_session_name: self.session_name.clone(),
                    duration_seconds: Some(self.session_duration.num_seconds()),
                    external_id: self.external_id.clone(),
                    policy: self.scope_down_policy.clone(),
                    serial_number: self.mfa.serial(),
                    token_code: code,
                    ..AssumeRoleRequest::default()
                };
                let answer = sts.assume_role(request).await.map_err(Failure::Rusoto)?;
                let session = Session::from_rusoto(answer.credentials).map_err(Failure::Answer)?;
                Ok(session.of_assumed_role(answer.assumed_role_user.as_ref().map(|user| user.arn.as_str())))
            }
            Api::Sdk(sts) => {
                let call = sts
                    .assume_role()
                    .role_arn(&self.arn)
                    .role_session_name(&self.session_name)
                    .duration_seconds(for_sdk(self.session_duration.num_seconds()))
                    .set_external_id(self.external_id.clone())
                    .set_policy(self.scope_down_policy.clone())
                    .set_serial_number(self.mfa.serial())
                    .set_token_code(code);
                let answer = call.send().await.map_err(Failure::Sdk)?;
                let user = answer.assumed_role_user.as_ref().map(|user| user.arn());
                let session = Session::from_sdk(answer.credentials).map_err(Failure::Answer)?;
                Ok(session.of_assumed_role(user))
            }
        }
    }

    async fn load(&self) -> SdkResult {
        match self.session().await {
            Ok(session) => Ok(session.into_sdk("StsAssumeRoleSessionCredentialsProvider")),
            Err(failure) => Err(failure.into_credentials_error("AssumeRole", Some(&self.arn))),
        }
    }
}

impl ProvideCredentials for Role {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

impl SdkInside for StsAssumeRoleSessionCredentialsProvider {
    fn known(&self) -> Known {
        Known::Sdk(Arc::clone(&self.role) as _)
    }
}

impl ProvideCredentials for StsAssumeRoleSessionCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.role.provide_credentials()
    }
}

#[async_trait]
impl ProvideAwsCredentials for StsAssumeRoleSessionCredentialsProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&*self.role).await
    }
}
