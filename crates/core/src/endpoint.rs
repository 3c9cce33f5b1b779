//! Brings endpoints into one form, `scheme://host[:port][/path]`, and into the SDK's form, in which a path ends with a
//! slash.

use crate::shown_url::behind_password;

/// The reason why a text is not an endpoint. It does not contain the text, which may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EndpointProblem(pub &'static str);

const PROBLEM_SCHEME: EndpointProblem = EndpointProblem("its scheme is neither http nor https");
const PROBLEM_QUERY: EndpointProblem =
    EndpointProblem("it has a query or a fragment, which neither world sends");
const PROBLEM_USER: EndpointProblem =
    EndpointProblem("it has a user name in front of the host, which is never sent");
const PROBLEM_HOST: EndpointProblem = EndpointProblem("its host is empty or has characters no host name has");
const PROBLEM_PORT: EndpointProblem = EndpointProblem("its port is not a number from 0 to 65535");
const PROBLEM_PATH: EndpointProblem =
    EndpointProblem("its path has a space or another character that has to be percent-encoded");

/// Returns the endpoint of a Rusoto `Region::Custom`, or of an SDK configuration, in one form. Returns `None` for an
/// empty text.
///
/// - `https://` is added if there is no scheme, because Rusoto then connected by https. A scheme in capitals is read as
///   such. Rusoto took `HTTP://` for https.
/// - Slashes at the end are removed. Rusoto puts this path before the path of each request, which gave `//bucket/key`.
/// - `:443` with https and `:80` with http are removed. Rusoto kept them in the signed host and the servers did not
///   (rusoto#1946). An empty port is removed too.
/// - White space at both ends is removed. White space inside is an error.
pub fn normalise(endpoint: &str) -> Result<Option<String>, EndpointProblem> {
    let endpoint = endpoint.trim();
    if endpoint.is_empty() {
        return Ok(None);
    }
    let (scheme, rest) = split_scheme(endpoint)?;
    if rest.contains(['?', '#']) {
        return Err(PROBLEM_QUERY);
    }
    let (authority, path) = match rest.find('/') {
        Some(at) => rest.split_at(at),
        None => (rest, ""),
    };
    if authority.contains('@') {
        return Err(PROBLEM_USER);
    }
    let (host, port) = split_port(authority)?;
    if !is_host(host) {
        return Err(PROBLEM_HOST);
    }
    let path = path.trim_end_matches('/');
    if !path.bytes().all(is_path_byte) {
        return Err(PROBLEM_PATH);
    }
    Ok(Some(match port {
        Some(port) if port != scheme.default_port() => {
            format!("{}://{host}:{port}{path}", scheme.name())
        }
        _ => format!("{}://{host}{path}", scheme.name()),
    }))
}

/// Returns whether an authority has no port, or one that exists. There may be a user name and a password before the host.
///
/// The `http` crate reads `host:99999` as a host without a port, so a client would use the port of the scheme.
pub fn has_valid_port(authority: &str) -> bool {
    split_port(behind_password(authority)).is_ok()
}

/// Returns a normalised endpoint in the SDK's form, in which a path ends with one slash.
///
/// The rules of `aws-sdk-s3` append the name of the bucket to the path without a slash, so `/storage/v1/s3` became
/// `/storage/v1/s3bucket`. Everything else in the SDK joins the two parts with one slash.
pub fn for_sdk(mut normalised: String) -> String {
    if normalised.split_once("://").is_some_and(|(_, rest)| rest.contains('/')) {
        normalised.push('/');
    }
    normalised
}

#[derive(Clone, Copy)]
enum Scheme {
    Http,
    Https,
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

fn split_scheme(endpoint: &str) -> Result<(Scheme, &str), EndpointProblem> {
    match endpoint.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => Ok((Scheme::Https, rest)),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => Ok((Scheme::Http, rest)),
        Some(_) => Err(PROBLEM_SCHEME),
        None => Ok((Scheme::Https, endpoint)),
    }
}

fn split_port(authority: &str) -> Result<(&str, Option<u16>), EndpointProblem> {
    // The colons of an IPv6 address are in brackets. The colon of the port comes after them.
    let after_address = authority.rfind(']').map_or(0, |at| at + 1);
    let Some(colon) = authority.get(after_address..).and_then(|rest| rest.find(':')) else {
        return Ok((authority, None));
    };
    let (host, port) = authority.split_at(after_address + colon);
    match port.trim_start_matches(':') {
        "" if port == ":" => Ok((host, None)),
        digits if port.len() == digits.len() + 1 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().map(|port| (host, Some(port))).map_err(|_| PROBLEM_PORT)
        }
        _ => Err(PROBLEM_PORT),
    }
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[') {
        Some(address) => {
            address.strip_suffix(']').is_some_and(|address| address.parse::<std::net::Ipv6Addr>().is_ok())
        }
        // Host names have no underscores, but the service names of docker compose do.
        None => {
            !host.is_empty()
                && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_'))
        }
    }
}

/// RFC 3986 `pchar`, or a slash.
fn is_path_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@%".contains(&byte)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn endpoints_get_one_form() {
        let cases = [
            ("https://s3.example.com", "https://s3.example.com"),
            ("s3.example.com", "https://s3.example.com"),
            ("localhost:9000", "https://localhost:9000"),
            ("http://localhost:9000", "http://localhost:9000"),
            ("HTTP://localhost:9000", "http://localhost:9000"),
            ("HttpS://LocalHost", "https://LocalHost"),
            ("https://s3.example.com/", "https://s3.example.com"),
            ("https://s3.example.com///", "https://s3.example.com"),
            ("https://s3.example.com:443", "https://s3.example.com"),
            ("https://s3.example.com:443/", "https://s3.example.com"),
            ("s3.example.com:443", "https://s3.example.com"),
            ("https://s3.example.com:0443", "https://s3.example.com"),
            ("https://s3.example.com:80", "https://s3.example.com:80"),
            ("http://s3.example.com:80", "http://s3.example.com"),
            ("http://s3.example.com:443", "http://s3.example.com:443"),
            ("http://s3.example.com:", "http://s3.example.com"),
            ("http://gateway/storage/v1/", "http://gateway/storage/v1"),
            ("http://gateway:80/a%20b", "http://gateway/a%20b"),
            ("http://minio_1:9000", "http://minio_1:9000"),
            ("http://127.0.0.1:4566", "http://127.0.0.1:4566"),
            ("http://[::1]:4566", "http://[::1]:4566"),
            ("http://[::1]:80/x", "http://[::1]/x"),
            ("  http://host \n", "http://host"),
        ];
        for (endpoint, expected) in cases {
            assert_eq!(normalise(endpoint), Ok(Some(expected.to_owned())), "{endpoint:?}");
        }
    }

    #[test]
    fn only_a_path_gets_a_slash_for_the_sdk() {
        let cases = [
            ("http://gateway/storage/v1", "http://gateway/storage/v1/"),
            ("http://gateway:8080/a", "http://gateway:8080/a/"),
            ("http://gateway", "http://gateway"),
            ("http://[::1]:4566", "http://[::1]:4566"),
        ];
        for (endpoint, expected) in cases {
            assert_eq!(for_sdk(endpoint.to_owned()), expected);
        }
    }

    #[test]
    fn empty_is_none() {
        for endpoint in ["", " ", "\t\n"] {
            assert_eq!(normalise(endpoint), Ok(None), "{endpoint:?}");
        }
    }

    #[test]
    fn what_is_no_endpoint_says_why() {
        let cases = [
            ("ftp://host", PROBLEM_SCHEME),
            ("://host", PROBLEM_SCHEME),
            ("s3://bucket", PROBLEM_SCHEME),
            ("https://host?x=1", PROBLEM_QUERY),
            ("https://host/path#top", PROBLEM_QUERY),
            ("https://me:pass@host", PROBLEM_USER),
            ("https://", PROBLEM_HOST),
            ("https:///path", PROBLEM_HOST),
            (":9000", PROBLEM_HOST),
            ("https://two words", PROBLEM_HOST),
            ("https://hôte", PROBLEM_HOST),
            ("https://[::1", PROBLEM_PORT),
            ("https://[nonsense]", PROBLEM_HOST),
            ("https://host:port", PROBLEM_PORT),
            ("https://host:+80", PROBLEM_PORT),
            ("https://host:65536", PROBLEM_PORT),
            ("https://host::80", PROBLEM_PORT),
            ("https://host::", PROBLEM_PORT),
            ("https://host:80:80", PROBLEM_PORT),
            ("https://host/two words", PROBLEM_PATH),
            ("https://host/\u{7}", PROBLEM_PATH),
            ("https://host\\path", PROBLEM_HOST),
        ];
        for (endpoint, expected) in cases {
            assert_eq!(normalise(endpoint), Err(expected), "{endpoint:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_an_answer_and_the_form_is_stable(text in ".{0,60}") {
            if let Ok(Some(once)) = normalise(&text) {
                prop_assert_eq!(normalise(&once), Ok(Some(once.clone())));
            }
        }

        #[test]
        fn near_endpoints_too(
            text in "(https?://|HTTP://|ftp://)?[a-z@\\[\\]:.]{0,12}(:[0-9]{0,6})?(/[a-z/%?]{0,10})?",
        ) {
            if let Ok(Some(once)) = normalise(&text) {
                prop_assert!(!once.ends_with('/'));
                prop_assert_eq!(normalise(&once), Ok(Some(once.clone())));
            }
        }
    }
}
