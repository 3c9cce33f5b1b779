//! `Preflight` against a server that verifies signatures: all well, and every failure made for real.

mod agreement;
mod all_well;
mod bounds;
mod identity;
mod stage;
mod transport;
