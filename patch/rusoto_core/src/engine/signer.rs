//! Rusoto's signature, for each attempt of the engine.

use crate::signature::SignedRequest;
use aws_credential_types::Credentials;
use rusoto_compat_core::engine::SignAttempt;
use rusoto_compat_core::expiry::into_chrono;
use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// Signs a request whose body has been taken.
#[derive(Debug)]
pub(super) struct Signer {
    /// Nobody waits for the lock. It is here because the type of the body, which is gone, is not `Sync`.
    request: Mutex<SignedRequest>,
    payload_hash: Cow<'static, str>,
}

impl Signer {
    /// `payload_hash` is what the request had with its body.
    pub(super) fn new(request: SignedRequest, payload_hash: Cow<'static, str>) -> Self {
        Self { request: Mutex::new(request), payload_hash }
    }
}

impl SignAttempt for Signer {
    fn headers(&self, credentials: &Credentials, now: SystemTime) -> Vec<(&'static str, String)> {
        self.request.lock().unwrap_or_else(PoisonError::into_inner).signature_at(
            &self.payload_hash,
            credentials.access_key_id(),
            credentials.secret_access_key(),
            credentials.session_token(),
            into_chrono(now),
        )
    }
}
