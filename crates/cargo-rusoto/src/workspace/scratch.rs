//! A copy of a workspace in which Cargo may write.

use super::members::Workspace;
use super::write::read;
use crate::Error;
use crate::interrupt;
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// A folder that looks like the workspace from inside: its own root manifest and lock file, and links to everything
/// else, up to the root of the file system, so that relative paths lead where they led.
///
/// The folder goes away with this value, and when the process is interrupted.
#[derive(Debug)]
pub(crate) struct Scratch {
    folder: PathBuf,
    root: PathBuf,
    original: PathBuf,
}

impl Scratch {
    /// Makes the copy, with this root manifest and the lock file that is there.
    pub(crate) fn new(workspace: &Workspace, manifest: &str) -> Result<Self, Error> {
        let failed = |error| Error::with_source("the scratch folder for Cargo cannot be made", error);
        let temporary = std::env::temp_dir().canonicalize().map_err(failed)?;
        let folder =
            tempfile::Builder::new().prefix("cargo-rusoto-").tempdir_in(temporary).map_err(failed)?.keep();
        interrupt::remove_when_interrupted(&folder);
        let scratch =
            Self { root: inside(&folder, &workspace.root), folder, original: workspace.root.clone() };
        scratch.link(workspace).map_err(failed)?;
        scratch.set_manifest(manifest)?;
        if let Some(lock) = read(&workspace.lock())? {
            scratch.set_lock(&lock)?;
        }
        Ok(scratch)
    }

    fn link(&self, workspace: &Workspace) -> std::io::Result<()> {
        let folders: BTreeSet<&Path> = workspace
            .manifests
            .iter()
            .filter_map(|manifest| manifest.parent())
            .chain([&*workspace.root])
            .flat_map(Path::ancestors)
            .collect();
        // Parents come first.
        for folder in &folders {
            let copy = inside(&self.folder, folder);
            std::fs::create_dir_all(&copy)?;
            let entries = match std::fs::read_dir(folder) {
                Ok(entries) => entries,
                // Some folders above a project can be passed, and not listed.
                Err(_) if !folder.starts_with(&workspace.root) => continue,
                Err(error) => return Err(error),
            };
            for entry in entries {
                let path = entry?.path();
                let own = path == workspace.manifest() || path == workspace.lock();
                if !own && !folders.contains(&*path) {
                    let Some(name) = path.file_name() else { continue };
                    link(&path, &copy.join(name))?;
                }
            }
        }
        Ok(())
    }

    /// Returns the copy of the root folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Writes the root manifest.
    pub(crate) fn set_manifest(&self, text: &str) -> Result<(), Error> {
        self.set("Cargo.toml", text)
    }

    /// Writes the lock file.
    pub(crate) fn set_lock(&self, text: &str) -> Result<(), Error> {
        self.set("Cargo.lock", text)
    }

    fn set(&self, name: &str, text: &str) -> Result<(), Error> {
        let path = self.root.join(name);
        std::fs::write(&path, text)
            .map_err(|error| Error::with_source(format!("{} cannot be written", path.display()), error))
    }

    /// Returns the lock file as Cargo left it.
    pub(crate) fn lock(&self) -> Result<Option<String>, Error> {
        read(&self.root.join("Cargo.lock"))
    }

    /// Puts the paths of the workspace in the place of the copy's in a text of Cargo.
    pub(crate) fn with_original_paths(&self, text: &str) -> String {
        let own = self.root.display().to_string();
        let text = text.replace(&own, &self.original.display().to_string());
        text.replace(&self.folder.display().to_string(), "")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A folder of links that is left over harms nobody.
        let _ = std::fs::remove_dir_all(&self.folder);
        interrupt::keep(&self.folder);
    }
}

fn inside(folder: &Path, path: &Path) -> PathBuf {
    folder.join(path.components().filter(|part| matches!(part, Component::Normal(_))).collect::<PathBuf>())
}

#[cfg(unix)]
fn link(original: &Path, copy: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(original, copy)
}

#[cfg(windows)]
fn link(original: &Path, copy: &Path) -> std::io::Result<()> {
    if original.is_dir() {
        std::os::windows::fs::symlink_dir(original, copy)
    } else {
        std::os::windows::fs::symlink_file(original, copy)
    }
}
