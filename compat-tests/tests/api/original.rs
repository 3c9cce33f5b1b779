//! Rusoto's own.

use rusoto_credential as subject;

#[path = "surface.rs"]
mod surface;
