//! Changes of a text by byte ranges. What no range covers stays as it is, byte for byte.
//!
//! - `edits`: edits that belong together, and those of a file without overlap.
//! - `source`: a file's text with the place of its syntax in it, its indentation and its line ends.
//! - `comments`: the comments between two pieces of syntax.

mod comments;
mod edits;
mod source;

pub(crate) use comments::{comments, comments_within};
pub(crate) use edits::{Edit, Edits};
pub(crate) use source::Source;
