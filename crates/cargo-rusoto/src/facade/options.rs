//! The options of `cargo rusoto facade`.

use std::path::PathBuf;

use rusoto_compat_api_table::{Table, facade};

use super::place::Place;
use super::{needs, text};
use crate::interrupt::undivided;
use crate::source::metadata;
use crate::workspace::write::{read, replace};
use crate::{Ended, Error};

/// Writes a facade into this package: Rusoto's trait of a service over the client of the AWS SDK
///
/// Code that calls the trait runs on the SDK when it gets the facade in place of Rusoto's client. Shows what would be written,
/// and writes nothing without --apply. Only the new file is written: the lines for Cargo.toml and for the module are printed.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo rusoto facade lambda                      where, what, and what it needs
  cargo rusoto facade lambda --apply              writes src/facades/lambda.rs
  cargo rusoto facade ec2 --out src/aws/ec2.rs --apply

Services: s3, sts, dynamodb, sqs, sns, kms, ssm, kinesis, secretsmanager, lambda, ec2.
The crate rusoto-compat-facade has them already: write a file for what you change in it.

Status: 0 written, or there already; 1 it would be written; 2 an error, and no file
was changed.")]
pub struct Options {
    /// The service, as lambda
    service: String,
    /// Write the file
    #[arg(long)]
    apply: bool,
    /// The file, if it is not src/facades/SERVICE.rs of the package
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Print only errors
    #[arg(short, long)]
    quiet: bool,
    /// The manifest of the package, if it is not here or above
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
}

impl Options {
    /// Shows what would be written, or writes it.
    ///
    /// # Errors
    ///
    /// If there is no table of the service, no package, the package has another version of Rusoto, another file is in the
    /// place, or it cannot be written.
    pub fn run(&self) -> Result<Ended, Error> {
        let service = self.service.trim_start_matches("rusoto_").to_lowercase();
        let table = Table::of(&service).map_err(|error| Error::new(error.to_string()))?;
        let metadata = metadata(self.manifest_path.as_deref())?;
        let place = Place::find(&metadata, self.out.as_deref(), &service)?;
        needs::fits(&place, &table)?;
        let written = text::of(&table, &place)?;
        let shown = place.shown();
        let is_there = match read(&place.file)? {
            Some(there) if there == written.text => true,
            Some(_) => {
                return Err(Error::new(format!(
                    "{shown} is there with another text, and was not changed\n  Remove it, or name another file with --out"
                )));
            }
            None => false,
        };
        if self.apply && !is_there {
            undivided(crate::interrupt::WRITTEN, || {
                let folder = place.file.parent().map_or(Ok(()), std::fs::create_dir_all);
                folder
                    .and_then(|()| replace(&place.file, &written.text))
                    .map_err(|error| Error::with_source(format!("{shown} cannot be written"), error))
            })?;
        }
        if !self.quiet {
            crate::command::print(&self.said(&table, &place, &written, is_there)?)?;
        }
        Ok(if is_there || self.apply { Ended::Nothing } else { Ended::Findings })
    }

    fn said(
        &self,
        table: &Table,
        place: &Place,
        written: &text::Written,
        is_there: bool,
    ) -> Result<String, Error> {
        let mut lines = vec![format!(
            "{}: Rusoto's trait `{}` over the client of {}, {} lines",
            place.shown(),
            table.rusoto_trait,
            table.sdk.name,
            written.text.lines().count()
        )];
        let refused = facade::refused(table);
        let all = table.operations.len();
        lines.push(format!("\n{} of {all} operations are sent by the SDK.", all - refused.len()));
        if !refused.is_empty() {
            lines.push("These return an error, with this text:".to_owned());
            lines.extend(refused.iter().map(|(method, why)| format!("  {method}: {why}")));
        }
        let needed = needs::dependencies(place, table)?;
        if !needed.is_empty() {
            lines.push("\nThese lines are missing in [dependencies] of its Cargo.toml:".to_owned());
            lines.extend(needed.iter().map(|line| format!("  {line}")));
        }
        let patches = needs::missing_patches(place)?;
        if !patches.is_empty() {
            lines
                .push("\nThese lines are missing under [patch.crates-io] of the root Cargo.toml:".to_owned());
            lines.extend(patches.iter().map(|line| format!("  {line}")));
        }
        lines.push(format!(
            "\nThe file needs a module, as this in the first file of the crate:\n  {}",
            place.module()
        ));
        lines.push(format!(
            "\nrusoto-compat-facade has this facade already, with its feature `{}`.\nA file of your own is for what you \
             change in it.",
            table.service
        ));
        if !written.is_formatted {
            lines.push("\nrustfmt does not start, so the file is not formatted.".to_owned());
        }
        lines.push(match (is_there, self.apply) {
            (true, _) => "\nThe file is there, with this text.".to_owned(),
            (false, true) => "\nWritten.".to_owned(),
            (false, false) => "\nNothing was written. --apply writes the file.".to_owned(),
        });
        Ok(lines.join("\n") + "\n")
    }
}
