//! What one request remembers from attempt to attempt.

use crate::installed::CredentialSource;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What one request remembers from attempt to attempt. It is in the SDK's config bag of the request.
#[derive(Debug, Default)]
pub(super) struct CallState {
    source: Option<Arc<dyn CredentialSource>>,
    /// The access key id that the current attempt is signed with.
    key: Mutex<String>,
    refused: AtomicBool,
    skewed: AtomicBool,
    disconnected: AtomicBool,
}

impl Storable for CallState {
    type Storer = StoreReplace<Self>;
}

/// A reason for one more attempt that no caller could have had. Each counts once a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Once {
    /// The service refused the session, and the source may have another one.
    RefusedSession,
    /// The service refused the time of the signature, and has told its own.
    SkewedClock,
    /// A connection from the pool broke at once, before the head of a response was whole.
    ClosedConnection,
}

impl CallState {
    pub(super) fn new(source: Option<Arc<dyn CredentialSource>>) -> Self {
        Self { source, ..Self::default() }
    }

    pub(super) fn source(&self) -> Option<&dyn CredentialSource> {
        self.source.as_deref()
    }

    pub(super) fn signs_with(&self, access_key_id: &str) {
        access_key_id.clone_into(&mut self.key.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Returns whether the engine signs the attempts. If it does not, another one would have the same signature.
    pub(super) fn is_signed(&self) -> bool {
        !self.key.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Tells the source that its session was refused. Returns whether another attempt makes sense.
    pub(super) fn report_refusal(&self) -> bool {
        let Some(source) = &self.source else { return false };
        let key = self.key.lock().unwrap_or_else(PoisonError::into_inner).clone();
        !key.is_empty() && source.refused(&key)
    }

    /// Returns whether the request has not had this reason yet.
    pub(super) fn is_first(&self, reason: Once) -> bool {
        let had = match reason {
            Once::RefusedSession => &self.refused,
            Once::SkewedClock => &self.skewed,
            Once::ClosedConnection => &self.disconnected,
        };
        !had.swap(true, Ordering::Relaxed)
    }
}
