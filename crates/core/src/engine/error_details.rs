//! Reads code, message and request id of an error response from its headers and body.
//!
//! The rules are the rules of the SDK's protocols, so the result for Rusoto's response is the same as the SDK's own.
//! The content type is ignored: servers that speak AWS's protocols state all kinds.

use crate::refusal::{LONGEST_ERROR_BODY, bare_code};
use crate::text::fit_to_show;
use serde_json::Value;
use std::fmt;
use xml::reader::{EventReader, ParserConfig, XmlEvent};

/// Errors are four elements deep. The reader's time grows with the square of the depth: it took minutes for a megabyte
/// of opening tags.
const MAX_DEPTH: usize = 16;

/// The facts in an error response. No string is empty.
#[derive(Default, Clone, PartialEq, Eq)]
pub struct ErrorDetails {
    /// The error code, without a namespace.
    pub code: Option<String>,
    /// The message of the service.
    pub message: Option<String>,
    /// The id that the service gave to the request.
    pub request_id: Option<String>,
    /// The region of the bucket, as S3 states it.
    pub bucket_region: Option<String>,
}

/// Without the message, which may quote the request.
impl fmt::Debug for ErrorDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.as_deref().map(fit_to_show);
        f.debug_struct("ErrorDetails").field("code", &code).finish_non_exhaustive()
    }
}

impl ErrorDetails {
    /// Reads an error response. `header` returns the first value of a header. It gets the name in lower case.
    pub fn read<'a>(status: u16, header: impl Fn(&str) -> Option<&'a str>, body: &[u8]) -> Self {
        let mut details = Self::from_body(body);
        // REST-JSON states the code in a header, which goes first.
        let in_header = header("x-amzn-errortype").map(bare_code).filter(|code| !code.is_empty());
        if let Some(code) = in_header {
            details.code = Some(code.to_owned());
        }
        // The answer to a HEAD has no body. aws-sdk-s3 gives this code to a 404 without one.
        if details.code.is_none() && body.is_empty() && status == 404 {
            details.code = Some("NotFound".to_owned());
        }
        // The order of `aws_types::request_id`.
        let in_header = header("x-amzn-requestid").or_else(|| header("x-amz-request-id"));
        if let Some(id) = in_header.filter(|id| !id.is_empty()) {
            details.request_id = Some(id.to_owned());
        }
        // S3 states the region in the header of nearly every answer, and in the body of some errors.
        if let Some(region) = header("x-amz-bucket-region") {
            details.bucket_region = Some(region.to_owned());
        }
        details.bucket_region = details.bucket_region.filter(|region| is_region(region));
        details
    }

    /// Reads the body alone.
    pub fn from_body(body: &[u8]) -> Self {
        match body.iter().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{') => Self::from_json(body),
            // Anything else, as XML may begin with a byte order mark.
            Some(_) => Self::from_xml(&body[..body.len().min(LONGEST_ERROR_BODY)]),
            None => Self::default(),
        }
    }

    fn from_json(body: &[u8]) -> Self {
        let Ok(Value::Object(fields)) = serde_json::from_slice(body) else { return Self::default() };
        let first = |names: &[&str]| {
            let mut texts = names.iter().filter_map(|name| fields.get(*name)?.as_str());
            texts.find(|text| !text.is_empty())
        };
        let code = first(&["code", "Code", "__type"]).map(bare_code);
        Self {
            code: code.filter(|code| !code.is_empty()).map(str::to_owned),
            message: first(&["message", "Message", "errorMessage"]).map(str::to_owned),
            ..Self::default()
        }
    }

    /// Reads three forms: `<Error>` of S3, `<ErrorResponse><Error>` of the query protocol (STS, SQS, IAM), and
    /// `<Response><Errors><Error>` of EC2. If the body breaks off, the elements before that point count.
    fn from_xml(body: &[u8]) -> Self {
        let config = ParserConfig::new().cdata_to_characters(true).whitespace_to_characters(true);
        let mut details = Self::default();
        let mut path: Vec<String> = Vec::new();
        let mut text = String::new();
        for event in EventReader::new_with_config(body, config) {
            match event {
                Ok(XmlEvent::StartElement { name, .. }) => {
                    let is_error = ["Error", "ErrorResponse", "Response"].contains(&name.local_name.as_str());
                    if (path.is_empty() && !is_error) || path.len() == MAX_DEPTH {
                        break;
                    }
                    path.push(name.local_name);
                    text.clear();
                }
                Ok(XmlEvent::Characters(part)) => text.push_str(&part),
                Ok(XmlEvent::EndElement { .. }) => {
                    let name = path.pop().unwrap_or_default();
                    let place = match (path.last().map(String::as_str), name.as_str()) {
                        (Some("Error"), "Code") => &mut details.code,
                        (Some("Error"), "Message") => &mut details.message,
                        (Some("Error"), "Region") => &mut details.bucket_region,
                        (Some("Error" | "ErrorResponse" | "Response"), "RequestId" | "RequestID") => {
                            &mut details.request_id
                        }
                        _ => continue,
                    };
                    let said = std::mem::take(&mut text);
                    // If an element occurs twice, the last one counts, as in both SDKs.
                    if !said.is_empty() {
                        *place = Some(said);
                    }
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        details
    }
}

/// Returns whether a text may be a region. The text comes from a server, and is used in logs and in client settings.
fn is_region(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(body: &str) -> (Option<String>, Option<String>, Option<String>) {
        let details = ErrorDetails::read(400, |_| None, body.as_bytes());
        (details.code, details.message, details.request_id)
    }

    fn said(code: &str, message: &str, id: &str) -> (Option<String>, Option<String>, Option<String>) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        (some(code), some(message), some(id))
    }

    #[test]
    fn each_protocol_is_read() {
        let cases = [
            (
                "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>No &lt;such> key</Message><RequestId>4</RequestId></Error>",
                said("NoSuchKey", "No <such> key", "4"),
            ),
            (
                "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>is expired</Message></Error><RequestId>5</RequestId></ErrorResponse>",
                said("ExpiredToken", "is expired", "5"),
            ),
            (
                "<Response><Errors><Error><Code>RequestExpired</Code><Message>m</Message></Error></Errors><RequestID>6</RequestID></Response>",
                said("RequestExpired", "m", "6"),
            ),
            ("\u{feff}<Error><Code>A</Code></Error>", said("A", "", "")),
            ("<Error><Code><![CDATA[A]]></Code><Message> b </Message></Error>", said("A", " b ", "")),
            ("<Error><Code/><Message></Message></Error>", said("", "", "")),
            (
                "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\",\"message\":\"m\"}",
                said("ResourceNotFoundException", "m", ""),
            ),
            ("{\"code\":\"FooError\",\"Message\":\"m\"}", said("FooError", "m", "")),
            (" \n{\"__type\":\"FooError:http://internal.amazon.com/coral/x/\"}", said("FooError", "", "")),
            ("{\"__type\":7,\"message\":{\"a\":1}}", said("", "", "")),
            ("[]", said("", "", "")),
            ("\"text\"", said("", "", "")),
            ("<html><Error><Code>A</Code></Error></html>", said("", "", "")),
            ("Service Unavailable", said("", "", "")),
            ("", said("", "", "")),
        ];
        for (body, expected) in cases {
            assert_eq!(read(body), expected, "{body}");
        }
    }

    #[test]
    fn a_body_that_breaks_off_has_said_what_it_said() {
        assert_eq!(read("<Error><Code>SlowDown</Code><Mess"), said("SlowDown", "", ""));
        assert_eq!(read("<Error><Code>Slow"), said("", "", ""));
        assert_eq!(read("{\"__type\":\"A\""), said("", "", ""));
    }

    #[test]
    fn the_error_of_one_deleted_object_is_not_the_error_of_the_call() {
        let body = "<DeleteResult><Error><Key>k</Key><Code>AccessDenied</Code></Error></DeleteResult>";
        assert_eq!(read(body), said("", "", ""));
    }

    #[test]
    fn headers_go_first() {
        let headers = |name: &str| match name {
            "x-amzn-errortype" => Some("ns#FromHeader:http://internal"),
            "x-amz-request-id" => Some("id"),
            _ => None,
        };
        let details = ErrorDetails::read(400, headers, b"{\"__type\":\"FromBody\"}");
        assert_eq!(details.code.as_deref(), Some("FromHeader"));
        assert_eq!(details.request_id.as_deref(), Some("id"));
    }

    #[test]
    fn the_region_of_a_bucket_stands_in_the_header_or_in_the_body() {
        let region = |header: Option<&'static str>, body: &str| {
            let header = |name: &str| header.filter(|_| name == "x-amz-bucket-region");
            ErrorDetails::read(400, header, body.as_bytes()).bucket_region
        };
        let body = "<Error><Code>AuthorizationHeaderMalformed</Code><Region>eu-west-1</Region></Error>";
        assert_eq!(region(None, body).as_deref(), Some("eu-west-1"));
        assert_eq!(region(Some("eu-west-2"), body).as_deref(), Some("eu-west-2"));
        for odd in ["", "eu west", "EU", "eu-west-1\r\nx: y", &"x".repeat(64)] {
            assert_eq!(region(None, &format!("<Error><Region>{odd}</Region></Error>")), None, "{odd:?}");
        }
        assert_eq!(region(Some("https://evil.test/"), ""), None);
    }

    #[test]
    fn a_404_without_body_is_not_found() {
        assert_eq!(ErrorDetails::read(404, |_| None, b"").code.as_deref(), Some("NotFound"));
        assert_eq!(ErrorDetails::read(403, |_| None, b"").code, None);
        assert_eq!(ErrorDetails::read(404, |_| None, b"<html/>").code, None);
    }

    #[test]
    fn entities_do_not_multiply() {
        let mut body = String::from("<!DOCTYPE e [<!ENTITY a0 \"aaaaaaaaaa\">");
        for level in 1..30 {
            let inner = format!("&a{};", level - 1).repeat(10);
            body.push_str(&format!("<!ENTITY a{level} \"{inner}\">"));
        }
        body.push_str("]><Error><Code>A</Code><Message>&a29;</Message></Error>");
        assert_eq!(read(&body), said("A", "", ""));
    }

    #[test]
    fn deep_nesting_is_survived() {
        read(&"<Error>".repeat(100_000));
        read(&format!("{{\"a\":{}", "[".repeat(100_000)));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(body in proptest::collection::vec(any::<u8>(), 0..512), status in any::<u16>()) {
            ErrorDetails::read(status, |_| None, &body);
        }

        #[test]
        fn no_soup_of_fragments_panics(parts in proptest::collection::vec(prop_oneof![
            Just("<Error>"), Just("</Error>"), Just("<Code>"), Just("</Code>"), Just("<ErrorResponse>"), Just("<"),
            Just("<Message"), Just("&amp;"), Just("&x;"), Just("<![CDATA["), Just("]]>"), Just("<!--"), Just("<?xml"),
            Just("<?xml version=\"1.0\" encoding=\"UTF-16\"?>"), Just("{"), Just("\"code\":"), Just("}"), Just("ü"), Just("\0"),
        ], 0..24)) {
            read(&parts.concat());
        }

        #[test]
        fn what_was_written_is_read(code in "[A-Za-z.]{1,30}", message in "[^\\p{Cc}\u{fffe}\u{ffff}]{1,60}") {
            let escaped = message.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let xml = format!("<Error><Code>{code}</Code><Message>{escaped}</Message></Error>");
            prop_assert_eq!(read(&xml), said(&code, &message, ""));
            let json = serde_json::json!({ "__type": code, "message": message }).to_string();
            prop_assert_eq!(read(&json), said(&code, &message, ""));
        }
    }
}
