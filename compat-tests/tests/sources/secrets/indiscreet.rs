//! An error of somebody else, with secrets in it.

use std::error::Error;
use std::fmt;

use local_aws::SessionKeys;

/// Prints decently, and shows everything it knows to `{:?}`, as errors that hold a request do.
pub(super) struct Indiscreet {
    secrets: String,
}

impl Indiscreet {
    pub(super) fn new(keys: &SessionKeys) -> Self {
        Self { secrets: format!("{} {}", keys.secret_access_key, keys.session_token) }
    }
}

impl fmt::Debug for Indiscreet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.secrets)
    }
}

impl fmt::Display for Indiscreet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request was refused")
    }
}

impl Error for Indiscreet {}
