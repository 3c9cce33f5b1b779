//! Which places are asked for.

use std::path::{Path, PathBuf};
use std::str::FromStr;

use rusoto_compat_api_table::SERVICES;

use super::project::Project;
use crate::Error;
use crate::edit::Source;
use crate::rules::Site;

/// A line of a file, as `src/s3.rs:120`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    file: PathBuf,
    line: usize,
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.rsplit_once(':').and_then(|(file, line)| Some((file, line.parse().ok()?)));
        match parts {
            Some((file, line)) if !file.is_empty() && line > 0 => Ok(Self { file: file.into(), line }),
            _ => Err("a place is a path and a line, as `src/s3.rs:120`".to_owned()),
        }
    }
}

/// What is asked for. Nothing means all.
#[derive(Debug, Default)]
pub(super) struct Select {
    services: Vec<String>,
    operations: Vec<String>,
    files: Vec<PathBuf>,
    line: Option<usize>,
    errors: bool,
}

impl Select {
    pub(super) fn new(
        services_asked: &[String],
        operations: &[String],
        files: &[PathBuf],
        at: Option<&Place>,
    ) -> Result<Self, Error> {
        for asked in services_asked {
            if !SERVICES.contains(&asked.as_str()) {
                let known = SERVICES.join(", ");
                return Err(Error::new(format!(
                    "calls of `{asked}` are not rewritten yet. The services are: {known}"
                )));
            }
        }
        let mut all = Vec::new();
        for file in files.iter().chain(at.map(|place| &place.file)) {
            all.push(
                file.canonicalize().map_err(|error| {
                    Error::with_source(format!("{} cannot be found", file.display()), error)
                })?,
            );
        }
        Ok(Self {
            services: services_asked.to_vec(),
            operations: operations.iter().map(|name| plain(name)).collect(),
            files: all,
            line: at.map(|place| place.line),
            errors: false,
        })
    }

    /// Asks for matches on errors too, or not.
    pub(super) fn with_errors(self, errors: bool) -> Self {
        Self { errors, ..self }
    }

    /// Returns whether matches on errors are asked for.
    pub(super) fn has_errors(&self) -> bool {
        self.errors
    }

    /// Returns whether the files and operations are there.
    pub(super) fn check(&self, project: &Project) -> Result<(), Error> {
        for file in &self.files {
            if !project.files.iter().any(|known| is(&known.path, file)) {
                return Err(Error::new(format!(
                    "{} is no file of this workspace's packages that use Rusoto",
                    file.display()
                )));
            }
        }
        for operation in &self.operations {
            let known = project.tables.iter().any(|table| {
                self.service(&table.service)
                    && table.operations.iter().any(|one| plain(&one.name) == *operation)
            });
            if !known {
                return Err(Error::new(format!(
                    "no service here has an operation `{operation}`. Name it as `GetObject` or `get_object`"
                )));
            }
        }
        Ok(())
    }

    pub(super) fn service(&self, service: &str) -> bool {
        self.services.is_empty() || self.services.iter().any(|one| one == service)
    }

    pub(super) fn file(&self, path: &Path) -> bool {
        self.files.is_empty() || self.files.iter().any(|file| is(path, file))
    }

    /// Returns whether less than whole services are asked for. Clients do not move then: they move all at once.
    pub(super) fn is_narrow(&self) -> bool {
        !self.operations.is_empty() || !self.files.is_empty()
    }

    /// Returns the line that is asked for, if it is one place.
    pub(super) fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns whether a site is asked for. `line` is where the line that is asked for is by now.
    pub(super) fn site(&self, source: Source<'_>, site: &Site, line: Option<usize>) -> bool {
        let of_operation = self.operations.is_empty() || self.operations.contains(&plain(&site.operation));
        let on_line = line.is_none_or(|line| (source.line(site.mark)..=source.line(site.at)).contains(&line));
        of_operation && on_line
    }
}

fn is(path: &Path, canonical: &Path) -> bool {
    path == canonical || path.canonicalize().is_ok_and(|path| path == canonical)
}

/// Returns a name of an operation in one form: `GetObject` and `get_object` are one.
fn plain(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}
