//! Two sides behind one trait, and what a rollout sends to each.

mod fakes;
mod load;
mod local;
mod own;
mod retreat;
