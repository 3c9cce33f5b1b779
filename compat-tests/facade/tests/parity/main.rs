//! Every case of S3 and STS, on every server, with the facades: beside the SDK, and beside Rusoto's own clients.

mod differences;
#[path = "../../../tests/parity/servers.rs"]
mod servers;

use std::sync::Arc;

use compat_tests::builds::Answers;
use compat_tests::clients::rusoto::RusotoClients;
use compat_tests::clients::sdk::{SdkClients, config, long_term_config};
use compat_tests::clients::{BothClients, LegacyHttp, Side};
use compat_tests::differences::Difference;
use compat_tests::servers::{Server, ServerKind, session};
use rusoto_compat::SharedCredentials;
use rusoto_compat_facade as facade;

/// The two clients that are compared.
#[derive(Clone, Copy, Debug)]
enum Old {
    /// The facade with the SDK, which it runs on.
    FacadeBesideSdk,
    /// Rusoto's own clients with the facade, which is there in their place.
    RusotoBesideFacade,
}

const EACH_OLD: &[Old] = &[Old::FacadeBesideSdk, Old::RusotoBesideFacade];

/// Returns the two clients that are compared.
fn clients(old: Old, server: &Server) -> BothClients {
    let session = session::of(server);
    match old {
        Old::FacadeBesideSdk => BothClients {
            old: Arc::new(facades(server, &session)),
            new: Arc::new(SdkClients::new(server, &session)),
        },
        Old::RusotoBesideFacade => BothClients {
            old: Arc::new(RusotoClients::new(server, session.clone(), LegacyHttp::RusotosOwn)),
            new: Arc::new(facades(server, &session)),
        },
    }
}

/// The facades, made as the README of `crates/facade` makes them.
fn facades(server: &Server, session: &SharedCredentials) -> RusotoClients {
    let config = config(server, session);
    RusotoClients::of(
        Side::Facade,
        server,
        session.clone(),
        Box::new(facade::S3::from_config(&config)),
        [
            Box::new(facade::Sts::from_config(&config)),
            Box::new(facade::Sts::from_config(&long_term_config(server, session))),
        ],
    )
}

/// What may differ.
fn intended(old: Old) -> &'static [Difference] {
    match old {
        Old::FacadeBesideSdk => differences::beside_sdk(),
        Old::RusotoBesideFacade => differences::beside_rusoto(),
    }
}

/// There is one build.
fn compare_with_the_other_build(_: &Answers, _: ServerKind, _: Old) {}
