//! Reads and changes what Cargo keeps of a workspace: its manifests, its lock file, its patches.

pub(crate) mod cargo;
pub(crate) mod dependencies;
pub(crate) mod lock;
pub(crate) mod manifest;
pub(crate) mod members;
pub(crate) mod paths;
pub(crate) mod scratch;
pub(crate) mod write;
