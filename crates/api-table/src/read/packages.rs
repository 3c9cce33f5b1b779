//! Where Cargo has the sources.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use super::ReadError;
use crate::Package;

/// The packages of a manifest that names the versions to read. They are not compiled.
#[derive(Debug)]
pub struct Packages {
    manifest: PathBuf,
    /// By name. The manifest pins one version of each.
    sources: BTreeMap<String, Source>,
}

/// The sources of one package.
#[derive(Clone, Debug)]
pub struct Source {
    /// Which package this is.
    pub package: Package,
    /// The folder that has its `Cargo.toml`.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<MetadataPackage>,
}

#[derive(Deserialize)]
struct MetadataPackage {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

impl Packages {
    /// Asks Cargo for the packages of a manifest with a lock file. Cargo downloads what it does not have, unless it is
    /// `offline`.
    ///
    /// # Errors
    ///
    /// [`ReadError`] if `cargo metadata` fails.
    pub fn of(manifest: &Path, offline: bool) -> Result<Self, ReadError> {
        let fails = |cause: Box<dyn std::error::Error + Send + Sync>| {
            ReadError::because(manifest, "Cargo cannot say where its packages are", cause)
        };
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["metadata", "--format-version", "1", "--locked", "--manifest-path"]).arg(manifest);
        cargo.args(offline.then_some("--offline"));
        let output = cargo.output().map_err(|error| fails(error.into()))?;
        if !output.status.success() {
            return Err(fails(String::from_utf8_lossy(&output.stderr).trim().to_owned().into()));
        }
        let metadata: Metadata =
            serde_json::from_slice(&output.stdout).map_err(|error| fails(error.into()))?;
        let source = |package: MetadataPackage| {
            let folder = package.manifest_path.parent()?.to_owned();
            let package = Package { name: package.name, version: package.version };
            Some((package.name.clone(), Source { package, folder }))
        };
        Ok(Self {
            manifest: manifest.to_owned(),
            sources: metadata.packages.into_iter().filter_map(source).collect(),
        })
    }

    /// Returns the sources of the crate of Rusoto and of the SDK for a service.
    ///
    /// # Errors
    ///
    /// [`ReadError`] if the manifest does not name one of them.
    pub fn service(&self, service: &str) -> Result<(Source, Source), ReadError> {
        let find = |name: String| {
            let missing =
                || ReadError::new(&self.manifest, format!("the package `{name}` is not named there"));
            self.sources.get(&name).cloned().ok_or_else(missing)
        };
        Ok((find(format!("rusoto_{service}"))?, find(format!("aws-sdk-{service}"))?))
    }
}
