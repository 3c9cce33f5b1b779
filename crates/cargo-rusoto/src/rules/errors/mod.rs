//! C: what is done with the error of a moved call moves to the SDK's form.
//!
//! A moved call ends in a method that gives Rusoto's error. That end goes where all that is done with the error is in sight,
//! and each test becomes one that holds for the same answers. Tests of Rusoto's variants exclude each other, so that their
//! order does not matter.
//!
//! - `end`: moved calls, with the operation of each.
//! - `pattern`: a pattern of Rusoto's error as tests. `guard`: a test as code for the SDK's error.
//! - `arms`: the arms of a `match`, and conditions with `let`. `places`: where the error of a call goes. `waited`: through which
//!   futures.

mod arms;
mod end;
mod guard;
mod pattern;
mod places;
mod waited;

use super::{Context, RewriteRule, Site};

pub(super) const RULE: RewriteRule = RewriteRule {
    name: "C",
    does: "a match on the error of a moved call takes the SDK's error",
    moves_clients: false,
    find,
};

/// Why a place stays: the kind of finding, and the reason.
#[derive(Debug)]
struct Stays {
    id: &'static str,
    why: String,
}

/// Case of Rusoto's own error.
const SERVICE: &str = "RC050";
const UNKNOWN: &str = "RC051";
const OTHER: &str = "RC052";

fn stays<T>(id: &'static str, why: impl Into<String>) -> Result<T, Stays> {
    Err(Stays { id, why: why.into() })
}

fn find(context: &Context<'_>, file: &syn::File) -> Vec<Site> {
    places::sites(context, file)
}
