//! [`StsSessionCredentialsProvider`].

use super::api::{Api, for_sdk};
use super::error::Failure;
use super::mfa::Mfa;
use super::session::Session;
use crate::legacy::into_shared::SdkInside;
use crate::legacy::views::ask;
use crate::shared::known::Known;
use async_trait::async_trait;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use aws_sdk_sts::operation::get_session_token::GetSessionTokenError as SdkGetSessionTokenError;
use aws_types::SdkConfig;
use chrono::Duration;
use rusoto_core::RusotoError;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use rusoto_sts::{GetSessionTokenError, GetSessionTokenRequest, GetSessionTokenResponse, Sts, StsClient};
use std::error::Error;
use std::future::Future;
use std::sync::Arc;

const DEFAULT_SECONDS: i64 = 3600;

/// Loads a session of the user who signs the request, with `GetSessionToken`. It is used mainly with an MFA device.
///
/// Each call is one call of STS, and nothing is cached. Wrap it in
/// [`AutoRefreshingProvider`](crate::legacy::AutoRefreshingProvider), or pass it to
/// [`SharedCredentials::from_rusoto`](crate::SharedCredentials::from_rusoto).
///
/// STS accepts an MFA code once. As in Rusoto, a code from [`set_mfa_code`](Self::set_mfa_code) is good for one
/// session. [`with_mfa_codes_from`](Self::with_mfa_codes_from) requests a new code for each call.
///
/// ```
/// use rusoto_compat::SharedCredentials;
/// use rusoto_compat::legacy::StsSessionCredentialsProvider;
///
/// # fn ask_the_user() -> std::io::Result<String> { Ok("123456".to_owned()) }
/// # fn shared(config: aws_config::SdkConfig) -> SharedCredentials {
/// let device = "arn:aws:iam::123456789012:mfa/me".to_owned();
/// let provider = StsSessionCredentialsProvider::from_sdk_config(&config)
///     .with_mfa_serial(device)
///     .with_mfa_codes_from(|| async { ask_the_user() });
/// SharedCredentials::from_rusoto(provider)
/// # }
/// ```
#[derive(Debug)]
pub struct StsSessionCredentialsProvider {
    user: Arc<User>,
}

#[derive(Debug, Clone)]
struct User {
    api: Api,
    session_duration: Duration,
    mfa: Mfa,
}

impl StsSessionCredentialsProvider {
    /// Returns a provider that calls STS through a Rusoto client. Without `duration`, the session lasts an hour, as in
    /// rusoto_sts.
    pub fn new(sts_client: StsClient, duration: Option<Duration>, mfa_serial: Option<String>) -> Self {
        Self::of(Api::Rusoto(sts_client), duration, mfa_serial)
    }

    /// Returns a provider that calls STS through the SDK, with the credentials, region, HTTP client and retries of
    /// `config`. The session lasts an hour.
    pub fn from_sdk_config(config: &SdkConfig) -> Self {
        Self::of(Api::of_sdk(config), None, None)
    }

    /// Sets the duration of the session. Default: an hour, as in rusoto_sts.
    pub fn with_session_duration(mut self, session_duration: Duration) -> Self {
        Arc::make_mut(&mut self.user).session_duration = session_duration;
        self
    }

    /// Sets the serial number or ARN of the user's MFA device.
    pub fn with_mfa_serial(mut self, mfa_serial: String) -> Self {
        Arc::make_mut(&mut self.user).mfa.set_serial(mfa_serial);
        self
    }

    fn of(api: Api, duration: Option<Duration>, mfa_serial: Option<String>) -> Self {
        let session_duration = duration.unwrap_or(Duration::seconds(DEFAULT_SECONDS));
        Self { user: Arc::new(User { api, session_duration, mfa: Mfa::new(mfa_serial) }) }
    }

    /// Sets the MFA code for the next calls. STS accepts it once.
    pub fn set_mfa_code<S>(&mut self, code: S)
    where
        S: Into<String>,
    {
        Arc::make_mut(&mut self.user).mfa.set_code(code.into());
    }

    /// Removes the MFA code.
    pub fn clear_mfa_code(&mut self) {
        Arc::make_mut(&mut self.user).mfa.clear_code();
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
        Arc::make_mut(&mut self.user).mfa.ask_for_codes(ask);
        self
    }

    /// Calls `GetSessionToken`.
    ///
    /// # Errors
    /// Rusoto's own error. If the SDK called STS, [`sdk_error_into_rusoto`](crate::http::sdk_error_into_rusoto)
    /// converts its error.
    pub async fn get_session_token(
        &self,
    ) -> Result<GetSessionTokenResponse, RusotoError<GetSessionTokenError>> {
        match self.user.session().await {
            Ok(session) => Ok(GetSessionTokenResponse { credentials: Some(session.into_answer()) }),
            Err(failure) => Err(failure.into_rusoto(GetSessionTokenError::from_response)),
        }
    }
}

impl User {
    async fn session(&self) -> Result<Session, Failure<GetSessionTokenError, SdkGetSessionTokenError>> {
        let code = self.mfa.code().await.map_err(Failure::Mfa)?;
        match &self.api {
            Api::Rusoto(sts) => {
                let request = GetSessionTokenRequest {
                    serial_number: self.mfa.serial(),
                    token_code: code,
                    duration_seconds: Some(self.session_duration.num_seconds()),
                };
                let answer = sts.get_session_token(request).await.map_err(Failure::Rusoto)?;
                Session::from_rusoto(answer.credentials).map_err(Failure::Answer)
            }
            Api::Sdk(sts) => {
                let call = sts
                    .get_session_token()
                    .duration_seconds(for_sdk(self.session_duration.num_seconds()))
                    .set_serial_number(self.mfa.serial())
                    .set_token_code(code);
                let answer = call.send().await.map_err(Failure::Sdk)?;
                Session::from_sdk(answer.credentials).map_err(Failure::Answer)
            }
        }
    }

    async fn load(&self) -> SdkResult {
        match self.session().await {
            Ok(session) => Ok(session.into_sdk("StsSessionCredentialsProvider")),
            Err(failure) => Err(failure.into_credentials_error("GetSessionToken", None)),
        }
    }
}

impl ProvideCredentials for User {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

impl SdkInside for StsSessionCredentialsProvider {
    fn known(&self) -> Known {
        Known::Sdk(Arc::clone(&self.user) as _)
    }
}

impl ProvideCredentials for StsSessionCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.user.provide_credentials()
    }
}

#[async_trait]
impl ProvideAwsCredentials for StsSessionCredentialsProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        ask(&*self.user).await
    }
}
