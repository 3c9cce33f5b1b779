//! Writes the files: all are made ready, then each is put in its place.

use super::project::Project;
use super::rewrite::Rewritten;
use crate::Error;
use crate::interrupt::undivided;
use crate::workspace::write::{Ready, read};

/// Writes what changed. A run that ends early leaves each file old or new.
pub(super) fn write(project: &Project, rewritten: &Rewritten) -> Result<(), Error> {
    let mut ready = Vec::new();
    for (at, before, after) in rewritten.changed() {
        let Some(file) = project.files.get(at) else { continue };
        if read(&file.path)?.as_deref() != Some(before) {
            return Err(Error::new(format!(
                "{} was changed by somebody else in the meantime, and nothing was written. Run this again",
                file.path.display()
            )));
        }
        ready.push(Ready::new(&file.path, after)?);
    }
    undivided(|| ready.into_iter().try_for_each(Ready::put))
}
