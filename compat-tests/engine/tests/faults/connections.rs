//! What becomes of the connection.

use engine_faults::{Does, Over, Request, Row, Server, Side, Source, StoppedClock, settle, within_an_hour};

use crate::calls::{get, line, send};
use crate::why;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "closed before the response",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: before_the_response,
    },
    Row {
        fault: "closed before the response to a PUT that could be sent again",
        env: &[],
        original: "K1 with 5 bytes → dispatch error: Error during dispatch: connection closed \
                   before message completed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 with 5 bytes → dispatch error: Error during dispatch: connection closed before \
                   message completed (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: before_the_response_to_a_put,
    },
    Row {
        fault: "closed in the head of the response",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: in_the_head,
    },
    Row {
        fault: "closed in the body",
        env: &[],
        original: "K1 → 200, body error: Error obtaining chunk: error reading a body from \
                   connection: end of file before message length reached; 1 load",
        drop_in: Does::Same,
        run: in_the_body,
    },
    Row {
        fault: "closed in a chunked body",
        env: &[],
        original: "K1 → 200, body error: Error obtaining chunk: error reading a body from \
                   connection: unexpected EOF during chunk size line; 1 load",
        drop_in: Does::Same,
        run: in_a_chunked_body,
    },
    Row {
        fault: "closed after each response, without a word",
        env: &[],
        original: "K1, K1, K1 → 200 \"fine\", then 200 \"fine\", then 200 \"fine\"; 3 loads",
        drop_in: Does::Same,
        run: after_the_response,
    },
    Row {
        fault: "closed when a GET arrives on a connection of the pool",
        env: &[],
        original: "K1, K2 → 200 \"fine\", then dispatch error: Error during dispatch: connection \
                   closed before message completed; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1, K2, K3 → 200 \"fine\", then 200 \"fine\"; 3 loads",
            why: why::POOL,
        },
        run: in_the_pool,
    },
    Row {
        fault: "closed when a PUT of bytes arrives on a connection of the pool",
        env: &[],
        original: "K1, K2 with 5 bytes → 200 \"fine\", then dispatch error: Error during \
                   dispatch: connection closed before message completed; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1, K2 with 5 bytes, K3 with 5 bytes → 200 \"fine\", then 200 \"fine\"; 3 loads",
            why: why::POOL,
        },
        run: in_the_pool_with_bytes,
    },
    Row {
        fault: "closed when a PUT of a stream arrives on a connection of the pool",
        env: &[],
        original: "K1, K2 with 11 bytes → 200 \"fine\", then dispatch error: Error during \
                   dispatch: connection closed before message completed; 2 loads",
        drop_in: Does::Otherwise {
            does: "K1, K2 with 11 bytes → 200 \"fine\", then dispatch error: Error during dispatch: \
                   connection closed before message completed (host 127.0.0.1:PORT); 2 loads",
            why: why::HOST,
        },
        run: in_the_pool_with_a_stream,
    },
    Row {
        fault: "closed when a GET arrives in the pool of a user's connector",
        env: &[],
        original: "K1, K2 → 200 \"fine\", then dispatch error: Error during dispatch: connection \
                   closed before message completed; 2 loads",
        drop_in: Does::Same,
        run: in_the_pool_of_a_users_connector,
    },
    Row {
        fault: "half open: the request is taken, and nothing comes",
        env: &[],
        original: "K1 → nothing within an hour; 1 load",
        drop_in: Does::Same,
        run: half_open,
    },
    Row {
        fault: "the head stops half-way",
        env: &[],
        original: "K1 → nothing within an hour; 1 load",
        drop_in: Does::Same,
        run: slow_headers,
    },
    Row {
        fault: "the body stops half-way",
        env: &[],
        original: "K1 → nothing within an hour; 1 load",
        drop_in: Does::Same,
        run: stalled_body,
    },
];

fn before_the_response(side: &dyn Side) -> String {
    get(side, &Server::sends(""))
}

fn before_the_response_to_a_put(side: &dyn Side) -> String {
    let server = Server::sends("");
    send(side, &server, Request::put(server.url()))
}

fn in_the_head(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ncontent-le"))
}

fn in_the_body(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes."))
}

fn in_a_chunked_body(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"))
}

fn after_the_response(side: &dyn Side) -> String {
    let server = Server::sends("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine");
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let outcomes = StoppedClock::new().run(async {
        let mut outcomes = Vec::new();
        for round in 1..=3 {
            outcomes.push(client.call(Request::get(server.url())).await);
            server.closed(round).await;
            settle().await;
        }
        outcomes
    });
    line(&server, outcomes, &source)
}

fn in_the_pool(side: &dyn Side) -> String {
    closed_in_the_pool(side, Over::Http, Request::get)
}

fn in_the_pool_with_bytes(side: &dyn Side) -> String {
    closed_in_the_pool(side, Over::Http, Request::put)
}

fn in_the_pool_with_a_stream(side: &dyn Side) -> String {
    closed_in_the_pool(side, Over::Http, |url| Request::put_stream(url, Some(11)))
}

fn in_the_pool_of_a_users_connector(side: &dyn Side) -> String {
    closed_in_the_pool(side, Over::UsersConnector, Request::get)
}

/// The first connection answers once, and is closed when it has taken the second request.
fn closed_in_the_pool(side: &dyn Side, over: Over, request: fn(String) -> Request) -> String {
    let server = Server::start(|talk| {
        while talk.request() && talk.fine() {
            if talk.number == 1 {
                talk.request();
                return;
            }
        }
    });
    let source = Source::rotating();
    let client = side.client(&source, over);
    let outcomes = StoppedClock::new().run(async {
        let first = within_an_hour(&server, client.call(Request::get(server.url()))).await;
        // The client puts the connection back.
        settle().await;
        [first, within_an_hour(&server, client.call(request(server.url()))).await]
    });
    line(&server, outcomes, &source)
}

fn half_open(side: &dyn Side) -> String {
    silent_after(side, "")
}

fn slow_headers(side: &dyn Side) -> String {
    silent_after(side, "HTTP/1.1 200 OK\r\nx-slow: 1\r\n")
}

fn stalled_body(side: &dyn Side) -> String {
    silent_after(side, "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.")
}

fn silent_after(side: &dyn Side, bytes: &'static str) -> String {
    let server = Server::start(move |talk| {
        talk.request();
        talk.send(bytes);
        talk.fall_silent();
    });
    get(side, &server)
}
