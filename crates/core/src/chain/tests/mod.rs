//! The rules of the providers. Each test has its own environment, files and servers.

mod asked_for;
mod chain;
mod container;
mod environment;
mod files;
mod instance_metadata;
mod profile;
mod roles;
mod server;
mod service_config;
mod signed_in;
mod sleeps;
mod unsendable;
mod web_identity;

use super::env::Env;
use super::{ProviderContext, error_message};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError;

/// The secret in all tests. No error may show it.
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzSECRET";

/// The class of an error, as the chains of both SDKs distinguish it.
#[derive(Debug, PartialEq, Eq)]
enum Class {
    NotConfigured,
    Misconfigured,
    Failed,
}

fn with_env<V: Into<std::ffi::OsString>>(
    variables: impl IntoIterator<Item = (&'static str, V)>,
) -> ProviderContext {
    ProviderContext::default().with_env(Env::fixed(variables))
}

async fn keys(provider: impl ProvideCredentials) -> Credentials {
    provider.provide_credentials().await.unwrap_or_else(|error| panic!("{}", error_message(&error)))
}

/// Returns the reason why there are no credentials, and checks that it contains no secret.
async fn refusal(provider: impl ProvideCredentials) -> (Class, String) {
    let error = match provider.provide_credentials().await {
        Ok(credentials) => panic!("an error was expected, and not {credentials:?}"),
        Err(error) => error,
    };
    let message = error_message(&error);
    for shown in [&message, &format!("{error}"), &format!("{error:?}"), &format!("{error:#?}")] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
    let class = match error {
        CredentialsError::CredentialsNotLoaded(_) => Class::NotConfigured,
        CredentialsError::InvalidConfiguration(_) => Class::Misconfigured,
        CredentialsError::ProviderError(_) => Class::Failed,
        other => panic!("{other:?}"),
    };
    (class, message)
}

/// Asserts that a message contains each of the parts.
#[track_caller]
fn says(message: &str, parts: &[&str]) {
    for part in parts {
        assert!(message.contains(part), "{part:?} is not in {message:?}");
    }
}
