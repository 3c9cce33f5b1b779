//! A file with its texts, old and new.

use std::path::{Path, PathBuf};

/// A file that is written, and may be taken back.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    /// Its path as messages name it.
    pub(super) shown: String,
    /// The package that it is part of. A manifest has none.
    pub(super) package: Option<usize>,
    /// The services whose clients change their type here. All files of one are new, or all are old.
    pub(super) with: Vec<String>,
    old: String,
    /// What the rules made of it, and that without the imports that the compiler then missed a use of.
    new: Vec<String>,
    was_mended: bool,
}

impl Change {
    pub(super) fn new(path: PathBuf, shown: String, old: &str, new: &str) -> Self {
        let new = vec![new.to_owned()];
        // The compiler may know the file by another way.
        let path = path.canonicalize().unwrap_or(path);
        Self { path, shown, package: None, with: Vec::new(), old: old.to_owned(), new, was_mended: false }
    }

    /// Returns the text as it was.
    pub(super) fn old(&self) -> &str {
        &self.old
    }

    /// Returns the text as it is to be now.
    pub(super) fn now(&self) -> &str {
        self.new.last().unwrap_or(&self.old)
    }

    /// Returns whether the file is new.
    pub(super) fn stands(&self) -> bool {
        !self.new.is_empty()
    }

    /// Returns whether it may be mended: once, so that a mended text which does not compile does not come again.
    pub(super) fn is_fresh(&self) -> bool {
        self.stands() && !self.was_mended
    }

    /// Takes a mended text. `step_back` returns to the one before.
    pub(super) fn mend(&mut self, text: String) {
        self.new.push(text);
        self.was_mended = true;
    }

    /// Returns to the text before.
    pub(super) fn step_back(&mut self) {
        self.new.pop();
    }

    /// Returns to the old text.
    pub(super) fn take_back(&mut self) {
        self.new.clear();
    }

    pub(super) fn is_manifest(&self) -> bool {
        self.path.file_name().is_some_and(|name| name == "Cargo.toml")
    }

    /// Returns whether this is a manifest, and the other file is below it.
    pub(super) fn is_above(&self, other: &Path) -> bool {
        self.path.parent().is_some_and(|folder| other.starts_with(folder))
    }
}
