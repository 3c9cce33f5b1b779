//! Files that belong to somebody else: they may be missing, unreadable, no files at all, or without end.

use super::failure::{BoxError, Failure};
use crate::refresh::notes::{File, note};
use std::error::Error;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use tokio::runtime::Handle;
use zeroize::Zeroizing;

/// Thousands of profiles fit into a quarter of it.
const LARGEST_FILE: u64 = 8 * 1024 * 1024;

/// The whole content, read outside of the runtime's threads. The error names the file.
pub(super) async fn read(path: PathBuf) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    // Rusoto's file providers work on any executor; only Tokio has a place for what blocks.
    match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(move || read_blocking(&path)).await?,
        Err(_) => read_blocking(&path),
    }
}

/// As [`read`]; a cache whose load this is part of loads anew when the file is another.
pub(super) async fn read_watched(path: PathBuf) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    // Looked at before it is read: what is written in between is then another file than the one that was seen.
    let look_and_read = move || (File::look(&path), read_blocking(&path));
    let (file, content) = match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(look_and_read).await?,
        Err(_) => look_and_read(),
    };
    note(file);
    content
}

/// As [`read`], on this thread.
pub(super) fn read_blocking(path: &Path) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    content(path).map_err(|error| Failure::new(format!("cannot read {path:?}"), error).into())
}

/// One of the answers of [`is_absent`].
pub(super) const NOT_A_FILE: &str = "it is not a regular file";

/// Why there is no such file, when that is why it could not be read.
pub(super) fn is_absent(error: &(dyn Error + 'static)) -> Option<&'static str> {
    match error.downcast_ref::<Failure>()?.source()?.downcast_ref::<FileError>()? {
        FileError::NotAFile => Some(NOT_A_FILE),
        FileError::Io(error) if error.kind() == io::ErrorKind::NotFound => Some("there is no such file"),
        FileError::Io(_) | FileError::TooLarge => None,
    }
}

#[derive(Debug, thiserror::Error)]
enum FileError {
    #[error(transparent)]
    Io(io::Error),
    #[error("{NOT_A_FILE}")]
    NotAFile,
    #[error("it has more than {} MiB", LARGEST_FILE >> 20)]
    TooLarge,
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

fn content(path: &Path) -> Result<Zeroizing<Vec<u8>>, FileError> {
    // Before opening: a pipe without a writer would never open.
    let metadata = path.metadata()?;
    if !metadata.is_file() {
        return Err(FileError::NotAFile);
    }
    // With room for all of it, and for the look at its end: what grows leaves copies behind.
    let room = usize::try_from(metadata.len().min(LARGEST_FILE)).unwrap_or(0) + 1;
    let mut content = Zeroizing::new(Vec::with_capacity(room));
    fs::File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LARGEST_FILE {
        return Err(FileError::TooLarge);
    }
    Ok(content)
}
