//! A program with a facade of its own.

include!(concat!(env!("OUT_DIR"), "/facades.rs"));
