//! Servers on loopback for tests. They can answer in ways that no real server does.
//!
//! | server | use it when the test decides |
//! |---|---|
//! | [`HttpServer`] | the answer to each request; it records the requests |
//! | [`RawServer`] | everything that happens on a connection |
//! | `TlsFront` (feature `tls`) | how TLS is spoken in front of another server |
//!
//! For a server that behaves like AWS, use `local-aws`. This crate depends on no other crate of the workspace, so the
//! unit tests of all crates can use it.

mod http_server;
mod port;
mod raw_server;
mod reply;
#[cfg(feature = "tls")]
mod tls;

pub use http_server::HttpServer;
pub use port::closed_port;
pub use raw_server::{Connection, RawServer, Request};
pub use reply::Reply;
#[cfg(feature = "tls")]
pub use tls::{Authority, TlsFront};
