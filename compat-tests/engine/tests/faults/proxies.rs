//! Proxies that the environment names.

use engine_faults::{Does, Over, Request, Row, Server, Side, Source, StoppedClock, within_an_hour};

use crate::calls::{get, line};
use crate::why;

const WANTED: (&str, &str) = ("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "true");
/// Nobody listens there.
const CLOSED: &str = "http://127.0.0.1:1";

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "a proxy that nobody asked for",
        env: &[("HTTP_PROXY", "$PROXY"), ("HTTPS_PROXY", "$PROXY"), ("ALL_PROXY", "$PROXY")],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: plain,
    },
    Row {
        fault: "a proxy that refuses",
        env: &[("HTTP_PROXY", "$PROXY"), WANTED],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise { does: "no attempt → 407; 1 load", why: why::PROXY },
        run: plain,
    },
    Row {
        fault: "a proxy that refuses a tunnel",
        env: &[("HTTPS_PROXY", "$PROXY"), WANTED],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   received corrupt message; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   tunnel error: proxy authorization required (host 127.0.0.1:PORT); 1 load",
            why: why::PROXY,
        },
        run: tunnel,
    },
    Row {
        fault: "a proxy that is not there",
        env: &[("HTTP_PROXY", CLOSED), WANTED],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: tcp \
                   connect error: Connection refused (os error 111) (host 127.0.0.1:PORT); 1 load",
            why: why::PROXY,
        },
        run: plain,
    },
    Row {
        fault: "a proxy that is not for this host",
        env: &[("HTTP_PROXY", "$PROXY"), ("NO_PROXY", "127.0.0.1"), WANTED],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: plain,
    },
    Row {
        fault: "a proxy that is no URL",
        env: &[("HTTP_PROXY", "http://not a proxy"), WANTED],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: HTTP_PROXY is \"http://not a proxy\", \
                   which is no proxy: write http(s)://[user:password@]host[:port] (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: plain,
    },
    Row {
        fault: "a wish for proxies that is neither true nor false",
        env: &[("RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT", "perhaps")],
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: \
                   RUSOTO_COMPAT_PROXY_FROM_ENVIRONMENT is \"perhaps\": write true or false \
                   (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: plain,
    },
];

fn plain(side: &dyn Side) -> String {
    get(side, &Server::fine())
}

/// The server speaks no TLS, and says so if it is reached.
fn tunnel(side: &dyn Side) -> String {
    let server = Server::start(|talk| {
        talk.wait_for_bytes();
        talk.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        talk.fall_silent();
    });
    let source = Source::fixed();
    let client = side.client(&source, Over::Tls);
    let call = client.call(Request::get(server.url().replace("http://", "https://")));
    let outcome = StoppedClock::new().run(within_an_hour(&server, call));
    line(&server, [outcome], &source)
}
