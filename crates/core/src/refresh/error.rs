//! The errors of loads.

use crate::text::fit_to_show;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The error of a load that brought no value. It is cheap to clone: every caller that waited for the load gets the same one.
///
/// `Display` names the source and says what to do. [`source()`](Error::source) returns the cause, and
/// [`is_retryable`](Self::is_retryable) says whether asking again may help.
#[derive(Debug, Clone)]
pub struct LoadError {
    name: Arc<str>,
    kind: LoadErrorKind,
}

/// The cause of a [`LoadError`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LoadErrorKind {
    /// The source answered with an error, which is the `source()` of the [`LoadError`]. Retryable, unless the source is
    /// not configured or its configuration is invalid.
    Source(SourceFailure),
    /// The source did not answer within [`load_timeout`](super::RefreshPolicy::load_timeout). Retryable.
    #[non_exhaustive]
    TimedOut {
        /// How long it was given.
        after: Duration,
    },
    /// The source panicked. Only a literal message is kept: a formatted one could hold a secret. Retryable, because the
    /// cause may have been a passing one: an `unwrap` on a network error.
    #[non_exhaustive]
    Panicked {
        /// The message, if it is a literal.
        message: Option<&'static str>,
    },
    /// The source handed out a value that had already expired: the source caches too long, or a clock is wrong. Retryable,
    /// because the source may hand out the next value later.
    #[non_exhaustive]
    Expired {
        /// When it expired.
        expired_at: SystemTime,
        /// The time of this machine's clock when it was received.
        received_at: SystemTime,
    },
    /// The last value expired less than one pause after it was loaded, and no load is started sooner. Retryable from
    /// `next_load_at` on.
    #[non_exhaustive]
    ShortLived {
        /// When the next load may start.
        next_load_at: SystemTime,
    },
    /// The caller is not inside a Tokio runtime with a timer, and nothing that could be served is held. Not retryable: the
    /// call has to be made elsewhere.
    NoRuntime,
    /// The Tokio runtime of the call was shut down while it loaded, several times in a row. Not retryable: the call has to
    /// be made on another runtime.
    Abandoned,
}

/// The error of a source. Every caller that waited shares it.
#[derive(Clone)]
pub struct SourceFailure {
    error: Arc<dyn Error + Send + Sync>,
    is_retryable: bool,
}

impl SourceFailure {
    pub(super) fn new(error: Box<dyn Error + Send + Sync>) -> Self {
        match error.downcast::<NotRetryable>() {
            Ok(wrapped) => Self { error: Arc::from(wrapped.0), is_retryable: false },
            Err(error) => Self { error: Arc::from(error), is_retryable: true },
        }
    }

    /// The error as the source returned it.
    pub fn get_ref(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.error
    }
}

/// Wraps the error of a load that asking again does not help: the source is not configured, or its configuration is
/// invalid. The cache takes the wrapper off.
///
/// ```
/// use rusoto_compat_core::refresh::{Loaded, NotRetryable, RefreshCache};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
/// let cache = RefreshCache::builder()
///     .build(|| async { Err::<Loaded<u8>, _>(NotRetryable("no such profile".into()).into()) });
/// let error = cache.get().await.unwrap_err();
/// assert!(!error.is_retryable());
/// assert_eq!(std::error::Error::source(&error).map(ToString::to_string).as_deref(), Some("no such profile"));
/// # });
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct NotRetryable(pub Box<dyn Error + Send + Sync>);

impl fmt::Debug for NotRetryable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // As that of `SourceFailure`.
        write!(f, "NotRetryable({:?})", fit_to_show(&self.0.to_string()))
    }
}

impl fmt::Display for NotRetryable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&fit_to_show(&self.0.to_string()))
    }
}

impl Error for NotRetryable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

impl fmt::Debug for SourceFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Display, not Debug: a foreign Debug may print a request with its secrets.
        write!(f, "SourceFailure({:?})", fit_to_show(&self.error.to_string()))
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

    /// The cause, for programs that decide by it.
    pub fn kind(&self) -> &LoadErrorKind {
        &self.kind
    }

    /// Returns whether asking again later may help. [`LoadErrorKind`] says it for each kind.
    ///
    /// `true` for a source that failed, did not answer, panicked or handed out an expired value. `false` where somebody has
    /// to change something first: the source is not configured, its configuration is invalid, or the call is made without a
    /// Tokio runtime.
    ///
    /// ```
    /// use rusoto_compat_core::refresh::RefreshCache;
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_time().build()?.block_on(async {
    /// let cache = RefreshCache::builder().build::<u8, _, _>(|| async { Err("the vault is sealed".into()) });
    /// assert!(cache.get().await.unwrap_err().is_retryable());
    /// # });
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn is_retryable(&self) -> bool {
        match &self.kind {
            LoadErrorKind::Source(failure) => failure.is_retryable,
            LoadErrorKind::TimedOut { .. }
            | LoadErrorKind::Panicked { .. }
            | LoadErrorKind::Expired { .. }
            | LoadErrorKind::ShortLived { .. } => true,
            LoadErrorKind::NoRuntime | LoadErrorKind::Abandoned => false,
        }
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

    #[test]
    fn every_kind_says_whether_asking_again_may_help() {
        let (second, now) = (Duration::from_secs(1), SystemTime::UNIX_EPOCH);
        let source = |error| LoadErrorKind::Source(SourceFailure::new(error));
        let kinds = [
            (source("down".into()), true),
            (source(NotRetryable("not configured".into()).into()), false),
            (LoadErrorKind::TimedOut { after: second }, true),
            (LoadErrorKind::Panicked { message: None }, true),
            (LoadErrorKind::Expired { expired_at: now, received_at: now }, true),
            (LoadErrorKind::ShortLived { next_load_at: now }, true),
            (LoadErrorKind::NoRuntime, false),
            (LoadErrorKind::Abandoned, false),
        ];
        for (kind, is_retryable) in kinds {
            let error = LoadError::new("vault".into(), kind);
            assert_eq!(error.is_retryable(), is_retryable, "{error:?}");
        }
    }

    #[test]
    fn the_error_of_a_source_is_the_same_with_and_without_the_wrapper() {
        let failure = SourceFailure::new(NotRetryable(std::io::Error::other("no profile").into()).into());
        assert!(failure.get_ref().is::<std::io::Error>());
        assert_eq!(format!("{failure:?}"), r#"SourceFailure("no profile")"#);
    }
}
