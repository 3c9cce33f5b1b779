//! Credentials that are refused, or that there are none of; and clocks that are off.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{TimeDelta, Utc};
use engine_faults::{
    Does, Given, Outcome, Over, Request, Row, Server, Side, Source, StoppedClock, with_pauses,
};
use local_aws::LocalAws;
use tokio::task::JoinSet;

use crate::calls::{in_turn, line, loads};
use crate::why;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "ExpiredToken, and the source has other keys",
        env: &[],
        original: "K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::REFUSED },
        run: expired,
    },
    Row {
        fault: "ExpiredToken in JSON",
        env: &[],
        original: "K1 → 400 with 59 bytes; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::REFUSED },
        run: expired_in_json,
    },
    Row {
        fault: "ExpiredToken to a PUT of bytes",
        env: &[],
        original: "K1 with 5 bytes → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 with 5 bytes, K2 with 5 bytes → 200 \"fine\"; 2 loads",
            why: why::REFUSED,
        },
        run: expired_put,
    },
    Row {
        fault: "ExpiredToken to a PUT of a stream",
        env: &[],
        original: "K1 with 11 bytes → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Same,
        run: expired_stream,
    },
    Row {
        fault: "ExpiredToken over a user's connector",
        env: &[],
        original: "K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Same,
        run: expired_over_a_users_connector,
    },
    Row {
        fault: "ExpiredToken for all keys",
        env: &[],
        original: "K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1, K2 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 2 loads",
            why: why::REFUSED,
        },
        run: always_expired,
    },
    Row {
        fault: "ExpiredToken, and the source has no other keys",
        env: &[],
        original: "K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1, K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 2 loads",
            why: "Only the source knows whether it has others.",
        },
        run: expired_for_good,
    },
    Row {
        fault: "AccessDenied",
        env: &[],
        original: "K1 → 400 \"<Error><Code>AccessDenied</Code></Error>\"; 1 load",
        drop_in: Does::Same,
        run: denied,
    },
    Row {
        fault: "a session that ends in the middle of 1,000 requests over eight clients",
        env: &[],
        original: "200 or 400 ExpiredToken; 1 load",
        drop_in: Does::Otherwise {
            does: "200; 2 loads",
            why: "One load replaces the session for all clients.",
        },
        run: thousand_requests,
    },
    Row {
        fault: "the source fails",
        env: &[],
        original: "no attempt → credentials error: the source is away; 1 load",
        drop_in: Does::Same,
        run: failing_source,
    },
    Row {
        fault: "the source fails after ExpiredToken",
        env: &[],
        original: "K1 → 400 \"<Error><Code>ExpiredToken</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → credentials error: the source is away; 2 loads",
            why: "The failure of the source is why the request cannot be signed anew.",
        },
        run: failing_after_expired,
    },
    Row {
        fault: "no keys",
        env: &[],
        original: "unsigned → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: nobody,
    },
    Row {
        fault: "a clock that is an hour behind",
        env: &[],
        original: "K1, K1 → 403 with 48 bytes, then 403 with 48 bytes; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1, K1 dated +1 h, K1 dated +1 h → 200 \"fine\", then 200 \"fine\"; 3 loads",
            why: why::SKEW,
        },
        run: hour_behind,
    },
    Row {
        fault: "a clock that is an hour ahead",
        env: &[],
        original: "K1, K1 → 403 with 48 bytes, then 403 with 48 bytes; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1, K1 dated -1 h, K1 dated -1 h → 200 \"fine\", then 200 \"fine\"; 3 loads",
            why: why::SKEW,
        },
        run: hour_ahead,
    },
    Row {
        fault: "a clock that is an hour behind, and a PUT of a stream",
        env: &[],
        original: "K1 with 11 bytes, K1 → 403 with 48 bytes, then 403 with 48 bytes; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1 with 11 bytes, K1 dated +1 h → 403 with 48 bytes, then 200 \"fine\"; 2 loads",
            why: "The stream cannot be sent again. The next request has the right date.",
        },
        run: hour_behind_with_a_stream,
    },
    Row {
        fault: "a clock that is an hour behind, over a user's connector",
        env: &[],
        original: "K1, K1 → 403 with 48 bytes, then 403 with 48 bytes; 2 loads",
        drop_in: Does::Same,
        run: hour_behind_over_a_users_connector,
    },
];

const EXPIRED: &str = "<Error><Code>ExpiredToken</Code></Error>";

/// A server that takes every key but those that begin with one of these.
fn refusing(keys: &'static [&'static str], refusal: &'static str) -> Server {
    Server::start(move |talk| {
        while talk.request() {
            let attempt = talk.latest();
            let key = attempt.as_ref().and_then(|attempt| attempt.key()).unwrap_or_default();
            match keys.contains(&key) {
                true => talk.answer("400 Bad Request", refusal),
                false => talk.fine(),
            };
        }
    })
}

fn refused(side: &dyn Side, server: &Server, source: &Source, over: Over, request: Request) -> String {
    let client = side.client(source, over);
    let outcome = StoppedClock::new().run(with_pauses(client.call(request)));
    line(server, [outcome], source)
}

fn expired(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    refused(side, &server, &Source::rotating(), Over::Http, Request::get(server.url()))
}

fn expired_in_json(side: &dyn Side) -> String {
    let server = refusing(&["K1"], r#"{"__type":"com.amazon.coral.service#ExpiredTokenException"}"#);
    refused(side, &server, &Source::rotating(), Over::Http, Request::get(server.url()))
}

fn expired_put(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    refused(side, &server, &Source::rotating(), Over::Http, Request::put(server.url()))
}

fn expired_stream(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    refused(side, &server, &Source::rotating(), Over::Http, Request::put_stream(server.url(), Some(11)))
}

fn expired_over_a_users_connector(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    refused(side, &server, &Source::rotating(), Over::UsersConnector, Request::get(server.url()))
}

fn always_expired(side: &dyn Side) -> String {
    let server = refusing(&["K1", "K2", "K3"], EXPIRED);
    refused(side, &server, &Source::rotating(), Over::Http, Request::get(server.url()))
}

fn expired_for_good(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    refused(side, &server, &Source::fixed(), Over::Http, Request::get(server.url()))
}

fn denied(side: &dyn Side) -> String {
    let server = refusing(&["K1"], "<Error><Code>AccessDenied</Code></Error>");
    refused(side, &server, &Source::rotating(), Over::Http, Request::get(server.url()))
}

/// Against a server that verifies signatures and sessions.
fn thousand_requests(side: &dyn Side) -> String {
    let aws = Arc::new(LocalAws::builder().bucket("bucket").start_blocking().expect("a server"));
    let (issuer, sessions) = (Arc::clone(&aws), Arc::new(Mutex::new(Vec::new())));
    let issued = Arc::clone(&sessions);
    let source = Source::new(move |_| {
        let session = issuer.issue_session(Duration::from_secs(3600));
        issued.lock().expect("the sessions").push(session.access_key_id.clone());
        Given::Keys {
            id: session.access_key_id,
            secret: session.secret_access_key,
            token: Some(session.session_token),
            expires: Some(Utc::now() + TimeDelta::hours(1)),
        }
    });
    let clients = side.clients_of_one_session(&source, 8);
    let answered = Arc::new(AtomicUsize::new(0));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let endings: BTreeSet<String> = runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for client in clients {
            let (aws, sessions, answered) = (Arc::clone(&aws), Arc::clone(&sessions), Arc::clone(&answered));
            tasks.spawn(async move {
                let mut endings = BTreeSet::new();
                for _ in 0..125 {
                    endings
                        .insert(ending(client.call(Request::get(aws.endpoint_url()).path("/bucket")).await));
                    if answered.fetch_add(1, Ordering::SeqCst) == 500 {
                        aws.revoke(&sessions.lock().expect("the sessions")[0]);
                    }
                }
                endings
            });
        }
        tasks.join_all().await.into_iter().flatten().collect()
    });
    format!("{}; {}", Vec::from_iter(endings).join(" or "), loads(&source))
}

/// Returns the status of an answer and the code of its error.
fn ending(outcome: Outcome) -> String {
    let Outcome::Answer { status, body, .. } = &outcome else { return outcome.to_string() };
    let body = String::from_utf8_lossy(body);
    let code = body.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    code.map_or_else(|| status.to_string(), |(code, _)| format!("{status} {code}"))
}

fn failing_source(side: &dyn Side) -> String {
    let server = Server::fine();
    let source = Source::new(|_| Given::Failure("the source is away"));
    refused(side, &server, &source, Over::Http, Request::get(server.url()))
}

fn failing_after_expired(side: &dyn Side) -> String {
    let server = refusing(&["K1"], EXPIRED);
    let source = Source::new(|load| match load {
        1 => Given::keys("K1", "secret"),
        _ => Given::Failure("the source is away"),
    });
    refused(side, &server, &source, Over::Http, Request::get(server.url()))
}

fn nobody(side: &dyn Side) -> String {
    let server = Server::fine();
    refused(side, &server, &Source::new(|_| Given::Nobody), Over::Http, Request::get(server.url()))
}

/// A server whose clock is this many hours ahead, and which refuses other dates as S3 does.
fn with_clock(hours: i64) -> Server {
    Server::start(move |talk| {
        while talk.request() {
            if talk.latest().is_some_and(|attempt| attempt.hours_ahead() == hours) {
                talk.fine();
                continue;
            }
            let body = "<Error><Code>RequestTimeTooSkewed</Code></Error>";
            let now = (Utc::now() + TimeDelta::hours(hours)).format("%a, %d %b %Y %H:%M:%S GMT");
            let length = body.len();
            talk.send(format!(
                "HTTP/1.1 403 Forbidden\r\ndate: {now}\r\ncontent-length: {length}\r\n\r\n{body}"
            ));
        }
    })
}

fn two_calls(side: &dyn Side, over: Over, hours: i64, request: fn(String) -> Request) -> String {
    let server = with_clock(hours);
    let source = Source::fixed();
    let client = side.client(&source, over);
    let requests = vec![request(server.url()), Request::get(server.url())];
    let outcomes = StoppedClock::new().run(in_turn(&*client, requests));
    line(&server, outcomes, &source)
}

fn hour_behind(side: &dyn Side) -> String {
    two_calls(side, Over::Http, 1, Request::get)
}

fn hour_ahead(side: &dyn Side) -> String {
    two_calls(side, Over::Http, -1, Request::get)
}

fn hour_behind_with_a_stream(side: &dyn Side) -> String {
    two_calls(side, Over::Http, 1, |url| Request::put_stream(url, Some(11)))
}

fn hour_behind_over_a_users_connector(side: &dyn Side) -> String {
    two_calls(side, Over::UsersConnector, 1, Request::get)
}
