//! Finds the workspace of a folder.

use super::cargo::Cargo;
use crate::Error;
use cargo_metadata::MetadataCommand;
use std::path::{Path, PathBuf};

/// Where the files of a workspace are.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the root manifest, without symbolic links.
    pub(crate) root: PathBuf,
    /// The manifests of the members, and of the root.
    pub(crate) manifests: Vec<PathBuf>,
    /// The folder for what can be made again.
    pub(crate) target: PathBuf,
}

impl Workspace {
    /// Finds the workspace around a manifest, or around the current folder. No lock file is read or written.
    pub(crate) fn find(cargo: Cargo, manifest: Option<&Path>) -> Result<Self, Error> {
        let here = std::env::current_dir()
            .map_err(|error| Error::with_source("the current folder cannot be read", error))?;
        let mut arguments = vec!["metadata".into(), "--no-deps".into(), "--format-version=1".into()];
        if let Some(manifest) = manifest {
            arguments.push("--manifest-path".into());
            arguments.push(manifest.as_os_str().to_owned());
        }
        let answer = cargo.run(&here, arguments)?.map_err(|refused| {
            if manifest.is_none() && refused.said.contains("could not find `Cargo.toml`") {
                Error::new(format!(
                    "there is no Cargo.toml in {} or above it. Run this in a project, or name its manifest with \
                     --manifest-path",
                    here.display(),
                ))
            } else {
                refused.into_error("the manifests cannot be read")
            }
        })?;
        let metadata = MetadataCommand::parse(answer)
            .map_err(|error| Error::with_source("what `cargo metadata` says cannot be read", error))?;
        let root = metadata.workspace_root.canonicalize().map_err(|error| {
            Error::with_source(format!("the folder {} cannot be read", metadata.workspace_root), error)
        })?;
        let mut manifests: Vec<PathBuf> = metadata
            .packages
            .iter()
            .map(|package| package.manifest_path.clone().into_std_path_buf())
            .collect();
        manifests.push(root.join("Cargo.toml"));
        for manifest in &mut manifests {
            if let Ok(plain) = manifest.canonicalize() {
                *manifest = plain;
            }
        }
        manifests.sort();
        manifests.dedup();
        Ok(Self { root, manifests, target: metadata.target_directory.into_std_path_buf() })
    }

    /// Returns the path of the root manifest.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.root.join("Cargo.toml")
    }

    /// Returns the path of the lock file, whether there is one or not.
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("Cargo.lock")
    }

    /// Returns a path as a reader in the root knows it.
    pub(crate) fn shown<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }
}
