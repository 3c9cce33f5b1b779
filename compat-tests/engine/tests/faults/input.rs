//! Requests that cannot be sent, and credentials that nothing can be signed with.

use bytes::Bytes;
use engine_faults::{
    Does, Given, Over, Payload, Request, Row, Server, Side, Source, StoppedClock, within_an_hour,
};

use crate::calls::{line, send};
use crate::why;

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "the method OPTIONS",
        env: &[],
        original: "no attempt → dispatch error: Unsupported HTTP verb OPTIONS; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Unsupported HTTP verb OPTIONS (host 127.0.0.1:PORT); \
                   0 loads",
            why: why::CHECKED,
        },
        run: options,
    },
    Row {
        fault: "no method",
        env: &[],
        original: "no attempt → dispatch error: Unsupported HTTP verb ; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Unsupported HTTP verb (host 127.0.0.1:PORT); 0 loads",
            why: why::CHECKED,
        },
        run: no_method,
    },
    Row {
        fault: "no endpoint",
        env: &[],
        original: "no attempt → dispatch error: error building request: invalid format; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error building request: the endpoint of the region \
                   `eu-test-1` has no host (host missing); 0 loads",
            why: why::CHECKED,
        },
        run: no_endpoint,
    },
    Row {
        fault: "an endpoint without a host",
        env: &[],
        original: "no attempt → dispatch error: error building request: invalid format; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error building request: the endpoint of the region \
                   `eu-test-1` has no host (host missing); 0 loads",
            why: why::CHECKED,
        },
        run: no_host,
    },
    Row {
        fault: "an endpoint with a space",
        env: &[],
        original: "no attempt → dispatch error: error building request: invalid uri character; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error building request: endpoint is not a valid URI: \
                   invalid uri character (host not a host); 0 loads",
            why: why::CHECKED,
        },
        run: space_in_endpoint,
    },
    Row {
        fault: "an endpoint with a password",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: password_in_endpoint,
    },
    Row {
        fault: "an endpoint with a password, and nobody is there",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111); 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111) (host 127.0.0.1:PORT); 1 load",
            why: "The text names the host, and not the password.",
        },
        run: password_and_nobody,
    },
    Row {
        fault: "an endpoint with a letter that is not ASCII",
        env: &[],
        original: "no attempt → dispatch error: error building request: invalid uri character; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error building request: endpoint is not a valid URI: \
                   invalid uri character (host é.test); 0 loads",
            why: why::CHECKED,
        },
        run: not_ascii_in_endpoint,
    },
    Row {
        fault: "a port above 65535",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   dns error: failed to lookup address information: Name or service not known; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error building request: the port of the endpoint of the \
                   region `eu-test-1` is not a number from 0 to 65535 (host LABEL.invalid:99999); 0 loads",
            why: "The original takes it for no port, and asks the host at port 443 or 80.",
        },
        run: no_port,
    },
    Row {
        fault: "another scheme",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   invalid URL, scheme is not http; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: received corrupt message of type InvalidContentType (host \
                   127.0.0.1:PORT); 1 load",
            why: "An HTTP client of the SDK takes every scheme but http as https.",
        },
        run: other_scheme,
    },
    Row {
        fault: "a name that does not resolve",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   dns error: failed to lookup address information: Name or service not known; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: dns \
                   error: failed to lookup address information: Name or service not known (host \
                   LABEL.invalid); 1 load",
            why: why::HOST,
        },
        run: unknown_name,
    },
    Row {
        fault: "a line break in the path",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: line_break_in_path,
    },
    Row {
        fault: "a space in the name of a header",
        env: &[],
        original: "no attempt → dispatch error: error parsing header name: invalid HTTP header \
                   name; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error parsing header name: `x-amz meta`: invalid \
                   HTTP header name (host 127.0.0.1:PORT); 0 loads",
            why: why::CHECKED,
        },
        run: space_in_header_name,
    },
    Row {
        fault: "a header without a name",
        env: &[],
        original: "no attempt → dispatch error: error parsing header name: invalid HTTP header \
                   name; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error parsing header name: ``: invalid HTTP header \
                   name (host 127.0.0.1:PORT); 0 loads",
            why: why::CHECKED,
        },
        run: no_header_name,
    },
    Row {
        fault: "a line break in a header",
        env: &[],
        original: "no attempt → dispatch error: error parsing header value: failed to parse \
                   header value; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error parsing header value: of `x-amz-meta-a`: \
                   invalid header value: failed to parse header value (host 127.0.0.1:PORT); 0 loads",
            why: why::CHECKED,
        },
        run: line_break_in_header,
    },
    Row {
        fault: "Latin-1 in a header",
        env: &[],
        original: "no attempt → panic: called `Result::unwrap()` on an `Err` value: Utf8Error { \
                   valid_up_to: 3, error_len: None }; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → 200 \"fine\"; 1 load",
            why: "The signature covers the bytes that are sent.",
        },
        run: latin_1_in_header,
    },
    Row {
        fault: "a stream that fails half-way",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error from user's \
                   HttpBody stream: error reading a body from connection: the disk is gone; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error from user's Body \
                   stream: the disk is gone (host 127.0.0.1:PORT); 1 load",
            why: why::NEWER,
        },
        run: failing_stream,
    },
    Row {
        fault: "a stream that fails at once",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error from user's \
                   HttpBody stream: error reading a body from connection: the disk is gone; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error from user's Body \
                   stream: the disk is gone (host 127.0.0.1:PORT); 1 load",
            why: why::NEWER,
        },
        run: failing_at_once,
    },
    Row {
        fault: "a stream that is shorter than it says",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: user body write aborted: \
                   early end, expected 6 more bytes; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error from user's Body \
                   stream: the stream ended after 5 of its stated 11 bytes (host 127.0.0.1:PORT); 1 \
                   load",
            why: "The text says how long the stream was.",
        },
        run: short_stream,
    },
    Row {
        fault: "a stream that is longer than it says",
        env: &[],
        original: "K1 with 8 bytes → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error from user's Body \
                   stream: the stream has more than its stated 8 bytes (host 127.0.0.1:PORT); 1 load",
            why: "Cut off without a word, it would be another object.",
        },
        run: long_stream,
    },
    Row {
        fault: "a stream that says no length",
        env: &[],
        original: "K1 with 11 bytes → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: stream_without_length,
    },
    Row {
        fault: "a line break in the access key id",
        env: &[],
        original: "no attempt → dispatch error: error parsing header value: failed to parse \
                   header value; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error parsing header value: the access key id has a \
                   control character, so it cannot be sent (host 127.0.0.1:PORT); 1 load",
            why: why::KEYS,
        },
        run: line_break_in_key,
    },
    Row {
        fault: "a line break in the secret",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: line_break_in_secret,
    },
    Row {
        fault: "a line break in the session token",
        env: &[],
        original: "no attempt → dispatch error: error parsing header value: failed to parse \
                   header value; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: error parsing header value: the session token has a \
                   control character, so it cannot be sent (host 127.0.0.1:PORT); 1 load",
            why: why::KEYS,
        },
        run: line_break_in_token,
    },
    Row {
        fault: "a session token that is not ASCII",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: not_ascii_token,
    },
    Row {
        fault: "an access key id without a secret",
        env: &[],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: no_secret,
    },
];

/// Sends a request that reaches no server.
fn to(side: &dyn Side, endpoint: &str) -> String {
    send(side, &Server::fine(), Request::get(endpoint))
}

fn options(side: &dyn Side) -> String {
    let server = Server::fine();
    send(side, &server, Request::new("OPTIONS", server.url(), Payload::None))
}

fn no_method(side: &dyn Side) -> String {
    let server = Server::fine();
    send(side, &server, Request::new("", server.url(), Payload::None))
}

fn no_endpoint(side: &dyn Side) -> String {
    to(side, "")
}

fn no_host(side: &dyn Side) -> String {
    to(side, "http:///path")
}

fn space_in_endpoint(side: &dyn Side) -> String {
    to(side, "http://not a host")
}

fn password_in_endpoint(side: &dyn Side) -> String {
    let server = Server::fine();
    let url = server.url().replace("http://", "http://user:password@");
    send(side, &server, Request::get(url))
}

fn password_and_nobody(side: &dyn Side) -> String {
    to(side, "http://user:password@127.0.0.1:1")
}

fn not_ascii_in_endpoint(side: &dyn Side) -> String {
    to(side, "http://\u{e9}.test")
}

fn no_port(side: &dyn Side) -> String {
    unresolvable(side, ":99999")
}

fn other_scheme(side: &dyn Side) -> String {
    let server = Server::start(|talk| {
        talk.wait_for_bytes();
        talk.send("220 ready\r\n");
        talk.fall_silent();
    });
    send(side, &server, Request::get(server.url().replace("http://", "ftp://")))
}

fn unknown_name(side: &dyn Side) -> String {
    unresolvable(side, "")
}

/// A label of more than 63 characters is refused by the resolver itself, so no name server is asked.
fn unresolvable(side: &dyn Side, port: &str) -> String {
    let label = "x".repeat(64);
    to(side, &format!("http://{label}.invalid{port}")).replace(&label, "LABEL")
}

fn line_break_in_path(side: &dyn Side) -> String {
    let server = Server::fine();
    send(side, &server, Request::get(server.url()).path("/bucket/a\r\nb"))
}

fn with_header(side: &dyn Side, name: &str, value: &[u8]) -> String {
    let server = Server::fine();
    send(side, &server, Request::get(server.url()).header(name, value))
}

fn space_in_header_name(side: &dyn Side) -> String {
    with_header(side, "x-amz meta", b"1")
}

fn no_header_name(side: &dyn Side) -> String {
    with_header(side, "", b"1")
}

fn line_break_in_header(side: &dyn Side) -> String {
    with_header(side, "x-amz-meta-a", b"two\nlines")
}

fn latin_1_in_header(side: &dyn Side) -> String {
    with_header(side, "x-amz-meta-a", b"caf\xe9")
}

fn stream(side: &dyn Side, chunks: &[Result<&'static str, &'static str>], length: Option<usize>) -> String {
    let server = Server::fine();
    let chunks = chunks.iter().map(|chunk| chunk.map(|text| Bytes::from_static(text.as_bytes()))).collect();
    send(side, &server, Request::new("PUT", server.url(), Payload::Stream { chunks, length }))
}

fn failing_stream(side: &dyn Side) -> String {
    stream(side, &[Ok("hello"), Err("the disk is gone")], Some(11))
}

fn failing_at_once(side: &dyn Side) -> String {
    stream(side, &[Err("the disk is gone")], Some(11))
}

fn short_stream(side: &dyn Side) -> String {
    stream(side, &[Ok("hello")], Some(11))
}

fn long_stream(side: &dyn Side) -> String {
    stream(side, &[Ok("hello"), Ok(" world")], Some(8))
}

fn stream_without_length(side: &dyn Side) -> String {
    stream(side, &[Ok("hello"), Ok(" world")], None)
}

fn keys(side: &dyn Side, id: &'static str, secret: &'static str, token: Option<&'static str>) -> String {
    let server = Server::fine();
    let source = Source::new(move |_| Given::Keys {
        id: id.to_owned(),
        secret: secret.to_owned(),
        token: token.map(str::to_owned),
        expires: None,
    });
    let client = side.client(&source, Over::Http);
    let call = client.call(Request::get(server.url()));
    let outcome = StoppedClock::new().run(within_an_hour(&server, call));
    line(&server, [outcome], &source)
}

fn line_break_in_key(side: &dyn Side) -> String {
    keys(side, "K1\n", "secret", None)
}

fn line_break_in_secret(side: &dyn Side) -> String {
    keys(side, "K1", "secret\n", None)
}

fn line_break_in_token(side: &dyn Side) -> String {
    keys(side, "K1", "secret", Some("token\n"))
}

fn not_ascii_token(side: &dyn Side) -> String {
    keys(side, "K1", "secret", Some("tok\u{e9}n"))
}

fn no_secret(side: &dyn Side) -> String {
    keys(side, "K1", "", None)
}
