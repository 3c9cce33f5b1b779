//! Sides of STS that count their calls and say who they are.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use async_trait::async_trait;
use rusoto_core::RusotoError;
use rusoto_core::request::HttpDispatchError;
use rusoto_sts::*;

/// A side of STS. Its answers have its name, and the session name of a request.
#[derive(Clone, Debug)]
pub(crate) struct Fake {
    name: &'static str,
    calls: Arc<AtomicU64>,
    fails: Arc<AtomicBool>,
}

impl Fake {
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, calls: Arc::default(), fails: Arc::default() }
    }

    pub(crate) fn calls(&self) -> u64 {
        self.calls.load(Ordering::SeqCst)
    }

    /// Lets each call fail from now on as one that did not reach the service, or no longer.
    pub(crate) fn fail(&self, fails: bool) {
        self.fails.store(fails, Ordering::SeqCst);
    }

    async fn answer<E>(&self) -> Result<(), RusotoError<E>> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        // Other tasks run between the choice of a side and its answer.
        tokio::task::yield_now().await;
        match self.fails.load(Ordering::SeqCst) {
            true => Err(RusotoError::HttpDispatch(HttpDispatchError::new("planted".to_owned()))),
            false => Ok(()),
        }
    }
}

#[expect(clippy::result_large_err, reason = "this is what the methods of Rusoto's traits return")]
fn unasked<T, E>() -> Result<T, RusotoError<E>> {
    Err(RusotoError::Validation("no test asks for this".to_owned()))
}

#[async_trait]
impl Sts for Fake {
    async fn assume_role(
        &self,
        input: AssumeRoleRequest,
    ) -> Result<AssumeRoleResponse, RusotoError<AssumeRoleError>> {
        self.answer().await?;
        let user = AssumedRoleUser { arn: input.role_arn, assumed_role_id: self.name.to_owned() };
        Ok(AssumeRoleResponse { assumed_role_user: Some(user), ..Default::default() })
    }

    async fn assume_role_with_saml(
        &self,
        _: AssumeRoleWithSAMLRequest,
    ) -> Result<AssumeRoleWithSAMLResponse, RusotoError<AssumeRoleWithSAMLError>> {
        unasked()
    }

    async fn assume_role_with_web_identity(
        &self,
        _: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, RusotoError<AssumeRoleWithWebIdentityError>> {
        unasked()
    }

    async fn decode_authorization_message(
        &self,
        _: DecodeAuthorizationMessageRequest,
    ) -> Result<DecodeAuthorizationMessageResponse, RusotoError<DecodeAuthorizationMessageError>> {
        unasked()
    }

    async fn get_access_key_info(
        &self,
        _: GetAccessKeyInfoRequest,
    ) -> Result<GetAccessKeyInfoResponse, RusotoError<GetAccessKeyInfoError>> {
        unasked()
    }

    async fn get_caller_identity(
        &self,
        _: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, RusotoError<GetCallerIdentityError>> {
        self.answer().await?;
        Ok(GetCallerIdentityResponse { account: Some(self.name.to_owned()), ..Default::default() })
    }

    async fn get_federation_token(
        &self,
        _: GetFederationTokenRequest,
    ) -> Result<GetFederationTokenResponse, RusotoError<GetFederationTokenError>> {
        unasked()
    }

    async fn get_session_token(
        &self,
        _: GetSessionTokenRequest,
    ) -> Result<GetSessionTokenResponse, RusotoError<GetSessionTokenError>> {
        self.answer().await?;
        Ok(GetSessionTokenResponse::default())
    }
}

/// Returns who answered.
pub(crate) async fn who(sts: &impl Sts) -> Result<String, RusotoError<GetCallerIdentityError>> {
    let answer = sts.get_caller_identity(GetCallerIdentityRequest {}).await?;
    Ok(answer.account.expect("an account"))
}
