//! Reads credentials in JSON from ECS, IMDS and a `credential_process`.

use super::session;
use crate::expiry;
use crate::text::fit_to_show;
use aws_credential_types::Credentials;
use serde_json::{Map, Value};
use std::time::SystemTime;
use zeroize::{Zeroize, Zeroizing};

/// The kind of document. The fields are the same, except for the version in the document of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Endpoint,
    Process,
}

/// Returns the credentials in a document. As in Rusoto, token and expiration may be missing. As in the SDK, names are
/// not case-sensitive. The error is the end of a sentence about the document. It quotes nothing from the document,
/// which may be secret, except for an `Expiration` that is not a date.
pub(super) fn credentials(
    document: &[u8],
    form: Form,
    provider_name: &'static str,
) -> Result<Credentials, String> {
    let fields = Fields::read(document)?;
    if form == Form::Process {
        match fields.get("Version") {
            Some(Value::Number(version)) if version.as_u64() == Some(1) => {}
            Some(Value::Number(version)) => {
                return Err(format!("has `Version` {version}, and only 1 is known"));
            }
            Some(_) => return Err("has a `Version` that is not a number".to_owned()),
            None => return Err("has no `Version`".to_owned()),
        }
    }
    let (Some(access_key_id), Some(secret_access_key)) =
        (fields.text("AccessKeyId")?, fields.text("SecretAccessKey")?)
    else {
        return Err(fields.stated_error().map_or_else(
            || "has no `AccessKeyId` or no `SecretAccessKey`".to_owned(),
            |stated| format!("states an error: {stated}"),
        ));
    };
    let expiration = fields.moment("Expiration")?;
    let token = match fields.text("SessionToken")? {
        None => fields.text("Token")?,
        found => found,
    };
    let mut credentials = Credentials::builder()
        .access_key_id(access_key_id)
        .secret_access_key(secret_access_key)
        .provider_name(provider_name);
    credentials.set_session_token(token.map(str::to_owned));
    credentials.set_expiry(expiration);
    credentials.set_account_id(fields.text("AccountId")?.map(Into::into));
    let credentials = credentials.build();
    session::unsendable(&credentials).map_or(Ok(credentials), |problem| Err(problem.to_owned()))
}

/// Returns the `Code` and `Message` of an error document.
pub(super) fn stated_error(document: &[u8]) -> Option<String> {
    match serde_json::from_slice(document) {
        Ok(Value::Object(fields)) => Fields(fields).stated_error(),
        _ => None,
    }
}

/// A document that may contain secrets. It is overwritten when it is dropped.
pub(super) struct Fields(Map<String, Value>);

impl Drop for Fields {
    fn drop(&mut self) {
        self.wipe();
    }
}

impl Fields {
    /// Reads a document. The error is the end of a sentence about the document.
    pub(super) fn read(document: &[u8]) -> Result<Self, String> {
        if document.iter().all(u8::is_ascii_whitespace) {
            return Err("is empty".to_owned());
        }
        match serde_json::from_slice(document) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err("is JSON, but not an object".to_owned()),
            Err(error) => Err(format!("is not JSON: {error}")),
        }
    }

    /// Overwrites every text, because this code does not know which of them are secret.
    fn wipe(&mut self) {
        for value in self.0.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(&self.name_of(name)?)
    }

    /// Returns a name as the document spells it. Case is ignored, but an exact match goes first.
    fn name_of(&self, name: &str) -> Option<String> {
        let exact = self.0.contains_key(name).then_some(name);
        let other = || self.0.keys().map(String::as_str).find(|key| key.eq_ignore_ascii_case(name));
        exact.or_else(other).map(str::to_owned)
    }

    /// Returns a field that is an object.
    pub(super) fn object(mut self, name: &str) -> Result<Self, String> {
        match self.name_of(name).and_then(|name| self.0.remove(&name)) {
            Some(Value::Object(fields)) => Ok(Self(fields)),
            _ => Err(format!("has no `{name}`")),
        }
    }

    /// Replaces the text of a field and keeps its spelling.
    pub(super) fn set(&mut self, name: &str, text: &str) {
        let name = self.name_of(name).unwrap_or_else(|| name.to_owned());
        if let Some(Value::String(mut old)) = self.0.insert(name, Value::String(text.to_owned())) {
            old.zeroize();
        }
    }

    /// Returns the document as JSON.
    pub(super) fn write(&self) -> serde_json::Result<Zeroizing<Vec<u8>>> {
        serde_json::to_vec(&self.0).map(Zeroizing::new)
    }

    /// Returns a text. `null` and an empty text count as missing.
    pub(super) fn text(&self, name: &str) -> Result<Option<&str>, String> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(format!("has a `{name}` that is not a text")),
        }
    }

    /// Returns a time. Only a missing field or `null` means that there is none: an empty text does not say that keys
    /// never expire. A number is an error, as in Rusoto, because it may be seconds or milliseconds.
    pub(super) fn moment(&self, name: &str) -> Result<Option<SystemTime>, String> {
        let read = match self.get(name) {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::String(text)) => expiry::read(text),
            Some(Value::Number(number)) => expiry::read(&number.to_string()),
            Some(_) => return Err(format!("has a `{name}` that is not a text")),
        };
        read.map(Some).map_err(|unreadable| format!("has the `{name}` {unreadable}"))
    }

    fn stated_error(&self) -> Option<String> {
        let said = ["Code", "Message"].map(|name| self.text(name).ok().flatten());
        let said: Vec<&str> = said.into_iter().flatten().filter(|said| *said != "Success").collect();
        (!said.is_empty()).then(|| fit_to_show(&said.join(": ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_expiration_does_not_say_that_keys_never_expire() {
        for form in [Form::Endpoint, Form::Process] {
            let read = |expiration: &str| {
                let keys = r#""Version":1,"AccessKeyId":"A","SecretAccessKey":"s""#;
                credentials(format!("{{{keys}{expiration}}}").as_bytes(), form, "Test")
            };
            for none in ["", r#","Expiration":null"#] {
                assert!(read(none).is_ok_and(|keys| keys.expiry().is_none()), "{none}");
            }
            for text in ["", " ", "soon"] {
                let problem = read(&format!(r#","Expiration":"{text}""#)).unwrap_err();
                assert!(problem.starts_with(&format!("has the `Expiration` {text:?}")), "{problem}");
            }
        }
    }

    #[test]
    fn what_was_read_is_overwritten() {
        let Ok(Value::Object(map)) =
            serde_json::from_str(r#"{"Version":1,"SecretAccessKey":"s","Token":"t"}"#)
        else {
            panic!("no object")
        };
        let mut fields = Fields(map);
        fields.wipe();
        assert_eq!((fields.text("SecretAccessKey"), fields.text("Token")), (Ok(None), Ok(None)));
    }
}
