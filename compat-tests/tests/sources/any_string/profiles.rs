//! The settings of profiles.

use std::fs;

use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::chain::{ProfileProvider, ProviderContext};
use rusoto_compat::convert::error_chain;

use super::ODD;
use super::regions::Nowhere;
use crate::Outcome;

/// One whole profile of each kind.
const KINDS: [&str; 5] = [
    "role_arn = arn:aws:iam::1:role/r\nsource_profile = source\n",
    "role_arn = arn:aws:iam::1:role/r\ncredential_source = Ec2InstanceMetadata\n",
    "role_arn = arn:aws:iam::1:role/r\nweb_identity_token_file = token\n",
    "sso_start_url = https://x\nsso_region = eu-west-1\nsso_account_id = 1\nsso_role_name = r\n",
    "sso_session = me\nsso_account_id = 1\nsso_role_name = r\n",
];

const SETTINGS: [&str; 22] = [
    "aws_access_key_id",
    "aws_session_token",
    "credential_source",
    "duration_seconds",
    "ec2_metadata_service_endpoint",
    "endpoint_url",
    "external_id",
    "ignore_configured_endpoint_urls",
    "max_attempts",
    "region",
    "retry_mode",
    "role_arn",
    "role_session_name",
    "services",
    "source_profile",
    "sso_account_id",
    "sso_region",
    "sso_role_name",
    "sso_session",
    "sso_start_url",
    "use_fips_endpoint",
    "web_identity_token_file",
];

#[tokio::test]
async fn no_setting_of_a_profile_is_a_panic() -> Outcome {
    let folder = tempfile::tempdir()?;
    let (config, credentials) = (folder.path().join("config"), folder.path().join("credentials"));
    let variables = [("AWS_CONFIG_FILE", config.clone()), ("HOME", folder.path().to_owned())];
    let context = ProviderContext::default().with_variables(variables).with_http_client(Nowhere);
    for kind in KINDS {
        for setting in SETTINGS {
            for value in ODD {
                let text = format!(
                    "[default]\n{kind}{setting} = {value}\n[profile source]\naws_access_key_id = AKID\n\
                     aws_secret_access_key = secret\n[sso-session me]\nsso_start_url = https://x\nsso_region = r\n"
                );
                fs::write(&config, &text)?;
                let provider = ProfileProvider::with_configuration(&credentials, "default");
                let answer = provider.with_context(context.clone()).provide_credentials().await;
                let said = answer.err().map(|error| error_chain(&error)).unwrap_or_default();
                assert!(!said.contains("panicked") && !said.contains("hush-hush"), "{text}\n{said}");
            }
        }
    }
    Ok(())
}
