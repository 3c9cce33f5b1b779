//! The provider of fixed credentials.

use crate::convert::time::expiry_into_rusoto;
use crate::convert::try_credentials_into_sdk;
use async_trait::async_trait;
use aws_credential_types::provider::{ProvideCredentials, Result as SdkResult, future};
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use chrono::{DateTime, Utc};
use rusoto_compat_core::expiry::seconds_after;
use rusoto_credential::{AwsCredentials, CredentialsError, ProvideAwsCredentials};

/// A provider for credentials that the program sets itself.
///
/// As with Rusoto, a provider made of [`AwsCredentials`] keeps their claims and drops their expiry. If a time of validity is
/// set, each call returns an expiry that is this time ahead.
///
/// With an empty key and an empty secret, clients of Rusoto send anonymous requests. The SDK would sign with them, so it gets
/// the error "not loaded".
///
/// ```
/// use aws_credential_types::provider::ProvideCredentials;
/// use rusoto_compat::legacy::{ProvideAwsCredentials, StaticProvider};
///
/// # tokio::runtime::Builder::new_current_thread().build()?.block_on(async {
/// let provider = StaticProvider::new_minimal("AKID".to_owned(), "secret".to_owned());
/// assert_eq!(provider.credentials().await?.aws_access_key_id(), "AKID");
/// assert_eq!(provider.provide_credentials().await?.access_key_id(), "AKID");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct StaticProvider {
    credentials: AwsCredentials,
    valid_for: Option<i64>,
}

impl StaticProvider {
    /// Returns a provider of this key, secret and token. They expire `valid_for` seconds after each call.
    pub fn new(
        access_key: String,
        secret_access_key: String,
        token: Option<String>,
        valid_for: Option<i64>,
    ) -> Self {
        Self { credentials: AwsCredentials::new(access_key, secret_access_key, token, None), valid_for }
    }

    /// Returns a provider of this key and secret, without a token and without expiry.
    pub fn new_minimal(access_key: String, secret_access_key: String) -> Self {
        Self::new(access_key, secret_access_key, None, None)
    }

    /// Returns the access key id.
    pub fn get_aws_access_key_id(&self) -> &str {
        self.credentials.aws_access_key_id()
    }

    /// Returns the secret access key.
    pub fn get_aws_secret_access_key(&self) -> &str {
        self.credentials.aws_secret_access_key()
    }

    /// Returns whether there is a token.
    pub fn has_token(&self) -> bool {
        self.credentials.token().is_some()
    }

    /// Returns the token.
    pub fn get_token(&self) -> &Option<String> {
        self.credentials.token()
    }

    /// Returns the number of seconds after each call at which the credentials expire.
    pub fn is_valid_for(&self) -> &Option<i64> {
        &self.valid_for
    }

    fn at(&self, now: DateTime<Utc>) -> AwsCredentials {
        let mut credentials = AwsCredentials::new(
            self.credentials.aws_access_key_id(),
            self.credentials.aws_secret_access_key(),
            self.credentials.token().clone(),
            self.valid_for.map(|seconds| seconds_after(now, seconds)),
        );
        credentials.claims_mut().clone_from(self.credentials.claims());
        credentials
    }

    fn for_sdk(&self) -> SdkResult {
        Ok(try_credentials_into_sdk(&self.now(), "StaticProvider")?)
    }

    fn now(&self) -> AwsCredentials {
        self.at(expiry_into_rusoto(SystemTimeSource::new().now()))
    }
}

impl From<AwsCredentials> for StaticProvider {
    fn from(credentials: AwsCredentials) -> Self {
        Self { credentials, valid_for: None }
    }
}

#[async_trait]
impl ProvideAwsCredentials for StaticProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(self.now())
    }
}

impl ProvideCredentials for StaticProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.for_sdk())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_credential_types::provider::error::CredentialsError as SdkError;

    fn valid_for(seconds: i64) -> Option<DateTime<Utc>> {
        let provider = StaticProvider::new("AKID".to_owned(), "secret".to_owned(), None, Some(seconds));
        *provider.at(DateTime::<Utc>::UNIX_EPOCH).expires_at()
    }

    #[test]
    fn the_expiry_slides_and_ends_where_dates_end() {
        assert_eq!(valid_for(60), DateTime::from_timestamp(60, 0));
        assert_eq!(valid_for(-60), DateTime::from_timestamp(-60, 0));
        assert_eq!(valid_for(i64::MAX), Some(DateTime::<Utc>::MAX_UTC));
        assert_eq!(valid_for(i64::MAX / 1000), Some(DateTime::<Utc>::MAX_UTC));
        assert_eq!(valid_for(i64::MIN), Some(DateTime::<Utc>::MIN_UTC));
    }

    #[test]
    fn credentials_keep_their_claims_and_lose_their_expiry_as_with_rusoto() {
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let mut given = AwsCredentials::new("AKID", "secret", Some("token".to_owned()), Some(now));
        given.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
        let answered = StaticProvider::from(given).at(now);
        assert_eq!((answered.claims()["sub"].as_str(), *answered.expires_at()), ("somebody", None));
        assert_eq!(answered.token().as_deref(), Some("token"));
    }

    #[test]
    fn the_sdk_never_signs_with_empty_keys() {
        let anonymous = StaticProvider::new_minimal(String::new(), String::new());
        assert!(matches!(anonymous.for_sdk(), Err(SdkError::CredentialsNotLoaded(_))));
    }
}
