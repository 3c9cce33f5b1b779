//! Assumes a role with the token in a file.

use super::answer;
use super::client::{client, session_name};
use crate::chain::context::ProviderContext;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::service_config::ServiceConfig;
use crate::chain::small_file;
use aws_credential_types::provider;
use aws_credential_types::provider::error::CredentialsError;
use std::path::PathBuf;
use std::time::Duration;

/// A role, and the token for it.
#[derive(Debug, Clone)]
pub(in crate::chain) struct WebIdentity {
    pub(in crate::chain) role_arn: String,
    pub(in crate::chain) token_file: PathBuf,
    /// The variable or setting that names the file.
    pub(in crate::chain) origin: String,
    pub(in crate::chain) session_name: Option<String>,
    /// In seconds.
    pub(in crate::chain) duration: Option<i32>,
}

pub(in crate::chain) async fn assume_role_with_web_identity(
    context: &ProviderContext,
    service_config: &ServiceConfig,
    identity: &WebIdentity,
    timeout: Duration,
) -> provider::Result {
    let failed = |cause: BoxError| {
        let text = format!(
            "no session of {} for the web identity token in {:?}",
            identity.role_arn, identity.token_file
        );
        CredentialsError::provider_error(Failure::new(text, cause))
    };
    let call = async {
        let token = token(identity).await?;
        let answer = client(context, service_config, None)?
            .assume_role_with_web_identity()
            .role_arn(&identity.role_arn)
            .role_session_name(identity.session_name.clone().unwrap_or_else(|| session_name(context)))
            .set_duration_seconds(identity.duration)
            .web_identity_token(token)
            .send()
            .await
            .map_err(|error| failed(error.into()))?;
        answer::credentials(answer.credentials, answer.assumed_role_user.as_ref(), "WebIdentityToken")
            .map_err(failed)
    };
    let subject = || format!("STS, asked for a session of {},", identity.role_arn);
    context.within(timeout, subject, call).await
}

async fn token(identity: &WebIdentity) -> Result<String, CredentialsError> {
    let file = &identity.token_file;
    let failed = |cause: BoxError| {
        let text = format!("the web identity token cannot be read that {} names", identity.origin);
        Failure::new(text, cause)
    };
    let content =
        small_file::read(file.clone()).await.map_err(failed).map_err(CredentialsError::provider_error)?;
    match std::str::from_utf8(&content).map(str::trim) {
        Ok("") => Err(CredentialsError::invalid_configuration(failed(format!("{file:?} is empty").into()))),
        Ok(token) => Ok(token.to_owned()),
        Err(_) => {
            Err(CredentialsError::invalid_configuration(failed(format!("{file:?} is not UTF-8").into())))
        }
    }
}
