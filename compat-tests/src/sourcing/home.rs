//! The home directory of a case: a copy of its `fs/`, its generated files, and its environment.

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::symlink;
use std::path::Path;

use chrono::{DateTime, Utc};

use super::case::{Case, Generated, Value};
use super::{Played, moments};

/// It stands for the home directory in `env.json` and in the files of `fs/`.
const HOME: &str = "@HOME@";

/// Fills an empty folder.
pub fn fill(case: &Case, home: &Path, now: DateTime<Utc>) -> Played<()> {
    let files = case.folder.join("fs");
    if files.is_dir() {
        copy(&files, home, home, now)?;
    }
    for generated in &case.file.generate {
        generate(generated, home)?;
    }
    Ok(())
}

/// Returns the whole environment of the case.
pub fn environment(case: &Case, home: &Path, now: DateTime<Utc>) -> Played<Vec<(String, OsString)>> {
    let mut variables = Vec::new();
    for (name, value) in &case.environment {
        let value = match value {
            Value::Text(text) => moments::fill_in(&placed(text, home), now)?.into(),
            Value::Bytes { bytes } => OsString::from_vec(bytes.clone()),
        };
        variables.push((name.clone(), value));
    }
    Ok(variables)
}

fn placed(text: &str, home: &Path) -> String {
    text.replace(HOME, &home.to_string_lossy())
}

fn copy(from: &Path, to: &Path, home: &Path, now: DateTime<Utc>) -> Played<()> {
    let failed = |error: std::io::Error| format!("{}: {error}", from.display());
    for entry in fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_symlink() {
            fs::read_link(&from).and_then(|target| symlink(target, &to)).map_err(failed)?;
        } else if kind.is_dir() {
            fs::create_dir(&to).map_err(failed)?;
            copy(&from, &to, home, now)?;
        } else {
            let content = fs::read(&from).map_err(failed)?;
            // A file that is not text is not text on purpose, and contains no moments.
            let content = match String::from_utf8(content) {
                Ok(text) => moments::fill_in(&placed(&text, home), now)
                    .map_err(|error| format!("{}: {error}", from.display()))?
                    .into_bytes(),
                Err(not_text) => not_text.into_bytes(),
            };
            fs::write(&to, content).map_err(failed)?;
        }
    }
    Ok(())
}

fn generate(generated: &Generated, home: &Path) -> Played<()> {
    let path = home.join(&generated.path);
    let content = [&generated.before, &*generated.repeat.repeat(generated.times), &generated.after].concat();
    let folder = path.parent().ok_or("a generated file needs a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, content))
        .map_err(|error| format!("{}: {error}", path.display()))
}
