//! What `cargo rusoto migrate` makes of programs. This package compiles only if both sides do.
//!
//! The build script writes three calls of each operation of each service, and rewrites them. See `build/calls.rs`.

mod golden {
    include!(concat!(env!("OUT_DIR"), "/golden.rs"));
}

include!(concat!(env!("OUT_DIR"), "/services.rs"));
