//! Answers that a retry might better.

use engine_faults::{Does, Over, Request, Row, Server, Side, Source, StoppedClock, with_pauses};
use test_servers::closed_port;

use crate::calls::{line, loads};
use crate::why;

const THREE: &[(&str, &str)] = &[("AWS_MAX_ATTEMPTS", "3")];

const SICK: (&str, &str) = ("503 Service Unavailable", "sick");
const FINE: (&str, &str) = ("200 OK", "fine");
const SLOW_DOWN: (&str, &str) = ("400 Bad Request", "<Error><Code>Throttling</Code></Error>");
const SLOW_DOWN_IN_JSON: (&str, &str) = ("400 Bad Request", r#"{"__type":"ThrottlingException"}"#);
const WRONG: (&str, &str) = ("400 Bad Request", "<Error><Code>Invalid</Code></Error>");
const ERROR_IN_200: (&str, &str) = ("200 OK", "<Error><Code>SlowDown</Code></Error>");

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "503", env: &[], original: "K1 → 503 \"sick\"; 1 load", drop_in: Does::Same, run: once_503
    },
    Row {
        fault: "503 once, retries on",
        env: THREE,
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: once_503,
    },
    Row {
        fault: "503 always, retries on",
        env: THREE,
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2, K3 → 503 \"sick\"; 3 loads", why: why::RETRIES },
        run: always_503,
    },
    Row {
        fault: "503 once to a PUT of bytes, retries on",
        env: THREE,
        original: "K1 with 5 bytes → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 with 5 bytes, K2 with 5 bytes → 200 \"fine\"; 2 loads",
            why: why::RETRIES,
        },
        run: put_of_bytes,
    },
    Row {
        fault: "503 once to a PUT of a stream, retries on",
        env: THREE,
        original: "K1 with 11 bytes → 503 \"sick\"; 1 load",
        drop_in: Does::Same,
        run: put_of_a_stream,
    },
    Row {
        fault: "503 once over a user's connector, retries on",
        env: THREE,
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Same,
        run: users_connector,
    },
    Row {
        fault: "throttled",
        env: &[],
        original: "K1 → 400 \"<Error><Code>Throttling</Code></Error>\"; 1 load",
        drop_in: Does::Same,
        run: throttled,
    },
    Row {
        fault: "throttled once, retries on",
        env: THREE,
        original: "K1 → 400 \"<Error><Code>Throttling</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: throttled,
    },
    Row {
        fault: "throttled once in JSON, retries on",
        env: THREE,
        original: "K1 → 400 \"{\\\"__type\\\":\\\"ThrottlingException\\\"}\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: throttled_in_json,
    },
    Row {
        fault: "an S3 error inside 200 to a copy, retries on",
        env: THREE,
        original: "K1 with 5 bytes → 200 \"<Error><Code>SlowDown</Code></Error>\"; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 with 5 bytes, K2 with 5 bytes → 200 \"fine\"; 2 loads",
            why: "Retries were asked for, and the SDK sends again what S3 refuses inside 200.",
        },
        run: error_in_200,
    },
    Row {
        fault: "a request that is wrong, retries on",
        env: THREE,
        original: "K1 → 400 \"<Error><Code>Invalid</Code></Error>\"; 1 load",
        drop_in: Does::Same,
        run: wrong,
    },
    Row {
        fault: "closed before the response once, retries on",
        env: THREE,
        original: "K1 → dispatch error: Error during dispatch: connection closed before message \
                   completed; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: closed,
    },
    Row {
        fault: "a refused connection",
        env: &[],
        original: "dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111); 1 load",
        drop_in: Does::Otherwise {
            does: "dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111) (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: refused,
    },
    Row {
        fault: "a refused connection, retries on",
        env: THREE,
        original: "dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111); 1 load",
        drop_in: Does::Otherwise {
            does: "dispatch error: Error during dispatch: error trying to connect: tcp connect \
                   error: Connection refused (os error 111) (host 127.0.0.1:PORT); 3 loads",
            why: why::RETRIES,
        },
        run: refused,
    },
    Row {
        fault: "503 once, retries on in the profile",
        env: &[("AWS_CONFIG_FILE", "$HOME/config")],
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: profile,
    },
    Row {
        fault: "503 once, a number of attempts that is none",
        env: &[("AWS_MAX_ATTEMPTS", "many")],
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: AWS_MAX_ATTEMPTS is \"many\": \
                   write a number from 1 (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: once_503,
    },
    Row {
        fault: "503 once, no attempt at all is wanted",
        env: &[("AWS_MAX_ATTEMPTS", "0")],
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: AWS_MAX_ATTEMPTS is \"0\": \
                   write a number from 1 (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: once_503,
    },
    Row {
        fault: "503 once, the mode of older tools",
        env: &[("AWS_RETRY_MODE", "legacy")],
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Same,
        run: once_503,
    },
    Row {
        fault: "503 once, a mode of retries that is wanted",
        env: &[("AWS_RETRY_MODE", "standard")],
        original: "K1 → 503 \"sick\"; 1 load",
        drop_in: Does::Otherwise { does: "K1, K2 → 200 \"fine\"; 2 loads", why: why::RETRIES },
        run: once_503,
    },
];

fn once_503(side: &dyn Side) -> String {
    answered(side, &[SICK, FINE], Request::get)
}

fn always_503(side: &dyn Side) -> String {
    answered(side, &[SICK], Request::get)
}

fn put_of_bytes(side: &dyn Side) -> String {
    answered(side, &[SICK, FINE], Request::put)
}

fn put_of_a_stream(side: &dyn Side) -> String {
    answered(side, &[SICK, FINE], |url| Request::put_stream(url, Some(11)))
}

fn users_connector(side: &dyn Side) -> String {
    sent(side, &Server::answers(&[SICK, FINE]), Over::UsersConnector, Request::get)
}

fn throttled(side: &dyn Side) -> String {
    answered(side, &[SLOW_DOWN, FINE], Request::get)
}

fn throttled_in_json(side: &dyn Side) -> String {
    answered(side, &[SLOW_DOWN_IN_JSON, FINE], Request::get)
}

fn error_in_200(side: &dyn Side) -> String {
    let copy = |url| Request::put(url).header("x-amz-copy-source", "bucket/other");
    answered(side, &[ERROR_IN_200, FINE], copy)
}

fn wrong(side: &dyn Side) -> String {
    answered(side, &[WRONG, FINE], Request::get)
}

fn closed(side: &dyn Side) -> String {
    let server = Server::start(|talk| {
        while talk.request() && talk.attempts() > 1 {
            talk.fine();
        }
    });
    sent(side, &server, Over::Http, Request::get)
}

fn refused(side: &dyn Side) -> String {
    let source = Source::rotating();
    let client = side.client(&source, Over::Http);
    let request = Request::get(format!("http://{}", closed_port()));
    let outcome = StoppedClock::new().run(with_pauses(client.call(request)));
    format!("{outcome}; {}", loads(&source))
}

fn profile(side: &dyn Side) -> String {
    let path = std::env::var_os("AWS_CONFIG_FILE").expect("the variable");
    std::fs::write(path, "[default]\nmax_attempts = 2\n").expect("a file");
    once_503(side)
}

/// Sends one request to a server with these answers.
fn answered(
    side: &dyn Side,
    answers: &'static [(&'static str, &'static str)],
    request: fn(String) -> Request,
) -> String {
    sent(side, &Server::answers(answers), Over::Http, request)
}

fn sent(side: &dyn Side, server: &Server, over: Over, request: fn(String) -> Request) -> String {
    let source = Source::rotating();
    let client = side.client(&source, over);
    let outcome = StoppedClock::new().run(with_pauses(client.call(request(server.url()))));
    line(server, [outcome], &source)
}
