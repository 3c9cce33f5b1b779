//! The error code of a response that AWS refused a request with.

use aws_smithy_runtime_api::http::Headers;
use std::borrow::Cow;

/// The code in the header of the JSON protocols, else in the body, whichever protocol it is of.
///
/// `body` may be the beginning only. Codes have no character that XML or JSON would escape, so the XML is not
/// parsed: Rusoto's own parser loops for ever on a body that breaks off (rusoto#1989).
pub(super) fn error_code<'r>(headers: &'r Headers, body: &'r [u8]) -> Option<Cow<'r, str>> {
    if let Some(code) = headers.get("x-amzn-errortype") {
        return Some(Cow::Borrowed(bare(code)));
    }
    match body.trim_ascii_start().first()? {
        b'<' => in_xml(body).map(Cow::Borrowed),
        b'{' => in_json(body).map(Cow::Owned),
        _ => None,
    }
}

/// `<Code>` stands in `<Error>` in S3 and the query protocol, and one level deeper in EC2.
fn in_xml(body: &[u8]) -> Option<&str> {
    let (_, rest) = split_at(body, b"<Code>")?;
    let (code, _) = split_at(rest, b"</Code>")?;
    std::str::from_utf8(code).ok().map(str::trim)
}

fn in_json(body: &[u8]) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(body).ok()?;
    let code = ["__type", "code", "Code"].iter().find_map(|name| value.get(name)?.as_str())?;
    Some(bare(code).to_owned())
}

/// `aws.protocoltests#FooError:http://internal.amazon.com/` is `FooError`.
fn bare(code: &str) -> &str {
    let code = code.split_once(':').map_or(code, |(code, _)| code);
    code.rsplit_once('#').map_or(code, |(_, code)| code).trim()
}

fn split_at<'b>(text: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = text.windows(mark.len()).position(|window| window == mark)?;
    Some((&text[..at], &text[at + mark.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_all_protocols() {
        let cases: &[(&[u8], Option<&str>)] = &[
            (
                b"<?xml version=\"1.0\"?>\n<Error><Code>SlowDown</Code><Message>x</Message></Error>",
                Some("SlowDown"),
            ),
            (
                b"<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code></Error></ErrorResponse>",
                Some("Throttling"),
            ),
            (
                b"<Response><Errors><Error><Code>RequestLimitExceeded</Code></Error></Errors></Response>",
                Some("RequestLimitExceeded"),
            ),
            (
                b"{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\"}",
                Some("ThrottlingException"),
            ),
            (b" {\"code\":\"TooManyRequestsException:http://x/\"}", Some("TooManyRequestsException")),
            (b"{\"Message\":\"no code\"}", None),
            (b"{\"__type\":5}", None),
            (b"{\"__type\":\"Cut", None),
            (b"<Error><Code>Cut", None),
            (b"<html>Service Unavailable</html>", None),
            (b"<Error><Code>\xff</Code></Error>", None),
            (b"plain text", None),
            (b"", None),
        ];
        for (body, code) in cases {
            assert_eq!(
                error_code(&Headers::new(), body).as_deref(),
                *code,
                "{}",
                String::from_utf8_lossy(body)
            );
        }
    }

    #[test]
    fn the_header_goes_first() {
        let mut headers = Headers::new();
        headers.insert("x-amzn-errortype", "ThrottlingException:http://internal.amazon.com/");
        let code = error_code(&headers, b"{\"__type\":\"Other\"}");
        assert_eq!(code.as_deref(), Some("ThrottlingException"));
    }
}
