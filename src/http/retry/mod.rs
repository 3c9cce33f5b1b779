//! Retries: the decision, the age of the signature, and the loop.

mod send;
mod signature_age;
mod verdict;

#[cfg(test)]
mod tests;

pub(super) use send::Retries;
pub(super) use verdict::PassVerdictOn;
