//! The drop-in beside the crate that it replaces: the same requests, over a hyper connector of the user's own and over
//! the engine.
//!
//! | module | what is compared |
//! |---|---|
//! | `sides` | nothing: both crates behind the same functions |
//! | `wire` | the bytes of the requests |
//! | `answers` | responses |
//! | `failures` | the texts of errors |
//! | `dispatchers` | what mocks and wrappers are given, and how often |
//! | `shapes` | `Debug` and `Display` |
//! | `engine` | the bytes of `HttpClient::new()`, and how often they are sent |

mod answers;
mod dispatchers;
mod engine;
mod failures;
mod shapes;
mod sides;
mod wire;
