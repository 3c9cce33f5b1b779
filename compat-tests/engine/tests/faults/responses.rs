//! Responses that are odd, or none.

use engine_faults::{Does, Over, Request, Row, Server, Side, Source, StoppedClock, within_an_hour};

use crate::calls::{get, in_turn, line, send};
use crate::why;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "no HTTP",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: invalid HTTP version parsed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: invalid HTTP version parsed (host \
                   127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: no_http,
    },
    Row {
        fault: "a status line that is cut off",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: cut_status_line,
    },
    Row {
        fault: "a Latin-1 header",
        env: &[],
        original: "K1 → panic: called `Result::unwrap()` on an `Err` value: ToStrError { _priv: \
                   () }; 1 load",
        drop_in: Does::Otherwise { does: "K1 → 200; 1 load, header \"caf�\"", why: why::LOSSY },
        run: latin_1,
    },
    Row {
        fault: "raw bytes in a header",
        env: &[],
        original: "K1 → panic: called `Result::unwrap()` on an `Err` value: ToStrError { _priv: \
                   () }; 1 load",
        drop_in: Does::Otherwise { does: "K1 → 200; 1 load, header \"a��\\tb\"", why: why::LOSSY },
        run: raw_bytes,
    },
    Row {
        fault: "a control character in a header",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: invalid HTTP header parsed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: invalid HTTP header parsed (host \
                   127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: control_character,
    },
    Row {
        fault: "100 Continue first",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: continue_first,
    },
    Row {
        fault: "103 Early Hints first",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: early_hints,
    },
    Row {
        fault: "only 100 Continue",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: only_continue,
    },
    Row {
        fault: "204, and the connection is used again",
        env: &[],
        original: "K1, K1 → 204, then 200 \"fine\"; 2 loads; 1 connection",
        drop_in: Does::Same,
        run: no_content,
    },
    Row {
        fault: "304 with Content-Length, and the connection is used again",
        env: &[],
        original: "K1, K1 → 304, then 200 \"fine\"; 2 loads; 1 connection",
        drop_in: Does::Same,
        run: not_modified,
    },
    Row {
        fault: "HEAD with Content-Length, and the connection is used again",
        env: &[],
        original: "K1, K1 → 200, then 200 \"fine\"; 2 loads; 1 connection",
        drop_in: Does::Same,
        run: head,
    },
    Row {
        fault: "301 without Location",
        env: &[],
        original: "K1 → 301; 1 load",
        drop_in: Does::Same,
        run: moved,
    },
    Row {
        fault: "307 with Location",
        env: &[],
        original: "K1 → 307; 1 load",
        drop_in: Does::Same,
        run: temporary_redirect,
    },
    Row {
        fault: "a chunk whose size is no number",
        env: &[],
        original: "K1 → 200, body error: Error obtaining chunk: error reading a body from \
                   connection: Invalid chunk size line: missing size digit; 1 load",
        drop_in: Does::Same,
        run: no_chunk_size,
    },
    Row {
        fault: "two lengths that differ",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: invalid content-length parsed; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: invalid content-length parsed (host \
                   127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: two_lengths,
    },
    Row {
        fault: "more bytes than the length says",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: more_bytes,
    },
    Row {
        fault: "101 headers",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: message head is too large; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: message head is too large (host \
                   127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: many_headers,
    },
    Row {
        fault: "a header of 64 KiB",
        env: &[],
        original: "K1 → 200; 1 load",
        drop_in: Does::Same,
        run: large_header,
    },
    Row {
        fault: "a header of 1 MiB",
        env: &[],
        original: "K1 → dispatch error: Error during dispatch: message head is too large; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → dispatch error: Error during dispatch: message head is too large (host \
                   127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: huge_header,
    },
    Row {
        fault: "an error with a body of 8 MiB",
        env: &[],
        original: "K1 → 500 with 8388608 bytes; 1 load",
        drop_in: Does::Same,
        run: huge_error,
    },
    Row {
        fault: "the head of an error whose body stops half-way",
        env: &[],
        original: "K1 → 500; 1 load",
        drop_in: Does::Same,
        run: stalled_error,
    },
    Row {
        fault: "the head of a refusal whose body stops half-way",
        env: &[],
        original: "K1 → 403; 1 load",
        drop_in: Does::Same,
        run: stalled_refusal,
    },
    Row {
        fault: "an error whose body is cut off",
        env: &[],
        original: "K1 → 500, body error: Error obtaining chunk: error reading a body from \
                   connection: end of file before message length reached; 1 load",
        drop_in: Does::Same,
        run: cut_error,
    },
];

fn no_http(side: &dyn Side) -> String {
    get(side, &Server::sends("SSH-2.0-OpenSSH_9.7\r\n\r\n"))
}

fn cut_status_line(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 2"))
}

/// Returns the line, and the header as the caller gets it.
fn header(side: &dyn Side, value: &'static [u8]) -> String {
    let server = Server::start(move |talk| {
        talk.request();
        talk.send([b"HTTP/1.1 200 OK\r\nx-amz-meta-a: ", value, b"\r\ncontent-length: 0\r\n\r\n"].concat());
    });
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let outcome = StoppedClock::new().run(client.call(Request::get(server.url())));
    let header = outcome.header("x-amz-meta-a").map(|value| format!(", header {value:?}"));
    line(&server, [outcome], &source) + &header.unwrap_or_default()
}

fn latin_1(side: &dyn Side) -> String {
    header(side, b"caf\xe9")
}

fn raw_bytes(side: &dyn Side) -> String {
    header(side, b"a\x80\xff\tb")
}

fn control_character(side: &dyn Side) -> String {
    header(side, b"a\x01b")
}

fn continue_first(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine"))
}

fn early_hints(side: &dyn Side) -> String {
    let hints =
        "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine";
    get(side, &Server::sends(hints))
}

fn only_continue(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 100 Continue\r\n\r\n"))
}

/// Sends these bytes to the first request and `fine` to the second. Says so if the connection is not used again.
fn then_again(side: &dyn Side, method: &str, bytes: &'static str) -> String {
    let server = Server::start(move |talk| {
        if talk.number == 1 && talk.request() {
            talk.send(bytes);
        }
        while talk.request() && talk.fine() {}
    });
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let first = Request { method: method.to_owned(), ..Request::get(server.url()) };
    let requests = vec![first, Request::get(server.url())];
    let outcomes = StoppedClock::new().run(in_turn(&*client, requests));
    format!("{}; {} connection", line(&server, outcomes, &source), server.connections())
}

fn no_content(side: &dyn Side) -> String {
    then_again(side, "GET", "HTTP/1.1 204 No Content\r\n\r\n")
}

fn not_modified(side: &dyn Side) -> String {
    then_again(side, "GET", "HTTP/1.1 304 Not Modified\r\ncontent-length: 100\r\n\r\n")
}

fn head(side: &dyn Side) -> String {
    then_again(side, "HEAD", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n")
}

fn moved(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 301 Moved Permanently\r\ncontent-length: 0\r\n\r\n"))
}

fn temporary_redirect(side: &dyn Side) -> String {
    let elsewhere = "HTTP/1.1 307 X\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    get(side, &Server::sends(elsewhere))
}

fn no_chunk_size(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nlarge\r\nhello\r\n"))
}

fn two_lengths(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nfine"))
}

fn more_bytes(side: &dyn Side) -> String {
    get(side, &Server::sends("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfine and more"))
}

fn many_headers(side: &dyn Side) -> String {
    let headers: String = (0..100).map(|number| format!("x-{number}: 1\r\n")).collect();
    get(side, &Server::sends(format!("HTTP/1.1 200 OK\r\n{headers}content-length: 0\r\n\r\n")))
}

fn header_of(side: &dyn Side, length: usize) -> String {
    let value = "x".repeat(length);
    get(side, &Server::sends(format!("HTTP/1.1 200 OK\r\nx-a: {value}\r\ncontent-length: 0\r\n\r\n")))
}

fn large_header(side: &dyn Side) -> String {
    header_of(side, 64 * 1024)
}

fn huge_header(side: &dyn Side) -> String {
    header_of(side, 1024 * 1024)
}

fn huge_error(side: &dyn Side) -> String {
    const LENGTH: usize = 8 * 1024 * 1024;
    let head = format!("HTTP/1.1 500 X\r\ncontent-length: {LENGTH}\r\n\r\n");
    get(side, &Server::sends(head + &"x".repeat(LENGTH)))
}

fn stalled_error(side: &dyn Side) -> String {
    stalled(side, "500 X")
}

/// The drop-in waits a few seconds for the code of a refusal, and then gives the head to the caller.
fn stalled_refusal(side: &dyn Side) -> String {
    stalled(side, "403 X")
}

/// Asks for the head only, because the rest never comes.
fn stalled(side: &dyn Side, status: &'static str) -> String {
    let server = Server::start(move |talk| {
        talk.request();
        talk.send(format!("HTTP/1.1 {status}\r\ncontent-length: 100\r\n\r\n<Error>"));
        talk.fall_silent();
    });
    let source = Source::fixed();
    let client = side.client(&source, Over::Http);
    let call = client.call_for_head(Request::get(server.url()));
    let outcome = StoppedClock::new().run(within_an_hour(&server, call));
    line(&server, [outcome], &source)
}

fn cut_error(side: &dyn Side) -> String {
    let server = Server::sends("HTTP/1.1 500 X\r\ncontent-length: 100\r\n\r\n<Error>");
    send(side, &server, Request::get(server.url()))
}
