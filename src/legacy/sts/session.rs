//! A session from STS, in the types of both SDKs.

use super::error::AnswerError;
use crate::convert::time::{expiry_into_rusoto, expiry_into_sdk};
use aws_credential_types::Credentials;
use chrono::{DateTime, Utc};
use rusoto_compat_core::expiry;
use rusoto_compat_core::region::account_of_arn;
use rusoto_compat_core::sendable::{is_sendable, is_whole};
use rusoto_credential::{AwsCredentials, claims};
use std::time::SystemTime;

/// A session. It has no `Debug`, because it holds secrets.
pub(super) struct Session {
    access_key_id: String,
    secret_access_key: String,
    session_token: String,
    expires_at: DateTime<Utc>,
    account_id: Option<String>,
    /// Names and values of the claims.
    claims: Vec<(&'static str, String)>,
}

impl Session {
    pub(super) fn from_rusoto(credentials: Option<rusoto_sts::Credentials>) -> Result<Self, AnswerError> {
        let credentials = credentials.ok_or(AnswerError::NoCredentials)?;
        Self::new(
            credentials.access_key_id,
            credentials.secret_access_key,
            credentials.session_token,
            expiry::read(&credentials.expiration)
                .map(expiry::into_chrono)
                .map_err(|unreadable| AnswerError::Expiration(unreadable.to_string()))?,
        )
    }

    pub(super) fn from_sdk(
        credentials: Option<aws_sdk_sts::types::Credentials>,
    ) -> Result<Self, AnswerError> {
        let credentials = credentials.ok_or(AnswerError::NoCredentials)?;
        let expires_at = SystemTime::try_from(credentials.expiration)
            .map_err(|error| AnswerError::Expiration(error.to_string()))?;
        Self::new(
            credentials.access_key_id,
            credentials.secret_access_key,
            credentials.session_token,
            expiry_into_rusoto(expires_at),
        )
    }

    fn new(
        access_key_id: String,
        secret_access_key: String,
        session_token: String,
        expires_at: DateTime<Utc>,
    ) -> Result<Self, AnswerError> {
        let expiry = expiry_into_sdk(expires_at);
        if !is_whole(&access_key_id, &secret_access_key, Some(&session_token), Some(expiry)) {
            return Err(AnswerError::Incomplete);
        }
        if ![&access_key_id, &session_token].into_iter().all(|sent| is_sendable(sent)) {
            return Err(AnswerError::Unsendable);
        }
        let (account_id, claims) = (None, Vec::new());
        Ok(Self { access_key_id, secret_access_key, session_token, expires_at, account_id, claims })
    }

    pub(super) fn of_assumed_role(mut self, arn: Option<&str>) -> Self {
        self.account_id = arn.and_then(account_of_arn).map(str::to_owned);
        self
    }

    pub(super) fn with_claims(
        mut self,
        subject: Option<String>,
        audience: Option<String>,
        issuer: Option<String>,
    ) -> Self {
        let stated = [(claims::SUBJECT, subject), (claims::AUDIENCE, audience), (claims::ISSUER, issuer)];
        self.claims = stated.into_iter().filter_map(|(claim, value)| Some((claim, value?))).collect();
        self
    }

    pub(super) fn into_rusoto(self) -> AwsCredentials {
        let mut credentials = AwsCredentials::new(
            self.access_key_id,
            self.secret_access_key,
            Some(self.session_token),
            Some(self.expires_at),
        );
        credentials
            .claims_mut()
            .extend(self.claims.into_iter().map(|(claim, value)| (claim.to_owned(), value)));
        credentials
    }

    pub(super) fn into_sdk(self, provider_name: &'static str) -> Credentials {
        let mut credentials = Credentials::builder()
            .access_key_id(self.access_key_id)
            .secret_access_key(self.secret_access_key)
            .session_token(self.session_token)
            .expiry(expiry_into_sdk(self.expires_at))
            .provider_name(provider_name);
        credentials.set_account_id(self.account_id.map(Into::into));
        credentials.build()
    }

    /// Returns the session in the type of rusoto_sts.
    pub(super) fn into_answer(self) -> rusoto_sts::Credentials {
        rusoto_sts::Credentials {
            access_key_id: self.access_key_id,
            expiration: self.expires_at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
            secret_access_key: self.secret_access_key,
            session_token: self.session_token,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(secret: &str, expiration: &str) -> Result<Session, AnswerError> {
        Session::from_rusoto(Some(rusoto_sts::Credentials {
            access_key_id: "AKID".to_owned(),
            expiration: expiration.to_owned(),
            secret_access_key: secret.to_owned(),
            session_token: "token".to_owned(),
        }))
    }

    #[test]
    fn what_is_not_whole_is_no_session() {
        assert_eq!(Session::from_rusoto(None).err(), Some(AnswerError::NoCredentials));
        assert_eq!(answer("", "2038-01-19T03:14:07Z").err(), Some(AnswerError::Incomplete));
        let unreadable = answer("secret", "tomorrow").err().map(|error| error.to_string());
        assert!(
            unreadable.is_some_and(|said| said.contains("the expiration in the response is \"tomorrow\""))
        );
        assert!(answer("secret", "2038-01-19T03:14:07UTC").is_ok(), "Rusoto reads it");
    }

    fn answer_to_the_sdk(key: &str, expiration: i64) -> Result<Session, AnswerError> {
        let credentials = aws_sdk_sts::types::Credentials::builder()
            .access_key_id(key)
            .secret_access_key("secret")
            .session_token("token")
            .expiration(aws_smithy_types::DateTime::from_secs(expiration));
        Session::from_sdk(credentials.build().ok())
    }

    /// If the end of an answer is missing, the SDK returns credentials that expired in 1970.
    #[test]
    fn what_the_sdk_reads_of_half_an_answer_was_a_session() {
        assert!(answer_to_the_sdk("AKID", 2_000_000_000).is_ok());
        assert_eq!(answer_to_the_sdk("AKID", 0).err(), Some(AnswerError::Incomplete));
        assert_eq!(answer_to_the_sdk("AK\nID", 2_000_000_000).err(), Some(AnswerError::Unsendable));
    }

    #[test]
    fn an_answer_is_the_same_after_it_was_read() {
        for expiration in ["2038-01-19T03:14:07Z", "2038-01-19T03:14:07.250Z"] {
            let again = answer("secret", expiration).map(Session::into_answer).unwrap();
            assert_eq!((again.expiration.as_str(), again.access_key_id.as_str()), (expiration, "AKID"));
        }
    }

    #[test]
    fn the_account_is_that_of_the_role() {
        let account = |arn| {
            let session = answer("secret", "2038-01-19T03:14:07Z").unwrap().of_assumed_role(arn);
            session.into_sdk("test").account_id().map(|id| id.as_str().to_owned())
        };
        let role = "arn:aws:sts::123456789012:assumed-role/reader/moving-house";
        assert_eq!(account(Some(role)).as_deref(), Some("123456789012"));
        assert_eq!(account(Some("arn:aws:sts:::assumed-role/reader")), None);
        assert_eq!(account(Some("no ARN")), None);
        assert_eq!(account(None), None);
    }
}
