//! The file that is written, and the package that it is in.

use std::path::{Component, Path, PathBuf};

use cargo_metadata::{Metadata, Package};

use crate::Error;

/// Where a facade goes.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) file: PathBuf,
    pub(super) package: Package,
    /// The folder of the package's manifest.
    pub(super) folder: PathBuf,
    /// The folder of the root manifest.
    pub(super) root: PathBuf,
}

impl Place {
    /// Returns the place of a file that was named, or else of the usual one in the package.
    ///
    /// # Errors
    ///
    /// If the file is in no package of the workspace, or none was named where there is more than one package.
    pub(super) fn find(metadata: &Metadata, out: Option<&Path>, service: &str) -> Result<Self, Error> {
        let root: PathBuf = metadata.workspace_root.clone().into();
        let folder = |package: &Package| -> PathBuf {
            package.manifest_path.parent().map(Into::into).unwrap_or_default()
        };
        let Some(out) = out else {
            let package = metadata.root_package().ok_or_else(|| {
                Error::new(format!(
                    "{} is the root of a workspace and no package\n  Name the file with --out, or run this in the folder of a \
                     package",
                    root.display()
                ))
            })?;
            let file = folder(package).join(format!("src/facades/{service}.rs"));
            return Ok(Self { file, folder: folder(package), package: package.clone(), root });
        };
        if out.extension().is_none_or(|end| end != "rs") {
            return Err(Error::new(format!(
                "--out {} does not end in .rs\n  Name a file, as src/facades/{service}.rs",
                out.display()
            )));
        }
        let file = absolute(out)?;
        let package = metadata
            .workspace_packages()
            .into_iter()
            .filter(|package| file.starts_with(folder(package)))
            .max_by_key(|package| folder(package).components().count())
            .ok_or_else(|| {
                Error::new(format!(
                    "--out {} is in no package of {}\n  Name a file below the folder of a package",
                    out.display(),
                    root.display()
                ))
            })?;
        Ok(Self { folder: folder(package), package: package.clone(), file, root })
    }

    /// Returns the path of the file from the package's folder.
    pub(super) fn shown(&self) -> String {
        self.file.strip_prefix(&self.folder).unwrap_or(&self.file).display().to_string().replace('\\', "/")
    }

    /// Returns the line that makes the file a module.
    pub(super) fn module(&self) -> String {
        let shown = self.shown();
        let Some(below) = shown.strip_prefix("src/").and_then(|below| below.strip_suffix(".rs")) else {
            let name = self.file.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
            return format!("#[path = \"../{shown}\"] mod {name};");
        };
        let mut parts = below.rsplit('/');
        let first = format!("mod {};", parts.next().unwrap_or_default());
        parts.fold(first, |inner, outer| format!("mod {outer} {{ pub {inner} }}"))
    }
}

/// Returns the path from the root of the file system, without links in the folders that are there.
fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let failed = |error| Error::with_source(format!("--out {} cannot be found", path.display()), error);
    let path = std::path::absolute(path).map_err(failed)?;
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
        // The name of the file itself stays, also where it is a link.
        if plain != path
            && let Ok(real) = plain.canonicalize()
        {
            plain = real;
        }
    }
    Ok(plain)
}
