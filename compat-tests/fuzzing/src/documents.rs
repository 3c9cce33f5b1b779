//! Documents that somebody else wrote: endpoints, STS, and the command of a `credential_process`.

use crate::input::{parts, status_and_body};
use crate::outside::{context, run, run_in_real_time};
use crate::secrets::{SECRET, ask};
use aws_credential_types::Credentials;
use rusoto_compat_core::chain::{
    ContainerProvider, InstanceMetadataProvider, ProfileProvider, WebIdentityProvider,
};
use serde_json::Value;
use std::fs;

/// The status and the body of a container endpoint's answer.
pub fn container(data: &[u8]) {
    let (status, body) = status_and_body(data);
    let variables = [("AWS_CONTAINER_CREDENTIALS_FULL_URI".to_owned(), "http://127.0.0.1/creds".to_owned())];
    let context = context(variables, {
        let body = body.to_vec();
        move |_, _| (status, body.clone())
    });
    let found = run(ask(ContainerProvider::new().with_context(context), says_openly(body)));
    is_of_the_document(found, body);
}

/// The list of roles and the document of the first one, as IMDS answers with them.
pub fn instance_metadata(data: &[u8]) {
    let [roles, body] = parts(data);
    let context = context([], {
        let (roles, body) = (roles.to_vec(), body.to_vec());
        move |method, path| match (method, path) {
            ("PUT", _) => (200, b"token".to_vec()),
            (_, path) if path.ends_with("/security-credentials/") => (200, roles.clone()),
            _ => (200, body.clone()),
        }
    });
    let openly = says_openly(body) || says_openly(roles) || String::from_utf8_lossy(roles).contains(SECRET);
    let found = run(ask(InstanceMetadataProvider::new().with_context(context), openly));
    is_of_the_document(found, body);
}

/// What a command prints. The command itself is always the same.
pub fn process_output(data: &[u8]) {
    let Ok(home) = tempfile::tempdir() else { return };
    let (printed, config) = (home.path().join("printed"), home.path().join("config"));
    let command = format!("[default]\ncredential_process = cat \"{}\"\n", printed.display());
    if fs::write(&printed, data).and(fs::write(&config, command)).is_err() {
        return;
    }
    let variables = [("AWS_CONFIG_FILE".to_owned(), config.display().to_string())];
    let context = context(variables, |_, _| (404, Vec::new()));
    let provider = ProfileProvider::with_configuration(home.path().join("credentials"), "default");
    let found = run_in_real_time(ask(provider.with_context(context), says_openly(data)));
    is_of_the_document(found, data);
}

/// The status and the body of the answer of STS.
pub fn web_identity(data: &[u8]) {
    let (status, body) = status_and_body(data);
    let Ok(home) = tempfile::tempdir() else { return };
    let token = home.path().join("token");
    if fs::write(&token, SECRET).is_err() {
        return;
    }
    let variables = [
        ("AWS_WEB_IDENTITY_TOKEN_FILE", token.display().to_string()),
        ("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/app".to_owned()),
    ];
    let context = context(variables.map(|(name, value)| (name.to_owned(), value)), {
        let body = body.to_vec();
        move |_, _| (status, body.clone())
    });
    // Code and message of an error are there to be shown, and so is the name of an element that does not belong.
    let text = String::from_utf8_lossy(body);
    let openly = text.match_indices(SECRET).any(|(at, _)| {
        let before = &text[..at];
        !before.ends_with("<SecretAccessKey>") && !before.ends_with("<SessionToken>")
    });
    let found = run(ask(WebIdentityProvider::from_environment().with_context(context), openly));
    if let Some(found) = found {
        assert!(found.session_token().is_some(), "a session without a token");
        assert!(found.expiry().is_some(), "a session without an end");
    }
}

/// Whether a JSON document has the secret elsewhere than in the values that are for secrets. What is no JSON is not to
/// be quoted at all.
fn says_openly(body: &[u8]) -> bool {
    let Ok(Value::Object(fields)) = serde_json::from_slice(body) else { return false };
    fields.iter().any(|(name, value)| {
        let is_secret = ["secretaccesskey", "token", "sessiontoken"].contains(&&*name.to_ascii_lowercase());
        name.contains(SECRET) || (!is_secret && value.to_string().contains(SECRET))
    })
}

/// Credentials that were found are those of the document, letter by letter.
fn is_of_the_document(found: Option<Credentials>, body: &[u8]) {
    let Some(found) = found else { return };
    let Ok(Value::Object(fields)) = serde_json::from_slice::<Value>(body) else {
        panic!("credentials of what is no document");
    };
    let token = found.session_token();
    for part in [Some(found.access_key_id()), Some(found.secret_access_key()), token].into_iter().flatten() {
        assert!(fields.values().any(|value| value.as_str() == Some(part)), "made up: {part:?}");
    }
}
