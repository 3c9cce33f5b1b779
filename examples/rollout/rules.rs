//! The file with the rules.

use std::io;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A file in a folder that is deleted at the end.
pub(crate) struct RulesFile {
    path: PathBuf,
    _folder: TempDir,
}

impl RulesFile {
    pub(crate) fn new(rules: &str) -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let file = Self { path: folder.path().join("rollout"), _folder: folder };
        file.write(rules)?;
        Ok(file)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes new rules as an operator does.
    pub(crate) fn write(&self, rules: &str) -> io::Result<()> {
        std::fs::write(&self.path, rules)
    }
}
