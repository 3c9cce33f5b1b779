//! The session tokens of IMDS version 2.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::SharedTimeSource;

use crate::keys::secret;

/// The issued session tokens, and their ends.
pub(crate) struct ImdsTokens {
    clock: SharedTimeSource,
    issued: Mutex<HashMap<String, SystemTime>>,
}

impl fmt::Debug for ImdsTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImdsTokens").finish_non_exhaustive()
    }
}

impl ImdsTokens {
    pub(crate) fn new(clock: SharedTimeSource) -> Self {
        Self { clock, issued: Mutex::default() }
    }

    pub(crate) fn issue(&self, ttl: Duration) -> String {
        // No `+` and `/`, because the token travels in a header. AWS's tokens are base64url too.
        let token = format!("{}==", secret(54).replace(['+', '/'], "-"));
        let now = self.clock.now();
        let ends = now.checked_add(ttl).unwrap_or(now);
        let mut issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        issued.insert(token.clone(), ends);
        token
    }

    pub(crate) fn accepts(&self, token: &str) -> bool {
        let issued = self.issued.lock().unwrap_or_else(PoisonError::into_inner);
        issued.get(token).is_some_and(|ends| self.clock.now() < *ends)
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use aws_smithy_async::test_util::ManualTimeSource;

    use super::*;

    #[test]
    fn tokens_end() {
        let clock = ManualTimeSource::new(UNIX_EPOCH + Duration::from_secs(1_800_000_000));
        let tokens = ImdsTokens::new(SharedTimeSource::new(clock.clone()));
        let token = tokens.issue(Duration::from_secs(60));
        assert!(tokens.accepts(&token));
        assert!(!tokens.accepts("other"));
        clock.advance(Duration::from_secs(60));
        assert!(!tokens.accepts(&token));
    }
}
