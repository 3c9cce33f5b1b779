//! Reads and writes files so that a run that ends early leaves each old or new.

use crate::Error;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Returns the text of a file, or `None` if there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Error> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::with_source(format!("{} cannot be read", path.display()), error)),
    }
}

/// A file that is written beside its place, and that one call puts there.
#[derive(Debug)]
pub(crate) struct Ready {
    place: PathBuf,
    file: tempfile::NamedTempFile,
}

impl Ready {
    /// Writes the text beside the place, with the permissions of the file that is there. A link stays a link.
    ///
    /// # Errors
    ///
    /// If the file is read-only, or if its folder is.
    pub(crate) fn new(path: &Path, text: &str) -> Result<Self, Error> {
        let failed = |error| Error::with_source(format!("{} cannot be written", path.display()), error);
        let place = path.canonicalize().map_err(failed)?;
        let permissions = std::fs::metadata(&place).map_err(failed)?.permissions();
        if permissions.readonly() {
            return Err(Error::new(format!(
                "{} is read-only. Make it writable, and run this again",
                path.display(),
            )));
        }
        let folder = place.parent().unwrap_or(Path::new("."));
        let mut file =
            tempfile::Builder::new().prefix(".cargo-rusoto-").tempfile_in(folder).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        file.as_file().sync_all().map_err(failed)?;
        file.as_file().set_permissions(permissions).map_err(failed)?;
        Ok(Self { place, file })
    }

    /// Puts the file in its place.
    pub(crate) fn put(self) -> Result<(), Error> {
        let Self { place, file } = self;
        file.persist(&place).map(drop).map_err(|error| {
            Error::with_source(format!("{} cannot be replaced", place.display()), error.error)
        })
    }
}

/// Writes a file that may be new. Whoever reads it sees the old one or the new one, whole. A link stays a link.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    let readable = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    #[cfg(unix)]
    builder.permissions(readable);
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// Returns the text with the line ends of another text, if all of those are of Windows.
pub(crate) fn with_line_ends_of(original: &str, text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let all = original.matches('\n').count();
    if all > 0 && original.matches("\r\n").count() == all { text.replace('\n', "\r\n") } else { text }
}
