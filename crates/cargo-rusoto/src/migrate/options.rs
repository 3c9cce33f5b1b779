//! The options of `cargo rusoto migrate`.

use std::path::PathBuf;

use super::check::Check;
use super::manifest::{self, Origin};
use super::project::Project;
use super::rewrite::rewrite;
use super::select::{Place, Select};
use super::{apply, git, lines, rustfmt, say};
use crate::{Ended, Error};

/// Rewrites calls of Rusoto as calls of the AWS SDK
///
/// Shows what would change, and writes nothing without --apply. A call is rewritten whole, or stays whole with a comment that
/// says why. With --apply, the program is compiled before and after, and files that no longer compile are taken back.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo rusoto migrate                              what would change
  cargo rusoto migrate --apply                      writes it
  cargo rusoto migrate --apply --path ../rusoto-compat
                                                    and takes rusoto-compat from there
  cargo rusoto migrate --operation GetObject        one operation
  cargo rusoto migrate --at src/store.rs:120        one place
  cargo rusoto migrate --errors                     matches on errors too
  cargo rusoto migrate --list                       what it rewrites, and what not

Status: 0 done, or nothing to do; 1 something would change, or stays with a
comment; 2 an error, and no file was changed unless it lists them; 3 files did
not compile and were taken back.")]
pub struct Options {
    /// Write the files
    #[arg(long)]
    apply: bool,
    /// Write although the tree has changes that are not committed, or is not in git
    #[arg(long, requires = "apply")]
    allow_dirty: bool,
    /// Write without compiling the program before and after
    #[arg(long, requires = "apply")]
    no_check: bool,
    /// Compile with these features
    #[arg(long, value_name = "NAMES", requires = "apply", conflicts_with = "no_check")]
    features: Vec<String>,
    /// Compile with all features
    #[arg(long, requires = "apply", conflicts_with = "no_check")]
    all_features: bool,
    /// Only this service, as s3
    #[arg(long, value_name = "NAME")]
    service: Vec<String>,
    /// Only this operation, as GetObject or get_object
    #[arg(long, value_name = "NAME")]
    operation: Vec<String>,
    /// Only this file
    #[arg(long, value_name = "PATH")]
    file: Vec<PathBuf>,
    /// Only the call on this line
    #[arg(long, value_name = "PATH:LINE", conflicts_with = "file")]
    at: Option<Place>,
    /// Move matches on errors to the SDK's form too. Look at each: a text of an error is another one there
    #[arg(long)]
    errors: bool,
    /// Say what is rewritten and what not, and do nothing else
    #[arg(long, conflicts_with = "apply")]
    list: bool,
    /// Show the summary alone
    #[arg(short, long)]
    quiet: bool,
    #[command(flatten)]
    origin: Origin,
    /// The manifest of the workspace, if it is not here or above
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
}

impl Options {
    /// Shows what would change, or writes it.
    ///
    /// # Errors
    ///
    /// If there is no workspace, a file or place that was named is not in it, the tree is not clean, the program does not
    /// compile as it is, or a file cannot be written.
    pub fn run(&self) -> Result<Ended, Error> {
        if self.list {
            crate::command::print(&say::list())?;
            return Ok(Ended::Nothing);
        }
        let select = Select::new(&self.service, &self.operation, &self.file, self.at.as_ref())?;
        let select = select.with_errors(self.errors);
        let project = Project::read(self.manifest_path.as_deref())?;
        if project.workspace.rusoto().is_empty() {
            return Err(crate::command::nothing_of_rusoto(&project.workspace.root));
        }
        select.check(&project)?;
        if self.apply && !self.allow_dirty {
            git::is_clean(&project.workspace.root)?;
        }
        let mut rewritten = rewrite(&project, &select)?;
        rewritten.manifests = manifest::plan(&project, &rewritten.needs, &self.origin)?;
        rustfmt::format(&project, &mut rewritten);
        let (mut changes, mut taken) = (rewritten.changes(&project), Vec::new());
        if self.apply {
            let check = Check {
                root: project.workspace.root.clone(),
                features: self.features.clone(),
                all_features: self.all_features,
            };
            let check = (!self.no_check).then_some(&check);
            (changes, taken) = apply::apply(&project, &rewritten, check, &|text| {
                crate::command::progress(text, self.quiet);
            })?;
            lines::follow(&mut rewritten, &changes);
        }
        let mut text = if self.quiet { String::new() } else { say::diff(&changes) };
        text.push_str(&say::summary(&project, &rewritten, self.apply.then_some(&*taken)));
        crate::command::print(&text)?;
        if !taken.is_empty() {
            return Ok(Ended::TakenBack);
        }
        let would_change = !self.apply && rewritten.changed().next().is_some();
        Ok(if would_change || !rewritten.left.is_empty() { Ended::Findings } else { Ended::Nothing })
    }
}
