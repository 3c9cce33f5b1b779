//! Held credentials, in the types of both SDKs. They are made once for each load.

use crate::convert::ConvertCredentialsError;
use crate::convert::any_rusoto::{Fields, RusotoCredentials};
use crate::convert::credentials::{PROVIDER_NAME, fields_into_sdk, fields_of_sdk};
use crate::convert::time::{expiry_into_rusoto, expiry_into_sdk};
use aws_credential_types::Credentials;
use aws_credential_types::provider::Result as SdkResult;
use chrono::{DateTime, Utc};
use rusoto_compat_core::refresh::Loaded;
use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};
use zeroize::Zeroizing;

/// The closest expiry that Rusoto is told.
///
/// Its `AutoRefreshingProvider` takes credentials with less than 20 seconds to live for expired, and asks again in a loop
/// without a pause: 557,568 calls were counted in half a second. With 30 seconds it waits ten seconds between two calls. No
/// request is signed with an expired key, because each call gets the credentials that are valid then.
const CLOSEST_RUSOTO_EXPIRY: Duration = Duration::from_secs(30);

/// Credentials in the types of both SDKs. The original is passed through as it is: credentials of the SDK keep their account
/// id and properties, credentials of Rusoto keep their claims.
pub(crate) struct HeldCredentials {
    rusoto: HeldForRusoto,
    sdk: Result<Credentials, ConvertCredentialsError>,
    /// From this time on, the expiry is too close for Rusoto. `None` if it never is.
    close_from: Option<SystemTime>,
    #[cfg(feature = "sdk")]
    identities: super::identities::Identities,
}

/// The fields of `AwsCredentials`, for any version of Rusoto. Rusoto's own type would leave its secrets in memory. These
/// overwrite themselves, as the SDK's do.
struct HeldForRusoto {
    access_key_id: String,
    secret_access_key: Zeroizing<String>,
    token: Option<Zeroizing<String>>,
    expires_at: Option<DateTime<Utc>>,
    claims: BTreeMap<String, String>,
}

impl HeldForRusoto {
    fn new(fields: Fields<'_>) -> Self {
        Self {
            access_key_id: fields.access_key_id.to_owned(),
            secret_access_key: fields.secret_access_key.to_owned().into(),
            token: fields.token.map(|token| token.to_owned().into()),
            expires_at: fields.expires_at,
            claims: fields.claims.clone(),
        }
    }

    #[inline]
    fn fields(&self) -> Fields<'_> {
        Fields {
            access_key_id: &self.access_key_id,
            secret_access_key: &self.secret_access_key,
            token: self.token.as_ref().map(|token| token.as_str()),
            expires_at: self.expires_at,
            claims: &self.claims,
        }
    }
}

impl HeldCredentials {
    pub(super) fn from_rusoto<C: RusotoCredentials>(credentials: &C) -> Loaded<Self> {
        let fields = credentials.fields().without_empty_token();
        let sdk = fields_into_sdk(fields, PROVIDER_NAME);
        Self::new(fields, sdk, fields.expires_at.map(expiry_into_sdk))
    }

    pub(super) fn from_sdk(credentials: Credentials) -> Loaded<Self> {
        Self::new(fields_of_sdk(&credentials), Ok(credentials.clone()), credentials.expiry())
    }

    fn new(
        fields: Fields<'_>,
        sdk: Result<Credentials, ConvertCredentialsError>,
        expires_at: Option<SystemTime>,
    ) -> Loaded<Self> {
        let value = Self {
            rusoto: HeldForRusoto::new(fields),
            sdk,
            close_from: close_from(expires_at),
            #[cfg(feature = "sdk")]
            identities: Default::default(),
        };
        Loaded { value, expires_at }
    }

    pub(super) fn access_key_id(&self) -> &str {
        &self.rusoto.access_key_id
    }

    pub(super) fn is_of_session(&self) -> bool {
        self.rusoto.token.is_some()
    }

    /// Returns whether the keys and the token are the same: a service that refuses one refuses the other.
    pub(super) fn has_same_key(&self, other: &Self) -> bool {
        let (own, other) = (&self.rusoto, &other.rusoto);
        own.access_key_id == other.access_key_id
            && own.secret_access_key == other.secret_access_key
            && own.token == other.token
    }

    /// Returns `None` if the SDK gets no such credentials: anonymous ones.
    #[cfg(feature = "sdk")]
    pub(super) fn sdk(&self) -> Option<&Credentials> {
        self.sdk.as_ref().ok()
    }

    #[cfg(feature = "sdk")]
    pub(super) fn identities(&self) -> &super::identities::Identities {
        &self.identities
    }

    #[inline]
    pub(super) fn for_sdk(&self) -> SdkResult {
        match &self.sdk {
            Ok(credentials) => Ok(credentials.clone()),
            Err(error) => Err(error.clone().into()),
        }
    }

    /// Returns the credentials in the version of Rusoto that asks. This costs the same as a clone, in each version.
    #[inline]
    pub(super) fn for_rusoto<C: RusotoCredentials>(&self, now: SystemTime) -> C {
        let held = self.rusoto.fields();
        let is_close = self.close_from.is_some_and(|close_from| now >= close_from);
        let expires_at = if is_close { not_too_close(held.expires_at, now) } else { held.expires_at };
        C::from_fields(Fields { expires_at, ..held })
    }
}

#[cold]
fn not_too_close(expires_at: Option<DateTime<Utc>>, now: SystemTime) -> Option<DateTime<Utc>> {
    let closest = now.checked_add(CLOSEST_RUSOTO_EXPIRY).map(expiry_into_rusoto);
    expires_at.map(|at| closest.map_or(at, |closest| at.max(closest)))
}

fn close_from(expires_at: Option<SystemTime>) -> Option<SystemTime> {
    expires_at.map(|at| at.checked_sub(CLOSEST_RUSOTO_EXPIRY).unwrap_or(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use rusoto_credential::AwsCredentials;

    fn rusoto(token: Option<&str>, expires_at: Option<DateTime<Utc>>) -> AwsCredentials {
        let mut credentials = AwsCredentials::new("AKID", "secret", token.map(str::to_owned), expires_at);
        credentials.claims_mut().insert("sub".to_owned(), "somebody".to_owned());
        credentials
    }

    #[test]
    fn rusoto_is_never_told_of_an_expiry_closer_than_thirty_seconds() {
        let now = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(20_000);
        let cases = [(-5, 30), (0, 30), (15, 30), (29, 30), (30, 30), (31, 31), (3600, 3600)];
        for (left, stated) in cases {
            let expires_at = now + TimeDelta::seconds(left);
            let loaded = HeldCredentials::from_rusoto(&rusoto(Some("token"), Some(expires_at)));
            assert_eq!(loaded.expires_at, Some(expires_at.into()), "the cache sees the true expiry");
            let seen: AwsCredentials = loaded.value.for_rusoto(SystemTime::from(now));
            assert_eq!(*seen.expires_at(), Some(now + TimeDelta::seconds(stated)), "{left} s left");
            assert_eq!(seen.token().as_deref(), Some("token"));
            assert_eq!(seen.claims()["sub"], "somebody");
            let sdk = loaded.value.for_sdk().unwrap();
            assert_eq!(sdk.expiry(), Some(expires_at.into()), "the SDK view states the true expiry");
        }
    }

    #[test]
    fn an_empty_token_is_no_token_in_either_sdk() {
        let held = HeldCredentials::from_rusoto(&rusoto(Some(""), None)).value;
        let seen: AwsCredentials = held.for_rusoto(SystemTime::UNIX_EPOCH);
        assert_eq!(*seen.token(), None);
        assert_eq!(seen.claims()["sub"], "somebody");
        assert_eq!(held.for_sdk().unwrap().session_token(), None);
    }

    #[test]
    fn the_original_is_passed_through_in_its_own_sdk() {
        let sdk = Credentials::builder()
            .access_key_id("AKID")
            .secret_access_key("secret")
            .account_id("123456789012")
            .provider_name("test")
            .build();
        let held = HeldCredentials::from_sdk(sdk).value;
        assert_eq!(held.for_sdk().unwrap().account_id().unwrap().as_str(), "123456789012");
        let held = HeldCredentials::from_rusoto(&rusoto(None, None)).value;
        let seen: AwsCredentials = held.for_rusoto(SystemTime::UNIX_EPOCH);
        assert_eq!(seen.claims()["sub"], "somebody");
    }
}
