//! TLS that does not come about.

use std::env;
use std::path::{Path, PathBuf};

use engine_faults::{Does, Over, Request, Row, Server, Side, Source, StoppedClock, within_an_hour};
use test_servers::{Authority, TlsFront};
use tokio::runtime::Runtime;
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{ALL_VERSIONS, SupportedProtocolVersion};

use crate::calls::line;
use crate::why;

/// Both sides trust the authority.
const TRUSTED: &[(&str, &str)] = &[("SSL_CERT_FILE", "$HOME/ca.pem")];
const BUNDLE: &[(&str, &str)] = &[("AWS_CA_BUNDLE", "$HOME/ca.pem")];
/// Only the first file has the authority.
const BOTH: &[(&str, &str)] = &[("SSL_CERT_FILE", "$HOME/ca.pem"), ("AWS_CA_BUNDLE", "$HOME/other.pem")];

pub(crate) const ROWS: &[Row] = &[
    Row {
        fault: "a private authority",
        env: TRUSTED,
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: trusted,
    },
    Row {
        fault: "a private authority in a bundle",
        env: BUNDLE,
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   invalid peer certificate contents: invalid peer certificate: UnknownIssuer; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "K1 → 200 \"fine\"; 1 load",
            why: "The AWS CLI and the SDKs read the variable.",
        },
        run: trusted,
    },
    Row {
        fault: "a private authority beside a bundle without it",
        env: BOTH,
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: invalid peer certificate: BadSignature (host localhost:PORT); 1 \
                   load",
            why: "The bundle replaces all other certificates, as with the AWS CLI.",
        },
        run: beside_a_bundle,
    },
    Row {
        fault: "a bundle that is not there",
        env: &[("AWS_CA_BUNDLE", "$HOME/none.pem")],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   received corrupt message; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: the certificates cannot be \
                   read that AWS_CA_BUNDLE names: cannot read \"$HOME/none.pem\": No such file or \
                   directory (os error 2) (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: unreadable_bundle,
    },
    Row {
        fault: "a bundle that has no certificate",
        env: BUNDLE,
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   received corrupt message; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: AWS_CA_BUNDLE names \
                   \"$HOME/ca.pem\", which has no certificate in PEM form: name a file of them, or \
                   unset it (host 127.0.0.1:PORT); 0 loads",
            why: why::SETTING,
        },
        run: empty_bundle,
    },
    Row {
        fault: "only TLS 1.2",
        env: TRUSTED,
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: only_1_2,
    },
    Row {
        fault: "only TLS 1.3",
        env: TRUSTED,
        original: "K1 → 200 \"fine\"; 1 load",
        drop_in: Does::Same,
        run: only_1_3,
    },
    Row {
        fault: "only TLS 1.1",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   peer is incompatible: server does not support TLS v1.2/v1.3; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: peer is incompatible: ServerDoesNotSupportTls12Or13 (host \
                   127.0.0.1:PORT); 1 load",
            why: why::NEWER,
        },
        run: only_1_1,
    },
    Row {
        fault: "an authority that is not trusted",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   invalid peer certificate contents: invalid peer certificate: UnknownIssuer; 1 \
                   load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: invalid peer certificate: UnknownIssuer (host localhost:PORT); \
                   1 load",
            why: why::NEWER,
        },
        run: not_trusted,
    },
    Row {
        fault: "a certificate for another name",
        env: TRUSTED,
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   invalid peer certificate contents: invalid peer certificate: \
                   CertNotValidForName; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: invalid peer certificate: certificate not valid for name \
                   \"localhost\"; certificate is only valid for DnsName(\"elsewhere.test\") (host \
                   localhost:PORT); 1 load",
            why: why::NEWER,
        },
        run: other_name,
    },
    Row {
        fault: "a server without TLS",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   received corrupt message; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: TLS \
                   handshake failed: received corrupt message of type InvalidContentType (host \
                   127.0.0.1:PORT); 1 load",
            why: why::NEWER,
        },
        run: no_tls,
    },
    Row {
        fault: "closed in the handshake",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   tls handshake eof; 1 load",
        drop_in: Does::Otherwise {
            does: "no attempt → dispatch error: Error during dispatch: error trying to connect: tls \
                   handshake eof (host 127.0.0.1:PORT); 1 load",
            why: why::HOST,
        },
        run: closed_in_the_handshake,
    },
    Row {
        fault: "nothing comes in the handshake",
        env: &[],
        original: "no attempt → nothing within an hour; 1 load",
        drop_in: Does::Same,
        run: silent_handshake,
    },
    Row {
        fault: "plain http",
        env: &[],
        original: "no attempt → dispatch error: Error during dispatch: error trying to connect: \
                   Unsupported scheme http; 1 load",
        drop_in: Does::Otherwise {
            does: "K1 → 200 \"fine\"; 1 load",
            why: "With rustls, the original has no way to a local server but a connector of one's own.",
        },
        run: plain_http,
    },
];

fn certificate_file() -> PathBuf {
    Path::new(&env::var_os("HOME").expect("a home")).join("ca.pem")
}

fn trusted(side: &dyn Side) -> String {
    over_tls(side, ALL_VERSIONS, "localhost")
}

fn beside_a_bundle(side: &dyn Side) -> String {
    let other = certificate_file().with_file_name("other.pem");
    std::fs::write(other, Authority::new().expect("an authority").pem()).expect("a file");
    trusted(side)
}

/// The original does not look at the bundle, and meets a server without TLS.
fn unreadable_bundle(side: &dyn Side) -> String {
    no_tls(side)
}

fn empty_bundle(side: &dyn Side) -> String {
    std::fs::write(certificate_file(), "no certificate\n").expect("a file");
    no_tls(side)
}

fn only_1_2(side: &dyn Side) -> String {
    over_tls(side, &[&TLS12], "localhost")
}

fn only_1_3(side: &dyn Side) -> String {
    over_tls(side, &[&TLS13], "localhost")
}

fn not_trusted(side: &dyn Side) -> String {
    over_tls(side, ALL_VERSIONS, "localhost")
}

fn other_name(side: &dyn Side) -> String {
    over_tls(side, ALL_VERSIONS, "elsewhere.test")
}

/// Calls a server that has a certificate for this name.
fn over_tls(side: &dyn Side, versions: &[&'static SupportedProtocolVersion], name: &str) -> String {
    let authority = Authority::new().expect("an authority");
    std::fs::write(certificate_file(), authority.pem()).expect("a file");
    let acceptor = authority.acceptor_of(versions, &[name]).expect("a certificate");
    let server = Server::fine();
    let inside = server.host().parse().expect("an address");
    let runtime = Runtime::new().expect("a runtime");
    let front = runtime.block_on(TlsFront::start("127.0.0.1:0", acceptor, move |_| inside)).expect("a port");
    call(side, &server, format!("https://localhost:{}", front.address().port()))
}

/// A server that has chosen TLS 1.1.
fn only_1_1(side: &dyn Side) -> String {
    let mut hello = vec![2, 0, 0, 38, 3, 2];
    hello.extend([7; 32]);
    // No session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    hello.extend([0, 0, 0x2f, 0]);
    let record = [&[22, 3, 2, 0, 42][..], &hello].concat();
    handshake(side, record)
}

fn no_tls(side: &dyn Side) -> String {
    handshake(side, b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())
}

fn silent_handshake(side: &dyn Side) -> String {
    handshake(side, Vec::new())
}

/// Answers the client's hello with these bytes, and falls silent.
fn handshake(side: &dyn Side, bytes: Vec<u8>) -> String {
    let server = Server::start(move |talk| {
        talk.wait_for_bytes();
        talk.send(&bytes);
        talk.fall_silent();
    });
    call(side, &server, server.url().replace("http://", "https://"))
}

fn closed_in_the_handshake(side: &dyn Side) -> String {
    let server = Server::start(|talk| {
        talk.wait_for_bytes();
    });
    call(side, &server, server.url().replace("http://", "https://"))
}

fn plain_http(side: &dyn Side) -> String {
    let server = Server::fine();
    call(side, &server, server.url())
}

fn call(side: &dyn Side, server: &Server, url: String) -> String {
    let source = Source::fixed();
    let client = side.client(&source, Over::Tls);
    let outcome = StoppedClock::new().run(within_an_hour(server, client.call(Request::get(url))));
    let home = env::var("HOME").expect("a home");
    line(server, [outcome], &source).replace(&home, "$HOME")
}
