//! What `--apply` leaves for `--undo`: both files as they were, and as it wrote them, below the target folder.

use crate::Error;
use crate::workspace::members::Workspace;
use crate::workspace::write::read;
use std::path::PathBuf;

/// One file of the workspace, before and after `--apply`.
#[derive(Debug)]
pub(super) struct Record {
    folder: PathBuf,
    file: &'static str,
}

impl Record {
    pub(super) fn manifest(workspace: &Workspace) -> Self {
        Self::of(workspace, "Cargo.toml")
    }

    pub(super) fn lock(workspace: &Workspace) -> Self {
        Self::of(workspace, "Cargo.lock")
    }

    fn of(workspace: &Workspace, file: &'static str) -> Self {
        Self { folder: workspace.target.join("cargo-rusoto").join("adopt"), file }
    }

    fn path(&self, when: &str) -> PathBuf {
        self.folder.join(format!("{}.{when}", self.file))
    }

    /// Keeps both texts. After a second `--apply` the older text is still that of before the first one.
    pub(super) fn write(&self, before: &str, after: &str) -> Result<(), Error> {
        let before = self.before(before)?.unwrap_or_else(|| before.to_owned());
        let failed = |error| {
            Error::with_source(
                format!(
                    "what --undo needs cannot be written to {}. Nothing was changed",
                    self.folder.display()
                ),
                error,
            )
        };
        std::fs::create_dir_all(&self.folder).map_err(failed)?;
        std::fs::write(self.path("before"), before).map_err(failed)?;
        std::fs::write(self.path("after"), after).map_err(failed)
    }

    /// Returns the text of before `--apply`, if the file is still as `--apply` wrote it.
    pub(super) fn before(&self, now: &str) -> Result<Option<String>, Error> {
        Ok(if read(&self.path("after"))?.as_deref() == Some(now) {
            read(&self.path("before"))?
        } else {
            None
        })
    }

    /// Forgets both texts.
    pub(super) fn remove(&self) {
        // A record that is left over names other texts than the files have, so it is never used.
        for when in ["before", "after"] {
            let _ = std::fs::remove_file(self.path(when));
        }
        for folder in self.folder.ancestors().take(2) {
            let _ = std::fs::remove_dir(folder);
        }
    }
}
