//! What one request remembers from attempt to attempt.

use super::clock_skew::Offset;
use super::signing::{SignAttempt, Signing};
use crate::installed::CredentialSource;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

/// What one request remembers from attempt to attempt. It is in the SDK's config bag of the request.
#[derive(Debug, Default)]
pub(super) struct CallState {
    signing: Option<Signing>,
    /// Whether the body can be sent again. A stream cannot.
    is_replayable: bool,
    /// What the current attempt is signed with: the access key id, and what the host's clock was taken for.
    signed: Mutex<Option<(String, Offset)>>,
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
    /// See [`ClosedConnection`](super::pool::ClosedConnection).
    ClosedConnection,
}

impl CallState {
    pub(super) fn new(signing: Option<Signing>, is_replayable: bool) -> Self {
        Self { signing, is_replayable, ..Self::default() }
    }

    pub(super) fn is_replayable(&self) -> bool {
        self.is_replayable
    }

    pub(super) fn source(&self) -> Option<&dyn CredentialSource> {
        self.signing.as_ref().map(|signing| &*signing.source)
    }

    pub(super) fn signer(&self) -> Option<&dyn SignAttempt> {
        self.signing.as_ref().map(|signing| &*signing.signer)
    }

    pub(super) fn signs_with(&self, access_key_id: &str, offset: Offset) {
        let signed = Some((access_key_id.to_owned(), offset));
        *self.signed.lock().unwrap_or_else(PoisonError::into_inner) = signed;
    }

    /// Returns what the host's clock was taken for, if the engine signs the attempts. If it does not, another one would
    /// have the same signature.
    pub(super) fn offset(&self) -> Option<Offset> {
        self.signed.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|(_, offset)| *offset)
    }

    /// Tells the source that its session was refused. Returns whether another attempt makes sense.
    pub(super) fn report_refusal(&self) -> bool {
        let Some(source) = self.source() else { return false };
        let signed = self.signed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        signed.is_some_and(|(key, _)| source.refused(&key))
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
