//! `cargo rusoto inventory`.

use std::path::PathBuf;

use crate::report::{Detail, explain, json, markdown, sarif, table};
use crate::{Ended, Error};

/// Lists what a workspace uses of Rusoto, and what each use means
///
/// Nothing is changed, and no network is asked. The status is 0 if there is nothing to list, 1 if there is, 2 for an error.
///
/// The estimate of `migrate` takes each place of the class `auto` for rewritten. A call has five lines: itself, three fields and
/// `..Default::default()`, as 195 calls of public programs have in the middle; any other place has one. In seven public moves, 39
/// of 100 changed lines were of this kind, 19 needed types, and 42 a person.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo rusoto inventory                        what is there, counts first
  cargo rusoto inventory --all | less           each place
  cargo rusoto inventory --explain RC010        what one kind means
  cargo rusoto inventory --format markdown      to paste into an issue
  cargo rusoto inventory --format sarif > rusoto.sarif")]
pub struct Inventory {
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Show all places, not only the first of each kind
    #[arg(long, conflicts_with = "quiet")]
    all: bool,
    /// Show counts alone
    #[arg(short, long)]
    quiet: bool,
    /// Say what a kind of finding means
    #[arg(long, value_name = "ID")]
    explain: Option<String>,
    /// The manifest of the workspace, if it is not here or above
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Table,
    /// For programs, with a version
    Json,
    /// To paste
    Markdown,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

impl Inventory {
    /// Prints the report.
    ///
    /// # Errors
    ///
    /// If there is no workspace or none of Rusoto's crates in it, or if an id is unknown.
    pub fn run(&self) -> Result<Ended, Error> {
        if let Some(id) = &self.explain {
            super::print(&explain(id)?)?;
            return Ok(Ended::Nothing);
        }
        let inventory = crate::Inventory::take(self.manifest_path.as_deref())?;
        if inventory.crates.is_empty() && inventory.findings.is_empty() {
            return Err(super::nothing_of_rusoto(&inventory.root));
        }
        let detail = match (self.quiet, self.all) {
            (true, _) => Detail::Counts,
            (_, true) => Detail::All,
            _ => Detail::Some,
        };
        super::print(&match self.format {
            Format::Table => table(&inventory, detail),
            Format::Json => json(&inventory),
            Format::Markdown => markdown(&inventory),
            Format::Sarif => sarif(&inventory),
        })?;
        Ok(if inventory.findings.is_empty() { Ended::Nothing } else { Ended::Findings })
    }
}
