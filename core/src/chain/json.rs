//! Credentials as JSON: what ECS, IMDS and a `credential_process` hand out.

use super::session;
use crate::expiry;
use crate::text::fit_to_show;
use aws_credential_types::Credentials;
use serde_json::{Map, Value};
use std::time::SystemTime;
use zeroize::Zeroize;

/// Which document is read: the fields are the same, but for the version of a process's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Endpoint,
    Process,
}

/// As Rusoto reads them, token and expiration may be missing; as the SDK does, small and capital letters are the
/// same. The error is the rest of a sentence about the document. It quotes nothing of it, which may be a secret, but for an
/// `Expiration` that is no date.
pub(super) fn credentials(
    document: &[u8],
    form: Form,
    provider_name: &'static str,
) -> Result<Credentials, String> {
    if document.iter().all(u8::is_ascii_whitespace) {
        return Err("is empty".to_owned());
    }
    let fields = match serde_json::from_slice(document) {
        Ok(Value::Object(fields)) => Fields(fields),
        Ok(_) => return Err("is JSON, but not an object".to_owned()),
        Err(error) => return Err(format!("is not JSON: {error}")),
    };
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

/// The `Code` and `Message` of an error document, if it is one.
pub(super) fn stated_error(document: &[u8]) -> Option<String> {
    match serde_json::from_slice(document) {
        Ok(Value::Object(fields)) => Fields(fields).stated_error(),
        _ => None,
    }
}

struct Fields(Map<String, Value>);

impl Drop for Fields {
    fn drop(&mut self) {
        self.wipe();
    }
}

impl Fields {
    /// Overwrites every text. Which of them are secret is for whoever wrote them to say.
    fn wipe(&mut self) {
        for value in self.0.values_mut() {
            if let Value::String(text) = value {
                text.zeroize();
            }
        }
    }

    fn get(&self, name: &str) -> Option<&Value> {
        let exact = self.0.get(name);
        exact
            .or_else(|| self.0.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
    }

    /// `null` and an empty text are as good as none.
    fn text(&self, name: &str) -> Result<Option<&str>, String> {
        match self.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.as_str()).filter(|text| !text.is_empty())),
            Some(_) => Err(format!("has a `{name}` that is not a text")),
        }
    }

    /// A number is no date, as on Rusoto: seconds could be told from milliseconds by guessing alone.
    fn moment(&self, name: &str) -> Result<Option<SystemTime>, String> {
        let number = self.get(name).filter(|value| value.is_number()).map(Value::to_string);
        let text = match &number {
            Some(number) => Some(number.as_str()),
            None => self.text(name)?,
        };
        text.map(expiry::read).transpose().map_err(|unreadable| format!("has the `{name}` {unreadable}"))
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
