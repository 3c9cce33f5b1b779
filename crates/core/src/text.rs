//! Makes text that others wrote fit to show.
//!
//! A service may quote a request in its error message, and the SDK may print one. The headers and fields of a request hold
//! session tokens. A server may also answer with megabytes, or with characters that move the cursor of a terminal. So
//! every text that this project did not write goes through [`fit_to_show`] before it becomes part of an error, a log line
//! or a status.

mod escapes;
mod secret_fields;

use crate::shown_url::behind_password;
use secret_fields::{CUT, without_secret_fields};
use std::borrow::Cow;

/// Long enough for some sentences, short enough for a line of a log.
const LONGEST: usize = 1000;

/// No more of a text is looked at: a server may send megabytes.
const LONGEST_READ: usize = 64 * 1024;

/// The bound for a text of several parts, such as a report on each member of a chain.
pub(crate) const LONGEST_OF_PARTS: usize = 4000;

/// Returns the first line of a text that somebody else wrote, without secrets, at most 1,000 characters long.
///
/// Control characters are left out. The values of `WebIdentityToken`, `SAMLAssertion`, `X-Amz-Security-Token`,
/// `SessionToken`, `SecretAccessKey`, `Authorization`, `Signature` and their relatives are replaced by `***`. They are
/// found as `name:value`, `name=value`, `<name>value</name>` and `"name":"value"`, also percent-encoded or with entities.
/// In another form, everything behind the name is cut. The password of a URL is replaced too. A request or a response in
/// the SDK's debug form is left out as a whole. Access key ids stay.
///
/// # Example
/// ```
/// use rusoto_compat_core::text::fit_to_show;
///
/// let said = "The signature does not match.\n\nThe canonical request should have been\nPOST\nx-amz-security-token:IQoJ";
/// assert_eq!(fit_to_show(said), "The signature does not match. …");
/// assert_eq!(fit_to_show("Action=AssumeRole&WebIdentityToken=eyJh&RoleArn=r"), "Action=AssumeRole&WebIdentityToken=***&RoleArn=r");
/// ```
pub fn fit_to_show(text: &str) -> String {
    first_line_within(text, LONGEST)
}

/// As [`fit_to_show`], also without these values, which are known to be secret and may stand anywhere.
///
/// ```
/// use rusoto_compat_core::text::fit_to_show_without;
///
/// assert_eq!(fit_to_show_without("no user has eyJh", ["eyJh", ""]), "no user has ***");
/// ```
pub fn fit_to_show_without<'s>(text: &str, secrets: impl IntoIterator<Item = &'s str>) -> String {
    // The first copy is made without the first secret, so that it stays in no memory that is not overwritten.
    let secrets = secrets.into_iter().filter(|secret| !secret.is_empty());
    fit_to_show(&secrets.fold(Cow::Borrowed(text), |text, secret| text.replace(secret, CUT).into()))
}

/// As [`fit_to_show`], with another bound.
pub(crate) fn first_line_within(text: &str, longest: usize) -> String {
    let text = cut(&readable(text));
    match text.split_once('\n') {
        Some((line, _)) => format!("{} …", within(line, longest)),
        None => within(&text, longest),
    }
}

/// As [`fit_to_show`], up to the first empty line: the SDK's chain lists its providers line by line, and services put an
/// empty line in front of the request that they quote.
pub(crate) fn first_paragraph(text: &str) -> String {
    let text = cut(&readable(text));
    let mut lines = text.split('\n').map(str::trim);
    let paragraph: Vec<&str> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    let is_all = text.is_empty() || paragraph.len() == text.split('\n').count();
    let shown = within(&paragraph.join(" "), LONGEST_OF_PARTS);
    match (shown.is_empty(), is_all) {
        (_, true) => shown,
        (true, false) => "…".to_owned(),
        (false, false) => format!("{shown} …"),
    }
}

/// Returns all lines of a text, joined and made [fit to show](fit_to_show), at most 4,000 characters long.
///
/// ```
/// use rusoto_compat_core::text::all_lines_fit_to_show;
///
/// assert_eq!(all_lines_fit_to_show("\nno session\nSessionToken=IQoJ\n"), "no session SessionToken=***");
/// ```
pub fn all_lines_fit_to_show(text: &str) -> String {
    within(&cut(&readable(text)).replace('\n', " "), LONGEST_OF_PARTS)
}

/// Returns whether a text holds the value of a secret field, or a request, which [`fit_to_show`] would leave out.
///
/// A text of more than 64 KiB counts as one that does, because only its beginning is read.
///
/// ```
/// use rusoto_compat_core::text::holds_a_secret;
///
/// assert!(holds_a_secret("refused\nx-amz-security-token:IQoJ"));
/// assert!(!holds_a_secret("refused"));
/// ```
pub fn holds_a_secret(text: &str) -> bool {
    let readable = readable(text);
    text.len() > LONGEST_READ || cut(&readable) != readable
}

/// Returns a text to the letter, for programs that compare it, or one that is fit to show where it
/// [holds a secret](holds_a_secret).
///
/// ```
/// use rusoto_compat_core::text::exact_unless_secret;
///
/// assert_eq!(exact_unless_secret("no\nsession"), "no\nsession");
/// assert_eq!(exact_unless_secret("no\nx-amz-security-token:IQoJ"), "no x-amz-security-token:***");
/// ```
pub fn exact_unless_secret(text: &str) -> String {
    if holds_a_secret(text) { all_lines_fit_to_show(text) } else { text.to_owned() }
}

fn within(line: &str, longest: usize) -> String {
    let line = line.trim();
    match line.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", line.split_at(end).0),
        None => line.to_owned(),
    }
}

/// As much of a text as is looked at, without control characters other than `\n`, which stands for every line break.
fn readable(text: &str) -> String {
    let text = text.split_at(text.floor_char_boundary(LONGEST_READ)).0.replace("\r\n", "\n");
    let char = |char| match char {
        char if is_line_break(char) => '\n',
        char if is_unprintable(char) => ' ',
        char => char,
    };
    text.trim_matches(is_unprintable).chars().map(char).collect::<String>().trim().to_owned()
}

/// Before lines are joined: a value may go on in the next one.
fn cut(text: &str) -> String {
    without_secret_fields(&without_passwords(&without_dumps(&own_words(text))))
}

fn is_line_break(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What would break a line of a log, or show its text in another order.
fn is_unprintable(char: char) -> bool {
    char.is_control() || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The SDK's text for an endpoint that it cannot apply prints the whole request (aws-smithy-runtime 1.16,
/// `orchestrator/endpoints.rs`).
fn own_words(line: &str) -> Cow<'_, str> {
    let parts = line
        .split_once("failed to apply endpoint `")
        .and_then(|(before, rest)| Some((before, rest.split_once("` to request `")?.0)));
    let Some((before, endpoint)) = parts else { return Cow::Borrowed(line) };
    let host = behind_password(endpoint);
    Cow::Owned(format!(
        "{before}no request can be sent to the endpoint `{host}`; an endpoint begins with http:// or https:// and a host, \
         wherever it is set: AWS_ENDPOINT_URL and its relatives, `endpoint_url` in a profile, or in code"
    ))
}

/// Leaves out what follows where a request or a response is printed in Rust's debug form.
fn without_dumps(line: &str) -> Cow<'_, str> {
    let dumps = ["SignedRequest {", "Request {", "Response {", "SdkBody {", "HeaderMap {", "Headers {"];
    let whole_word =
        |&start: &usize| !line.get(..start).is_some_and(|before| before.ends_with(char::is_alphanumeric));
    let first = |dump| line.match_indices(dump).map(|(start, _)| start).find(whole_word);
    match dumps.into_iter().filter_map(|dump| Some((first(dump)?, dump))).min() {
        Some((start, dump)) => Cow::Owned(format!("{}{dump} … }}", line.split_at(start).0)),
        None => Cow::Borrowed(line),
    }
}

/// Leaves out what stands in front of the host of a URL. Where a URL ends, only white space or a
/// quotation mark tells.
fn without_passwords(text: &str) -> Cow<'_, str> {
    if !text.contains('@') {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once("://") {
        let is_end = |char: char| char.is_whitespace() || matches!(char, '"' | '\'' | '`');
        let (url, behind) = from.split_at(from.find(is_end).unwrap_or(from.len()));
        shown.extend([before, "://"]);
        if url.contains('@') {
            shown.extend([CUT, "@"]);
        }
        shown.push_str(behind_password(url));
        rest = behind;
    }
    shown.push_str(rest);
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECRET: &str = "IQoJb3JpZ2luX2Vj/Kq5+vWz==";

    /// The fields that are secret, as they are written.
    const NAMES: [&str; 14] = [
        "WebIdentityToken",
        "SAMLAssertion",
        "X-Amz-Security-Token",
        "x-amz-security-token",
        "SessionToken",
        "sessionToken",
        "aws_session_token",
        "AWS_SECRET_ACCESS_KEY",
        "SecretAccessKey",
        "secretAccessKey",
        "authorization",
        "Authorization",
        "Signature",
        "X-Amz-Signature",
    ];

    #[test]
    fn the_value_of_a_secret_field_is_cut_in_every_form() {
        for name in NAMES {
            let forms = [
                format!("{name}:{SECRET}"),
                format!("{name}: {SECRET}"),
                format!("{name}={SECRET}&x=1"),
                format!("{name} = {SECRET}"),
                format!("a=b&{name}={SECRET}"),
                format!("<{name}>{SECRET}</{name}>"),
                format!("<ns:{name}>{SECRET}"),
                format!("<{name} xmlns=\"x\">{SECRET}</{name}>"),
                format!("&lt;{name}&gt;{SECRET}&lt;/{name}&gt;"),
                format!("{{\"{name}\":\"{SECRET}\",\"x\":1}}"),
                format!("{{\"{name}\" : \"{}\"}}", SECRET.replace('/', "\\/")),
                format!("{{'{name}': '{SECRET}'}}"),
                format!("\"{{\\\"{name}\\\":\\\"{SECRET}\\\"}}\""),
                format!("{{\"{name}\":[\"{SECRET}\"]}}"),
                format!("{name}: Some(\"{SECRET}\")"),
                format!("\"{name}\": HeaderValue {{ _private: H0(\"{SECRET}\") }}"),
                format!("\"{name}\": HeaderValue {{ inner: \"{SECRET}\" }}"),
                format!("{name}: b\"{SECRET}\""),
                format!("&quot;{name}&quot;:&quot;{SECRET}&quot;"),
                format!("'host:h {name}:{SECRET}'"),
            ];
            for form in forms {
                let shown = fit_to_show(&form);
                assert!(
                    !shown.contains(&SECRET[..12]) && !shown.contains("vWz"),
                    "{form} is shown as {shown}"
                );
                assert!(shown.contains(CUT) && shown.contains(name), "{form} is shown as {shown}");
                assert_eq!(fit_to_show(&shown), shown);
            }
        }
    }

    #[test]
    fn what_is_no_secret_stays() {
        let texts = [
            "InvalidSignature: the signature of 2026-11-25 is not known",
            "SignatureDoesNotMatch",
            "MissingAuthenticationToken: the request must contain one",
            "AWSAccessKeyId=AKIDEXAMPLE&Expires=1",
            "the web identity token (AWS_WEB_IDENTITY_TOKEN_FILE): No such file or directory (os error 2)",
            "profile `x` has no `aws_secret_access_key`, in \"/home/.aws/credentials\"",
            "No (or empty) AWS_SECRET_ACCESS_KEY in environment",
            "the token: it has expired",
            "größe: größ",
            "",
            "</SessionToken> is missing",
            "no session for the token in \"/run/token\": dispatch failure",
            "cannot read \"/run/secrets/web-identity-token\": No such file or directory (os error 2)",
            "cannot read C:\\secrets\\session-token: access is denied",
        ];
        for text in texts {
            assert_eq!(fit_to_show(text), text);
        }
    }

    #[test]
    fn an_authorization_is_cut_to_its_end() {
        let header = "Authorization=AWS4-HMAC-SHA256 Credential=AKID/2026/s3/aws4_request, SignedHeaders=host, Signature=ab12";
        assert_eq!(fit_to_show(header), "Authorization=***");
        assert_eq!(fit_to_show("authorization: Bearer abc"), "authorization: ***");
        assert_eq!(
            fit_to_show("{\"authorization\": \"Basic abc\", \"x\": 1}"),
            "{\"authorization\": \"***\", \"x\": 1}"
        );
    }

    #[test]
    fn a_token_is_cut_where_it_is_a_field() {
        assert_eq!(fit_to_show("{\"Token\":\"IQoJ\"}"), "{\"Token\":\"***\"}");
        assert_eq!(fit_to_show("<Token>IQoJ</Token>"), "<Token>***</Token>");
        assert_eq!(fit_to_show("?token=IQoJ"), "?token=***");
    }

    #[test]
    fn the_canonical_request_stands_behind_the_first_line() {
        let said = "The request signature we calculated does not match.\n\nThe Canonical String should have been\n'GET\n/\n\n\
                    host:sts.amazonaws.com\nx-amz-security-token:IQoJb3JpZ2lu\n\nhost'";
        assert_eq!(fit_to_show(said), "The request signature we calculated does not match. …");
        // Some gateways take the line breaks out.
        let flat = said.replace('\n', " ");
        assert!(!fit_to_show(&flat).contains("IQoJ"), "{}", fit_to_show(&flat));
        let escaped = said.replace('\n', "\\n");
        assert!(!fit_to_show(&escaped).contains("IQoJ"), "{}", fit_to_show(&escaped));
    }

    #[test]
    fn a_request_that_the_sdk_prints_is_replaced() {
        let said = "failed to apply endpoint `http://me:hush@localstack:4566 x` to request `Request { body: SdkBody { inner: \
                    Once(Some(b\"Action=A&WebIdentityToken=eyJ\")) }, uri: Uri, method: POST }`: invalid uri";
        let shown = fit_to_show(said);
        assert!(shown.starts_with("no request can be sent to the endpoint `localstack:4566 x`; "), "{shown}");
        assert!(
            !shown.contains("hush") && !shown.contains("eyJ") && shown.contains("AWS_ENDPOINT_URL"),
            "{shown}"
        );
        let shown =
            fit_to_show("error response (raw: Response { status: 403, body: SdkBody { inner: \"hush\" } })");
        assert_eq!(shown, "error response (raw: Response { … }");
        // Rusoto's, which hold no request, and are all that Rusoto's providers say.
        let said = "Unknown(BufferedHttpResponse {status: 403, body: \"<Code>AccessDenied</Code><Token>hush</Token>\" })";
        assert_eq!(fit_to_show(said), said.replace("hush", CUT));
    }

    #[test]
    fn the_password_of_a_url_is_cut() {
        let said = "AWS_REGION is \"http://me:hush@host:80/a\", and the proxy https://you@proxy";
        assert_eq!(
            fit_to_show(said),
            "AWS_REGION is \"http://***@host:80/a\", and the proxy https://***@proxy"
        );
    }

    #[test]
    fn a_text_is_one_line_of_bounded_length() {
        assert_eq!(fit_to_show("\n\n  first\tword \r\nsecond"), "first word …");
        assert_eq!(fit_to_show("red \u{1b}[31m and \u{202e}back"), "red  [31m and  back");
        assert_eq!(fit_to_show(&"ä".repeat(5000)).chars().count(), LONGEST + 1);
        assert_eq!(fit_to_show(&"ä".repeat(LONGEST)).chars().count(), LONGEST);
    }

    /// Each of these was shown.
    #[test]
    fn a_value_was_shown_whose_field_is_written_in_another_form() {
        let forms = [
            "%22SessionToken%22%3A%22IQoJ%22",
            "%3CSessionToken%3EIQoJ%3C%2FSessionToken%3E",
            "%253CSessionToken%253EIQoJ%253C%252FSessionToken%253E",
            "WebIdentityToken%253DIQoJ%2526x%253D1",
            "%2522Token%2522%253A%2522IQoJ%2522",
            "&#34;SessionToken&#34;:&#34;IQoJ&#34;",
            "&#x22;Token&#x22;:&#x22;IQoJ&#x22;",
            "&amp;quot;SessionToken&amp;quot;:&amp;quot;IQoJ&amp;quot;",
            "&amp;lt;SessionToken&amp;gt;IQoJ&amp;lt;/SessionToken&amp;gt;",
            "&#60;SessionToken&#62;IQoJ&#60;/SessionToken&#62;",
            "\\u003cSessionToken\\u003eIQoJ\\u003c/SessionToken\\u003e",
            "\\u003cSessionToken xmlns=x\\u003eIQoJ\\u003c/SessionToken\\u003e",
            "SessionToken\\u003dIQoJ",
            "\\u0022Token\\u0022:\\u0022IQoJ\\u0022",
            "{\"Key\":\"x-amz-security-token\",\"Value\":\"IQoJ\"}",
            "(\"x-amz-security-token\", \"IQoJ\")",
            "<Key>x-amz-security-token</Key><Value>IQoJ</Value>",
            "Keys { token: Some(\"IQoJ\") }",
            "Keys { token: \"IQoJ\" }",
            "<SessionToken><![CDATA[IQoJ]]></SessionToken>",
            "<SessionToken>\n  <Value>IQoJ</Value></SessionToken>",
            "<a:SessionToken xmlns:a=\"x\">IQoJ</a:SessionToken>",
            "\"x-amz-security-token\": [[\"IQoJ\"], \"IQoJ\"]",
            "\"x-amz-security-token\": [[73, 81, 111]]",
            "{\"SessionToken\":{\"value\":\"IQoJ\"}}",
            "SessionToken=Zm9v\\/IQoJ",
            "SignedRequest { headers: {\"x\": \"IQoJ\"} }",
        ];
        for form in forms {
            let shown = fit_to_show(&format!("refused: {form}"));
            assert!(!shown.contains("IQoJ") && !shown.contains("81"), "{form} is shown as {shown}");
            assert!(shown.starts_with("refused: ") && holds_a_secret(form), "{form} is shown as {shown}");
            assert_eq!(fit_to_show(&shown), shown);
        }
    }

    #[test]
    fn a_value_of_several_lines_was_cut_in_its_first() {
        let cases = [
            ("refused\nx-amz-security-token:IQoJb3Jp\n Z2luX2Vj", "refused x-amz-security-token:***"),
            (
                "refused\r\nx-amz-security-token: IQoJb3Jp\r\n\tZ2lu\r\n\tX2Vj",
                "refused x-amz-security-token: ***",
            ),
            ("x-amz-security-token:IQoJb3Jp\nZ2luX2Vj\nhost:h", "x-amz-security-token:*** host:h"),
            ("authorization: AWS4 a,\n  Signature=b\nhost:h", "authorization: *** host:h"),
            ("\"SessionToken\":\"IQoJ\nZ2lu\"", "\"SessionToken\":\"***\""),
            ("<SessionToken>IQoJ\n  Z2lu</SessionToken>", "<SessionToken>***</SessionToken>"),
        ];
        for (text, shown) in cases {
            assert_eq!(first_paragraph(text), shown);
            assert_eq!(all_lines_fit_to_show(text), shown);
        }
    }

    /// The token is one of the lines, and the bytes are in hex.
    #[test]
    fn the_request_that_a_service_quotes_in_a_field_was_shown() {
        for field in ["CanonicalRequest", "CanonicalRequestBytes", "StringToSign", "StringToSignBytes"] {
            let forms = [
                format!("<{field}>50 4f 53 54</{field}>"),
                format!("\"{field}\":\"50 4f 53 54\""),
                format!("{field}: 50 4f 53 54\n50 4f\n\n50 4f"),
            ];
            for form in forms {
                let shown = all_lines_fit_to_show(&form);
                assert!(!shown.contains("4f") && shown.contains(CUT), "{form} is shown as {shown}");
            }
        }
    }

    #[test]
    fn a_password_with_a_slash_a_question_mark_or_a_hash_was_shown() {
        for password in ["hu/sh", "hu#sh", "hu?sh", "hu@sh", "hu://sh", "hu<sh"] {
            let shown = fit_to_show(&format!("the proxy http://me:{password}@host:80/x is not there"));
            assert_eq!(shown, "the proxy http://***@host:80/x is not there");
        }
    }

    #[test]
    fn a_megabyte_of_fields_took_minutes() {
        for field in
            ["<token>x", "<token ", "token=", "\"token\":\"", "token:Some(", "%25", "&amp;", "\\", "://a@"]
        {
            let fields = field.repeat((1 << 20) / field.len());
            for text in [format!("<token>{fields}"), fields] {
                assert!(fit_to_show(&text).chars().count() <= LONGEST + 1 && holds_a_secret(&text));
            }
        }
    }

    proptest! {
        #[test]
        fn no_text_panics_and_what_is_shown_is_shown_again(text in "(?s).{0,200}") {
            let shown = fit_to_show(&text);
            prop_assert!(!shown.contains(char::is_control));
            prop_assert_eq!(fit_to_show(&shown), shown);
        }

        #[test]
        fn no_field_among_others_is_shown(
            before in "[ -~]{0,40}[ &?{<(,]",
            name in proptest::sample::select(&NAMES[..]),
            form in 0..4usize,
            after in "[ &,;<>\"'\\\\a-z]{0,40}",
        ) {
            let field = match form {
                0 => format!("{name}:{SECRET}"),
                1 => format!("{name}={SECRET}"),
                2 => format!("<{name}>{SECRET}</{name}>"),
                _ => format!("\"{name}\":\"{SECRET}\""),
            };
            let shown = fit_to_show(&format!("{before}{field}{after}"));
            prop_assert!(!shown.contains(&SECRET[..12]), "{}", shown);
        }
    }
}
