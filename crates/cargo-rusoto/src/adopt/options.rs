//! The arguments of `cargo rusoto adopt`.

use crate::Error;
use crate::workspace::cargo::Cargo;
use crate::workspace::manifest::Patch;
use crate::workspace::members::Workspace;
use crate::workspace::paths::{relative, with_slashes};
use std::path::PathBuf;

/// Where the drop-ins are by default.
pub(crate) const REPOSITORY: &str = "https://github.com/rusoto-compat/rusoto-compat";

/// What the help ends with.
const EXAMPLES: &str = "\
Examples:
  cargo rusoto adopt                          shows what would change
  cargo rusoto adopt --apply --rev 1a2b3c4    takes the engine, from one revision
  cargo rusoto adopt --apply --credentials-only
  cargo rusoto adopt --apply --path ../rusoto-compat
  cargo rusoto adopt --check                  status 0 if the drop-ins are active
  cargo rusoto adopt --undo

Status: 0 done, or nothing to do; 1 something would change, or --check finds the
drop-ins not active; 2 an error, and no file was changed.

Page: https://github.com/rusoto-compat/rusoto-compat/blob/main/docs/start/engine.md";

/// The arguments of `cargo rusoto adopt`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Options {
    /// Write the manifest and the lock file
    #[arg(long, conflicts_with_all = ["undo", "check"])]
    pub(super) apply: bool,
    /// Put back what `--apply` changed
    #[arg(long, conflicts_with = "check")]
    pub(super) undo: bool,
    /// Say whether the drop-ins are active, and for which crates
    #[arg(long)]
    pub(super) check: bool,
    /// Replace Rusoto's HTTP, TLS, signing and credentials (the default)
    #[arg(long, conflicts_with = "credentials_only")]
    engine: bool,
    /// Replace only where Rusoto finds credentials
    #[arg(long)]
    pub(super) credentials_only: bool,
    /// The repository of the drop-ins
    #[arg(long, value_name = "URL", default_value = REPOSITORY, conflicts_with = "path")]
    pub(super) git: String,
    /// The revision of the repository, so that you run the code that you have read
    #[arg(long, value_name = "REVISION", conflicts_with = "path")]
    rev: Option<String>,
    /// A copy of the repository, in place of --git
    #[arg(long, value_name = "FOLDER")]
    path: Option<PathBuf>,
    /// The Cargo.toml of a project that is not in the current folder
    #[arg(long, value_name = "FILE")]
    manifest_path: Option<PathBuf>,
    /// Do not use the network
    #[arg(long)]
    offline: bool,
    /// Print only errors
    #[arg(long, short)]
    quiet: bool,
}

impl Options {
    pub(super) fn cargo(&self) -> Cargo {
        Cargo { offline: self.offline }
    }

    pub(super) fn workspace(&self) -> Result<Workspace, Error> {
        Workspace::find(self.cargo(), self.manifest_path.as_deref())
    }

    /// Prints an answer, but not with `--quiet`.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            anstream::println!("{text}");
        }
    }

    /// Prints what is being done, where the work is long.
    pub(super) fn progress(&self, text: &str) {
        crate::command::progress(text, self.quiet);
    }

    /// Returns the line that takes this crate from where the options say.
    pub(super) fn patch(&self, workspace: &Workspace, name: &str) -> Result<Patch, Error> {
        let mut patch = Patch { name: name.to_owned(), ..Patch::default() };
        let Some(path) = &self.path else {
            patch.git = Some(self.git.clone());
            patch.rev.clone_from(&self.rev);
            return Ok(patch);
        };
        let folder = [path.join("patch").join(name), path.join(name)]
            .into_iter()
            .find_map(|folder| folder.join("Cargo.toml").is_file().then(|| folder.canonicalize().ok())?)
            .ok_or_else(|| {
                Error::new(format!(
                    "there is no patch/{name} in {}. Give --path the folder of a copy of {REPOSITORY}",
                    path.display(),
                ))
            })?;
        patch.path =
            Some(if path.is_absolute() { with_slashes(&folder) } else { relative(&workspace.root, &folder) });
        Ok(patch)
    }
}
