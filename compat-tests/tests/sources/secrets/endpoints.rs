//! The providers that ask somebody for credentials: a container endpoint, the instance metadata service, STS with a web
//! identity, and SSO. They answer; they refuse, or answer what is of no use, with secrets in the body; and then they answer again.

use std::fmt::Debug;
use std::fs;
use std::path::Path;

use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::{SharedCredentials, chain, legacy};
use rusoto_core::credential::ProvideAwsCredentials;

use super::endpoint_server::{self, AUTHORIZATION, KEY, Mood, SECRETS, SSO_TOKEN, WEB_IDENTITY};
use super::legacy::ask;
use super::log_sites::SITES;
use super::show;
use super::witness::Witness;
use crate::{Outcome, child};

/// The SHA-1 of the start URL, which the CLI names its files by, is below.
const CONFIG: &str = "[default]
sso_start_url = https://d-123.awsapps.com/start
sso_region = eu-west-1
sso_account_id = 123456789012
sso_role_name = reader
";
const SSO_CACHE: &str = ".aws/sso/cache/2b829a45f04c9828cb45b7d092d8e4aa30818393.json";

#[test]
fn no_secret_of_an_endpoint_is_shown() -> Outcome {
    if let Some(folder) = child::folder() {
        return all_is_shown(&folder);
    }
    let folder = tempfile::tempdir()?;
    let url = endpoint_server::start(folder.path().to_owned());
    let token = folder.path().join("token");
    fs::write(&token, WEB_IDENTITY)?;
    fs::create_dir_all(folder.path().join(".aws/sso/cache"))?;
    fs::write(folder.path().join(".aws/config"), CONFIG)?;
    let signed_in =
        format!(r#"{{"accessToken":"{SSO_TOKEN}","expiresAt":"2100-01-01T00:00:00Z","region":"eu-west-1"}}"#);
    fs::write(folder.path().join(SSO_CACHE), signed_in)?;
    let mut child = child::of("secrets::endpoints::no_secret_of_an_endpoint_is_shown", folder.path())?;
    child
        .env("AWS_CONTAINER_CREDENTIALS_FULL_URI", format!("{url}/container"))
        .env("AWS_CONTAINER_AUTHORIZATION_TOKEN", AUTHORIZATION)
        .env("AWS_EC2_METADATA_SERVICE_ENDPOINT", &url)
        .env("AWS_ENDPOINT_URL_SSO", &url)
        .env("AWS_ENDPOINT_URL_STS", &url)
        .env("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/reader")
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", token);
    child::run(&mut child)
}

#[tokio::main(flavor = "current_thread")]
async fn all_is_shown(folder: &Path) -> Outcome {
    let witness = Witness::default();
    witness.listen()?;
    let shared = [
        SharedCredentials::from_sdk(chain::ContainerProvider::new()),
        SharedCredentials::from_sdk(chain::InstanceMetadataProvider::new()),
        SharedCredentials::from_sdk(chain::WebIdentityProvider::from_environment()),
        SharedCredentials::from_sdk(chain::ProfileProvider::new()?),
        SharedCredentials::default_chain(),
    ];
    for mood in [Mood::Well, Mood::Refusing, Mood::Quoting, Mood::Broken, Mood::Well] {
        mood.set(folder)?;
        let well = mood == Mood::Well;
        asked(&witness, &legacy::ContainerProvider::new(), well).await;
        asked(&witness, &legacy::InstanceMetadataProvider::new(), well).await;
        asked(&witness, &legacy::WebIdentityProvider::from_k8s_env(), well).await;
        asked(&witness, &legacy::ProfileProvider::new()?, well).await;
        let chain = legacy::ChainProvider::new();
        asked(&witness, &chain, well).await;
        chain.report().iter().for_each(|report| witness.display(report));
        for shared in &shared {
            shared.invalidate();
            asked(&witness, shared, well).await;
            show(&witness, shared);
            if let Err(error) = shared.refresh().await {
                witness.error(&error);
            }
        }
    }
    let unreadable = folder.join("unreadable");
    fs::write(&unreadable, b"\xff\xfe[default]")?;
    let unreadable = legacy::ProfileProvider::with_configuration(unreadable, "default");
    asked(&witness, &legacy::ChainProvider::with_profile_provider(unreadable), true).await;
    Mood::WithoutTokens.set(folder)?;
    let mut version_1 = legacy::InstanceMetadataProvider::new();
    asked(&witness, &version_1, false).await;
    version_1.set_v1_allowed(true);
    asked(&witness, &version_1, true).await;

    let log = witness.log();
    assert!(log.contains(KEY), "this test does not see the log:\n{log}");
    for site in SITES.iter().filter(|site| site.is_of_endpoints()) {
        assert!(site.is_in(&log), "this test does not reach {site:?} any more:\n{log}");
    }
    let leaks = witness.leaks(SECRETS);
    assert!(leaks.is_empty(), "secrets are shown here: {leaks:#?}");
    Ok(())
}

/// Nothing is proved by a provider that nobody answered, nor by one that does not notice a refusal.
async fn asked<P>(witness: &Witness, provider: &P, well: bool)
where
    P: ProvideAwsCredentials + ProvideCredentials + Debug,
{
    assert_eq!(ask(witness, provider).await, [well; 2], "answers of {provider:?}:\n{}", witness.log());
}
