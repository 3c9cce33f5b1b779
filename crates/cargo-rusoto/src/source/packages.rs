//! The packages of a workspace, as Cargo tells them without a network or a lock file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand, TargetKind};

use crate::Error;
use crate::names::Extern;

/// A workspace.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the root manifest.
    pub(crate) root: PathBuf,
    /// Where Cargo builds. No file in it is anybody's source.
    pub(crate) target: PathBuf,
    pub(crate) packages: Vec<Package>,
}

/// One package.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    /// Its edition, as `2021`.
    pub(crate) edition: String,
    /// The folder of the manifest.
    pub(crate) folder: PathBuf,
    pub(crate) manifest: PathBuf,
    /// The first files of its crates, each with `src` or the kind and name of the crate.
    pub(crate) roots: Vec<(PathBuf, Vec<String>)>,
    /// The crates that it can name.
    pub(crate) externs: HashMap<String, Extern>,
    /// The names that it has for the crates of this project, by `rusoto_compat` and `rusoto_compat_facade`.
    pub(crate) ours: HashMap<String, String>,
}

impl Workspace {
    /// Returns the workspace of a manifest, or of the manifest that Cargo finds from here.
    ///
    /// # Errors
    ///
    /// If Cargo finds no manifest, or cannot read one.
    pub(crate) fn read(manifest: Option<&Path>) -> Result<Self, Error> {
        let metadata = metadata(manifest)?;
        let members: Vec<_> = metadata.workspace_packages();
        let library = |name: &str| members.iter().position(|member| member.name.as_str() == name);
        let packages = members
            .iter()
            .enumerate()
            .map(|(at, member)| {
                let (mut externs, mut ours) = (HashMap::new(), HashMap::new());
                for one in &member.dependencies {
                    let name = one.rename.as_deref().unwrap_or(&one.name).replace('-', "_");
                    if one.name.starts_with("rusoto-compat") {
                        ours.insert(one.name.replace('-', "_"), name);
                    } else if one.name.starts_with("rusoto_") {
                        externs.insert(name, Extern::Rusoto(one.name.clone()));
                    } else if let (Some(other), Some(_)) = (library(&one.name), &one.path) {
                        externs.insert(name, Extern::Member(other));
                    }
                }
                for target in member.targets.iter().filter(|target| target.is_lib()) {
                    externs.insert(target.name.replace('-', "_"), Extern::Member(at));
                }
                Package {
                    name: member.name.to_string(),
                    edition: member.edition.to_string(),
                    folder: member.manifest_path.parent().map(|folder| folder.into()).unwrap_or_default(),
                    manifest: member.manifest_path.clone().into(),
                    roots: member.targets.iter().map(root).collect(),
                    externs,
                    ours,
                }
            })
            .collect();
        Ok(Self { root: metadata.workspace_root.into(), target: metadata.target_directory.into(), packages })
    }

    /// Returns a path below the root with `/` in it, as reports name it.
    pub(crate) fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).unwrap_or(path);
        let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        parts.join("/").replace("//", "/")
    }

    /// Returns the packages of Rusoto that the manifests name.
    pub(crate) fn rusoto(&self) -> std::collections::BTreeSet<&str> {
        let externs = self.packages.iter().flat_map(|package| package.externs.values());
        externs
            .filter_map(|one| match one {
                Extern::Rusoto(package) => Some(&**package),
                Extern::Member(_) => None,
            })
            .collect()
    }
}

/// Returns what Cargo says of the workspace of a manifest, or of the manifest that it finds from here.
///
/// # Errors
///
/// If Cargo finds no manifest, or cannot read one.
pub(crate) fn metadata(manifest: Option<&Path>) -> Result<Metadata, Error> {
    let mut command = MetadataCommand::new();
    command.no_deps().other_options(["--offline".to_owned()]);
    if let Some(manifest) = manifest {
        command.manifest_path(manifest);
    }
    command.exec().map_err(|error| {
        let text = match &error {
            cargo_metadata::Error::CargoMetadata { stderr } => {
                stderr.trim().trim_start_matches("error: ").to_owned()
            }
            other => other.to_string(),
        };
        Error::new(format!(
            "cargo cannot read the workspace: {text}\n  Run this in the folder of a Cargo.toml, or name one with \
             --manifest-path"
        ))
    })
}

/// Returns a target's first file, and the name of its root module here.
fn root(target: &cargo_metadata::Target) -> (PathBuf, Vec<String>) {
    let kind = match target.kind.first() {
        Some(TargetKind::Test) => "<tests>",
        Some(TargetKind::Bench) => "<benches>",
        Some(TargetKind::Example) => "<examples>",
        Some(TargetKind::CustomBuild) => "<build>",
        Some(TargetKind::Bin) if !is_main(target) => "<bin>",
        _ => return (target.src_path.clone().into(), Vec::new()),
    };
    (target.src_path.clone().into(), vec![kind.to_owned(), target.name.clone()])
}

/// Returns whether this is `src/main.rs`, whose modules are those of the library beside it.
fn is_main(target: &cargo_metadata::Target) -> bool {
    target.src_path.ends_with("src/main.rs")
}
