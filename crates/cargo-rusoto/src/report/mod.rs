//! An inventory as text.
//!
//! - `counts`: how many uses there are of what.
//! - `table`: for people. `markdown`: to paste. `json`, `sarif`: for programs.
//! - `explain`: one kind. `estimate`: what `migrate` would do.

mod counts;
mod estimate;
mod explain;
mod json;
mod markdown;
mod sarif;
mod table;

pub use explain::explain;
pub use json::{SCHEMA_VERSION, json};
pub use markdown::markdown;
pub use sarif::sarif;
pub use table::{Detail, table};
