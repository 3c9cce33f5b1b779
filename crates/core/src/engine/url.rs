//! The parts of an absolute URL that the engine needs. It was parsed before, so this only cuts it.

/// Returns scheme, host and port.
pub(super) fn endpoint_of(url: &str) -> &str {
    let authority = url.find("://").map_or(0, |at| at + 3);
    let end = url
        .get(authority..)
        .and_then(|rest| rest.find(['/', '?', '#']))
        .map_or(url.len(), |at| authority + at);
    url.get(..end).unwrap_or(url)
}

/// Returns host and port, with the user name and password if there are any.
pub(super) fn authority_of(url: &str) -> &str {
    let endpoint = endpoint_of(url);
    endpoint.split_once("://").map_or(endpoint, |(_, authority)| authority)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_ends_where_the_path_or_the_query_begins() {
        for (url, endpoint, authority) in [
            ("https://s3.amazonaws.com/a?b", "https://s3.amazonaws.com", "s3.amazonaws.com"),
            ("http://127.0.0.1:80?b=://", "http://127.0.0.1:80", "127.0.0.1:80"),
            ("http://[::1]:9000", "http://[::1]:9000", "[::1]:9000"),
            ("host", "host", "host"),
        ] {
            assert_eq!((endpoint_of(url), authority_of(url)), (endpoint, authority));
        }
    }
}
