//! The API of the drop-in: the same file that compiles on the original.

#![allow(clippy::type_complexity, reason = "the types are what it looks at")]

use rusoto_credential as subject;

#[path = "../../tests/api/surface.rs"]
mod surface;
