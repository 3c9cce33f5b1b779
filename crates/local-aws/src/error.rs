//! The error of a server that does not start.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

/// The reason why [`LocalAws`](crate::LocalAws) did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// A port cannot be bound, most likely because another program has it.
    #[error(
        "cannot listen on {address} for {what}: {source}; choose another port, or 0 for any that is free"
    )]
    Bind {
        /// The service for which the port was requested.
        what: &'static str,
        /// The requested address.
        address: SocketAddr,
        /// The error of the system.
        source: io::Error,
    },
    /// The folder for the objects cannot be used.
    #[error("cannot use {} as the folder for objects: {source}; it has to be a folder that can be written to", path.display())]
    RootDir {
        /// The requested folder.
        path: PathBuf,
        /// The error of the system.
        source: io::Error,
    },
    /// A thread, or the runtime on it, cannot be created.
    #[error("cannot start the threads of local-aws: {0}")]
    Runtime(#[source] io::Error),
    /// A setting of the builder is invalid.
    #[error("{setting} is {value}: it has to be {expected}")]
    Setting {
        /// The builder's method.
        setting: &'static str,
        /// The given value.
        value: String,
        /// A description of the valid values.
        expected: &'static str,
    },
}
