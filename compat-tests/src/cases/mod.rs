//! The cases: each written once, and run through both SDKs.
//!
//! A case states the answer of each step where both SDKs agree. Where they differ, the table of
//! [differences](crate::differences) has both answers.

mod answers;
mod cross;
mod errors;
mod keys;
mod listing;
mod metadata;
mod multipart;
mod objects;
mod presigned;
mod streaming;
mod sts;

use std::pin::Pin;

pub use answers::ANSWERS;

use crate::script::Script;

/// What a case does.
pub type Steps = for<'s> fn(&'s mut Script) -> Pin<Box<dyn Future<Output = ()> + Send + 's>>;

/// A case.
#[derive(Debug, Clone, Copy)]
pub struct Case {
    /// Its module and function.
    pub name: &'static str,
    /// What it does.
    pub play: Play,
}

/// How a case is run.
#[derive(Debug, Clone, Copy)]
pub enum Play {
    /// Once in each SDK, each in a bucket of its own.
    Each(Steps),
    /// One SDK writes, both read it: first what Rusoto wrote, then what the SDK wrote. Here the answers
    /// must agree to the millisecond.
    Shared {
        /// Fills the bucket.
        write: Steps,
        /// Reads it and changes nothing.
        read: Steps,
    },
}

/// Names each function and makes a [`Case`] of it.
macro_rules! each {
    ($module:ident: $($function:ident),* $(,)?) => {
        vec![$($crate::cases::Case {
            name: concat!(stringify!($module), "::", stringify!($function)),
            play: $crate::cases::Play::Each(|script| Box::pin($function(script))),
        }),*]
    };
}
use each;

/// The cases for servers that keep state and check signatures.
pub fn for_servers() -> Vec<Case> {
    [
        objects::cases(),
        metadata::cases(),
        keys::cases(),
        listing::cases(),
        multipart::cases(),
        presigned::cases(),
        streaming::cases(),
        errors::cases(),
        cross::cases(),
        sts::cases(),
    ]
    .concat()
}

/// The cases for [prepared](crate::servers::prepared) answers.
pub fn for_prepared_answers() -> Vec<Case> {
    answers::cases()
}
