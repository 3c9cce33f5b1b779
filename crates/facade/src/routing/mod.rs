//! Routing: for each call, which of two sides serves it.
//!
//! - `routed`: `Routed`, which implements Rusoto's traits over two sides;
//! - `rollout`: `Rollout`, the rules of all operations;
//! - `slot`: what a rollout holds of one operation;
//! - `rule`, `share`, `key`, `side`: the parts of a choice;
//! - `failure`: which errors are failures of a side;
//! - `shadow`: the other side beside the one that serves, and what both return compared;
//! - `operation`: what is known of an operation before it is called.

mod failure;
mod key;
mod operation;
mod rollout;
mod routed;
mod rule;
mod shadow;
mod share;
mod side;
mod slot;

#[doc(hidden)]
pub use key::{Key, KeyAttribute, Text};
pub use operation::Operation;
pub use rollout::Rollout;
pub use routed::Routed;
#[doc(hidden)]
pub use shadow::{Fields, Parts, Tree};
pub use shadow::{Shadow, ShadowUse};
pub use side::Side;
