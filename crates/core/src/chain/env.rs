//! Environment variables. They are read here only, so tests can replace them.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The origin of variables. They are read again at every call.
#[derive(Debug, Clone, Default)]
pub(crate) enum Env {
    #[default]
    Process,
    Fixed(Arc<BTreeMap<String, OsString>>),
}

impl Env {
    pub(crate) fn fixed<N: Into<String>, V: Into<OsString>>(
        variables: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into()));
        Self::Fixed(Arc::new(variables.collect()))
    }

    fn raw(&self, name: &str) -> Option<OsString> {
        match self {
            Self::Process => std::env::var_os(name),
            Self::Fixed(variables) => variables.get(name).cloned(),
        }
    }

    /// Returns whether the variable is set, with any value.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// Returns the value unchanged, as the SDK reads it, or `None` if it is not Unicode.
    pub(crate) fn as_it_is(&self, name: &str) -> Option<String> {
        self.raw(name)?.into_string().ok()
    }

    /// Returns the value without surrounding white space, or `None` if nothing is left.
    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, NotUnicode> {
        let Some(value) = self.raw(name) else { return Ok(None) };
        let value = value.to_str().ok_or_else(|| NotUnicode(name.to_owned()))?.trim();
        Ok((!value.is_empty()).then(|| value.to_owned()))
    }

    /// Like [`text`](Self::text), for optional settings: an unreadable value counts as not set.
    pub(crate) fn setting(&self, name: &str) -> Option<String> {
        self.text(name).ok().flatten()
    }

    /// Returns a path, which need not be Unicode. `~/` is the home directory, as in the SDKs.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        let path = PathBuf::from(self.raw(name).filter(|value| !value.is_empty())?);
        match path.strip_prefix("~") {
            Ok(below) => Some(self.home()?.join(below)),
            Err(_) => Some(path),
        }
    }

    pub(crate) fn home(&self) -> Option<PathBuf> {
        let home = match self {
            Self::Process => std::env::home_dir(),
            Self::Fixed(_) => self.raw("HOME").map(Into::into),
        };
        home.filter(|home| home != Path::new(""))
    }
}

/// The error of a variable that is not Unicode. The value may be a secret, so it is not shown.
#[derive(Debug, thiserror::Error)]
#[error("{0} in the environment is not valid Unicode")]
pub(crate) struct NotUnicode(String);
