//! Which lines the manifest gets, and what stands against them.

use super::drop_ins::{CORE, CREDENTIAL, NAMES, VERSION, for_engine, is_drop_in, replaceable};
use super::options::Options;
use crate::Error;
use crate::workspace::lock::Lock;
use crate::workspace::manifest::{Patch, older_requirements, patches};
use crate::workspace::members::Workspace;
use crate::workspace::write::read;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// What an adoption does to the root manifest.
#[derive(Debug)]
pub(super) struct Plan {
    /// All lines that have to be there.
    pub(super) wanted: Vec<Patch>,
    /// Those that are not there yet.
    pub(super) missing: Vec<Patch>,
    /// Versions of Rusoto in the tree that stay as they are, each as a sentence.
    pub(super) stay: Vec<String>,
}

impl Plan {
    /// Finds the lines for a tree.
    pub(super) fn new(
        options: &Options,
        workspace: &Workspace,
        manifest: &str,
        lock: &Lock,
    ) -> Result<Self, Error> {
        let stay = refuse(workspace, lock)?;
        let has_core = lock.named(CORE).any(|package| package.version == VERSION);
        let names = if options.credentials_only {
            vec![CREDENTIAL]
        } else if has_core {
            for_engine(lock)
        } else {
            return Err(Error::new(
                "the tree has rusoto_credential without rusoto_core, so there is no engine to replace. Run this again \
                 with --credentials-only",
            ));
        };
        let present = patches(manifest)?;
        let mut wanted = Vec::new();
        let mut missing = Vec::new();
        for name in names {
            let patch = options.patch(workspace, name)?;
            match present.iter().find(|other| other.name == name) {
                Some(other) if !other.has_more && source(workspace, other) == source(workspace, &patch) => {
                    wanted.push(other.clone());
                }
                Some(other) => {
                    return Err(Error::new(format!(
                        "the root Cargo.toml patches {name} already:\n  {}\nThis run would write:\n  {}\nDelete the \
                         line, or give this command the same --git, --rev or --path. Nothing was changed",
                        other.line(),
                        patch.line(),
                    )));
                }
                None => {
                    missing.push(patch.clone());
                    wanted.push(patch);
                }
            }
        }
        // All drop-ins have to come from one source. A line for another of them may be there, from another one.
        let stranger = present.iter().find(|other| {
            let named = wanted.iter().any(|patch| patch.name == other.name);
            let elsewhere =
                wanted.first().is_some_and(|first| source(workspace, first) != source(workspace, other));
            NAMES.contains(&&*other.name) && !named && elsewhere
        });
        if let Some(other) = stranger {
            return Err(Error::new(format!(
                "the root Cargo.toml patches {} from another source:\n  {}\nAll drop-ins have to come from one source \
                 and revision. Delete the line, and run this again. Nothing was changed",
                other.name,
                other.line(),
            )));
        }
        Ok(Self { wanted, missing, stay })
    }
}

/// Where a line leads: the repository and its revision, or the folder around that of the drop-in.
fn source(workspace: &Workspace, patch: &Patch) -> (Option<String>, Option<String>, Option<PathBuf>) {
    let url = patch.git.as_deref().map(|url| url.trim_end_matches('/').trim_end_matches(".git").to_owned());
    let folder = patch.path.as_deref().map(|path| {
        let folder = workspace.root.join(path);
        let folder = folder.canonicalize().unwrap_or(folder);
        folder.parent().map(Path::to_owned).unwrap_or_default()
    });
    (url, patch.rev.clone(), folder)
}

/// Returns what stays as it is, or the error if there is nothing that can be replaced.
fn refuse(workspace: &Workspace, lock: &Lock) -> Result<Vec<String>, Error> {
    let mut older = Vec::new();
    let mut usable = false;
    for package in replaceable(lock) {
        if package.version == VERSION {
            if !package.is_from_registry() && !is_drop_in(lock, package) {
                return Err(Error::new(format!(
                    "{} {VERSION} is not from crates.io but from {}, and a patch of crates.io does not reach it. Take \
                     it from crates.io, and run this again. Nothing was changed",
                    package.name,
                    package.source.as_deref().unwrap_or("a path"),
                )));
            }
            usable |= package.name == CORE || package.name == CREDENTIAL;
        } else {
            older.push(package);
        }
    }
    if !usable && older.is_empty() {
        return Err(Error::new(format!(
            "there is no Rusoto in the tree of {}: no package named {CORE} or {CREDENTIAL}. There is nothing to adopt",
            workspace.root.display(),
        )));
    }
    let mut stay: Vec<String> = older
        .iter()
        .map(|package| {
            let by: Vec<String> = lock
                .dependents(package)
                .filter(|dependent| !dependent.name.starts_with("rusoto_"))
                .map(|dependent| format!("{} {}", dependent.name, dependent.version))
                .collect();
            let by = if by.is_empty() { String::new() } else { format!(", used by {}", by.join(", ")) };
            format!("{} {} stays Rusoto's own{by}.", package.name, package.version)
        })
        .collect();
    let lines = bumps(workspace)?;
    if !usable {
        let versions: Vec<&str> = older.iter().map(|package| &*package.version).collect();
        let newest = versions.iter().max().copied().unwrap_or_default();
        return Err(Error::new(format!(
            "the tree has Rusoto {newest}, and the drop-ins replace {VERSION}. {}",
            if lines.is_empty() {
                format!(
                    "No Cargo.toml of this workspace asks for it, so another package has to move first:\n  {}",
                    stay.join("\n  "),
                )
            } else {
                format!("Move to 0.48 first, then run this again:\n{lines}Nothing was changed")
            },
        )));
    }
    if !stay.is_empty() && !lines.is_empty() {
        stay.push(format!("These lines would move it to 0.48:\n{}", lines.trim_end()));
    }
    Ok(stay)
}

/// Returns the lines of the manifests that ask for an older Rusoto, each with its successor.
fn bumps(workspace: &Workspace) -> Result<String, Error> {
    let mut lines = String::new();
    for manifest in &workspace.manifests {
        let Some(text) = read(manifest)? else { continue };
        for found in older_requirements(&text) {
            let place = workspace.shown(manifest);
            let _ = writeln!(lines, "  {place}:{}\n  - {}\n  + {}", found.line, found.text, found.bumped);
        }
    }
    Ok(lines)
}
