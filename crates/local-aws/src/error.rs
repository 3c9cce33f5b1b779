//! Why a server does not start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// Why [`LocalAws`](crate::LocalAws) did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A port cannot be bound, most likely because another program has it.
    #[error(
        "cannot listen on {address} for {what}: {source}; choose another port, or 0 for any that is free"
    )]
    Bind {
        /// Which service wanted the port.
        what: &'static str,
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: io::Error,
    },
    /// The folder for the objects cannot be used.
    #[error("cannot use {} as the folder for objects: {source}; it has to be a folder that can be written to", path.display())]
    RootDir {
        /// The folder asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A thread, or the runtime on it, cannot be created.
    #[error("cannot start the threads of local-aws: {0}")]
    Runtime(#[source] io::Error),
    /// A setting of the builder makes no sense.
    #[error("{setting} is {value}: it has to be {expected}")]
    Setting {
        /// The builder's method.
        setting: &'static str,
        /// What it was given.
        value: String,
        /// What it takes.
        expected: &'static str,
    },
}
