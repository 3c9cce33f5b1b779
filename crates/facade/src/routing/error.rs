//! What can be wrong with a rollout.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Where the text of a rollout comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RolloutSource {
    /// Code: [`Rollout::set`](super::Rollout::set), or nothing so far.
    Code,
    /// The environment variable with this name.
    Variable(String),
    /// The file at this path.
    File(PathBuf),
}

impl fmt::Display for RolloutSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code => f.write_str("the rollout set in code"),
            Self::Variable(name) => write!(f, "the variable {name}"),
            Self::File(path) => write!(f, "{}", path.display()),
        }
    }
}

/// A fault in a rollout. Nothing has changed when it is returned.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RolloutError {
    /// A line is not a rule.
    #[error("{origin}, line {line}: {fault}")]
    #[non_exhaustive]
    Line {
        /// Where the text comes from.
        origin: RolloutSource,
        /// The number of the line, from 1.
        line: usize,
        /// The fault, and what is allowed.
        fault: String,
    },
    /// The text as a whole is not a rollout: it has no rule, it is not UTF-8, or its last line has no end.
    #[error("{origin}: {fault}")]
    #[non_exhaustive]
    Text {
        /// Where the text comes from.
        origin: RolloutSource,
        /// The fault, and what to do.
        fault: String,
    },
    /// The file cannot be read.
    #[error("{}: the rollout cannot be read", path.display())]
    #[non_exhaustive]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The thread that looks at the file cannot be started.
    #[error("the thread that looks at the rollout's file cannot be started")]
    #[non_exhaustive]
    Thread {
        /// Why.
        source: io::Error,
    },
    /// A name in code is not that of an operation, or the operation cannot do what is asked.
    #[error("`{operation}` {fault}")]
    #[non_exhaustive]
    Operation {
        /// The name, as `s3.get_object`.
        operation: String,
        /// The fault, and what is allowed.
        fault: String,
    },
    /// A setting of [`Retreat`](super::Retreat) makes no sense.
    #[error("{fault}")]
    #[non_exhaustive]
    Retreat {
        /// Which one, and what is allowed.
        fault: String,
    },
}
