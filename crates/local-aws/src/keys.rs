//! Keys, and their random text.

use std::fmt;
use std::iter::repeat_with;
use std::time::SystemTime;

/// The account of all keys and roles.
pub(crate) const ACCOUNT: &str = "000000000000";

const ID_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
// `+` and `/` occur in real secrets and tokens. Clients that forget to encode them fail.
const SECRET_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A long-lived access key. `Debug` shows the id and hides the secret.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Keys {
    /// The access key id, `AKIA…`.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: String,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &"** redacted **")
            .finish()
    }
}

/// The keys of a temporary session. `Debug` shows the id and the expiry and hides the rest.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SessionKeys {
    /// The access key id, `ASIA…`. Each session has its own.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: String,
    /// The session token, which every request must have.
    pub session_token: String,
    /// The time from which requests are refused, by the clock of the server.
    pub expires_at: SystemTime,
}

impl fmt::Debug for SessionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionKeys")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &"** redacted **")
            .field("session_token", &"** redacted **")
            .field("expires_at", &self.expires_at)
            .finish()
    }
}

impl Keys {
    pub(crate) fn random() -> Self {
        Self { access_key_id: unique_id("AKIA"), secret_access_key: secret(40) }
    }
}

/// Returns an AWS identifier of 20 characters: a prefix of four letters and 16 random characters.
///
/// The random generator is not cryptographic: the keys give access only to a temporary folder on this machine.
pub(crate) fn unique_id(prefix: &str) -> String {
    format!("{prefix}{}", random(ID_ALPHABET, 16))
}

pub(crate) fn secret(length: usize) -> String {
    random(SECRET_ALPHABET, length)
}

fn random(alphabet: &[u8], length: usize) -> String {
    repeat_with(|| fastrand::choice(alphabet).map_or('A', |byte| char::from(*byte))).take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_hides_what_is_secret() {
        let keys = Keys::random();
        let shown = format!("{keys:?}");
        assert!(shown.contains(&keys.access_key_id));
        assert!(!shown.contains(&keys.secret_access_key));
    }

    #[test]
    fn ids_look_like_those_of_aws() {
        let id = unique_id("ASIA");
        assert_eq!(id.len(), 20);
        assert!(id.starts_with("ASIA"));
        assert_ne!(id, unique_id("ASIA"));
    }
}
