//! Runtimes that come and go under one client, and callers that do not wait.

use std::sync::{Arc, Barrier};

use engine_faults::{
    Calls, Does, Outcome, Over, Request, Row, Server, Side, Source, StoppedClock, an_hour_later, settle,
};
use tokio::runtime::{Builder, Runtime};

use crate::calls::line;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "a runtime for each of 20 calls",
        env: &[],
        original: "20 of 20 answered",
        drop_in: Does::Same,
        run: runtime_per_call,
    },
    Row {
        fault: "four runtimes at once, with 25 calls each",
        env: &[],
        original: "100 of 100 answered",
        drop_in: Does::Same,
        run: several_runtimes,
    },
    Row {
        fault: "a runtime that stands still, with a connection in the pool",
        env: &[],
        original: "K1 → 200 \"fine\", then nothing within an hour; 2 loads; 1 connection",
        drop_in: Does::Same,
        run: idle_runtime,
    },
    Row {
        fault: "the caller is gone in the middle, and another comes",
        env: &[],
        original: "K1, K1 → 200 \"fine\"; 2 loads",
        drop_in: Does::Same,
        run: caller_dropped,
    },
    Row {
        fault: "the runtime is gone in the middle, and another comes",
        env: &[],
        original: "K1, K1 → 200 \"fine\"; 2 loads",
        drop_in: Does::Same,
        run: runtime_dropped,
    },
    Row {
        fault: "the client is gone in the middle",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: client_dropped,
    },
    Row {
        fault: "a call outside of a runtime",
        env: &[],
        original: "panic: there is no reactor running, must be called from the context of a \
                   Tokio 1.x runtime",
        drop_in: Does::Same,
        run: no_runtime,
    },
];

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Returns how many calls were answered, and how the others ended.
fn tally(outcomes: &[Outcome]) -> String {
    let fine = outcomes.iter().filter(|outcome| outcome.status() == Some(200)).count();
    let mut others: Vec<_> = outcomes.iter().filter(|outcome| outcome.status() != Some(200)).collect();
    others.dedup();
    let others: String = others.iter().map(|outcome| format!(", {outcome}")).collect();
    format!("{fine} of {} answered{others}", outcomes.len())
}

fn runtime_per_call(side: &dyn Side) -> String {
    let server = Server::fine();
    let client = side.client(&Source::fixed(), Over::Http);
    let outcomes: Vec<_> =
        (0..20).map(|_| runtime().block_on(client.call(Request::get(server.url())))).collect();
    tally(&outcomes)
}

fn several_runtimes(side: &dyn Side) -> String {
    let server = Server::fine();
    let client: Arc<dyn Calls> = side.client(&Source::fixed(), Over::Http).into();
    let all_done = Arc::new(Barrier::new(4));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let (client, url, all_done) = (Arc::clone(&client), server.url(), Arc::clone(&all_done));
            std::thread::spawn(move || {
                // It serves its connections after its last call too, as a program's runtime does.
                let runtime =
                    Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
                let outcomes: Vec<_> =
                    (0..25).map(|_| runtime.block_on(client.call(Request::get(&url)))).collect();
                all_done.wait();
                outcomes
            })
        })
        .collect();
    let outcomes: Vec<_> =
        threads.into_iter().flat_map(|thread| thread.join().expect("the outcomes")).collect();
    tally(&outcomes)
}

/// The connection of the first runtime is served by nobody when the second takes it.
fn idle_runtime(side: &dyn Side) -> String {
    let server = Server::fine();
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let call = || client.call(Request::get(server.url()));
    let first = runtime();
    let outcome = first.block_on(async {
        let outcome = call().await;
        settle().await;
        outcome
    });
    let then = StoppedClock::new().run(an_hour_later(call()));
    format!("{}; {} connection", line(&server, [outcome, then], &source), server.connections())
}

/// A server that falls silent after the first request.
fn silent_at_first() -> Server {
    Server::start(|talk| {
        while talk.request() {
            if talk.attempts() == 1 {
                talk.fall_silent();
            } else {
                talk.fine();
            }
        }
    })
}

fn caller_dropped(side: &dyn Side) -> String {
    let server = silent_at_first();
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let outcome = StoppedClock::new().run(async {
        let first = client.call(Request::get(server.url()));
        tokio::select! {
            _ = first => {}
            () = server.silent() => {}
        }
        // The server sees it.
        server.closed(1).await;
        client.call(Request::get(server.url())).await
    });
    line(&server, [outcome], &source)
}

fn runtime_dropped(side: &dyn Side) -> String {
    let server = silent_at_first();
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let first = runtime();
    first.spawn(client.call(Request::get(server.url())));
    first.block_on(server.silent());
    drop(first);
    let outcome = runtime().block_on(client.call(Request::get(server.url())));
    line(&server, [outcome], &source)
}

fn client_dropped(side: &dyn Side) -> String {
    let server = Server::start(|talk| {
        if talk.request() {
            talk.fine();
        }
    });
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let outcome = StoppedClock::new().run(async {
        let call = tokio::spawn(client.call(Request::get(server.url())));
        drop(client);
        settle().await;
        call.await.expect("an outcome")
    });
    line(&server, [outcome], &source)
}

fn no_runtime(side: &dyn Side) -> String {
    let server = Server::fine();
    let client = side.client(&Source::fixed(), Over::Http);
    futures_util::future::FutureExt::now_or_never(client.call(Request::get(server.url())))
        .map_or_else(|| "pending".to_owned(), |outcome| outcome.to_string())
}
