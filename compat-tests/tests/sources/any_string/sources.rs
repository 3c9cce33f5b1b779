//! Every source, asked in both worlds.

use std::fmt::Debug;
use std::fs;
use std::path::Path;

use aws_config::meta::region::ProvideRegion;
use aws_credential_types::provider::ProvideCredentials;
use rusoto_compat::config::{RusotoRegionProvider, compare_regions};
use rusoto_compat::convert::error_chain;
use rusoto_compat::{SharedCredentials, chain, legacy};
use rusoto_core::credential::ProvideAwsCredentials;

use crate::Outcome;
use crate::stage::{Clients, get_by_rusoto, get_by_sdk};

/// Which of them an environment and the files below `folder` name, and what they say. `url` is where the clients send.
pub(super) async fn all(url: &str) -> Outcome<Vec<String>> {
    let mut said = Vec::new();
    let mut asked = Asked(&mut said);
    asked.provider(&legacy::EnvironmentProvider::default()).await;
    asked.provider(&legacy::ContainerProvider::new()).await;
    asked.provider(&legacy::InstanceMetadataProvider::new()).await;
    asked.provider(&legacy::WebIdentityProvider::from_k8s_env()).await;
    asked.provider(&legacy::ChainProvider::new()).await;
    for name in ["default", "role", "web", "sso", "old-sso", "source"] {
        match legacy::ProfileProvider::with_default_credentials(name) {
            Ok(profile) => asked.provider(&profile).await,
            Err(error) => asked.0.push(error.to_string()),
        }
    }
    asked.provider(&SharedCredentials::from_sdk(chain::WebIdentityProvider::from_environment())).await;
    let shared = SharedCredentials::default_chain();
    asked.provider(&shared).await;

    let clients = Clients::new(url, &shared)?;
    for answer in [get_by_rusoto(&clients.rusoto, "any").await, get_by_sdk(&clients.sdk, "any").await] {
        asked.0.extend(answer.err().map(|error| error_chain(&*error)));
    }
    // The SDK's own loader of a whole configuration panics on some of these.
    let region = RusotoRegionProvider::new().region().await;
    asked.0.extend(region.map(|region| region.to_string()));
    asked.0.push(compare_regions().await.to_string());
    let _ = chain::ProfileProvider::region();
    Ok(said)
}

struct Asked<'a>(&'a mut Vec<String>);

impl Asked<'_> {
    async fn provider<P: ProvideAwsCredentials + ProvideCredentials + Debug>(&mut self, provider: &P) {
        if let Err(error) = provider.credentials().await {
            self.0.push(error.to_string());
        }
        if let Err(error) = provider.provide_credentials().await {
            self.0.push(format!("{error} {error:?} {}", error_chain(&error)));
        }
    }
}

/// A home with a profile of each kind, all of which ask at `url`.
pub(super) fn home(folder: &Path, url: &str, token: &Path) -> Outcome {
    fs::create_dir_all(folder.join(".aws/sso/cache"))?;
    let token = token.display();
    let sso = "sso_account_id = 123456789012\nsso_role_name = reader\n";
    let config = format!(
        "[default]\nregion = eu-west-1\n\
         [profile source]\naws_access_key_id = AKIDSOURCE\naws_secret_access_key = source\n\
         [profile role]\nrole_arn = arn:aws:iam::123456789012:role/reader\nsource_profile = source\n\
         [profile web]\nrole_arn = arn:aws:iam::123456789012:role/reader\nweb_identity_token_file = {token}\n\
         [profile sso]\nsso_session = me\n{sso}\
         [profile old-sso]\nsso_start_url = {url}\nsso_region = eu-west-1\n{sso}\
         [sso-session me]\nsso_start_url = {url}\nsso_region = eu-west-1\n"
    );
    fs::write(folder.join(".aws/config"), config)?;
    Ok(())
}
