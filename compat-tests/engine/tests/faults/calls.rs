//! Calls, and the line that says what was seen.

use engine_faults::{
    Calls, Outcome, Over, Request, Server, Side, Source, StoppedClock, with_pauses, within_an_hour,
};

/// Returns the line of one GET of the server, over `HttpClient::new()`.
pub(crate) fn get(side: &dyn Side, server: &Server) -> String {
    send(side, server, Request::get(server.url()))
}

/// Returns the line of one call.
pub(crate) fn send(side: &dyn Side, server: &Server, request: Request) -> String {
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let outcome = StoppedClock::new().run(within_an_hour(server, client.call(request)));
    line(server, [outcome], &source)
}

/// Sends one call after the other over one client.
pub(crate) async fn in_turn(client: &dyn Calls, requests: Vec<Request>) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for request in requests {
        outcomes.push(with_pauses(client.call(request)).await);
    }
    outcomes
}

/// Returns what the server saw, what the caller got, and how often the source was asked.
pub(crate) fn line(server: &Server, outcomes: impl IntoIterator<Item = Outcome>, source: &Source) -> String {
    let outcomes: Vec<_> = outcomes.into_iter().map(|outcome| outcome.to_string()).collect();
    format!("{} → {}; {}", server.attempts(), outcomes.join(", then "), loads(source))
}

/// Returns how often the source was asked.
pub(crate) fn loads(source: &Source) -> String {
    match source.loads() {
        1 => "1 load".to_owned(),
        loads => format!("{loads} loads"),
    }
}
