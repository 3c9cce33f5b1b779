//! What of a URL may be shown.

/// Neither what stands in front of a host nor a query: either may be a secret.
pub(super) fn without_secrets(url: &str) -> &str {
    let url = url.split(['?', '#']).next().unwrap_or(url);
    url.rsplit_once('@').map_or(url, |(_, host)| host)
}
