//! The file of the ratchet.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::interrupt::{WRITTEN, undivided};
use crate::workspace::write::replace;
use crate::{Error, Finding, Inventory};

/// The version of the file that is written, and the newest that is read.
pub const BASELINE_VERSION: u32 = 1;
/// The name of the file in the root of the workspace.
pub const FILE_NAME: &str = "rusoto-baseline.json";

/// What stands for one use. It has no line, so that other changes of the file are no news.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Use {
    /// The package of the workspace. It is empty for what belongs to all.
    pub package: String,
    /// The file, from the root of the workspace.
    pub file: String,
    /// The item around it, as `Store::put`.
    pub item: String,
    /// The id of the kind, as `RC020`.
    pub kind: String,
    /// The service and the operation, as `s3 GetObject`; in a manifest the crate; or nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub operation: String,
}

impl From<&Finding> for Use {
    fn from(finding: &Finding) -> Self {
        let operation = match (&finding.service, &finding.operation) {
            (Some(service), Some(operation)) => format!("{service} {operation}"),
            // A dependency is known by its crate.
            _ if !finding.file.ends_with(".rs") => finding.crate_name.clone(),
            _ => String::new(),
        };
        Self {
            package: finding.package.clone(),
            file: finding.file.clone(),
            item: finding.item.clone(),
            kind: finding.rule.id.to_owned(),
            operation,
        }
    }
}

/// How often there is each use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The uses.
    pub uses: BTreeMap<Use, usize>,
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[derive(Deserialize)]
struct Stored {
    uses: Vec<Counted>,
}

#[derive(Serialize, Deserialize)]
struct Counted {
    #[serde(flatten)]
    one: Use,
    count: usize,
}

impl Baseline {
    /// Returns the uses of an inventory.
    pub fn of(inventory: &Inventory) -> Self {
        let mut uses = BTreeMap::new();
        for finding in &inventory.findings {
            *uses.entry(Use::from(finding)).or_default() += 1;
        }
        Self { uses }
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// If it is not there, cannot be read, is not whole, or is of a newer version.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::new(format!(
                "there is no baseline at {shown}\n  `cargo rusoto ratchet --accept` writes one, which you commit"
            )),
            _ => Error::with_source(format!("the baseline {shown} cannot be read"), error),
        })?;
        let damaged = |error| {
            Error::with_source(
                format!(
                    "the baseline {shown} is damaged\n  Take it back from version control, or delete it and write it \
                     anew with `cargo rusoto ratchet --accept`"
                ),
                error,
            )
        };
        let Versioned { version } = serde_json::from_str(&text).map_err(damaged)?;
        if version > BASELINE_VERSION {
            return Err(Error::new(format!(
                "the baseline {shown} has version {version}, and this command knows {BASELINE_VERSION} at most\n  \
                 Install a newer cargo-rusoto"
            )));
        }
        let stored: Stored = serde_json::from_str(&text).map_err(damaged)?;
        let mut uses = BTreeMap::new();
        for Counted { one, count } in stored.uses {
            // A merge can leave one entry twice.
            let known = uses.entry(one).or_insert(0);
            *known = count.max(*known);
        }
        Ok(Self { uses })
    }

    /// Writes a file, with a line for each use. Whoever reads it sees the old one or the new one, whole.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Error> {
        undivided(WRITTEN, || {
            replace(path, &self.to_text()).map_err(|error| {
                Error::with_source(format!("the baseline {} cannot be written", path.display()), error)
            })
        })
    }

    fn to_text(&self) -> String {
        let mut text = format!("{{\n  \"version\": {BASELINE_VERSION},\n  \"uses\": [");
        let mut between = "";
        for (one, count) in &self.uses {
            let counted = Counted { one: one.clone(), count: *count };
            // Neither a `String` nor this type can fail.
            _ = write!(text, "{between}\n    {}", serde_json::to_string(&counted).unwrap_or_default());
            between = ",";
        }
        text.push_str("\n  ]\n}\n");
        text
    }
}
