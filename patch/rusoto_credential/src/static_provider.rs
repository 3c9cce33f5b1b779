//! Credentials that the program already has.

use crate::{AwsCredentials, CredentialsError, ProvideAwsCredentials};
use async_trait::async_trait;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use rusoto_compat_core::expiry;
use std::time::SystemTime;

/// Provides credentials that the program already has.
///
/// If it is made with [`From`], its credentials never expire, even if the given ones do. The original does the same.
///
/// ```
/// use rusoto_credential::StaticProvider;
///
/// let provider = StaticProvider::new_minimal("AKID".into(), "secret".into());
/// assert!(!provider.has_token());
/// ```
#[derive(Clone, Debug)]
pub struct StaticProvider {
    credentials: AwsCredentials,
    valid_for: Option<i64>,
}

impl StaticProvider {
    /// Returns a provider. With `valid_for`, its credentials expire this many seconds after each call. With `None`,
    /// never.
    pub fn new(
        access_key: String,
        secret_access_key: String,
        token: Option<String>,
        valid_for: Option<i64>,
    ) -> StaticProvider {
        Self { credentials: AwsCredentials::new(access_key, secret_access_key, token, None), valid_for }
    }

    /// Returns a provider without a token. Its credentials never expire.
    pub fn new_minimal(access_key: String, secret_access_key: String) -> StaticProvider {
        Self::new(access_key, secret_access_key, None, None)
    }

    /// Returns the access key id. It is not a secret.
    pub fn get_aws_access_key_id(&self) -> &str {
        self.credentials.aws_access_key_id()
    }

    /// Returns the secret access key.
    pub fn get_aws_secret_access_key(&self) -> &str {
        self.credentials.aws_secret_access_key()
    }

    /// Returns whether there is a session token.
    pub fn has_token(&self) -> bool {
        self.credentials.token().is_some()
    }

    /// Returns the session token, which is a secret.
    pub fn get_token(&self) -> &Option<String> {
        self.credentials.token()
    }

    /// Returns the number of seconds after each call at which the credentials expire.
    pub fn is_valid_for(&self) -> &Option<i64> {
        &self.valid_for
    }

    fn credentials_at(&self, now: SystemTime) -> AwsCredentials {
        let mut credentials = self.credentials.clone();
        let now = expiry::into_chrono(now);
        credentials.set_expires_at(self.valid_for.map(|seconds| expiry::seconds_after(now, seconds)));
        credentials
    }
}

#[async_trait]
impl ProvideAwsCredentials for StaticProvider {
    async fn credentials(&self) -> Result<AwsCredentials, CredentialsError> {
        Ok(self.credentials_at(SystemTimeSource::new().now()))
    }
}

impl From<AwsCredentials> for StaticProvider {
    fn from(credentials: AwsCredentials) -> Self {
        Self { credentials, valid_for: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};
    use futures_util::FutureExt;

    fn valid_for(seconds: Option<i64>) -> StaticProvider {
        StaticProvider::new("AKID".to_owned(), "secret".to_owned(), Some("token".to_owned()), seconds)
    }

    #[test]
    fn the_expiry_is_counted_from_each_call_and_never_panics() {
        let now = SystemTime::UNIX_EPOCH;
        let cases = [
            (None, None),
            (Some(300), DateTime::from_timestamp(300, 0)),
            (Some(-300), DateTime::from_timestamp(-300, 0)),
            (Some(i64::MAX), Some(DateTime::<Utc>::MAX_UTC)),
            (Some(i64::MAX / 1000), Some(DateTime::<Utc>::MAX_UTC)),
            (Some(i64::MIN), Some(DateTime::<Utc>::MIN_UTC)),
        ];
        for (seconds, expected) in cases {
            assert_eq!(*valid_for(seconds).credentials_at(now).expires_at(), expected, "{seconds:?}");
        }
    }

    #[test]
    fn credentials_keep_their_claims_and_lose_their_expiry_as_in_the_original() {
        let expires_at = DateTime::from_timestamp(1_000, 0);
        let mut credentials = AwsCredentials::new("AKID", "secret", Some("token".to_owned()), expires_at);
        credentials.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
        let provider = StaticProvider::from(credentials);
        assert_eq!(
            (provider.get_aws_access_key_id(), provider.get_aws_secret_access_key()),
            ("AKID", "secret")
        );
        assert_eq!((provider.get_token().as_deref(), *provider.is_valid_for()), (Some("token"), None));
        let answered = provider.credentials().now_or_never().unwrap().unwrap();
        assert_eq!(*answered.expires_at(), None);
        assert_eq!(answered.claims()["sub"], "somebody");
    }
}
