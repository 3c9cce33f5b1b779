//! For each call, which of two sides serves it.
//!
//! | item | for |
//! |---|---|
//! | [`Routed`] | implements Rusoto's traits over two implementations |
//! | [`Rollout`], [`RolloutBuilder`] | the rules: which side serves which operation |
//! | [`Retreat`] | when an operation goes back to the old side by itself |
//! | [`RolloutUsage`], [`RolloutStatus`] | the calls of both sides, and what is wrong with the rules |
//! | [`Shadow`], [`ShadowUse`] | the other side of a call beside the one that serves it, and what came of it |
//! | [`Operation`] | what is known of an operation before it is called |

// `rollout` is built on `services`, which has a `slot` for each operation. A slot has its rule, which has a share.
mod builder;
mod error;
mod failure;
mod file;
mod implement;
mod key;
mod operation;
mod retreat;
mod rollout;
mod routed;
mod rule;
mod services;
mod shadow;
mod share;
mod side;
mod slot;
mod status;
mod text;
mod usage;

pub use builder::RolloutBuilder;
pub use error::{RolloutError, RolloutSource};
#[doc(hidden)]
pub use key::{Key, KeyAttribute, Text};
pub use operation::Operation;
pub use retreat::Retreat;
pub use rollout::Rollout;
pub use routed::Routed;
#[doc(hidden)]
pub use shadow::{Fields, Parts, Tree};
pub use shadow::{Shadow, ShadowUse};
pub use side::Side;
pub use status::RolloutStatus;
pub use usage::{RolloutUsage, RolloutUse, SideUse};
