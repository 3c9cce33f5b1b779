//! Writes Rusoto's trait over the SDK's client, as the text of a Rust file.
//!
//! - `operations`: the client, the trait, and one function for each request;
//! - `constructors`: Rusoto's constructors, and those over a client or a configuration of the SDK;
//! - `types`: the functions that convert structs and unions;
//! - `values`: the expression that converts one value;
//! - `special`: the operations and clients that need more than their fields;
//! - `routed`: the trait over two of its implementations, and the operations of a service as data;
//! - `moved`: the types that convert, for code around calls that have moved to the SDK;
//! - `answers`: how a shadow takes an answer apart;
//! - `keys`: what names the object of a request;
//! - `samples`: requests and answers with drawn values, for tests;
//! - `names`: names in Rust.

mod answers;
mod constructors;
mod keys;
mod moved;
mod names;
mod operations;
mod routed;
mod samples;
mod special;
mod types;
mod values;

pub use moved::write_moved;
pub use operations::{Unsupported, write};
pub use routed::write_routed;
pub use samples::write_samples;
pub use special::{always_set, refused};
