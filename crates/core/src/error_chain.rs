//! The causes of an error.
//!
//! The AWS SDK's errors print only their outermost error ("an error occurred while loading credentials"). Rusoto's
//! error is a single string. A conversion into Rusoto's error has to write out the whole chain, or the cause is lost.

use crate::text;
use std::error::Error;

/// No real chain is this deep. An error that is its own `source()` has no end.
const MAX_CHAIN: usize = 32;

/// Returns an error and all its causes as one line, joined with `": "`, outermost first.
///
/// For an error of the AWS SDK, this is the difference between "dispatch failure" and its reason.
///
/// Each error in the chain is made [fit to show](crate::text::fit_to_show), because errors of other crates may print
/// anything. It is cut at 4,000 characters and at the first empty line, because the SDK's chain lists its providers
/// line by line. Many errors print their source themselves, so a cause that is already in the text is left out. If an
/// error has no `source()`, the older `cause()` is used. At most 32 causes are followed.
///
/// # Example
/// ```
/// use rusoto_compat_core::error_chain::error_chain;
///
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let error = std::io::Error::other(refused);
/// assert_eq!(error_chain(&error), "connection refused");
/// ```
pub fn error_chain(error: &(dyn Error + 'static)) -> String {
    let mut text = layer(error);
    for cause in shown_causes(error) {
        let cause = layer(cause);
        if !says(&text, &cause) {
            text.push_str(": ");
            text.push_str(&cause);
        }
    }
    text
}

/// Returns whether an error or one of its causes shows a secret to `{}` or to `{:?}`.
///
/// ```
/// use rusoto_compat_core::error_chain::shows_a_secret;
///
/// let said = "refused\nx-amz-security-token:IQoJ";
/// assert!(shows_a_secret(&std::io::Error::other(said)));
/// assert!(!shows_a_secret(&std::io::Error::other("refused")));
/// ```
pub fn shows_a_secret(error: &(dyn Error + 'static)) -> bool {
    std::iter::once(error as &dyn Error)
        .chain(shown_causes(error))
        .any(|cause| text::holds_a_secret(&cause.to_string()) || text::holds_a_secret(&format!("{cause:?}")))
}

/// Returns the causes of an error, outermost first and without the error itself. At most 32 are followed.
///
/// ```
/// use rusoto_compat_core::error_chain::causes;
/// use std::io::{Error, ErrorKind};
///
/// #[derive(Debug, thiserror::Error)]
/// #[error("not sent")]
/// struct NotSent(#[source] Error);
///
/// let error = NotSent(Error::from(ErrorKind::TimedOut));
/// let kind = causes(&error).find_map(|cause| cause.downcast_ref::<Error>()).map(Error::kind);
/// assert_eq!(kind, Some(ErrorKind::TimedOut));
/// ```
pub fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source()).take(MAX_CHAIN)
}

/// Like [`causes`], including causes that have only the older method.
fn shown_causes(error: &dyn Error) -> impl Iterator<Item = &dyn Error> {
    std::iter::successors(next(error), |&cause| next(cause)).take(MAX_CHAIN)
}

fn layer(error: &dyn Error) -> String {
    text::first_paragraph(&error.to_string())
}

/// Returns the next cause. Some errors of the SDK have the older method only (aws-config 1.13, the error of its SSO
/// tokens).
fn next<'e>(error: &'e (dyn Error + 'e)) -> Option<&'e (dyn Error + 'e)> {
    #[expect(deprecated)]
    let older = || error.cause();
    error.source().map(|source| source as _).or_else(older)
}

/// Returns whether `part` stands in `text` as separate words. "request 14035" does not contain "403".
fn says(text: &str, part: &str) -> bool {
    part.is_empty()
        || text.match_indices(part).any(|(at, _)| {
            let before = text[..at].chars().next_back();
            let after = text[at + part.len()..].chars().next();
            ![before, after].into_iter().flatten().any(char::is_alphanumeric)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt;

    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<Layer>>);
    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }
    impl Error for Layer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            self.1.as_deref().map(|inner| inner as _)
        }
    }
    fn layers(texts: &[&'static str]) -> Layer {
        match texts {
            [] => Layer("", None),
            [only] => Layer(only, None),
            [outer, inner @ ..] => Layer(outer, Some(Box::new(layers(inner)))),
        }
    }

    #[test]
    fn a_chain_says_everything_once() {
        let cases: &[(&[&str], &str)] = &[
            (&["a"], "a"),
            (&["dispatch failure", "io error", "refused"], "dispatch failure: io error: refused"),
            (&["dispatch failure: io error", "io error", "refused"], "dispatch failure: io error: refused"),
            (&["failed (refused)", "refused"], "failed (refused)"),
            (&["request 14035", "403"], "request 14035: 403"),
            (&["outer", "", "inner"], "outer: inner"),
            (&["größe", "größ"], "größe: größ"),
        ];
        for (texts, expected) in cases {
            assert_eq!(&error_chain(&layers(texts)), expected);
        }
    }

    #[test]
    fn an_error_that_is_its_own_source_ends() {
        #[derive(Debug)]
        struct Endless;
        impl fmt::Display for Endless {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("endless")
            }
        }
        impl Error for Endless {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                Some(self)
            }
        }
        assert_eq!(error_chain(&Endless), "endless");
        assert_eq!(causes(&Endless).count(), MAX_CHAIN);
    }

    #[test]
    fn a_cause_that_is_no_source_is_followed() {
        #[derive(Debug)]
        struct Older(std::io::Error);
        impl fmt::Display for Older {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("no token")
            }
        }
        impl Error for Older {
            fn cause(&self) -> Option<&dyn Error> {
                Some(&self.0)
            }
        }
        assert_eq!(
            error_chain(&Older(std::io::Error::other("the file is empty"))),
            "no token: the file is empty"
        );
    }

    #[test]
    fn no_layer_shows_a_secret_a_second_paragraph_or_megabytes() {
        let layers = layers(&[
            "outer",
            "refused\nx-amz-security-token:IQoJ\r\n\r\nPOST",
            "<SessionToken>IQoJ</SessionToken>",
        ]);
        let expected = "outer: refused x-amz-security-token:*** …: <SessionToken>***</SessionToken>";
        assert_eq!(error_chain(&layers), expected);
        let long = std::io::Error::other("x".repeat(1 << 20));
        assert_eq!(error_chain(&long).chars().count(), 4001);
    }
}
