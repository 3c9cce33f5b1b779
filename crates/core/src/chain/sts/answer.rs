//! Converts an answer of STS into credentials.

use crate::chain::failure::BoxError;
use crate::chain::session;
use crate::region::account_of_arn;
use aws_credential_types::Credentials;
use aws_sdk_sts::types::{AssumedRoleUser, Credentials as Keys};
use std::time::SystemTime;

pub(super) fn credentials(
    keys: Option<Keys>,
    user: Option<&AssumedRoleUser>,
    provider_name: &'static str,
) -> Result<Credentials, BoxError> {
    let keys = keys.ok_or("STS answered without credentials")?;
    let mut credentials = Credentials::builder()
        .access_key_id(keys.access_key_id)
        .secret_access_key(keys.secret_access_key)
        .session_token(keys.session_token)
        .expiry(SystemTime::try_from(keys.expiration)?)
        .provider_name(provider_name);
    let account = user.and_then(|user| account_of_arn(&user.arn));
    credentials.set_account_id(account.map(Into::into));
    Ok(session::whole(credentials.build())?)
}
