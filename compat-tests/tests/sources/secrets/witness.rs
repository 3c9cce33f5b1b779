//! Sees everything that is shown, and says whether a secret was in it.

use std::any::type_name;
use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use super::indiscreet::Indiscreet;
use crate::Outcome;

/// How much of a secret gives it away; so one that is cut short is found as well.
const GIVES_AWAY: usize = 16;

/// What was shown, by where. Clones share it.
#[derive(Clone, Default)]
pub(super) struct Witness {
    log: Arc<Mutex<Vec<u8>>>,
    shown: Arc<Mutex<Vec<String>>>,
    types: Arc<Mutex<BTreeSet<String>>>,
    displayed: Arc<Mutex<BTreeSet<String>>>,
}

impl Witness {
    /// Reads the log of this library at its finest, in the whole process and to its end.
    pub(super) fn listen(&self) -> Outcome {
        let log = Arc::clone(&self.log);
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter("rusoto_compat=trace,rusoto_compat_core=trace")
            .with_ansi(false)
            .with_writer(move || Pen(Arc::clone(&log)))
            .finish();
        Ok(tracing::subscriber::set_global_default(subscriber)?)
    }

    pub(super) fn log(&self) -> String {
        let log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&log).into_owned()
    }

    /// The paths of the types that were shown.
    pub(super) fn types(&self) -> BTreeSet<String> {
        self.types.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The paths of those whose `Display` was among it.
    pub(super) fn displayed(&self) -> BTreeSet<String> {
        self.displayed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn debug<T: Debug + ?Sized>(&self, value: &T) {
        self.types.lock().unwrap_or_else(PoisonError::into_inner).insert(path_of::<T>());
        self.text(format!("{value:?}"));
        self.text(format!("{value:#?}"));
    }

    pub(super) fn display<T: Display + Debug>(&self, value: &T) {
        self.debug(value);
        self.displayed.lock().unwrap_or_else(PoisonError::into_inner).insert(path_of::<T>());
        self.text(value.to_string());
    }

    /// Shows an error with all of its causes. What [`Indiscreet`] itself shows to `{:?}` is its own doing.
    pub(super) fn error(&self, error: &(impl Error + 'static)) {
        self.display(error);
        let mut cause = error.source();
        while let Some(error) = cause {
            self.text(error.to_string());
            let shown = format!("{error:?}");
            if !error.is::<Indiscreet>() {
                self.text(shown);
            }
            cause = error.source();
        }
    }

    pub(super) fn text(&self, text: String) {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    }

    /// Everything in which one of these secrets stands.
    pub(super) fn leaks<'a>(&self, secrets: impl IntoIterator<Item = &'a str>) -> Vec<String> {
        let give_away = |secret: &'a str| [&secret[..GIVES_AWAY], &secret[secret.len() - GIVES_AWAY..]];
        let parts: Vec<_> = secrets.into_iter().flat_map(give_away).collect();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone();
        shown.extend(self.log().lines().map(str::to_owned));
        shown.retain(|text| parts.iter().any(|part| text.contains(part)));
        shown
    }
}

/// With the module, without parameters.
fn path_of<T: ?Sized>() -> String {
    let path = type_name::<T>();
    path.split('<').next().unwrap_or(path).to_owned()
}

/// Writes to the log.
struct Pen(Arc<Mutex<Vec<u8>>>);

impl io::Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
