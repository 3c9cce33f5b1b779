//! The API of the drop-in: the same file that compiles on the original.

use rusoto_credential as subject;

#[path = "../../tests/api/surface.rs"]
mod surface;
