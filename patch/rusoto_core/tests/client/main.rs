//! The drop-in beside the crate that it replaces: the same requests, over a hyper connector of the user's own.
//!
//! | module | what is compared |
//! |---|---|
//! | `sides` | nothing: both crates behind the same functions |
//! | `wire` | the bytes of the requests |
//! | `answers` | responses |
//! | `failures` | the texts of errors |
//! | `dispatchers` | what mocks and wrappers are given, and how often |
//! | `shapes` | `Debug` and `Display` |

mod answers;
mod dispatchers;
mod failures;
mod shapes;
mod sides;
mod wire;
