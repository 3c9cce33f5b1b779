//! The Rust files of a package, and the module that each is.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::packages::{Package, Workspace};
use crate::names::ModulePath;

/// What a file is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What is built for users.
    Code,
    /// Tests, also those in a file of code.
    Test,
    /// Benchmarks.
    Bench,
    /// Examples.
    Example,
}

/// A file to read.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) module: ModulePath,
    pub(crate) part: Part,
}

/// Returns the files of a package in the order of their paths, and why others cannot be had.
///
/// Ignored and hidden files, the target folder, and folders with a manifest of their own are left out.
pub(crate) fn files_of(workspace: &Workspace, at: usize) -> (Vec<File>, Vec<(PathBuf, String)>) {
    let Some(package) = workspace.packages.get(at) else { return Default::default() };
    let (folder, target) = (package.folder.clone(), workspace.target.clone());
    let walk = WalkBuilder::new(&package.folder)
        .follow_links(true)
        .require_git(false)
        .filter_entry(move |entry| {
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            let other = entry.path() != folder && entry.path().join("Cargo.toml").exists();
            !(is_folder && (other || entry.path() == target))
        })
        .build();
    let (mut files, mut failures, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
    for entry in walk {
        match entry {
            Ok(entry) => {
                let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
                let is_rust = entry.path().extension().is_some_and(|end| end == "rs");
                // Links can lead to one file on two ways.
                if is_file && is_rust && seen.insert(entry.path().canonicalize().unwrap_or_default()) {
                    files.push(file(package, at, entry.into_path()));
                }
            }
            Err(error) => failures.push((path_of(&error).unwrap_or_default(), reason(&error))),
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    (files, failures)
}

fn path_of(error: &ignore::Error) -> Option<PathBuf> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path.clone()),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child.clone()),
        _ => None,
    }
}

fn reason(error: &ignore::Error) -> String {
    match error {
        ignore::Error::WithPath { err, .. }
        | ignore::Error::WithDepth { err, .. }
        | ignore::Error::WithLineNumber { err, .. } => reason(err),
        ignore::Error::Loop { ancestor, .. } => format!("a link leads back to {}", ancestor.display()),
        other => other.to_string(),
    }
}

fn file(package: &Package, at: usize, path: PathBuf) -> File {
    let below = path.strip_prefix(&package.folder).unwrap_or(&path);
    let part = match below.components().next().map(|first| first.as_os_str().to_string_lossy()).as_deref() {
        Some("tests") => Part::Test,
        Some("benches") => Part::Bench,
        Some("examples") => Part::Example,
        _ => Part::Code,
    };
    let module = module(package, at, &path);
    let part = match module.path.first().map(String::as_str) {
        Some("<tests>") => Part::Test,
        Some("<benches>") => Part::Bench,
        Some("<examples>") => Part::Example,
        _ => part,
    };
    File { path, module, part }
}

/// Returns the module of a file by its place below the first file of a crate.
fn module(package: &Package, at: usize, path: &Path) -> ModulePath {
    if let Some((_, root)) = package.roots.iter().find(|(first, _)| first == path) {
        return ModulePath { package: at, path: root.clone(), root: root.len() };
    }
    // A build script stands in the package's folder, but nothing beside it is its own.
    let folders = package.roots.iter().filter(|(_, root)| root.first().is_none_or(|kind| kind != "<build>"));
    let owner = folders
        .filter_map(|(first, root)| Some((first.parent()?, root)))
        .filter(|(folder, _)| path.starts_with(folder))
        .max_by_key(|(folder, root)| (folder.components().count(), std::cmp::Reverse(root.len())));
    let Some((folder, root)) = owner else {
        return ModulePath { package: at, path: vec![path.display().to_string()], root: 1 };
    };
    let mut parts: Vec<String> = root.first().cloned().into_iter().collect();
    let below = path.strip_prefix(folder).unwrap_or(path).with_extension("");
    parts.extend(below.components().map(|part| part.as_os_str().to_string_lossy().into_owned()));
    if parts.last().is_some_and(|last| last == "mod") {
        parts.pop();
    }
    ModulePath { package: at, path: parts, root: if root.is_empty() { 0 } else { 2 } }
}
