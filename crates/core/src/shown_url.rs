//! Removes secrets from URLs: the password before the host, and the query.

/// Returns the part of a URL after the password: everything after the last `@`.
///
/// A password may contain `/`, `?`, `#` and `@`. In a malformed URL, only the last `@` marks its end.
pub fn behind_password(url: &str) -> &str {
    url.rsplit_once('@').map_or(url, |(_, behind)| behind)
}

/// Returns an endpoint with `***` in place of the text before the host, which may be a password.
pub fn redacted(endpoint: &str) -> String {
    if !endpoint.contains('@') {
        return endpoint.to_owned();
    }
    // A `://` may also occur in the password or after it.
    let is_scheme = |text: &&str| text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let scheme = endpoint.split_once("://").map(|(scheme, _)| scheme).filter(is_scheme);
    let scheme = scheme.map(|scheme| format!("{scheme}://")).unwrap_or_default();
    format!("{scheme}***@{}", behind_password(endpoint))
}

/// Returns a URL without the text before its host and without its query. Both may be secrets.
pub fn without_secrets(url: &str) -> &str {
    let host = behind_password(url);
    host.split(['?', '#']).next().unwrap_or(host)
}

/// Returns the host and the port of an endpoint's authority, without a password.
///
/// Text before an `@` is left out. Text in place of the port is left out if it is not a number: if a password contains
/// a slash, Rusoto takes `user:pass` for the host.
pub fn host_and_port(authority: &str) -> &str {
    let host = behind_password(authority);
    match host.split_once(':') {
        Some((_, port)) if host.starts_with('[') || port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        Some((name, _)) => name,
        None => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_not_shown() {
        for endpoint in ["https://me:pass@host/x", "me:pass@host", "ftp://me:p@ss@host"] {
            let shown = redacted(endpoint);
            assert!(!shown.contains("pass") && !shown.contains("p@ss"), "{shown}");
            assert!(shown.contains("***@host"), "{shown}");
        }
        assert_eq!(redacted("https://host/x"), "https://host/x");
    }

    #[test]
    fn a_password_in_front_of_another_url_was_shown_as_its_scheme() {
        for endpoint in ["me:pass@proxy/?to=http://you@host", "me:pass://word@host"] {
            assert_eq!(redacted(endpoint), "***@host");
        }
    }

    #[test]
    fn a_password_with_a_hash_or_a_question_mark_was_shown() {
        let urls = [
            "http://me:hush#1@host:4566/x?y=hush",
            "http://me:hu sh?1@host:4566/x#hush",
            "me:hu/sh@host:4566/x",
            "http://host:4566/x?hush=1",
        ];
        for url in urls {
            let shown = without_secrets(url);
            assert!(shown.contains("host:4566/x") && !shown.contains("hu"), "{shown}");
        }
    }

    #[test]
    fn a_host_is_shown_with_its_port_and_without_a_password() {
        let cases = [
            ("s3.test", "s3.test"),
            ("s3.test:9000", "s3.test:9000"),
            ("127.0.0.1:", "127.0.0.1:"),
            ("[::1]:9000", "[::1]:9000"),
            ("user:pass@s3.test:9000", "s3.test:9000"),
            ("user:p@ss@s3.test", "s3.test"),
            ("user:pass", "user"),
            ("user:12:pass", "user"),
            ("", ""),
        ];
        for (authority, shown) in cases {
            assert_eq!(host_and_port(authority), shown);
        }
    }
}
