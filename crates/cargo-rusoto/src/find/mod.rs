//! What of Rusoto a file uses.
//!
//! - `rules`, `finding`: the kinds, and one finding.
//! - `scope`: where a finder is, and what names and expressions are there.
//! - `walk`: goes through a file; `visit`: asks the finders; `macros`: reads the brackets of macros.
//! - `facts`: what stands where, for those that change a file.
//! - The finders, one kind of place each: `calls`, `clients`, `credentials`, `errors`, `generic`, `imports`, `regions`,
//!   `types`, and for manifests `manifests`.

mod calls;
mod clients;
mod credentials;
mod errors;
mod facts;
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

pub(crate) use facts::Facts;
pub use finding::{Finding, Note};
pub(crate) use manifests::manifests;
pub(crate) use rules::{CALL, CALL_ALONE, CALL_ELSEWHERE, CALL_NO_TABLE, IMPORT, REQUEST, VALUE};
pub use rules::{Class, RULES, Rule};
pub(crate) use walk::{facts, walk};
