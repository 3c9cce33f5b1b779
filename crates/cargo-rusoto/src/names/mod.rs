//! What names stand for, by syntax alone: imports, globs, aliases, renamed crates, re-exports, and the user's own items.
//!
//! - `canonical`: one name for each item of Rusoto.
//! - `catalog`: what Rusoto's crates have in them.
//! - `seen`: a type as it is written.
//! - `index`: the names of each module.
//! - `resolve`: what a path stands for.

mod canonical;
mod catalog;
mod index;
mod resolve;
mod seen;

pub(crate) use canonical::{Item, service_of};
pub(crate) use catalog::{Catalog, RUSOTO_ERROR, Service};
pub(crate) use index::{Declared, Module, ModulePath};
pub(crate) use resolve::{Def, Extern, Names};
pub(crate) use seen::{Bounds, Path, Seen, bounds_of, plain, written};
