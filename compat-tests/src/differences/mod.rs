//! The intended differences between the answers of the two SDKs, each with its reason.
//!
//! Three rules keep the table true:
//! * A difference that is not in the table fails the tests.
//! * A row that no case meets any more fails the tests ([`Ledger::stale`]).
//! * `docs/reference/differences/calls.md` shows exactly this table ([`markdown`]).
//!
//! The same rules hold for [`SOURCES`], the differences of the drop-in providers, and the folders of `cases/`.

mod between_builds;
mod ledger;
mod sources;
mod table;

pub use between_builds::intended_between_builds;
pub use ledger::{Difference, Ledger, On, Says, markdown};
pub use sources::{SOURCES, SourceDifference, sources_markdown};
pub use table::{INTENDED, NONE_OVER_SHARED_HTTP, OVER_SHARED_HTTP, intended_over};
