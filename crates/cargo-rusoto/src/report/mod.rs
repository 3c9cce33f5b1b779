//! An inventory as text.
//!
//! - `counts`: how many uses there are of what.
//! - `table`: for people. `markdown`: to paste. `json`, `sarif`: for programs.
//! - `explain`: one kind.

mod counts;
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
