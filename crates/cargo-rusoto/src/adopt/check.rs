//! Says whether the drop-ins are active, and for which crates.

use super::apply::Files;
use super::drop_ins::{NAMES, is_drop_in, replaceable};
use super::options::Options;
use super::refusal::Refusal;
use crate::workspace::lock::Lock;
use crate::workspace::manifest::patches;
use crate::workspace::scratch::Scratch;
use crate::{Ended, Error};

pub(super) fn run(options: &Options) -> Result<Ended, Error> {
    let workspace = options.workspace()?;
    let files = Files::read(&workspace)?;
    let scratch = Scratch::new(&workspace, &files.manifest)?;
    let lock = match options.cargo().run(scratch.root(), ["update", "--workspace"])? {
        Ok(_) => Lock::parse(&scratch.lock()?.unwrap_or_default())?,
        Err(mut refused) => {
            refused.said = scratch.with_original_paths(&refused.said);
            let Some(refusal) = Refusal::read(&refused.said) else {
                return Err(refused.into_error("Cargo cannot resolve the workspace"));
            };
            options.say(&format!(
                "Not active: Cargo selects no version of `{}`, so nothing can be built. Run `cargo rusoto adopt --apply`, \
                 which mends the lock file.",
                refusal.package,
            ));
            return Ok(Ended::Findings);
        }
    };
    let mut active = 0;
    let mut complaints = Vec::new();
    let lines: Vec<String> = patches(&files.manifest)?
        .into_iter()
        .map(|patch| patch.name)
        .filter(|name| NAMES.contains(&&**name))
        .collect();
    for package in replaceable(&lock) {
        let what = format!("{} {}", package.name, package.version);
        if is_drop_in(&lock, package) {
            active += 1;
            options.say(&format!("{what}: drop-in, from {}", package.source.as_deref().unwrap_or("a path")));
            continue;
        }
        options.say(&format!("{what}: Rusoto's own{}", brought_by(&lock, package)));
        // One that is beside a drop-in of its name, or that a line should have replaced, is what nobody expects.
        if lines.contains(&package.name) || lock.named(&package.name).any(|other| is_drop_in(&lock, other)) {
            complaints.push(format!("{what} is not replaced."));
        }
    }
    let unused = lock.unused.iter().filter(|name| NAMES.contains(&&***name));
    complaints.extend(unused.map(|name| format!("Cargo takes the line of {name} for unused.")));
    if active == 0 {
        complaints.push("No drop-in is active. `cargo rusoto adopt` shows what to do.".to_owned());
    }
    for complaint in &complaints {
        options.say(complaint);
    }
    Ok(if complaints.is_empty() { Ended::Nothing } else { Ended::Findings })
}

fn brought_by(lock: &Lock, package: &crate::workspace::lock::Package) -> String {
    let by: Vec<String> = lock
        .dependents(package)
        .filter(|dependent| !NAMES.contains(&&*dependent.name))
        .map(|dependent| format!("{} {}", dependent.name, dependent.version))
        .collect();
    if by.is_empty() { String::new() } else { format!(", used by {}", by.join(", ")) }
}
