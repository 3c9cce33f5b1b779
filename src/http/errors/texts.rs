//! Rusoto's own words, which callers match on: its `HttpDispatchError` is one string.

use std::error::Error;
use std::fmt;

use rusoto_compat_core::text::fit_to_show;

use crate::convert::error_chain;

// rusoto_core 0.48, src/request.rs.
pub(super) const DISPATCH: &str = "Error during dispatch: ";
pub(super) const TIMEOUT: &str = "Timeout while dispatching request";
pub(super) const BODY: &str = "Error obtaining body: ";
/// Rusoto could not even write the request.
const REQUEST: [&str; 4] = [
    "Unsupported HTTP verb ",
    "error parsing header name: ",
    "error parsing header value: ",
    "error building request: ",
];

/// In front of a `Validation` that is the SDK's construction failure: Rusoto itself states `Validation` only for
/// a service's `ValidationException`. These are the SDK's own words.
pub(super) const CONSTRUCTION: &str = "failed to construct request: ";
pub(super) const BLOCKING: &str = "Failed to run blocking future";

pub(super) fn is_request(message: &str) -> bool {
    REQUEST.iter().any(|text| message.starts_with(text))
}

/// Parts of texts of connections that fail in the same way again, in the words of rustls, of OpenSSL, and of hyper's
/// connectors of both worlds. `documents::sending` and the tests of the dispatcher produce them.
const HOPELESS: [&str; 11] = [
    "invalid peer certificate",
    "invalid certificate",
    "certificate verify failed",
    "received corrupt message",
    "wrong version number",
    "received fatal alert: HandshakeFailure",
    "received fatal alert: ProtocolVersion",
    "peer is incompatible",
    "Unsupported scheme",
    "scheme is not http",
    "proxy authorization required",
];

/// Whether the next connection will fail as this one did: a certificate that is not trusted, a server without TLS or
/// with none that both sides know, an HTTP client without TLS, a proxy that wants a password.
pub(super) fn is_hopeless(message: &str) -> bool {
    HOPELESS.iter().any(|text| message.contains(text))
}

/// The causes below an error as one line; the error itself where it has none.
pub(super) fn cause_chain(error: &(dyn Error + 'static)) -> String {
    error_chain(error.source().unwrap_or(error))
}

/// hyper 1's words for a failed connection in the words of hyper 0.14, which Rusoto's callers know.
pub(super) fn in_rusotos_words(chain: &str) -> String {
    chain.replace("client error (Connect)", "error trying to connect")
}

/// Without what a reader of answers quotes from them: an answer of STS that cannot be read may hold a secret key.
/// xml-rs and aws-smithy-xml end with "got …", serde_json puts strings into quotation marks.
pub(super) fn without_quotations(text: &str) -> String {
    let (text, is_cut) = match text.split_once(" got ") {
        Some((expectation, _)) => (expectation, true),
        None => (text, false),
    };
    let mut said = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(char) = chars.next() {
        said.push(char);
        if char == '"' {
            said.push('…');
            while let Some(quoted) = chars.next() {
                match quoted {
                    '"' => break,
                    '\\' => drop(chars.next()),
                    _ => {}
                }
            }
            said.push('"');
        }
    }
    if is_cut {
        said.push_str(" got something else");
    }
    said
}

/// Writes a text that somebody else wrote.
pub(super) fn write_line(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str(&fit_to_show(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_left_out() {
        let cases = [
            (
                "START Expected Credentials got Some(Ok(Characters(hunter2)))",
                "START Expected Credentials got something else",
            ),
            (
                "invalid type: string \"hunter2\", expected i64 at line 1",
                "invalid type: string \"…\", expected i64 at line 1",
            ),
            ("a \"hunter\\\"2\" b \"hunter2", "a \"…\" b \"…\""),
            ("missing field `Expiration`", "missing field `Expiration`"),
            ("\"hunter2\\", "\"…\""),
        ];
        for (text, expected) in cases {
            assert_eq!(without_quotations(text), expected);
        }
    }
}
