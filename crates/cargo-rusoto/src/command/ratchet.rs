//! `cargo rusoto ratchet`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::baseline::{Baseline, Changes, FILE_NAME, Use, clippy_toml};
use crate::{Ended, Error, Finding, Inventory};

/// Fails if there is more of Rusoto than the committed baseline has
///
/// The baseline counts the uses by package, file, item, kind and operation, so that other changes of a file are no news. The
/// status is 0 if there is nothing new, 1 if there is, 2 for an error.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  cargo rusoto ratchet --accept         writes rusoto-baseline.json, which you commit
  cargo rusoto ratchet                  in CI: fails at new uses
  cargo rusoto ratchet --strict         fails too if uses went that the baseline has
  cargo rusoto ratchet --update         takes uses that went out of the baseline
  cargo rusoto ratchet --clippy-toml    lines for clippy.toml, for the editor")]
pub struct Ratchet {
    /// Fail also if the baseline has uses that are gone
    #[arg(long, conflicts_with_all = ["update", "accept"])]
    strict: bool,
    /// Take what is gone out of the baseline. New uses still fail
    #[arg(long, conflicts_with = "accept")]
    update: bool,
    /// Write the baseline as things are, new uses included
    #[arg(long)]
    accept: bool,
    /// Print lines for clippy.toml that forbid Rusoto's types, and do nothing else
    #[arg(long, conflicts_with_all = ["strict", "update", "accept"])]
    clippy_toml: bool,
    /// Print what is new alone
    #[arg(short, long)]
    quiet: bool,
    /// The baseline, if it is not in the root of the workspace
    #[arg(long, value_name = "PATH")]
    baseline: Option<PathBuf>,
    /// The manifest of the workspace, if it is not here or above
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<PathBuf>,
}

impl Ratchet {
    /// Compares, and writes the baseline if it is told to.
    ///
    /// # Errors
    ///
    /// If there is no workspace, or the baseline is missing, damaged, of a newer version, or cannot be written.
    pub fn run(&self) -> Result<Ended, Error> {
        let inventory = Inventory::take(self.manifest_path.as_deref())?;
        if self.clippy_toml {
            super::print(&clippy_toml(&inventory))?;
            return Ok(Ended::Nothing);
        }
        let path = self.baseline.clone().unwrap_or_else(|| inventory.root.join(FILE_NAME));
        let mut now = Baseline::of(&inventory);
        let before = match Baseline::read(&path) {
            Err(_) if self.accept && !path.exists() => Baseline::default(),
            read => read?,
        };
        // What cannot be read now is not gone.
        let unread: BTreeSet<_> = inventory.notes.iter().map(|note| &*note.file).collect();
        now.keep(&before, &unread);
        let changes = Changes::between(&before, &now);
        if self.accept {
            now.write(&path)?;
        } else if self.update && before.shrunk(&now) != before {
            before.shrunk(&now).write(&path)?;
        }
        self.report(&inventory, &changes, &path)?;
        let is_news = !changes.more.is_empty() || (self.strict && !changes.fewer.is_empty());
        Ok(if is_news && !self.accept { Ended::Findings } else { Ended::Nothing })
    }

    fn report(&self, inventory: &Inventory, changes: &Changes, path: &Path) -> Result<(), Error> {
        let mut out = String::new();
        let on_github = std::env::var_os("GITHUB_ACTIONS").is_some_and(|value| value == "true");
        // Writing to a `String` cannot fail.
        for change in &changes.more {
            let how = if self.accept { "accepted" } else { "new" };
            _ = writeln!(out, "{how}: {} ({}, was {})", show(&change.one), change.now, change.before);
            for finding in inventory.findings.iter().filter(|finding| Use::from(*finding) == change.one) {
                _ = writeln!(
                    out,
                    "  {}:{}:{} {}",
                    finding.file, finding.line, finding.column, finding.rule.says
                );
                if on_github && !self.accept {
                    _ = writeln!(out, "{}", annotation(inventory, finding));
                }
            }
        }
        if !self.quiet {
            for change in &changes.fewer {
                _ = writeln!(out, "gone: {} ({}, was {})", show(&change.one), change.now, change.before);
            }
            for note in &inventory.notes {
                _ = writeln!(out, "not read: {}:{}:{} {}", note.file, note.line, note.column, note.why);
            }
            _ = writeln!(out, "{}", self.summary(changes, path));
        }
        super::print(&out)
    }

    fn summary(&self, changes: &Changes, path: &Path) -> String {
        let (more, fewer) = (changes.more.len(), changes.fewer.len());
        let shown = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        if self.accept {
            return format!("{shown} has what is there now. Commit it.");
        }
        let gone = match fewer {
            0 => String::new(),
            _ if self.update => format!(" {fewer} kinds of use have gone, and {shown} no longer has them."),
            _ => format!(" {fewer} kinds of use have gone: `cargo rusoto ratchet --update` takes them out."),
        };
        match more {
            0 => format!("Nothing new of Rusoto.{gone}"),
            _ => format!(
                "New uses of Rusoto. If they must be, `cargo rusoto ratchet --accept` takes them in.{gone}"
            ),
        }
    }
}

fn show(one: &Use) -> String {
    let title = crate::Rule::with_id(&one.kind).map_or("", |rule| rule.title);
    let mut text = format!("{} {title} in {}", one.kind, one.file);
    for part in [&one.item, &one.operation] {
        if !part.is_empty() {
            _ = write!(text, ", {part}");
        }
    }
    text
}

/// Returns a line that GitHub shows beside the code. Paths there begin at the checkout.
fn annotation(inventory: &Inventory, finding: &Finding) -> String {
    let checkout = std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
    let file = inventory.root.join(&finding.file);
    let file = checkout.and_then(|checkout| Some(file.strip_prefix(checkout).ok()?.to_owned()));
    let file = file.map_or_else(|| finding.file.clone(), |file| file.to_string_lossy().replace('\\', "/"));
    format!(
        "::error file={},line={},col={},title={}::{}",
        property(&file),
        finding.line,
        finding.column,
        property(&format!("{} {}", finding.rule.id, finding.rule.title)),
        data(&format!("{} {}", finding.rule.says, finding.rule.url()))
    )
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
