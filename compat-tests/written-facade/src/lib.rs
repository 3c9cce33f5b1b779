//! A program with a facade of a service that `rusoto-compat-facade` does not have.

include!(concat!(env!("OUT_DIR"), "/facades.rs"));
