//! One call or more of each protocol, by Rusoto's own crates on the engine, against ministack: JSON, query and REST with
//! JSON. S3 and STS are in `tests/parity`.
//!
//! They run when `RUSOTO_COMPAT_MINISTACK` names the executable.

mod json;
mod query;
mod rest;

use compat_tests::servers::{Server, ministack};
use rusoto_core::credential::StaticProvider;
use rusoto_core::{HttpClient, Region};
use std::io::Write;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// What a client of Rusoto is built of.
type Parts = (HttpClient, StaticProvider, Region);

/// The server, if the tests were asked to run against it.
async fn server() -> Outcome<Option<Server>> {
    let Some(executable) = ministack::asked_for() else {
        // Not `eprintln!`, which is hidden when a test passes.
        writeln!(std::io::stderr(), "NOT RUN: {} is not set", ministack::VARIABLE)?;
        return Ok(None);
    };
    Ok(Some(ministack::start(&executable).await?))
}

/// The engine, and a key that the server knows.
fn parts(server: &Server) -> Outcome<Parts> {
    let key = server.long_term.clone();
    let region = Region::Custom { name: server.region.clone(), endpoint: server.endpoint_url.clone() };
    Ok((HttpClient::new()?, StaticProvider::new_minimal(key.access_key_id, key.secret_access_key), region))
}
