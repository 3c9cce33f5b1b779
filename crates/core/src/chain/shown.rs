//! What of a URL may be shown.

use crate::endpoint::behind_password;

/// Neither what stands in front of a host nor a query: either may be a secret.
pub(super) fn without_secrets(url: &str) -> &str {
    let host = behind_password(url);
    host.split(['?', '#']).next().unwrap_or(host)
}

/// A URL that somebody gave, which `{:?}` shows as [`without_secrets`] does.
#[derive(Clone)]
pub(super) struct GivenUrl(pub(super) String);

impl std::fmt::Debug for GivenUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", without_secrets(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_with_a_hash_or_a_question_mark_was_shown() {
        let urls = [
            "http://me:hush#1@host:4566/x?y=hush",
            "http://me:hu sh?1@host:4566/x#hush",
            "me:hu/sh@host:4566/x",
            "http://host:4566/x?hush=1",
        ];
        for url in urls {
            let shown = format!("{:?}", GivenUrl(url.to_owned()));
            assert!(shown.contains("host:4566/x") && !shown.contains("hu"), "{shown}");
        }
    }
}
