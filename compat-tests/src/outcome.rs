//! The answer of one operation, in a form that both SDKs have in common.
//!
//! An [`Outcome`] is an ordered list of `field = value` texts. A `None` of either SDK is not listed, and neither is a member
//! that only one SDK has. So values are compared, and not the shapes of the types.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The answer of one operation, field by field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    operation: Cow<'static, str>,
    fields: Vec<(String, String)>,
    wording: Option<String>,
    #[serde(skip)]
    exact: Vec<(String, String)>,
    #[serde(skip)]
    private: Vec<(String, String)>,
}

impl Outcome {
    /// Creates an outcome without fields. The name is the one of the API: `GetObject`.
    pub fn of(operation: &'static str) -> Self {
        Self {
            operation: operation.into(),
            fields: Vec::new(),
            wording: None,
            exact: Vec::new(),
            private: Vec::new(),
        }
    }

    /// Returns the name of the operation.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Adds a field.
    pub fn with(mut self, field: impl Into<String>, value: impl fmt::Display) -> Self {
        self.fields.push((field.into(), visible(&value.to_string())));
        self
    }

    /// Adds a field if there is a value.
    pub fn with_opt<V: fmt::Display>(self, field: impl Into<String>, value: Option<V>) -> Self {
        match value {
            Some(value) => self.with(field, value),
            None => self,
        }
    }

    /// Adds a point in time, as "recent" and with its exact value. The exact value is compared only where both SDKs read the
    /// same object.
    pub fn with_time(mut self, field: &str, time: Option<crate::time::Stamp>) -> Self {
        let Some(time) = time else { return self };
        self.exact.push((format!("{field}.exact"), time.exact()));
        self.with(field, time.rough())
    }

    /// Adds a value that differs in each run, such as an upload id. Only its presence is compared.
    pub fn with_opaque<V: fmt::Display>(mut self, field: &str, value: Option<V>) -> Self {
        let Some(value) = value.map(|v| v.to_string()) else {
            return self;
        };
        let shape = if value.is_empty() { "empty" } else { "there" };
        self.private.push((field.to_owned(), value));
        self.with(field, shape)
    }

    /// Adds the text of an error. Each SDK has its own, so it is compared only between builds of one SDK.
    pub fn worded(mut self, text: impl fmt::Display) -> Self {
        self.wording = Some(visible(&text.to_string()));
        self
    }

    /// Replaces a text in all compared values.
    pub fn replacing(mut self, text: &str, by: &str) -> Self {
        for value in self.fields.iter_mut().map(|(_, value)| value).chain(&mut self.wording) {
            *value = value.replace(text, by);
        }
        self
    }

    /// Returns a compared field.
    pub fn get(&self, field: &str) -> Option<&str> {
        find(&self.fields, field)
    }

    /// Returns the value behind a field that [`with_opaque`](Self::with_opaque) added, or an empty text.
    pub fn opaque(&self, field: &str) -> String {
        find(&self.private, field).unwrap_or_default().to_owned()
    }

    /// Returns `true` for an answer, and `false` for an error.
    pub fn is_ok(&self) -> bool {
        self.get("error.kind").is_none()
    }

    /// Describes the outcome in one line.
    fn verdict(&self) -> String {
        let kind = match self.get("error.kind") {
            None => "success",
            Some("service") => "error",
            Some(kind) => kind,
        };
        let details = ["error.status", "error.code"].into_iter().filter_map(|field| self.get(field));
        [kind].into_iter().chain(details).collect::<Vec<_>>().join(" ")
    }

    /// Returns the fields in which two outcomes differ: `(field, left, right)`, where `None` is "absent".
    ///
    /// An answer and an error differ in that alone, and so do errors of different kinds, because all other differences follow
    /// from it. `exact` also compares values that agree only when both SDKs read the same object.
    pub fn diff(&self, other: &Self, exact: bool) -> Vec<Differing> {
        if self.get("error.kind") != other.get("error.kind") {
            return vec![Differing {
                field: "outcome".to_owned(),
                rusoto: Some(self.verdict()),
                sdk: Some(other.verdict()),
            }];
        }
        let mut differing = differ(&self.fields, &other.fields);
        if exact {
            differing.extend(differ(&self.exact, &other.exact));
        }
        differing
    }

    /// Returns the fields in which the outcomes of two builds of one SDK differ. Here the wording of an error counts.
    pub fn diff_of_builds(&self, other: &Self) -> Vec<Differing> {
        let mut differing = self.diff(other, false);
        if self.wording != other.wording {
            differing.push(Differing {
                field: "error.wording".to_owned(),
                rusoto: self.wording.clone(),
                sdk: other.wording.clone(),
            });
        }
        differing
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.operation)?;
        for (field, value) in &self.fields {
            write!(f, "\n      {field} = {value}")?;
        }
        Ok(())
    }
}

/// One field in which two outcomes differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    /// The field's name.
    pub field: String,
    /// The value with Rusoto.
    pub rusoto: Option<String>,
    /// The value with the AWS SDK.
    pub sdk: Option<String>,
}

fn find<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, value) = fields.iter().find(|(field, _)| field == name)?;
    Some(value)
}

fn differ(left: &[(String, String)], right: &[(String, String)]) -> Vec<Differing> {
    let in_left = left.iter().map(|(field, _)| field);
    let only_in_right = right.iter().map(|(field, _)| field).filter(|field| find(left, field).is_none());
    in_left
        .chain(only_in_right)
        .map(|field| Differing {
            field: field.clone(),
            rusoto: find(left, field).map(str::to_owned),
            sdk: find(right, field).map(str::to_owned),
        })
        .filter(|differing| differing.rusoto != differing.sdk)
        .collect()
}

/// Returns the text with control characters escaped, so that a carriage return does not look like the end of a line.
pub(crate) fn visible(text: &str) -> String {
    text.chars()
        .flat_map(|c| match c.is_control() {
            true => c.escape_default().collect(),
            false => vec![c],
        })
        .collect()
}

/// Returns a body as a text that can be compared: the body itself if it is short and readable, else its length and a hash.
pub fn body_text(body: &[u8]) -> String {
    use std::hash::{DefaultHasher, Hasher};

    match std::str::from_utf8(body) {
        Ok(text) if body.len() <= 400 => format!("{text:?}"),
        _ => {
            // `DefaultHasher::new()` has fixed keys: the same bytes give the same text in both SDKs.
            let mut hasher = DefaultHasher::new();
            hasher.write(body);
            format!("{} bytes, hash {:016x}", body.len(), hasher.finish())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_field_a_missing_one_and_an_added_one_are_told_apart() {
        let rusoto = Outcome::of("GetObject").with("etag", "1").with("same", "s").with("only_rusoto", "r");
        let sdk = Outcome::of("GetObject").with("same", "s").with("etag", "2").with("only_sdk", "s");
        let told = |field: &str, rusoto: Option<&str>, sdk: Option<&str>| Differing {
            field: field.to_owned(),
            rusoto: rusoto.map(str::to_owned),
            sdk: sdk.map(str::to_owned),
        };
        assert_eq!(
            rusoto.diff(&sdk, false),
            [
                told("etag", Some("1"), Some("2")),
                told("only_rusoto", Some("r"), None),
                told("only_sdk", None, Some("s")),
            ]
        );
    }

    #[test]
    fn an_answer_and_an_error_differ_once() {
        let answer = Outcome::of("X").with("body", "x").with("e_tag", "1");
        let error = Outcome::of("X")
            .with("error.kind", "service")
            .with("error.status", 500)
            .with("error.code", "InternalError");
        let differing = answer.diff(&error, true);
        assert_eq!(differing.len(), 1);
        assert_eq!(differing[0].rusoto.as_deref(), Some("success"));
        assert_eq!(differing[0].sdk.as_deref(), Some("error 500 InternalError"));
    }

    #[test]
    fn opaque_values_are_compared_by_presence_only() {
        let one = Outcome::of("X").with_opaque("id", Some("1"));
        let two = Outcome::of("X").with_opaque("id", Some("2"));
        assert_eq!(one.diff(&two, true), []);
        assert_eq!(one.opaque("id"), "1");
        assert_eq!(one.diff(&Outcome::of("X"), true).len(), 1);
        assert_eq!(one.diff(&Outcome::of("X").with_opaque("id", Some("")), true).len(), 1);
    }

    #[test]
    fn the_wording_of_an_error_counts_between_builds_only() {
        let original = Outcome::of("X").with("error.kind", "network").worded("Error during dispatch: a");
        let drop_in = Outcome::of("X").with("error.kind", "network").worded("Error during dispatch: b");
        assert_eq!(original.diff(&drop_in, true), []);
        assert_eq!(original.diff_of_builds(&drop_in)[0].field, "error.wording");
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(visible("a\rb\u{1}ü \\"), "a\\rb\\u{1}ü \\");
    }

    #[test]
    fn long_bodies_that_differ_have_different_texts() {
        let mut body = vec![7; 1_000_000];
        let before = body_text(&body);
        body[999_999] = 8;
        assert_ne!(before, body_text(&body));
        assert_eq!(body_text(b"short"), "\"short\"");
    }
}
