//! Shows an adoption, and does it.

use super::mend::mend;
use super::options::Options;
use super::plan::Plan;
use super::record::Record;
use super::say;
use crate::workspace::lock::Lock;
use crate::workspace::manifest::with_patches;
use crate::workspace::members::Workspace;
use crate::workspace::scratch::Scratch;
use crate::workspace::write::{Ready, read, with_line_ends_of};
use crate::{Ended, Error, interrupt};
use std::process::Command;

pub(super) fn run(options: &Options) -> Result<Ended, Error> {
    let workspace = options.workspace()?;
    compiler(&workspace)?;
    let files = Files::read(&workspace)?;
    let resolved = tree(options, &workspace, &files)?;
    let before = Lock::parse(&resolved)?;
    let plan = Plan::new(options, &workspace, &files.manifest, &before)?;
    let manifest = with_patches(&files.manifest, &plan.missing)?;
    let scratch = Scratch::new(&workspace, &manifest)?;
    let mended = mend(options, &plan, &scratch, files.lock.as_deref().map(|lock| (lock, &*resolved)))?;
    drop(scratch);

    // Without a lock file there is nothing to mend: Cargo makes one with today's versions.
    let lock = files.lock.as_deref().map(|before| with_line_ends_of(before, &mended.text));
    if plan.missing.is_empty() && lock == files.lock {
        options.say(&say::already(&plan));
        return Ok(Ended::Nothing);
    }
    options.say(&say::plan(&workspace, &plan, &mended, files.lock.is_some(), options.apply));
    if !options.apply {
        options.say("Nothing was written. Run this again with --apply.");
        return Ok(Ended::Findings);
    }
    write(&workspace, &files, &manifest, lock.as_deref())?;
    options.say(&say::done(&plan, &before, &mended.lock));
    Ok(Ended::Nothing)
}

/// The two files as they were when the command began.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Files {
    pub(super) manifest: String,
    pub(super) lock: Option<String>,
}

impl Files {
    pub(super) fn read(workspace: &Workspace) -> Result<Self, Error> {
        let manifest = read(&workspace.manifest())?
            .ok_or_else(|| Error::new(format!("{} is gone", workspace.manifest().display())))?;
        Ok(Self { manifest, lock: read(&workspace.lock())? })
    }
}

/// Returns the lock file that Cargo would write now. It is taken as it is where Cargo cannot resolve it, as offline, or where
/// somebody has written the lines and stopped there.
pub(super) fn tree(options: &Options, workspace: &Workspace, files: &Files) -> Result<String, Error> {
    let scratch = Scratch::new(workspace, &files.manifest)?;
    match (options.cargo().run(scratch.root(), ["update", "--workspace"])?, &files.lock) {
        (Ok(_), _) => Ok(scratch.lock()?.unwrap_or_default()),
        // Without Rusoto in it, it is older than the manifest, and does not tell what is in the tree.
        (Err(_), Some(lock)) if lock.contains("\"rusoto_") => Ok(lock.clone()),
        (Err(mut refused), _) => {
            refused.said = scratch.with_original_paths(&refused.said);
            Err(refused.into_error("Cargo cannot resolve the workspace as it is"))
        }
    }
}

/// Writes both files. Each is old or new at any time, and the lock file comes first: Cargo takes it with either manifest.
pub(super) fn write(
    workspace: &Workspace,
    files: &Files,
    manifest: &str,
    lock: Option<&str>,
) -> Result<(), Error> {
    let new_manifest = Ready::new(&workspace.manifest(), manifest)?;
    let new_lock = lock.map(|lock| Ready::new(&workspace.lock(), lock)).transpose()?;
    let old_lock = files.lock.as_deref().map(|lock| Ready::new(&workspace.lock(), lock)).transpose()?;
    Record::manifest(workspace).write(&files.manifest, manifest)?;
    if let (Some(before), Some(after)) = (&files.lock, lock) {
        Record::lock(workspace).write(before, after)?;
    }
    interrupt::undivided(interrupt::WRITTEN, || {
        if Files::read(workspace)? != *files {
            return Err(Error::new("somebody else has changed Cargo.toml or Cargo.lock. Run this again"));
        }
        if let Some(lock) = new_lock {
            lock.put()?;
        }
        new_manifest.put().inspect_err(|_| {
            if let Some(lock) = old_lock {
                let _ = lock.put();
            }
        })
    })
}

/// Refuses a compiler that is too old for the drop-ins.
fn compiler(workspace: &Workspace) -> Result<(), Error> {
    let program = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(&program)
        .arg("-vV")
        .current_dir(&workspace.root)
        .output()
        .map_err(|error| Error::with_source(format!("{} does not start", program.display()), error))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let release = said.lines().find_map(|line| line.strip_prefix("release: ")).unwrap_or_default();
    let needed = env!("CARGO_PKG_RUST_VERSION");
    match (semver::Version::parse(release), semver::Version::parse(needed)) {
        (Ok(has), Ok(needs))
            if (has.major, has.minor, has.patch) < (needs.major, needs.minor, needs.patch) =>
        {
            Err(Error::new(format!(
                "the compiler of this folder is Rust {has}, and the drop-ins need {needs}, as the AWS SDK does. Run \
                 `rustup update`, and look for a rust-toolchain.toml. Nothing was changed",
            )))
        }
        _ => Ok(()),
    }
}
