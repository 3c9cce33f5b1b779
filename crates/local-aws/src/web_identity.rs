//! The tokens of an identity provider, for `AssumeRoleWithWebIdentity`.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_smithy_async::time::SharedTimeSource;
use base64_simd::URL_SAFE_NO_PAD;
use serde_json::json;

use crate::clock::expiry;
use crate::keys::secret;

pub(crate) const ISSUER: &str = "https://oidc.local-aws.invalid";
pub(crate) const AUDIENCE: &str = "sts.amazonaws.com";
pub(crate) const SUBJECT: &str = "system:serviceaccount:default:local";

/// The reason why a token is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// This server did not issue it.
    Unknown,
    Expired {
        now: SystemTime,
        expired_at: SystemTime,
    },
}

/// An identity provider. It remembers its tokens, so it needs no keys to verify them.
pub(crate) struct Issuer {
    clock: SharedTimeSource,
    issued: Mutex<HashMap<String, SystemTime>>,
}

impl fmt::Debug for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issuer").finish_non_exhaustive()
    }
}

impl Issuer {
    pub(crate) fn new(clock: SharedTimeSource) -> Self {
        Self { clock, issued: Mutex::default() }
    }

    /// Returns a new token in the form of a JWT, with random text as its signature.
    pub(crate) fn issue(&self, lifetime: Duration) -> String {
        let now = self.clock.now();
        let expires_at = expiry(now, lifetime);
        let seconds = |at: SystemTime| at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let header = json!({ "alg": "RS256", "kid": "local", "typ": "JWT" });
        let claims = json!({
            "iss": ISSUER, "aud": [AUDIENCE], "sub": SUBJECT, "iat": seconds(now), "exp": seconds(expires_at),
        });
        let encode = |text: String| URL_SAFE_NO_PAD.encode_to_string(text);
        let token =
            format!("{}.{}.{}", encode(header.to_string()), encode(claims.to_string()), encode(secret(256)));
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        issued.insert(token.clone(), expires_at);
        token
    }

    pub(crate) fn check(&self, token: &str) -> Result<(), Rejected> {
        let issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        let expired_at = *issued.get(token).ok_or(Rejected::Unknown)?;
        let now = self.clock.now();
        if now >= expired_at {
            return Err(Rejected::Expired { now, expired_at });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_async::test_util::ManualTimeSource;

    use super::*;

    #[test]
    fn only_own_tokens_that_have_not_expired_are_accepted() {
        let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let issuer = Issuer::new(SharedTimeSource::new(clock.clone()));
        let token = issuer.issue(Duration::from_secs(60));
        assert_eq!(token.split('.').count(), 3);
        assert_eq!(issuer.check(&token), Ok(()));
        assert_eq!(issuer.check("a.b.c"), Err(Rejected::Unknown));
        clock.advance(Duration::from_secs(60));
        assert!(matches!(issuer.check(&token), Err(Rejected::Expired { .. })));
    }
}
