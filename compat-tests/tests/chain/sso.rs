//! Profiles of IAM Identity Center, with the token that `aws sso login` leaves in the home directory.

use crate::{Outcome, child};
use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat_core::chain::{ChainProvider, Member, ProfileProvider};
use std::fs;
use test_servers::HttpServer;

const CONFIG: &str = "
[default]
sso_start_url = https://d-123.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 123456789012
sso_role_name = reader

[profile session]
sso_session = dev
sso_account_id = 123456789012
sso_role_name = writer

[sso-session dev]
sso_region = eu-west-1
sso_start_url = https://d-123.awsapps.com/start
";

/// The SHA-1 of the start URL and of the session's name, which the CLI names its files by.
const TOKENS: [&str; 2] =
    ["2b829a45f04c9828cb45b7d092d8e4aa30818393", "34c6fceca75e456f25e7e99531e2425c6c1de443"];

#[test]
fn a_profile_of_either_form_gets_the_roles_credentials() -> Outcome {
    if child::folder().is_some() {
        return on_a_laptop();
    }
    let folder = tempfile::tempdir()?;
    let cache = folder.path().join(".aws/sso/cache");
    fs::create_dir_all(&cache)?;
    fs::write(folder.path().join(".aws/config"), CONFIG)?;
    for name in TOKENS {
        let token = r#"{"accessToken":"signed-in","expiresAt":"2100-01-01T00:00:00Z","region":"eu-west-1"}"#;
        fs::write(cache.join(name).with_extension("json"), token)?;
    }
    let sso = HttpServer::start(|request| {
        let key = if request.contains("role_name=reader") { "READER" } else { "WRITER" };
        let keys = format!(r#""accessKeyId":"{key}","secretAccessKey":"s","sessionToken":"t""#);
        format!(r#"{{"roleCredentials":{{{keys},"expiration":4102444800000}}}}"#)
    });
    let name = "sso::a_profile_of_either_form_gets_the_roles_credentials";
    child::run(child::of(name, folder.path())?.env("AWS_ENDPOINT_URL_SSO", sso.url()))?;
    let requests = sso.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert!(request.contains("x-amz-sso_bearer_token: signed-in"), "{request}");
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn on_a_laptop() -> Outcome {
    let chain = ChainProvider::new();
    let credentials = chain.provide_credentials().await?;
    assert_eq!(credentials.access_key_id(), "READER");
    assert!(credentials.expiry().is_some());
    assert_eq!(chain.report().and_then(|report| report.answered_by), Some(Member::Profile));

    let mut session = ProfileProvider::new()?;
    session.set_profile("session");
    assert_eq!(session.provide_credentials().await?.access_key_id(), "WRITER");
    Ok(())
}
