//! What of Rusoto a file uses.
//!
//! - `rules`, `finding`: the kinds, and one finding.
//! - `scope`: where a finder is, and what names and expressions are there.
//! - `walk`: goes through a file; `visit`: asks the finders; `macros`: reads the brackets of macros.
//! - The finders, one kind of place each: `calls`, `clients`, `credentials`, `errors`, `generic`, `imports`, `regions`,
//!   `types`, and for manifests `manifests`.

mod calls;
mod clients;
mod credentials;
mod errors;
mod finding;
mod generic;
mod imports;
mod macros;
mod manifests;
mod regions;
mod rules;
mod scope;
mod types;
mod visit;
mod walk;

pub use finding::{Finding, Note};
pub(crate) use manifests::manifests;
pub use rules::{Class, RULES, Rule};
pub(crate) use walk::walk;
