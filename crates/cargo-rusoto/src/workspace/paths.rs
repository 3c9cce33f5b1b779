//! Paths as a manifest has them.

use std::path::{Component, MAIN_SEPARATOR, Path, PathBuf};

/// Returns the way from one folder to another as a manifest has it. Both are without symbolic links.
pub(crate) fn relative(from: &Path, to: &Path) -> String {
    let shared = from.components().zip(to.components()).take_while(|(left, right)| left == right).count();
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to.components().skip(shared)).collect();
    if way.as_os_str().is_empty() { ".".to_owned() } else { with_slashes(&way) }
}

/// Returns a path with the separator that Cargo takes everywhere.
pub(crate) fn with_slashes(path: &Path) -> String {
    path.display().to_string().replace(MAIN_SEPARATOR, "/")
}
