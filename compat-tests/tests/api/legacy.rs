//! The names in this library.

use rusoto_compat::legacy as subject;

#[path = "surface.rs"]
mod surface;
