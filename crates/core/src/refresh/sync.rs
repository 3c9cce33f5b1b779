//! The lock, the cell and the runtime that the cache stands on.
//!
//! Named in one place because the tests put their own there: a model checker and a simulation have to decide who
//! goes next, and what they drive must be this code and not a copy of it. Outside of the tests these are the real
//! ones, by their own names.

#[cfg(not(test))]
pub(super) use {
    arc_swap::ArcSwapOption,
    std::sync::{Mutex, MutexGuard},
    tokio::{runtime::Handle, task::AbortHandle},
};

#[cfg(test)]
pub(super) use super::tests::stand_ins::{AbortHandle, ArcSwapOption, Handle, Mutex, MutexGuard};
