//! The credentials.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::mem::take;
use zeroize::Zeroize;

/// An access key and its secret, and optionally a token, an expiry and claims.
///
/// The secret and the token are overwritten in memory when they are dropped. The original does not do that.
///
/// They are deserialised from the JSON of the metadata services and of `credential_process`.
///
/// ```
/// use rusoto_credential::AwsCredentials;
///
/// let credentials = AwsCredentials::new("AKID", "secret", None, None);
/// assert_eq!(credentials.aws_access_key_id(), "AKID");
/// assert!(!format!("{credentials:?}").contains("secret\","), "Debug shows no secret");
/// ```
#[derive(Clone, Default, Deserialize)]
pub struct AwsCredentials {
    #[serde(rename = "AccessKeyId")]
    key: String,
    #[serde(rename = "SecretAccessKey")]
    secret: String,
    #[serde(rename = "SessionToken", alias = "Token")]
    token: Option<String>,
    #[serde(rename = "Expiration")]
    expires_at: Option<DateTime<Utc>>,
    #[serde(skip)]
    claims: BTreeMap<String, String>,
}

impl AwsCredentials {
    /// Returns credentials without claims. Add claims with [`claims_mut`](Self::claims_mut).
    pub fn new<K, S>(
        key: K,
        secret: S,
        token: Option<String>,
        expires_at: Option<DateTime<Utc>>,
    ) -> AwsCredentials
    where
        K: Into<String>,
        S: Into<String>,
    {
        Self { key: key.into(), secret: secret.into(), token, expires_at, claims: BTreeMap::new() }
    }

    /// Returns the access key id. It is not a secret.
    pub fn aws_access_key_id(&self) -> &str {
        &self.key
    }

    /// Returns the secret access key.
    pub fn aws_secret_access_key(&self) -> &str {
        &self.secret
    }

    /// Returns the expiry. `None` means never, as far as the source knows.
    pub fn expires_at(&self) -> &Option<DateTime<Utc>> {
        &self.expires_at
    }

    /// Returns the session token, which is a secret.
    pub fn token(&self) -> &Option<String> {
        &self.token
    }

    /// Returns the identity provider's statements on the user, by their names in [`claims`](crate::claims).
    pub fn claims(&self) -> &BTreeMap<String, String> {
        &self.claims
    }

    /// Returns the claims, so that they can be changed.
    pub fn claims_mut(&mut self) -> &mut BTreeMap<String, String> {
        &mut self.claims
    }

    /// Returns key, secret, token and expiry. The engine of `rusoto_core` passes them on without a copy.
    #[doc(hidden)]
    pub fn into_parts(mut self) -> (String, String, Option<String>, Option<DateTime<Utc>>) {
        (take(&mut self.key), take(&mut self.secret), self.token.take(), self.expires_at)
    }

    pub(crate) fn set_expires_at(&mut self, expires_at: Option<DateTime<Utc>>) {
        self.expires_at = expires_at;
    }
}

impl Drop for AwsCredentials {
    fn drop(&mut self) {
        self.secret.zeroize();
        self.token.zeroize();
    }
}

impl fmt::Debug for AwsCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HIDDEN: &str = "**********";
        f.debug_struct("AwsCredentials")
            .field("key", &self.key)
            .field("secret", &HIDDEN)
            .field("token", &self.token.as_ref().map(|_| HIDDEN))
            .field("expires_at", &self.expires_at)
            .field("claims", &self.claims)
            .finish()
    }
}

/// Tells whether a value stands for nobody in particular.
pub trait Anonymous {
    /// Returns whether requests are sent unsigned.
    ///
    /// ```
    /// use rusoto_credential::{Anonymous, AwsCredentials};
    ///
    /// assert!(AwsCredentials::default().is_anonymous());
    /// ```
    fn is_anonymous(&self) -> bool;
}

/// Credentials are anonymous if key and secret are both empty.
impl Anonymous for AwsCredentials {
    fn is_anonymous(&self) -> bool {
        self.key.is_empty() && self.secret.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_of_the_metadata_services_is_read_with_either_name_of_the_token() {
        for token in ["Token", "SessionToken"] {
            let text = format!(
                r#"{{"Code": "Success", "AccessKeyId": "AKID", "SecretAccessKey": "secret", "{token}": "token",
                    "Expiration": "2016-11-18T01:50:39Z", "claims": {{"sub": "x"}}}}"#
            );
            let read: AwsCredentials = serde_json::from_str(&text).unwrap();
            assert_eq!((read.aws_access_key_id(), read.aws_secret_access_key()), ("AKID", "secret"));
            assert_eq!(read.token().as_deref(), Some("token"));
            assert_eq!(read.expires_at().map(|at| at.timestamp()), Some(1_479_433_839));
            assert!(read.claims().is_empty());
        }
    }

    #[test]
    fn token_and_expiry_may_be_absent_and_the_keys_may_not() {
        let read: AwsCredentials =
            serde_json::from_str(r#"{"AccessKeyId": "AKID", "SecretAccessKey": "secret"}"#).unwrap();
        assert!(read.token().is_none() && read.expires_at().is_none());
        let error = serde_json::from_str::<AwsCredentials>(r#"{"AccessKeyId": "AKID"}"#).unwrap_err();
        assert!(error.to_string().contains("missing field `SecretAccessKey`"), "{error}");
    }

    #[test]
    fn anonymous_means_that_key_and_secret_are_empty() {
        assert!(AwsCredentials::new("", "", Some("token".to_owned()), None).is_anonymous());
        assert!(!AwsCredentials::new("AKID", "", None, None).is_anonymous());
        assert!(!AwsCredentials::new("", "secret", None, None).is_anonymous());
    }

    #[test]
    fn debug_is_the_originals() {
        let mut credentials = AwsCredentials::new("AKID", "hush", Some("hush".to_owned()), None);
        credentials.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
        assert_eq!(
            format!("{credentials:?}"),
            r#"AwsCredentials { key: "AKID", secret: "**********", token: Some("**********"), expires_at: None, "#
                .to_owned()
                + r#"claims: {"sub": "somebody"} }"#
        );
    }
}
