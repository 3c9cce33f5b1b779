//! Servers on loopback for tests, which answer in ways that no well-behaved server does.
//!
//! | server | use it when the test decides |
//! |---|---|
//! | [`HttpServer`] | the answer to each request; it records the requests |
//! | [`RawServer`] | everything that happens on a connection |
//! | `TlsFront` (feature `tls`) | how TLS is spoken in front of another server |
//!
//! `local-aws` is the server that behaves like AWS. This crate depends on no other crate of the workspace, so that the unit
//! tests of all of them can use it.

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
