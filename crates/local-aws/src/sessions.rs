//! The keys that may sign: the long-lived user's and those of all sessions of all endpoints.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::SharedTimeSource;

use crate::clock::expiry;
use crate::keys::{ACCOUNT, Keys, SessionKeys, secret, unique_id};

/// The owner of a key, as `GetCallerIdentity` states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Principal {
    pub(crate) arn: String,
    pub(crate) user_id: String,
}

impl Principal {
    pub(crate) fn user() -> Self {
        Self { arn: format!("arn:aws:iam::{ACCOUNT}:user/local"), user_id: "AIDALOCALLOCALLOCALA".to_owned() }
    }

    pub(crate) fn assumed_role(role_name: &str, session_name: &str) -> Self {
        Self {
            arn: format!("arn:aws:sts::{ACCOUNT}:assumed-role/{role_name}/{session_name}"),
            user_id: format!("AROALOCALLOCALLOCALA:{session_name}"),
        }
    }
}

/// The owner of a key that was accepted.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) principal: Principal,
    /// Whether the request was signed with temporary keys. STS allows them less.
    pub(crate) is_session: bool,
}

/// The reason why a key is refused. Each service has its own words for these reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    UnknownKey,
    /// Temporary keys came without their token.
    TokenMissing,
    /// The token belongs to another key, or came with a long-lived key.
    TokenWrong,
    Expired,
}

struct Session {
    keys: SessionKeys,
    principal: Principal,
    revoked: bool,
}

/// All keys. Sessions are forgotten only on request, so that an old one gets the answer that it expired.
pub(crate) struct Sessions {
    clock: SharedTimeSource,
    root: Keys,
    issued: Mutex<HashMap<String, Session>>,
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("root", &self.root)
            .field("issued", &self.issued().len())
            .finish_non_exhaustive()
    }
}

impl Sessions {
    pub(crate) fn new(clock: SharedTimeSource, root: Keys) -> Self {
        Self { clock, root, issued: Mutex::default() }
    }

    pub(crate) fn root(&self) -> &Keys {
        &self.root
    }

    pub(crate) fn issue(&self, principal: Principal, lifetime: Duration) -> SessionKeys {
        let mut issued = self.issued();
        let mut access_key_id = unique_id("ASIA");
        while issued.contains_key(&access_key_id) {
            access_key_id = unique_id("ASIA");
        }
        let keys = SessionKeys {
            access_key_id: access_key_id.clone(),
            secret_access_key: secret(40),
            session_token: format!("FwoG{}==", secret(342)),
            expires_at: expiry(self.clock.now(), lifetime),
        };
        let session = Session { keys: keys.clone(), principal, revoked: false };
        issued.insert(access_key_id, session);
        keys
    }

    pub(crate) fn revoke(&self, access_key_id: &str) {
        if let Some(session) = self.issued().get_mut(access_key_id) {
            session.revoked = true;
        }
    }

    pub(crate) fn ends_at(&self, access_key_id: &str) -> Option<SystemTime> {
        self.issued().get(access_key_id).map(|session| session.keys.expires_at)
    }

    pub(crate) fn forget(&self, over_for: Duration) {
        let now = self.clock.now();
        self.issued().retain(|_, session| {
            now.duration_since(session.keys.expires_at).map_or(true, |over| over < over_for)
        });
    }

    /// Returns the secret for the verification of a signature. Expired keys have one too.
    pub(crate) fn secret_of(&self, access_key_id: &str) -> Option<String> {
        if access_key_id == self.root.access_key_id {
            return Some(self.root.secret_access_key.clone());
        }
        self.issued().get(access_key_id).map(|session| session.keys.secret_access_key.clone())
    }

    /// Checks key and token of a request with a valid signature.
    pub(crate) fn check(&self, access_key_id: &str, token: Option<&str>) -> Result<Caller, Refusal> {
        if access_key_id == self.root.access_key_id {
            return match token {
                None => Ok(Caller { principal: Principal::user(), is_session: false }),
                Some(_) => Err(Refusal::TokenWrong),
            };
        }
        let issued = self.issued();
        let session = issued.get(access_key_id).ok_or(Refusal::UnknownKey)?;
        let token = token.ok_or(Refusal::TokenMissing)?;
        if token != session.keys.session_token {
            return Err(Refusal::TokenWrong);
        }
        if session.revoked || self.clock.now() >= session.keys.expires_at {
            return Err(Refusal::Expired);
        }
        Ok(Caller { principal: session.principal.clone(), is_session: true })
    }

    fn is_revoked(&self, access_key_id: &str) -> bool {
        self.issued().get(access_key_id).is_some_and(|session| session.revoked)
    }

    // Each change under this lock is complete, so a poisoned lock is used like any other.
    fn issued(&self) -> std::sync::MutexGuard<'_, HashMap<String, Session>> {
        self.issued.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The session of a metadata endpoint. It is the same for all requests, until it is about to expire.
#[derive(Debug)]
pub(crate) struct RotatingSession {
    principal: Principal,
    lifetime: Duration,
    current: Mutex<Option<SessionKeys>>,
}

impl RotatingSession {
    pub(crate) fn new(principal: Principal, lifetime: Duration) -> Self {
        Self { principal, lifetime, current: Mutex::default() }
    }

    pub(crate) fn keys(&self, sessions: &Sessions) -> SessionKeys {
        // AWS offers new credentials at least five minutes before the old ones expire. For sessions shorter than ten
        // minutes, this server does so at half of their life.
        let ahead = Duration::from_secs(300).min(self.lifetime / 2);
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(keys) = current.as_ref() {
            let left = keys.expires_at.duration_since(sessions.clock.now()).unwrap_or_default();
            if left > ahead && !sessions.is_revoked(&keys.access_key_id) {
                return keys.clone();
            }
        }
        let fresh = sessions.issue(self.principal.clone(), self.lifetime);
        *current = Some(fresh.clone());
        fresh
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use aws_smithy_async::test_util::ManualTimeSource;
    use aws_smithy_async::time::TimeSource;

    use super::*;

    fn sessions() -> (Sessions, ManualTimeSource) {
        let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let shared = SharedTimeSource::new(clock.clone());
        (Sessions::new(shared, Keys::random()), clock)
    }

    #[test]
    fn a_session_ends_exactly_when_it_says() {
        let (sessions, clock) = sessions();
        let keys = sessions.issue(Principal::user(), Duration::from_secs(900));
        let check = || sessions.check(&keys.access_key_id, Some(&keys.session_token)).err();
        clock.advance(Duration::from_millis(899_999));
        assert_eq!(check(), None);
        clock.advance(Duration::from_millis(1));
        assert_eq!(check(), Some(Refusal::Expired));
    }

    #[test]
    fn the_end_of_a_session_is_known_until_it_is_forgotten() {
        let (sessions, clock) = sessions();
        let old = sessions.issue(Principal::user(), Duration::from_secs(900)).access_key_id;
        let new = sessions.issue(Principal::user(), Duration::from_secs(1000)).access_key_id;
        assert_eq!(sessions.ends_at(&old), Some(clock.now() + Duration::from_secs(900)));
        assert_eq!(sessions.ends_at(&sessions.root().access_key_id), None);
        clock.advance(Duration::from_secs(1000));
        sessions.forget(Duration::from_secs(100));
        assert_eq!(sessions.ends_at(&old), None);
        assert_eq!(sessions.ends_at(&new), Some(clock.now()));
    }

    #[test]
    fn temporary_keys_need_exactly_their_own_token() {
        let (sessions, _) = sessions();
        let one = sessions.issue(Principal::user(), Duration::from_secs(900));
        let two = sessions.issue(Principal::user(), Duration::from_secs(900));
        assert_ne!(one.access_key_id, two.access_key_id);
        let check = |token| sessions.check(&one.access_key_id, token).err();
        assert_eq!(check(None), Some(Refusal::TokenMissing));
        assert_eq!(check(Some("")), Some(Refusal::TokenWrong));
        assert_eq!(check(Some(&two.session_token)), Some(Refusal::TokenWrong));
        assert_eq!(check(Some(&one.session_token)), None);
    }

    #[test]
    fn long_lived_keys_come_without_a_token() {
        let (sessions, _) = sessions();
        let root = &sessions.root().access_key_id;
        assert!(sessions.check(root, None).is_ok_and(|caller| !caller.is_session));
        assert_eq!(sessions.check(root, Some("x")).err(), Some(Refusal::TokenWrong));
        assert_eq!(sessions.check("AKIAUNKNOWN", None).err(), Some(Refusal::UnknownKey));
    }

    #[test]
    fn a_revoked_session_is_refused_and_replaced() {
        let (sessions, _) = sessions();
        let rotating = RotatingSession::new(Principal::user(), Duration::from_secs(3600));
        let keys = rotating.keys(&sessions);
        assert_eq!(rotating.keys(&sessions), keys);
        sessions.revoke(&keys.access_key_id);
        assert_eq!(
            sessions.check(&keys.access_key_id, Some(&keys.session_token)).err(),
            Some(Refusal::Expired)
        );
        assert_ne!(rotating.keys(&sessions), keys);
    }

    #[test]
    fn metadata_credentials_rotate_five_minutes_before_they_end() {
        let (sessions, clock) = sessions();
        let rotating = RotatingSession::new(Principal::user(), Duration::from_secs(3600));
        let keys = rotating.keys(&sessions);
        clock.advance(Duration::from_secs(3299));
        assert_eq!(rotating.keys(&sessions), keys);
        clock.advance(Duration::from_secs(1));
        assert_ne!(rotating.keys(&sessions), keys);
    }
}
