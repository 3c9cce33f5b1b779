//! The lock, the cell and the runtime that the cache stands on.
//!
//! They are named in one place because the tests replace them: a model checker and a simulation have to decide who goes
//! next in this very code. Outside of the tests these are the real ones.

#[cfg(not(test))]
pub(super) use {
    arc_swap::ArcSwapOption,
    std::sync::{Mutex, MutexGuard},
    tokio::{runtime::Handle, task::AbortHandle},
};

#[cfg(test)]
pub(super) use super::tests::stand_ins::{AbortHandle, ArcSwapOption, Handle, Mutex, MutexGuard};
