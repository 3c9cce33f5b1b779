//! Percent-encoding.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The characters that are encoded in parameters: all but letters, digits, `-`, `.`, `_` and `~`.
pub const STRICT_ENCODE_SET: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The characters that are encoded in paths: those of [`STRICT_ENCODE_SET`] without `/`.
pub const STRICT_PATH_ENCODE_SET: AsciiSet = STRICT_ENCODE_SET.remove(b'/');

/// Returns the path percent-encoded. What is encoded already is encoded again.
#[doc(hidden)]
#[inline]
pub fn encode_uri_path(uri: &str) -> String {
    utf8_percent_encode(uri, &STRICT_PATH_ENCODE_SET).to_string()
}

/// Returns a name or a value of a parameter percent-encoded.
pub(super) fn encode_parameter(text: &str) -> String {
    utf8_percent_encode(text, &STRICT_ENCODE_SET).to_string()
}

/// Returns the text decoded, or as it is if that would not be UTF-8.
#[doc(hidden)]
#[inline]
pub fn decode_uri(uri: &str) -> String {
    percent_decode_str(uri).decode_utf8().map_or_else(|_| uri.to_owned(), Into::into)
}
