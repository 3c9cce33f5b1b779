//! Reads files that may be missing, unreadable, not regular, or without an end.

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

/// Returns the whole content. It is read outside of the runtime's threads. The error names the file.
pub(super) async fn read(path: PathBuf) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    // Rusoto's file providers work with any executor. Only Tokio has threads for blocking work.
    match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(move || read_blocking(&path)).await?,
        Err(_) => read_blocking(&path),
    }
}

/// Like [`read`]. A cache that runs this load loads again when the file changes.
pub(super) async fn read_watched(path: PathBuf) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    // The file is checked before it is read. If it is written in between, it counts as changed.
    let look_and_read = move || (File::look(&path), read_blocking(&path));
    let (file, content) = match Handle::try_current() {
        Ok(runtime) => runtime.spawn_blocking(look_and_read).await?,
        Err(_) => look_and_read(),
    };
    note(file);
    content
}

/// Like [`read`], on this thread.
pub(super) fn read_blocking(path: &Path) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    content(path).map_err(|error| Failure::new(format!("cannot read {path:?}"), error).into())
}

/// A reason that [`is_absent`] returns.
pub(super) const NOT_A_FILE: &str = "it is not a regular file";

/// Returns why there is no such file, if this is the reason of the error.
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
    // This comes before opening: opening a pipe without a writer would never end.
    let metadata = path.metadata()?;
    if !metadata.is_file() {
        return Err(FileError::NotAFile);
    }
    // The buffer has room for the whole file plus one byte. A buffer that grows leaves copies of secrets behind.
    let room = usize::try_from(metadata.len().min(LARGEST_FILE)).unwrap_or(0) + 1;
    let mut content = Zeroizing::new(Vec::with_capacity(room));
    fs::File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LARGEST_FILE {
        return Err(FileError::TooLarge);
    }
    Ok(content)
}
