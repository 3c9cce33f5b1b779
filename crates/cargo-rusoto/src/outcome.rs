//! How a command ends.

use std::fmt;

/// How a command ends if nothing went wrong. It is the status of the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ended {
    /// There is nothing to do: status 0.
    Nothing,
    /// There is something to do, or to look at: status 1.
    Findings,
    /// Something was written that did not compile, and was taken back: status 3.
    TakenBack,
}

impl Ended {
    /// Returns the status of the process.
    pub fn status(self) -> u8 {
        match self {
            Self::Nothing => 0,
            Self::Findings => 1,
            Self::TakenBack => 3,
        }
    }
}

/// Why a command could not do its work: status 2. The text says what was wrong, where, and what to do.
#[derive(Debug)]
pub struct Error {
    text: String,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// Returns an error with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), source: None }
    }

    /// Returns an error with this text and its cause.
    pub fn with_source(
        text: impl Into<String>,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self { text: text.into(), source: Some(source.into()) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| &**source as _)
    }
}
