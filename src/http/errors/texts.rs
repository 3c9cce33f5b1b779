//! The texts of Rusoto's errors. Callers match on them, because an `HttpDispatchError` is one string.

use std::fmt;

use rusoto_compat_core::engine::ENDED_RUNTIME;
pub(super) use rusoto_compat_core::engine::{BODY, DISPATCH, TIMEOUT, cause_chain, in_rusotos_words};
use rusoto_compat_core::text::fit_to_show;

/// Rusoto could not write the request (rusoto_core 0.48, `src/request.rs`).
const REQUEST: [&str; 4] = [
    "Unsupported HTTP verb ",
    "error parsing header name: ",
    "error parsing header value: ",
    "error building request: ",
];

/// The beginning of a `Validation` that was the SDK's construction failure. Rusoto itself uses `Validation` only for a
/// service's `ValidationException`. These are the SDK's own words.
pub(super) const CONSTRUCTION: &str = "failed to construct request: ";
pub(super) const BLOCKING: &str = "Failed to run blocking future";

/// Returns whether the error is a fault of the caller, as the SDK counts it, so that nobody may send the request again.
pub(super) fn is_callers(message: &str) -> bool {
    REQUEST.iter().any(|text| message.starts_with(text)) || message.contains(ENDED_RUNTIME)
}

/// Parts of the texts of connections that would fail again in the same way. They are the words of rustls, of OpenSSL,
/// and of the hyper connectors of both SDKs. `documents::sending` and the tests of the dispatcher produce these texts.
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

/// Returns whether the next connection will fail in the same way: the certificate is not trusted, the server has no TLS
/// or no common TLS version, the HTTP client has no TLS, or a proxy asks for a password.
pub(super) fn is_hopeless(message: &str) -> bool {
    HOPELESS.iter().any(|text| message.contains(text))
}

/// Removes quotations from a parser's error: an unreadable answer of STS may contain a secret key. xml-rs and
/// aws-smithy-xml put "got …" at the end, and serde_json puts strings into quotation marks.
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

/// Writes a text from a server or a provider, cut to the part that is fit to show.
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
