//! Writes the files: all are made ready, then each is put in its place.

use super::project::Project;
use super::rewrite::Rewritten;
use crate::Error;
use crate::interrupt::undivided;
use crate::workspace::write::{Ready, read};

/// Writes what changed. A run that ends early leaves each file old or new.
pub(super) fn write(project: &Project, rewritten: &Rewritten) -> Result<(), Error> {
    let mut ready = Vec::new();
    let sources = rewritten
        .changed()
        .filter_map(|(at, before, after)| Some((project.files.get(at)?.path.as_path(), before, after)));
    let manifests = rewritten.manifests.iter().map(|one| (&*one.path, &*one.before, &*one.after));
    for (path, before, after) in manifests.chain(sources) {
        if read(path)?.as_deref() != Some(before) {
            return Err(Error::new(format!(
                "{} was changed by somebody else in the meantime, and nothing was written. Run this again",
                path.display()
            )));
        }
        ready.push(Ready::new(path, after)?);
    }
    undivided(|| ready.into_iter().try_for_each(Ready::put))
}
