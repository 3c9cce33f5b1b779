//! This crate beside the original: the same calls must have the same results.
//!
//! | variable | what it sets |
//! |---|---|
//! | `RUSOTO_COMPAT_REQUESTS` | the number of random requests (20,000: ten seconds of processor time without optimisation) |
//! | `RUSOTO_COMPAT_FIRST_SEED` | the seed of the first request (0). The others follow it |

mod encode;
mod plan;
mod region;
mod request;
mod stream;
mod text;

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |value| value.parse().expect(name))
}
