//! An answer to `GetCallerIdentity`. It may come from a server other than STS.

use aws_smithy_types::date_time::{DateTime, Format};
use rusoto_compat_core::engine::ErrorDetails;
use rusoto_compat_core::text::fit_to_show_without;
use std::time::SystemTime;

pub(in crate::preflight) struct Answer {
    pub(super) status: u16,
    /// The time by the server's clock.
    pub(in crate::preflight) date: Option<SystemTime>,
    /// The time by this machine's clock.
    pub(in crate::preflight) received_at: SystemTime,
    pub(super) arn: Option<String>,
    pub(super) code: Option<String>,
    pub(super) message: Option<String>,
}

impl Answer {
    /// Reads an answer. `secrets` are removed from its text.
    pub(super) fn new(
        status: u16,
        date: Option<&str>,
        body: &[u8],
        received_at: SystemTime,
        secrets: &[&str],
    ) -> Self {
        let is_ok = (200..300).contains(&status);
        let said = if is_ok { ErrorDetails::default() } else { ErrorDetails::from_body(body) };
        let shown = |text: String| fit_to_show_without(&text, secrets.iter().copied());
        Self {
            status,
            date: date.and_then(parse_date),
            received_at,
            arn: arn(body).filter(|_| is_ok).map(shown),
            code: said.code.map(shown),
            message: said.message.map(shown),
        }
    }
}

/// Reads the HTTP header `Date`, in which a server may write anything.
fn parse_date(date: &str) -> Option<SystemTime> {
    SystemTime::try_from(DateTime::from_str(date, Format::HttpDate).ok()?).ok()
}

/// Returns the ARN in a body. It is found without an XML parser, because an ARN contains no entity.
fn arn(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (_, rest) = text.split_once("<Arn>")?;
    let arn = rest.split_once("</Arn>")?.0.trim();
    arn.starts_with("arn:").then(|| arn.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    fn answer(status: u16, body: &str) -> Answer {
        Answer::new(
            status,
            Some("Fri, 20 Nov 2026 08:00:00 GMT"),
            body.as_bytes(),
            UNIX_EPOCH,
            &["TOKEN", ""],
        )
    }

    #[test]
    fn the_arn_and_the_date_are_read() {
        let answer = answer(200, "<R><Arn>arn:aws:iam::1:user/me</Arn><Code>x</Code></R>");
        assert_eq!(answer.arn.as_deref(), Some("arn:aws:iam::1:user/me"));
        assert_eq!(answer.code, None);
        assert_eq!(answer.date, Some(UNIX_EPOCH + Duration::from_secs(1_795_161_600)));
    }

    #[test]
    fn a_refusal_is_shown_without_secrets_and_on_one_line() {
        let refused =
            answer(403, "<Error><Code>SignatureDoesNotMatch</Code><Message>No TOKEN here\nx:TOKEN</Message>");
        assert_eq!(refused.code.as_deref(), Some("SignatureDoesNotMatch"));
        assert_eq!(refused.message.as_deref(), Some("No *** here …"));
        let answered = answer(200, "<Arn>arn:aws:sts::1:TOKEN\u{1b}[31m\nSessionToken=IQoJ</Arn>");
        assert_eq!(answered.arn.as_deref(), Some("arn:aws:sts::1:*** [31m …"), "it was shown as it came");
        let long = answer(403, &format!("<Error><Message>{}</Message></Error>", "ä".repeat(5000)));
        assert!(long.message.is_some_and(|message| message.chars().count() < 1100));
    }

    #[test]
    fn whatever_a_server_sends_is_no_panic() {
        for body in ["", "<Arn>", "</Arn><Arn>", "<Arn>me</Arn>", "{\"Arn\":\"arn:x\"}", "\u{0}<Code></Code>"]
        {
            assert_eq!(answer(200, body).arn, None, "{body}");
        }
        for date in ["", "yesterday", "Fri, 20 Nov 9999999 08:00:00 GMT", "Mon, 00 Jan 0000 00:00:00 GMT"] {
            assert_eq!(Answer::new(200, Some(date), b"\xff", UNIX_EPOCH, &[]).date, None, "{date}");
        }
    }
}
