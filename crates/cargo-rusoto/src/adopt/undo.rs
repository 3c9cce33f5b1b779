//! Puts back what `--apply` changed.

use super::apply::{Files, write};
use super::drop_ins::NAMES;
use super::options::{Options, REPOSITORY};
use super::record::Record;
use crate::workspace::manifest::{Patch, patches, without_patches};
use crate::workspace::members::Workspace;
use crate::workspace::scratch::Scratch;
use crate::workspace::write::{read, with_line_ends_of};
use crate::{Ended, Error};

const RESOLVED_AGAIN: &str = "\
Cargo.lock has Rusoto's own crates again. It was changed since --apply, or the
target folder was deleted, so all other packages keep their versions. Your
history has the older ones.";

pub(super) fn run(options: &Options) -> Result<Ended, Error> {
    let workspace = options.workspace()?;
    let files = Files::read(&workspace)?;
    let recorded = Record::manifest(&workspace).before(&files.manifest)?;
    let older = recorded.as_deref().map(patches).transpose()?;
    let (ours, others): (Vec<Patch>, Vec<Patch>) = patches(&files.manifest)?
        .into_iter()
        .filter(|patch| NAMES.contains(&&*patch.name))
        .filter(|patch| older.as_ref().is_none_or(|older| !older.contains(patch)))
        .partition(|patch| older.is_some() || leads_to_ours(options, &workspace, patch));
    if let Some(other) = others.first() {
        return Err(Error::new(format!(
            "this line is not known to lead to rusoto-compat:\n  {}\nGive --undo the --git of it, or delete it by hand. \
             Nothing was changed",
            other.line(),
        )));
    }
    if ours.is_empty() {
        options.say("Nothing to undo: no line under [patch.crates-io] takes a drop-in.");
        return Ok(Ended::Nothing);
    }
    let names: Vec<String> = ours.iter().map(|patch| patch.name.clone()).collect();
    let manifest = match recorded {
        Some(before) => before,
        None => without_patches(&files.manifest, &names)?,
    };
    let (lock, what) = match &files.lock {
        None => (None, "There is no Cargo.lock."),
        Some(now) => match Record::lock(&workspace).before(now)? {
            Some(before) => (Some(before), "Cargo.lock is what it was before --apply."),
            None => (Some(with_line_ends_of(now, &resolve(options, &workspace, &manifest)?)), RESOLVED_AGAIN),
        },
    };
    write(&workspace, &files, &manifest, lock.as_deref())?;
    Record::manifest(&workspace).remove();
    Record::lock(&workspace).remove();
    for patch in &ours {
        options.say(&format!("- {}", patch.line()));
    }
    options.say(what);
    Ok(Ended::Nothing)
}

/// Does the line lead to rusoto-compat: to its repository or the one that the options name, or to a folder with a
/// drop-in?
fn leads_to_ours(options: &Options, workspace: &Workspace, patch: &Patch) -> bool {
    let by_git = patch.git.as_deref().is_some_and(|url| {
        let plain = |url: &str| url.trim_end_matches('/').trim_end_matches(".git").to_owned();
        [REPOSITORY, &options.git].iter().any(|known| plain(known) == plain(url))
    });
    let by_path = patch.path.as_deref().is_some_and(|path| {
        let manifest = workspace.root.join(path).join("Cargo.toml");
        // Each drop-in says in `links` that all have to come from one source.
        let links = format!("links = \"{}: one source", patch.name);
        read(&manifest).ok().flatten().is_some_and(|text| text.contains(&links))
    });
    by_git || by_path
}

/// Returns the lock file for the manifest without the lines.
fn resolve(options: &Options, workspace: &Workspace, manifest: &str) -> Result<String, Error> {
    options.progress("asking Cargo for Rusoto's own crates");
    let scratch = Scratch::new(workspace, manifest)?;
    match options.cargo().run(scratch.root(), ["update", "--workspace"])? {
        Ok(_) => Ok(scratch.lock()?.unwrap_or_default()),
        Err(mut refused) => {
            refused.said = scratch.with_original_paths(&refused.said);
            Err(refused
                .into_error("Cargo cannot resolve the workspace without the drop-ins. Nothing was changed"))
        }
    }
}
