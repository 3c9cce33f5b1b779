//! Why no value could be had.

use crate::text::fit_to_show;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A load that brought no value. Cheap to clone: every caller that waited for the load gets the same one.
///
/// `Display` names the source and says what to do; the cause is in [`source()`](Error::source).
#[derive(Debug, Clone)]
pub struct LoadError {
    name: Arc<str>,
    kind: LoadErrorKind,
}

/// What went wrong in a load.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The source answered with an error, which is the `source()` of the [`LoadError`].
    Source(SourceFailure),
    /// The source did not answer within [`load_timeout`](super::RefreshPolicy::load_timeout).
    #[non_exhaustive]
    TimedOut {
        /// How long it was given.
        after: Duration,
    },
    /// The source panicked. Only a literal message is kept: a formatted one could hold a secret.
    #[non_exhaustive]
    Panicked {
        /// The message, where it is a literal.
        message: Option<&'static str>,
    },
    /// The source handed out a value that had already expired: a source that caches too long, or a clock that
    /// is wrong.
    #[non_exhaustive]
    Expired {
        /// When it expired.
        expired_at: SystemTime,
        /// The time of this machine's clock when it was received.
        received_at: SystemTime,
    },
    /// The last value expired less than one pause after it was loaded, and no load is started sooner.
    #[non_exhaustive]
    ShortLived {
        /// When the next load may start.
        next_load_at: SystemTime,
    },
    /// The caller is not inside a Tokio runtime with a timer, and nothing that could be served is held.
    NoRuntime,
    /// The Tokio runtime that ran the load was shut down, several times in a row within one call.
    Abandoned,
}

/// The error of a source, shared by every caller that waited.
#[derive(Clone)]
pub struct SourceFailure(Arc<dyn Error + Send + Sync>);

impl SourceFailure {
    pub(super) fn new(error: Box<dyn Error + Send + Sync>) -> Self {
        Self(Arc::from(error))
    }

    /// The error as the source returned it.
    pub fn get_ref(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.0
    }
}

impl fmt::Debug for SourceFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Display, not Debug: a foreign Debug may print a request with its secrets.
        write!(f, "SourceFailure({:?})", fit_to_show(&self.0.to_string()))
    }
}

impl LoadError {
    pub(super) fn new(name: Arc<str>, kind: LoadErrorKind) -> Self {
        Self { name, kind }
    }

    /// The name of the source, as given to the builder.
    pub fn source_name(&self) -> &str {
        &self.name
    }

    /// What went wrong.
    pub fn kind(&self) -> &LoadErrorKind {
        &self.kind
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        match &self.kind {
            LoadErrorKind::Source(_) => write!(f, "source `{name}` failed"),
            LoadErrorKind::TimedOut { after } => write!(
                f,
                "source `{name}` did not answer within {after:?}; check that it can be reached, or raise \
                 `load_timeout` in the refresh policy"
            ),
            LoadErrorKind::Panicked { message } => {
                write!(f, "source `{name}` panicked")?;
                match message {
                    Some(message) => write!(f, ": {message}"),
                    None => f.write_str("; the panic hook has its message"),
                }
            }
            LoadErrorKind::Expired { expired_at, received_at } => {
                write!(f, "source `{name}` handed out a value that had expired")?;
                if let Ok(ago) = received_at.duration_since(*expired_at) {
                    write!(f, " {} s before", ago.as_secs())?;
                }
                f.write_str("; check this machine's clock, and any cache inside the source")
            }
            LoadErrorKind::ShortLived { .. } => write!(
                f,
                "the value from source `{name}` expired as soon as it was loaded; another load follows after a \
                 short pause"
            ),
            LoadErrorKind::NoRuntime => write!(
                f,
                "source `{name}` can be asked only inside a Tokio runtime with its timer enabled; call from within \
                 one (`#[tokio::main]`, or `Runtime::block_on` with `Builder::enable_all`)"
            ),
            LoadErrorKind::Abandoned => write!(
                f,
                "source `{name}` could not be asked: the Tokio runtime of the call was shut down while it loaded"
            ),
        }
    }
}

impl Error for LoadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.kind {
            LoadErrorKind::Source(failure) => Some(failure.get_ref()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_failure_is_named_shown_and_kept() {
        let failure = SourceFailure::new("refused".into());
        assert_eq!(format!("{failure:?}"), r#"SourceFailure("refused")"#);
        let error = LoadError::new("vault".into(), LoadErrorKind::Source(failure));
        assert_eq!(error.source_name(), "vault");
        assert_eq!(error.source().map(ToString::to_string).as_deref(), Some("refused"));
    }
}
