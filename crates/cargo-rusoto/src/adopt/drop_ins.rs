//! The drop-ins, and what a lock file says of them.

use crate::workspace::lock::{Lock, Package};

/// The version of Rusoto that the drop-ins have.
pub(super) const VERSION: &str = "0.48.0";
pub(super) const CORE: &str = "rusoto_core";
pub(super) const CREDENTIAL: &str = "rusoto_credential";
/// All of them.
pub(super) const NAMES: [&str; 3] = [CORE, CREDENTIAL, "rusoto_signature"];

/// The package without which no drop-in is.
const BELOW_ALL: &str = "rusoto-compat-core";

/// Is this package a drop-in, and not Rusoto's own or a fork?
pub(super) fn is_drop_in(lock: &Lock, package: &Package) -> bool {
    NAMES.contains(&&*package.name)
        && package.version == VERSION
        && !package.is_from_registry()
        && lock.named(BELOW_ALL).any(|below| below.source == package.source)
}

/// Returns the packages that may be a drop-in or one of Rusoto's own that a drop-in could replace.
pub(super) fn replaceable(lock: &Lock) -> impl Iterator<Item = &Package> {
    lock.packages.iter().filter(|package| NAMES.contains(&&*package.name))
}

/// Returns the crates to patch for the engine: one, or all if a package beyond Rusoto names one of the other two.
pub(super) fn for_engine(lock: &Lock) -> Vec<&'static str> {
    let all = replaceable(lock)
        .filter(|package| package.name != CORE && package.version == VERSION)
        .flat_map(|package| lock.dependents(package))
        .any(|dependent| !NAMES.contains(&&*dependent.name));
    if all { NAMES.to_vec() } else { vec![CORE] }
}
