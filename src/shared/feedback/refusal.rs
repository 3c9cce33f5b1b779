//! The error responses that refuse the credentials of a request.

use rusoto_compat_core::refusal::{DENIALS, LONGEST_ERROR_BODY, REFUSALS, bare_code};

/// Returns whether an error response refuses the credentials.
///
/// The code is in the header `x-amzn-errortype` (JSON services), in `<Code>…</Code>` (XML services), or in `"__type"` or
/// `"code"` of a JSON body. The body is searched and not parsed, because it may be cut off. A wrong guess costs one load that
/// was not needed.
pub(super) fn names_refused_credentials(status: u16, error_type: Option<&str>, body: &[u8]) -> bool {
    (400..500).contains(&status) && names_one_of(&REFUSALS, error_type, body)
}

/// Returns whether an error response denies access. The response to a HEAD request has no body, and counts by its status.
pub(super) fn names_denied_access(status: u16, error_type: Option<&str>, body: &[u8]) -> bool {
    let says_nothing = error_type.is_none() && body.is_empty();
    status == 403 && (says_nothing || names_one_of(&DENIALS, error_type, body))
}

fn names_one_of(codes: &[&str], error_type: Option<&str>, body: &[u8]) -> bool {
    if error_type.is_some_and(|error_type| codes.contains(&bare_code(error_type))) {
        return true;
    }
    let text = String::from_utf8_lossy(&body[..body.len().min(LONGEST_ERROR_BODY)]);
    codes.iter().any(|code| {
        text.match_indices(code).any(|(at, code)| {
            let (before, after) = (&text[..at], &text[at + code.len()..]);
            let is_xml = before.ends_with("<Code>") && after.starts_with("</Code>");
            let is_json = after.starts_with('"') && (before.ends_with('"') || before.ends_with('#'));
            is_xml || is_json
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_recognised_in_every_protocol() {
        let refusals: &[(u16, Option<&str>, &str)] = &[
            (400, None, "<Error><Code>ExpiredToken</Code><Message>m</Message></Error>"),
            (403, None, "<ErrorResponse><Error><Type>Sender</Type><Code>ExpiredToken</Code>"),
            (400, None, "<Error><Code>InvalidToken</Code></Error>"),
            (400, None, r#"{"__type":"com.amazon.coral.service#ExpiredTokenException","message":"m"}"#),
            (403, None, r#"{"code":"ExpiredToken"}"#),
            (400, Some("ExpiredTokenException:http://internal.amazon.com/coral/"), "{}"),
            (403, Some("com.amazonaws.sqs#ExpiredTokenException"), ""),
        ];
        for (status, error_type, body) in refusals {
            assert!(
                names_refused_credentials(*status, *error_type, body.as_bytes()),
                "{error_type:?} {body}"
            );
        }
    }

    #[test]
    fn nothing_else_is() {
        let others: &[(u16, Option<&str>, &str)] = &[
            (403, None, "<Error><Code>AccessDenied</Code><Message>ExpiredToken is a word</Message></Error>"),
            (400, None, "<Error><Code>InvalidTokenId</Code></Error>"),
            (404, None, "<Error><Code>NoSuchKey</Code><Key>ExpiredToken</Key></Error>"),
            (503, None, "<Error><Code>ExpiredToken</Code></Error>"),
            (200, None, "<Code>ExpiredToken</Code>"),
            (400, Some("ValidationException"), r#"{"message":"the ExpiredToken"}"#),
            (400, None, ""),
        ];
        for (status, error_type, body) in others {
            assert!(
                !names_refused_credentials(*status, *error_type, body.as_bytes()),
                "{error_type:?} {body}"
            );
        }
    }

    #[test]
    fn denied_access_is_told_from_what_else_is_forbidden() {
        let cases: &[(bool, u16, Option<&str>, &str)] = &[
            (true, 403, None, "<Error><Code>AccessDenied</Code><RequestId>tx</RequestId></Error>"),
            (true, 403, Some("AccessDeniedException"), "{}"),
            (true, 403, None, ""),
            (false, 403, None, "<Error><Code>SignatureDoesNotMatch</Code></Error>"),
            (false, 403, Some("UnrecognizedClientException"), ""),
            (false, 403, None, "<html>403 Forbidden</html>"),
            (false, 400, None, "<Error><Code>AccessDenied</Code></Error>"),
            (false, 404, None, ""),
        ];
        for (is_denied, status, error_type, body) in cases {
            let found = names_denied_access(*status, *error_type, body.as_bytes());
            assert_eq!(found, *is_denied, "{status} {error_type:?} {body}");
        }
    }

    #[test]
    fn a_large_or_broken_body_is_looked_at_only_so_far() {
        let mut body = vec![0xff; LONGEST_ERROR_BODY - 3];
        body.extend_from_slice(b"<Code>ExpiredToken</Code>");
        assert!(!names_refused_credentials(400, None, &body));
        body.drain(..1000);
        assert!(names_refused_credentials(400, None, &body));
    }
}
