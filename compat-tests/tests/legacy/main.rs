//! `rusoto_compat::legacy` in the place of `rusoto_credential` and `rusoto_sts`, beside the originals.
//!
//! | module | shows |
//! |---|---|
//! | `swapped` | one program, compiled with either import, answers the same |
//! | `auto_refreshing` | the cache under Rusoto's name: no error sticks, nothing spins, one call for all |
//! | `into_shared` | no cache on a cache; what an SDK provider knows is not lost |
//! | `sts` | the providers of rusoto_sts by either SDK |
//! | `mfa` | an MFA code for each call |
//! | `web_identity` | a token in a file that is renewed |
//! | `chain` | the chain and its members, in processes of their own |
//! | `files` | a credentials file that is changed under a running program |
//! | `log` | what the log says of a chain that failed |

mod auto_refreshing;
mod chain;
mod files;
mod into_shared;
mod log;
mod mfa;
mod sts;
mod swapped;
mod web_identity;

#[allow(dead_code, reason = "shared with the test binary `sources`, which uses all of it")]
#[path = "../sources/child.rs"]
mod child;
#[allow(dead_code, reason = "shared with the test binary `sources`, which uses all of it")]
#[path = "../sources/scripted.rs"]
mod scripted;
#[allow(dead_code, reason = "shared with the test binary `sources`, which uses all of it")]
#[path = "../sources/stage.rs"]
mod stage;

/// What a test ends with: `?` on anything.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;
