//! Variables of the environment.

use crate::outside::{context, run};
use crate::secrets::{ask, is_said_openly};
use rusoto_compat_core::chain::{
    ContainerProvider, EnvironmentProvider, InstanceMetadataProvider, WebIdentityProvider,
};

/// The variables whose values are secret.
const SECRET_VARIABLES: [&str; 5] = [
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SECRET_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN",
    "PREFIX_SECRET_ACCESS_KEY",
];

/// Lines of `NAME=value`. Files are not read: what names one leads nowhere.
pub fn environment(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let lines = text.lines().filter_map(|line| line.split_once('='));
    let variables: Vec<(String, String)> = lines
        .map(|(name, value)| {
            let names_a_file = name.ends_with("_FILE");
            (name.to_owned(), if names_a_file { format!("/nonexistent/{value}") } else { value.to_owned() })
        })
        .collect();
    let public = variables.iter().filter(|(name, _)| !SECRET_VARIABLES.contains(&name.as_str()));
    let openly = is_said_openly(public.map(|(_, value)| value.as_str()));
    let context = context(variables.clone(), |_, _| (404, Vec::new()));
    run(async {
        for prefix in ["AWS", "PREFIX"] {
            let provider = EnvironmentProvider::with_prefix(prefix).with_context(context.clone());
            if let Some(found) = ask(provider, openly).await {
                let is_there = |text: &str| variables.iter().any(|(_, value)| value.trim() == text);
                assert!(is_there(found.access_key_id()) && is_there(found.secret_access_key()));
            }
        }
        ask(ContainerProvider::new().with_context(context.clone()), openly).await;
        ask(InstanceMetadataProvider::new().with_context(context.clone()), openly).await;
        ask(WebIdentityProvider::from_environment().with_context(context), openly).await;
    });
}
