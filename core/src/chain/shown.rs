//! What of a URL may be shown.

/// Neither what stands in front of a host nor a query: either may be a secret.
pub(super) fn without_secrets(url: &str) -> &str {
    let url = url.split(['?', '#']).next().unwrap_or(url);
    url.rsplit_once('@').map_or(url, |(_, host)| host)
}

/// A URL that somebody gave, which `{:?}` shows as [`without_secrets`] does.
#[derive(Clone)]
pub(super) struct GivenUrl(pub(super) String);

impl std::fmt::Debug for GivenUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", without_secrets(&self.0))
    }
}
