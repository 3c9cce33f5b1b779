//! A folder of `cases/`, read and checked.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Played;
use super::expected::Expected;
use super::probe::{Ask, Options, Subject};
use crate::differences::SOURCES;

/// The cases of this repository.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/cases");

/// `case.json`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseFile {
    /// The reason for this case, in one sentence.
    pub why: String,
    /// The provider under test.
    pub ask: Ask,
    /// The options of the calls.
    #[serde(default)]
    pub options: Options,
    /// Files that are too large for `fs/`.
    #[serde(default)]
    pub generate: Vec<Generated>,
    /// The expected results of each subject.
    pub expect: BTreeMap<Subject, Expected>,
    /// The intended difference, if ours differ from Rusoto.
    pub difference: Option<String>,
}

/// A file that is too large for `fs/`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generated {
    /// The path, relative to the home directory.
    pub path: String,
    /// The beginning of the file.
    #[serde(default)]
    pub before: String,
    /// The text that is repeated after the beginning.
    pub repeat: String,
    /// The number of repetitions.
    pub times: usize,
    /// The end of the file.
    #[serde(default)]
    pub after: String,
}

/// The value of an environment variable.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// Text.
    Text(String),
    /// Bytes, which need not be text.
    Bytes {
        /// The bytes.
        bytes: Vec<u8>,
    },
}

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// The name of its folder.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// `case.json`.
    pub file: CaseFile,
    /// `env.json`. Without the file, it is empty.
    pub environment: BTreeMap<String, Value>,
    /// `server.json` as text, because it contains moments. Without the file, there are no servers.
    pub servers: Option<String>,
}

impl Case {
    /// Reads and checks a folder.
    pub fn read(folder: &Path) -> Played<Self> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file: CaseFile =
            json(&folder.join("case.json"))?.ok_or_else(|| format!("{name}: there is no case.json"))?;
        let servers = folder.join("server.json");
        let case = Self {
            environment: json(&folder.join("env.json"))?.unwrap_or_default(),
            servers: servers.exists().then(|| text(&servers)).transpose()?,
            folder: folder.to_owned(),
            name,
            file,
        };
        case.check()?;
        Ok(case)
    }

    /// Returns the folders in a folder, sorted by name.
    pub fn folders(folder: &Path) -> Played<Vec<PathBuf>> {
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut folders = Vec::new();
        for entry in fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                folders.push(path);
            }
        }
        folders.sort();
        Ok(folders)
    }

    /// Returns whether the case needs the addresses of AWS, and so a network of its own. Without one, a chain would
    /// call the instance metadata service of the test machine.
    pub fn needs_a_network(&self) -> bool {
        self.servers.is_some() || self.file.ask.reaches_out()
    }

    fn check(&self) -> Played<()> {
        let name = &self.name;
        if self.file.why.len() < 20 {
            return Err(format!("{name}: `why` has to say why the case is there"));
        }
        for subject in Subject::ALL {
            let expected = self.file.expect.get(&subject);
            expected
                .ok_or_else(|| format!("{name}: what must {subject} give?"))?
                .check()
                .map_err(|error| format!("{name}: {subject}: {error}"))?;
        }
        if let Some(id) = self.file.difference.as_ref().filter(|id| SOURCES.iter().all(|row| row.id != **id))
        {
            return Err(format!("{name}: `difference` is {id}, which is not in src/differences/sources.rs"));
        }
        let rusoto = &self.file.expect[&Subject::Rusoto];
        let differs = Subject::OURS.iter().any(|ours| self.file.expect[ours].takes_away_from(rusoto));
        match (&self.file.difference, differs) {
            (None, true) => Err(format!(
                "{name}: ours are not to give what Rusoto gives: `difference` has to name the intended difference"
            )),
            (Some(id), false) => {
                Err(format!("{name}: `difference` is {id}, but ours are to give what Rusoto gives"))
            }
            _ => Ok(()),
        }
    }
}

fn text(path: &Path) -> Played<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Returns `None` if there is no file.
fn json<T: DeserializeOwned>(path: &Path) -> Played<Option<T>> {
    if !path.exists() {
        return Ok(None);
    }
    serde_json::from_str(&text(path)?).map_err(|error| format!("{}: {error}", path.display())).map(Some)
}
