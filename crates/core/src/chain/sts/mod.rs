//! Sessions of roles from STS, for keys or for a token.

mod answer;
mod assume_role;
mod client;
mod web_identity;

pub(super) use assume_role::{Role, assume_role};
pub(super) use client::client;
pub(super) use web_identity::{WebIdentity, assume_role_with_web_identity};
