//! The lines of code that log: which there are, what each says, and how those are reached that nothing else reaches.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Arc, Mutex, PoisonError};

use aws_config::meta::region::ProvideRegion;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_async::time::StaticTimeSource;
use aws_types::os_shim_internal::{Env, Fs};
use local_aws::SessionKeys;
use rusoto_compat::config::{RusotoRegionProvider, compare_regions_in};
use rusoto_compat::usage::OperationCounts;
use rusoto_compat_core::chain::{ProfileProvider, ProviderContext, words_of_rusoto};
use rusoto_core::Region;
use rusoto_core::credential::AutoRefreshingProvider;
use rusoto_core::signature::SignedRequest;

use super::witness::Witness;
use crate::scripted::Scripted;
use crate::stage::Stage;
use crate::{Outcome, child};

/// A line of code that logs, by what it writes: level, module, and the beginning of the message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site(&'static str, pub(super) &'static str, &'static str);

/// All of them.
pub(super) const SITES: [Site; 23] = [
    Site("DEBUG", "rusoto_compat_core::refresh::report", "loaded source="),
    Site("WARN", "rusoto_compat_core::refresh::report", "load failed source="),
    Site("DEBUG", "rusoto_compat_core::refresh::report", "load failed, as that of its source did"),
    Site("WARN", "rusoto_compat_core::refresh::report", "a service has refused what is held"),
    Site("ERROR", "rusoto_compat_core::refresh::event", "the event hook panicked"),
    Site("DEBUG", CHAIN, "credentials from"),
    Site("WARN", CHAIN, "credentials from"),
    Site("INFO", "rusoto_compat_core::chain::profile::no_credentials", "no credentials from a profile: "),
    Site("DEBUG", "rusoto_compat_core::chain::profile::sso", "the token of SSO was not renewed, "),
    Site("DEBUG", INSTANCE_METADATA, "asking version 1 of the instance metadata service"),
    Site("INFO", "rusoto_compat_core::engine::send", "Rusoto's requests go through the engine"),
    Site("DEBUG", "rusoto_compat_core::engine::strategy", "one more attempt reason="),
    Site("DEBUG", "rusoto_compat::shared::source", "the source handed out credentials access_key_id="),
    Site("WARN", "rusoto_compat::shared::source", "an AutoRefreshingProvider was given to `from_rusoto`"),
    Site("WARN", REGION_SOURCES, "cannot read the config file for its region"),
    Site("WARN", REGION_SOURCES, "the config file is not UTF-8"),
    Site("WARN", REGION_SOURCES, "cannot parse the config file for its region"),
    Site("INFO", "rusoto_compat::http::retry::send", "retry host="),
    Site("INFO", "rusoto_compat::http::retry::send", "no retry: "),
    Site("DEBUG", "rusoto_compat::http::call", "refused host="),
    Site("DEBUG", "rusoto_compat::usage::interceptor", "call aws.sdk="),
    Site("INFO", OPERATIONS, "first call of this service through Rusoto"),
    Site("INFO", OPERATIONS, "more than 256 different operations"),
];

const CHAIN: &str = "rusoto_compat_core::chain::chain_provider";
const OPERATIONS: &str = "rusoto_compat_core::usage::operations";
const INSTANCE_METADATA: &str = "rusoto_compat_core::chain::instance_metadata";
const REGION_SOURCES: &str = "rusoto_compat::config::region_sources";

impl Site {
    /// Reached only where there are endpoints to ask.
    pub(super) fn is_of_endpoints(self) -> bool {
        self.1 == INSTANCE_METADATA || (self.0 == "WARN" && self.1 == CHAIN)
    }

    pub(super) fn is_in(self, log: &str) -> bool {
        let Self(level, module, says) = self;
        let line = format!("{module}: {says}");
        log.lines().any(|written| written.contains(&line) && written.contains(level))
    }
}

/// How many there are by module.
pub(super) fn known() -> BTreeMap<String, usize> {
    SITES.iter().fold(BTreeMap::new(), |mut known, site| {
        *known.entry(site.1.to_owned()).or_default() += 1;
        known
    })
}

pub(super) async fn reach(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let wrapped = AutoRefreshingProvider::new(Scripted::default().then_keys(keys.clone()))?;
    witness.debug(&stage.shared()?.from_rusoto(wrapped));
    refused_again(stage, witness, keys).await?;
    a_hook_that_panics(stage, witness, keys).await?;
    config_files_without_a_region(witness, keys).await?;
    a_token_that_is_not_renewed(witness, keys).await?;

    let counts = OperationCounts::new();
    for number in 0..300 {
        let service = format!("service-{number}");
        let _ = counts.count(&SignedRequest::new("GET", &service, &Region::UsEast1, "/"));
    }
    witness.debug(&counts);
    witness.display(&counts.usage());
    Ok(())
}

/// A session that comes again after a refusal, a failed load of a cache in a cache, and a profile in Rusoto's words.
async fn refused_again(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let source = Scripted::default().then_keys(keys.clone()).then_keys(keys.clone());
    let shared = stage.shared()?.from_sdk(source);
    shared.refresh().await?;
    shared.reject(&keys.access_key_id);
    shared.refresh().await?;
    witness.debug(&shared);
    witness.display(&shared.status());

    let inner = stage.shared()?.from_sdk(Scripted::default().then_fails("down"));
    let outer = stage.shared()?.from_sdk(SharedCredentialsProvider::new(inner));
    witness.error(&outer.refresh().await.err().ok_or("a load succeeded that has to fail")?);

    let profile = ProfileProvider::with_configuration("/nowhere", "missing");
    let error = profile.provide_credentials().await.err().ok_or("credentials from nowhere")?;
    witness.display(&words_of_rusoto(&error).ok_or("Rusoto has words for that")?);
    Ok(())
}

/// Events of a load, a rotation, a refusal and a failure, told to a hook that then panics.
async fn a_hook_that_panics(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let events = Arc::new(Mutex::new(Vec::new()));
    let writer = Arc::clone(&events);
    let source = Scripted::default().then_keys(keys.clone()).then_fails("down");
    let shared = stage
        .shared()?
        .on_event(move |event| {
            writer.lock().unwrap_or_else(PoisonError::into_inner).push(event.clone());
            // Not `panic!`: the hook of the process would print it.
            std::panic::resume_unwind(Box::new("a full disk"));
        })
        .from_sdk(source);
    shared.refresh().await?;
    shared.reject(&keys.access_key_id);
    let _ = shared.refresh().await;
    for event in events.lock().unwrap_or_else(PoisonError::into_inner).iter() {
        witness.debug(event);
    }
    Ok(())
}

/// A token of SSO that ends soon, and nobody where it is renewed.
async fn a_token_that_is_not_renewed(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let folder = child::folder().ok_or("this is no child")?.join(".aws");
    let credentials = folder.join("credentials-of-sso");
    // The SHA-1 of the name of the session.
    let cached = folder.join("sso/cache/a0f1490a20d0211c997b44bc357e1972deab8ae3.json");
    fs::create_dir_all(cached.parent().ok_or("no parent")?)?;
    let (secret, token) = (&keys.secret_access_key, &keys.session_token);
    fs::write(
        &credentials,
        "[sso]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = r\nendpoint_url = http://127.0.0.1:1\n",
    )?;
    fs::write(folder.join("config"), "[sso-session s]\nsso_start_url = https://u\nsso_region = eu-west-1\n")?;
    fs::write(
        cached,
        format!(
            r#"{{"accessToken":"{token}","refreshToken":"{secret}","clientId":"c","clientSecret":"{secret}",
            "expiresAt":"2030-01-01T00:02:00Z","registrationExpiresAt":"2030-02-01T00:00:00Z"}}"#
        ),
    )?;
    let clock = StaticTimeSource::from_secs(1_893_456_000);
    let profile = ProfileProvider::with_configuration(credentials, "sso")
        .with_context(ProviderContext::default().with_time_source(clock));
    witness.error(&profile.provide_credentials().await.err().ok_or("credentials from nowhere")?);
    Ok(())
}

/// One that is a folder, one of bytes, and one that is no config file; secrets are in the last two.
async fn config_files_without_a_region(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let (secret, token) = (&keys.secret_access_key, &keys.session_token);
    let folder = child::folder().ok_or("this is no child")?.join("configs");
    fs::create_dir(&folder)?;
    let bytes = [secret.as_bytes(), b"\xff", token.as_bytes()].concat();
    fs::write(folder.join("bytes"), bytes)?;
    fs::write(folder.join("broken"), format!("[default\n{secret}\naws_session_token {token}\n"))?;
    for path in [folder.clone(), folder.join("bytes"), folder.join("broken")] {
        let path = path.to_str().ok_or("a folder that is not Unicode")?;
        let env = Env::from_slice(&[("AWS_CONFIG_FILE", path)]);
        witness.display(&compare_regions_in(env.clone(), Fs::real()).await);
        let _ = RusotoRegionProvider::with_environment(env, Fs::real()).region().await;
    }
    Ok(())
}
