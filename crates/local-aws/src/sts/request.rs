//! A call as it arrives: the fields of a form.

use std::collections::HashMap;

use http::StatusCode;

use super::reply::StsError;

/// The fields of a posted form. Empty fields count as missing, as at AWS.
#[derive(Clone, Debug, Default)]
pub(crate) struct Call(HashMap<String, String>);

impl Call {
    pub(crate) fn parse(form: &[u8]) -> Self {
        Self(form_urlencoded::parse(form).into_owned().collect())
    }

    /// Returns the requested operation, or an empty text if the form names none.
    pub(crate) fn action(&self) -> &str {
        self.get("Action").unwrap_or_default()
    }

    pub(super) fn get(&self, field: &str) -> Option<&str> {
        self.0.get(field).map(String::as_str).filter(|value| !value.is_empty())
    }

    pub(super) fn require(&self, field: &str) -> Result<&str, StsError> {
        self.get(field).ok_or_else(|| {
            let name = lower_first(field);
            StsError::validation(format!(
                "1 validation error detected: Value null at '{name}' failed to satisfy constraint: Member must not be null"
            ))
        })
    }

    pub(super) fn seconds(&self, field: &str) -> Result<Option<u64>, StsError> {
        let Some(text) = self.get(field) else {
            return Ok(None);
        };
        text.parse().map(Some).map_err(|_| {
            StsError::new(
                StatusCode::BAD_REQUEST,
                "MalformedInput",
                format!("{field} is {text:?}: it has to be a whole number of seconds"),
            )
        })
    }
}

/// Returns the name of a field as AWS's validation messages write it, with a small first letter.
pub(super) fn lower_first(field: &str) -> String {
    let mut chars = field.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_form() {
        let call = Call::parse(b"Action=AssumeRole&Version=2011-06-15&RoleSessionName=a%2Bb&ExternalId=&x");
        assert_eq!(call.action(), "AssumeRole");
        assert_eq!(call.get("RoleSessionName"), Some("a+b"));
        assert_eq!(call.get("ExternalId"), None);
        assert!(call.require("RoleArn").is_err_and(|error| error.message.contains("'roleArn'")));
    }

    #[test]
    fn anything_can_be_posted() {
        assert_eq!(Call::parse(b"\xff\xfe%%%=&&==").action(), "");
        assert!(Call::parse(b"DurationSeconds=-1").seconds("DurationSeconds").is_err());
        assert_eq!(Call::parse(b"DurationSeconds=900").seconds("DurationSeconds").ok(), Some(Some(900)));
    }
}
