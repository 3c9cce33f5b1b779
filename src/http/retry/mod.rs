//! Retries: what is worth one, for how long a signature is good for one, and the loop.

mod send;
mod signature_age;
mod verdict;

#[cfg(test)]
mod tests;

pub(super) use send::Retries;
pub(super) use verdict::PassVerdictOn;
