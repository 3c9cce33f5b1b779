//! Assumes a role with keys.

use super::answer;
use super::client::{client, session_name};
use crate::chain::context::ProviderContext;
use crate::chain::failure::{BoxError, Failure};
use crate::chain::service_config::ServiceConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider;
use aws_credential_types::provider::error::CredentialsError;
use std::time::Duration;

/// A role, and the parameters for assuming it.
#[derive(Debug, Clone)]
pub(in crate::chain) struct Role {
    pub(in crate::chain) arn: String,
    /// The profile with these settings.
    pub(in crate::chain) profile: String,
    pub(in crate::chain) session_name: Option<String>,
    /// In seconds.
    pub(in crate::chain) duration: Option<i32>,
    pub(in crate::chain) external_id: Option<String>,
    pub(in crate::chain) mfa_serial: Option<String>,
}

pub(in crate::chain) async fn assume_role(
    context: &ProviderContext,
    service_config: &ServiceConfig,
    role: &Role,
    keys: Credentials,
    timeout: Duration,
) -> provider::Result {
    let failed = |cause: BoxError| {
        let text = format!("no session of {}, the role of profile `{}`", role.arn, role.profile);
        CredentialsError::provider_error(Failure::new(text, cause))
    };
    // The limit on the call to STS does not apply here, because a person who types the code needs more time.
    let code = match &role.mfa_serial {
        Some(serial) => Some(mfa_code(context, role, serial).await?),
        None => None,
    };
    let call = async {
        let answer = client(context, service_config, Some(keys))?
            .assume_role()
            .role_arn(&role.arn)
            .role_session_name(role.session_name.clone().unwrap_or_else(|| session_name(context)))
            .set_duration_seconds(role.duration)
            .set_external_id(role.external_id.clone())
            .set_serial_number(role.mfa_serial.clone())
            .set_token_code(code)
            .send()
            .await
            .map_err(|error| failed(error.into()))?;
        answer::credentials(answer.credentials, answer.assumed_role_user.as_ref(), "AssumeRoleProvider")
            .map_err(failed)
    };
    let subject =
        || format!("STS, asked for a session of {}, the role of profile `{}`,", role.arn, role.profile);
    context.within(timeout, subject, call).await
}

async fn mfa_code(context: &ProviderContext, role: &Role, serial: &str) -> Result<String, CredentialsError> {
    let Some(codes) = context.mfa_codes() else {
        return Err(CredentialsError::invalid_configuration(format!(
            "profile `{}` wants a code of the MFA device {serial:?} (`mfa_serial`), and nobody is there to ask: give a \
             function that asks for it, to `ProviderContext::with_mfa_code` or `default_chain_builder().mfa_code`",
            role.profile
        )));
    };
    let failed = |cause: BoxError| {
        let text = format!("no code of the MFA device {serial:?} of profile `{}`", role.profile);
        CredentialsError::provider_error(Failure::new(text, cause))
    };
    let code = codes.code(serial).await.map_err(failed)?;
    Ok(code.trim().to_owned())
}
