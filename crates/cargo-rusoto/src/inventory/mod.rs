//! Takes stock of a workspace: all uses of Rusoto in it.

mod classes;

use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::Error;
use crate::find::{Finding, Note, manifests, walk};
use crate::names::{Catalog, Module, ModulePath, Names};
use crate::source::{File, Parsed, Part, Workspace, files_of, is_test, parse};

/// The stack of a thread that reads files. It is reserved, not used: the parser calls itself for each bracket.
pub(crate) const STACK: usize = 256 << 20;

/// What a workspace has of Rusoto.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Inventory {
    /// The folder of the root manifest.
    pub root: PathBuf,
    /// The uses, in the order of files and places.
    pub findings: Vec<Finding>,
    /// What could not be read.
    pub notes: Vec<Note>,
    /// How many Rust files were read.
    pub files: usize,
    /// The crates of Rusoto that the manifests name.
    pub crates: Vec<String>,
}

impl Inventory {
    /// Takes stock of the workspace of this manifest, or of the one that Cargo finds from here.
    ///
    /// It asks no network and writes nothing. A file that cannot be read is one of [`notes`](Self::notes).
    ///
    /// # Errors
    ///
    /// If there is no manifest, Cargo cannot read it, or no thread can be started.
    pub fn take(manifest: Option<&Path>) -> Result<Self, Error> {
        let workspace = Workspace::read(manifest)?;
        let pool = rayon::ThreadPoolBuilder::new()
            .stack_size(STACK)
            .build()
            .map_err(|error| Error::with_source("no threads to read the files can be started", error))?;
        Ok(pool.install(|| read(&workspace)))
    }
}

fn read(workspace: &Workspace) -> Inventory {
    let (mut findings, mut notes) = manifests(workspace);
    let mut files = Vec::new();
    for at in reached(workspace) {
        let (of_package, failures) = files_of(workspace, at);
        files.extend(of_package);
        notes.extend(failures.into_iter().map(|(path, why)| Note {
            file: workspace.shown(&path),
            line: 1,
            column: 1,
            why,
        }));
    }
    // Names first: a file's imports may lead to any other. Syntax cannot go from thread to thread, so files with anything
    // of Rusoto are read once more for the findings.
    let indexed: Vec<_> = files
        .par_iter()
        .map(|file| {
            let indexed = index(workspace, file);
            proc_macro2::extra::invalidate_current_thread_spans();
            indexed
        })
        .collect();
    let externs = workspace.packages.iter().map(|package| package.externs.clone()).collect();
    let mut names = Names::new(Catalog::of(workspace.rusoto()), externs);
    let mut tests = Vec::new();
    for one in indexed {
        match one {
            Ok(index) => {
                tests.extend(index.tests);
                index.modules.into_iter().for_each(|(at, module)| names.add(&at, module));
            }
            Err(note) => notes.push(note),
        }
    }
    names.finish();
    let of_files: Vec<_> = files.par_iter().map(|file| find(workspace, &names, &tests, file)).collect();
    findings.extend(of_files.into_iter().flatten());
    classes::set(&names, &mut findings);
    findings.sort_by(|one, other| {
        (&one.file, one.line, one.column, one.rule.id).cmp(&(
            &other.file,
            other.line,
            other.column,
            other.rule.id,
        ))
    });
    notes.sort();
    let crates = workspace.rusoto().into_iter().map(str::to_owned).collect();
    Inventory { root: workspace.root.clone(), findings, notes, files: files.len(), crates }
}

/// Returns the packages that name Rusoto, and those that name one of them: it may hand Rusoto's types on.
pub(crate) fn reached(workspace: &Workspace) -> Vec<usize> {
    let mut reached = vec![false; workspace.packages.len()];
    loop {
        let before = reached.clone();
        for (at, package) in workspace.packages.iter().enumerate() {
            let reaches = package.externs.values().any(|one| match one {
                crate::names::Extern::Rusoto(_) => true,
                crate::names::Extern::Member(other) => before.get(*other).copied().unwrap_or_default(),
            });
            if let Some(one) = reached.get_mut(at) {
                *one |= reaches;
            }
        }
        if reached == before {
            return (0..reached.len()).filter(|at| reached.get(*at) == Some(&true)).collect();
        }
    }
}

/// The names of one file.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) modules: Vec<(ModulePath, Module)>,
    /// Modules that are tests although their files do not say so.
    tests: Vec<ModulePath>,
}

fn index(workspace: &Workspace, file: &File) -> Result<Index, Note> {
    match parse(&file.path) {
        Parsed::Rust(syntax) => {
            let mut index = Index { modules: Vec::new(), tests: Vec::new() };
            modules(&syntax.items, file.module.clone(), &mut index);
            Ok(index)
        }
        Parsed::Not { line, column, why } => {
            Err(Note { file: workspace.shown(&file.path), line, column, why })
        }
    }
}

pub(crate) fn modules(items: &[syn::Item], at: ModulePath, index: &mut Index) {
    let mut inner = Vec::new();
    let module = Module::of(items, &mut |one| inner.push(one));
    for one in inner {
        let child = at.child(&crate::names::plain(&one.ident));
        match &one.content {
            Some((_, items)) => modules(items, child, index),
            None if is_test(&one.attrs) => index.tests.push(child),
            None => {}
        }
    }
    index.modules.push((at, module));
}

fn find(workspace: &Workspace, names: &Names, tests: &[ModulePath], file: &File) -> Vec<Finding> {
    if !names.concerns(&file.module) {
        return Vec::new();
    }
    let Some(package) = workspace.packages.get(file.module.package) else { return Vec::new() };
    let Parsed::Rust(syntax) = parse(&file.path) else { return Vec::new() };
    let is_test = tests
        .iter()
        .any(|test| test.package == file.module.package && file.module.path.starts_with(&test.path));
    let part = if is_test && file.part == Part::Code { Part::Test } else { file.part };
    let findings = walk(names, &syntax, &file.module, part, &package.name, &workspace.shown(&file.path));
    drop(syntax);
    proc_macro2::extra::invalidate_current_thread_spans();
    findings
}

#[cfg(test)]
mod tests;
