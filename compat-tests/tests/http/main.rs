//! Rusoto clients over the SDK's HTTP client, against real servers, with Rusoto's own client beside them.
//!
//! What Rusoto's own client does is asserted too, so that this is the record of it.

#[path = "../../engine-patched/tests/clients/across_runtimes.rs"]
mod across_runtimes;
mod bad_input;
mod clients;
mod endpoints_with_paths;
mod faults;
mod headers;
mod large_bodies;
mod one_pool;
mod other_services;
mod refusals;
mod retries;
mod runtimes;
mod streams;
mod tls;
