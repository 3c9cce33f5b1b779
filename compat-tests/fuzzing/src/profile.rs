//! The shared files.

use crate::input::parts;
use crate::outside::{context, run};
use crate::secrets::{SECRET, ask};
use rusoto_compat_core::chain::ProfileProvider;
use std::fs;

/// Keys whose values are secret.
const SECRET_KEYS: [&str; 4] =
    ["aws_secret_access_key", "aws_session_token", "aws_security_token", "export aws_secret_access_key"];

/// A credentials file and a config file. Inputs that name a command are left alone: it would be run.
pub fn profile(data: &[u8]) {
    if String::from_utf8_lossy(data).to_ascii_lowercase().contains("credential_process") {
        return;
    }
    let [credentials, config] = parts(data);
    let Ok(home) = tempfile::tempdir() else { return };
    let (credentials_path, config_path) = (home.path().join("credentials"), home.path().join("config"));
    if fs::write(&credentials_path, credentials).and(fs::write(&config_path, config)).is_err() {
        return;
    }
    let variables = [("AWS_CONFIG_FILE", config_path.display()), ("HOME", home.path().display())];
    let variables = variables.map(|(name, path)| (name.to_owned(), path.to_string()));
    let context = context(variables, |_, _| (403, Vec::new()));
    let text = [credentials, config].map(String::from_utf8_lossy);
    let openly = text.iter().flat_map(|text| text.split(['\n', '\r'])).any(is_open);
    run(async {
        for profile in ["default", "a"] {
            let provider = ProfileProvider::with_configuration(&credentials_path, profile);
            let provider = provider.with_context(context.clone());
            let _ = provider.region_from_profile();
            if let Some(found) = ask(provider, openly).await {
                for part in [found.access_key_id(), found.secret_access_key()] {
                    assert!(text.iter().any(|text| text.contains(part)), "made up: {part:?}");
                }
            }
        }
    });
}

/// Whether the secret stands in this line elsewhere than behind a key that is for secrets.
fn is_open(line: &str) -> bool {
    let (key, value) = line.split_once('=').unwrap_or((line, ""));
    let is_for_secrets = SECRET_KEYS.contains(&key.trim().to_ascii_lowercase().as_str());
    key.contains(SECRET) || (value.contains(SECRET) && !is_for_secrets)
}
