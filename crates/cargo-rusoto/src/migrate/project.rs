//! The files of a workspace, and what their names stand for.

use std::path::Path;

use rayon::prelude::*;
use rusoto_compat_api_table::{SERVICES, Table};

use crate::Error;
use crate::find::Note;
use crate::inventory::{Index, modules, reached};
use crate::names::{Catalog, Extern, Names};
use crate::rules::OURS;
use crate::source::{File, Parsed, Workspace, files_of, parse_text};

/// A workspace as it is on the disk.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) workspace: Workspace,
    pub(super) files: Vec<File>,
    /// The texts of the files, in their order. What is not UTF-8 is one of `notes`.
    pub(super) texts: Vec<String>,
    pub(super) tables: Vec<Table>,
    pub(super) notes: Vec<Note>,
}

impl Project {
    /// Reads the workspace of this manifest, or of the one that Cargo finds from here.
    pub(super) fn read(manifest: Option<&Path>) -> Result<Self, Error> {
        let mut workspace = Workspace::read(manifest)?;
        // What a package does not depend on yet is added to its manifest.
        for package in &mut workspace.packages {
            for name in OURS {
                package.ours.entry(name.to_owned()).or_insert_with(|| name.to_owned());
            }
        }
        let (mut files, mut texts, mut notes) = (Vec::new(), Vec::new(), Vec::new());
        let note = |path: &Path, why: String| Note { file: workspace.shown(path), line: 1, column: 1, why };
        for at in reached(&workspace) {
            let (of_package, failures) = files_of(&workspace, at);
            notes.extend(failures.iter().map(|(path, why)| note(path, why.clone())));
            for file in of_package {
                match std::fs::read(&file.path).map(String::from_utf8) {
                    Ok(Ok(text)) => {
                        files.push(file);
                        texts.push(text);
                    }
                    Ok(Err(_)) => notes.push(note(&file.path, "is not UTF-8".to_owned())),
                    Err(error) => notes.push(note(&file.path, format!("cannot be read: {error}"))),
                }
            }
        }
        let mut tables = Vec::new();
        for service in SERVICES {
            let table = Table::of(service).map_err(|error| {
                Error::with_source(format!("the table of {service} cannot be read"), error)
            })?;
            if workspace.rusoto().contains(&*table.rusoto.name) {
                tables.push(table);
            }
        }
        Ok(Self { workspace, files, texts, tables, notes })
    }

    /// Returns what the names in these texts stand for, and which cannot be read. The facades are known too.
    pub(super) fn names(&self, texts: &[String]) -> (Names, Vec<Note>) {
        let indexed: Vec<_> = self
            .files
            .par_iter()
            .zip(texts)
            .map(|(file, text)| {
                let mut index = Index::default();
                let note = match parse_text(text) {
                    Parsed::Rust(syntax) => {
                        modules(&syntax.items, file.module.clone(), &mut index);
                        None
                    }
                    Parsed::Not { line, column, why } => {
                        Some(Note { file: self.workspace.shown(&file.path), line, column, why })
                    }
                };
                proc_macro2::extra::invalidate_current_thread_spans();
                (index, note)
            })
            .collect();
        let externs = self.workspace.packages.iter().map(|package| {
            let mut externs = package.externs.clone();
            let ours =
                package.ours.iter().map(|(package, name)| (name.clone(), Extern::Rusoto(package.clone())));
            externs.extend(ours);
            externs
        });
        let mut names = Names::new(Catalog::of(self.workspace.rusoto()), externs.collect());
        let mut notes = Vec::new();
        for (index, note) in indexed {
            index.modules.into_iter().for_each(|(at, module)| names.add(&at, module));
            notes.extend(note);
        }
        names.finish();
        (names, notes)
    }
}
