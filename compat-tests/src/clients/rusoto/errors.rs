//! A Rusoto error in neutral words.

use std::error::Error;
use std::fmt;

use rusoto_core::RusotoError;

use crate::outcome::Outcome;

/// Tells an error of an operation.
pub(super) fn tell<E: Error + fmt::Debug + 'static>(
    operation: &'static str,
    error: &RusotoError<E>,
) -> Outcome {
    let outcome = Outcome::of(operation);
    let (outcome, code) = match error {
        // A modelled error keeps its message and nothing else of the answer.
        RusotoError::Service(service) => {
            let variant = variant_name(service);
            let outcome = outcome
                .with("error.kind", "service")
                .with("error.variant", &variant)
                .with("error.code", &variant)
                .with("error.message", service);
            (outcome, variant)
        }
        // Everything else arrives whole, and users read it themselves: so does this.
        RusotoError::Unknown(answer) => {
            let code = xml_text(&answer.body, "Code");
            let outcome = outcome
                .with("error.kind", "service")
                .with("error.variant", "unmodelled")
                .with("error.status", answer.status.as_u16())
                .with_opt("error.code", code.as_ref())
                .with_opt("error.message", xml_text(&answer.body, "Message"));
            (outcome, code.unwrap_or_else(|| answer.status.as_u16().to_string()))
        }
        RusotoError::HttpDispatch(_) => (outcome.with("error.kind", "network"), String::new()),
        RusotoError::Credentials(_) => (outcome.with("error.kind", "credentials"), String::new()),
        RusotoError::Validation(_) => (outcome.with("error.kind", "not sent"), String::new()),
        RusotoError::ParseError(_) => (outcome.with("error.kind", "unreadable answer"), String::new()),
        RusotoError::Blocking => (outcome.with("error.kind", "blocking"), String::new()),
    };
    // The body of an answer that is not modelled is its text, and has an identifier that differs in each run.
    let outcome = match error {
        RusotoError::Unknown(_) => outcome,
        _ => outcome.worded(error),
    };
    if code.is_empty() {
        return outcome;
    }
    let names_code = crate::clients::names_code(&error.to_string(), &code);
    outcome.with("error.display", if names_code { "names the code" } else { "hides the code" })
}

/// The variant of an error enum, from its `Debug` form: `NoSuchKey("…")`.
pub(in crate::clients) fn variant_name(error: &impl fmt::Debug) -> String {
    let debug = format!("{error:?}");
    let end = debug.find(|c: char| !c.is_alphanumeric()).unwrap_or(debug.len());
    debug[..end].to_owned()
}

/// The text of an element of a small XML answer: what Rusoto's users do with `Unknown`.
pub(crate) fn xml_text(xml: &[u8], element: &str) -> Option<String> {
    let xml = std::str::from_utf8(xml).ok()?;
    let (_, rest) = xml.split_once(&format!("<{element}>"))?;
    let (text, _) = rest.split_once(&format!("</{element}>"))?;
    Some(
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .replace("&apos;", "'")
            .replace("&#39;", "'")
            .replace("&amp;", "&"),
    )
}
