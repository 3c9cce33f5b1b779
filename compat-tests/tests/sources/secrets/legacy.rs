//! The chain and its members, and Rusoto's names for them.

use std::error::Error;
use std::fmt::Debug;
use std::fs;

use aws_credential_types::provider::ProvideCredentials;
use local_aws::{Endpoint, Fault, SessionKeys};
use rusoto_compat::chain::{self, ChainError};
use rusoto_compat::legacy::{
    AutoRefreshingProvider, ChainProvider, ContainerProvider, DefaultCredentialsProvider,
    EnvironmentProvider, InstanceMetadataProvider, ProfileProvider, StaticProvider,
    StsAssumeRoleSessionCredentialsProvider, StsSessionCredentialsProvider,
    StsWebIdentityFederationSessionCredentialsProvider, WebIdentityProvider,
};
use rusoto_compat::{SharedCredentials, legacy};
use rusoto_compat_core::lending::Lender;
use rusoto_core::credential::{ProvideAwsCredentials, Secret};

use super::indiscreet::Indiscreet;
use super::witness::Witness;
use crate::scripted::for_rusoto;
use crate::stage::Stage;
use crate::{Outcome, child};

pub(super) async fn legacy(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    members(witness, keys).await?;
    caches(witness, keys).await?;
    sts(stage, witness, keys).await?;

    witness.debug(&SharedCredentials::default_chain_builder().profile("work"));
    let lender = Lender::new(Indiscreet::new(keys));
    witness.debug(&lender);
    witness.debug(&lender.borrower());
    Ok(())
}

/// Shows a provider, and what it answers in both views. Returns whether these are credentials.
pub(super) async fn ask<P>(witness: &Witness, provider: &P) -> [bool; 2]
where
    P: ProvideAwsCredentials + ProvideCredentials + Debug,
{
    witness.debug(provider);
    let in_rusoto = provider.credentials().await;
    match &in_rusoto {
        Ok(credentials) => witness.debug(credentials),
        Err(error) => witness.error(error),
    }
    let in_sdk = provider.provide_credentials().await;
    match &in_sdk {
        Ok(credentials) => witness.debug(credentials),
        Err(error) => witness.error(error),
    }
    [in_rusoto.is_ok(), in_sdk.is_ok()]
}

async fn members(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let file = child::folder().ok_or("this is no child")?.join("credentials");
    let (key, secret, token) = (&keys.access_key_id, &keys.secret_access_key, &keys.session_token);
    let whole = format!(
        "[default]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\naws_session_token = {token}\n"
    );
    let contents = [
        whole.clone(),
        format!("[default]\naws_access_key_id = {key}\naws_secret_access_key {secret}\n"),
        format!("[default]\n{secret}\naws_secret_access_key = {secret}\naws_session_token {token}\n"),
        format!("[default]\ncredential_process = /bin/sh -c \"echo {secret}; exit 3\"\n"),
        format!("[default]\ncredential_process = /bin/sh -c \"echo {{{secret} {token}\"\n"),
        format!("[default]\nrole_arn = {secret}\nsource_profile = missing\n"),
    ];
    for content in contents {
        fs::write(&file, content)?;
        let profile = ProfileProvider::with_configuration(&file, "default");
        ask(witness, &profile).await;
        witness.debug(&chain::ProfileProvider::with_configuration(&file, "default"));
        let chain = ChainProvider::with_profile_provider(profile);
        ask(witness, &chain).await;
        if let Some(report) = chain.report() {
            witness.display(&report);
            report.attempts.iter().for_each(|attempt| witness.display(attempt));
            report.answered_by.iter().for_each(|member| witness.display(member));
        }
        if let Err(error) = chain.provide_credentials().await {
            let chain = error.source().and_then(|source| source.downcast_ref::<ChainError>());
            witness.error(chain.ok_or("an error of somebody else")?);
        }
    }
    fs::write(&file, whole)?;

    ask(witness, &EnvironmentProvider::with_prefix("UNSET")).await;
    ask(witness, &ContainerProvider::new()).await;
    ask(witness, &InstanceMetadataProvider::new()).await;
    ask(witness, &StaticProvider::from(for_rusoto(keys))).await;
    witness.debug(&chain::EnvironmentProvider::new());
    witness.debug(&chain::WebIdentityProvider::from_environment());
    witness.debug(&chain::ContainerProvider::new());
    witness.debug(&chain::InstanceMetadataProvider::new());
    witness.debug(&chain::ChainProvider::new());
    witness.debug(&chain::ProviderContext::default());
    Ok(())
}

async fn caches(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let file = child::folder().ok_or("this is no child")?.join("credentials");
    let profile = ProfileProvider::with_configuration(file, "default");
    let default = DefaultCredentialsProvider::with_chain(ChainProvider::with_profile_provider(profile));
    ask(witness, &default).await;
    witness.debug(&default);
    let auto = AutoRefreshingProvider::new(legacy::StaticProvider::from(for_rusoto(keys)))?;
    ask(witness, &auto).await;
    witness.debug(&auto);
    Ok(())
}

async fn sts(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let config = stage.sdk_config()?.build();
    let (role, name) = (|| stage.aws.role_arn().to_owned(), || "moving-house".to_owned());
    // A code is as good as a secret; the token is one.
    let mut user = StsSessionCredentialsProvider::from_sdk_config(&config);
    user.set_mfa_code(&keys.secret_access_key);
    let mut assumed = StsAssumeRoleSessionCredentialsProvider::from_sdk_config(&config, role(), name());
    let token = || keys.session_token.clone();
    let federation =
        StsWebIdentityFederationSessionCredentialsProvider::from_sdk_config(&config, token(), role(), name());
    let web = WebIdentityProvider::new(Secret::from(token()), "no role", None::<Option<String>>);
    witness.debug(&web);
    for fault in [None, Some(Fault::MalformedBody), Some(Fault::Status(403))] {
        if let Some(fault) = fault {
            stage.aws.faults().order(Endpoint::Sts, fault);
        }
        ask(witness, &user).await;
        ask(witness, &assumed).await;
        ask(witness, &federation).await;
    }
    stage.aws.faults().clear(Endpoint::Sts);
    assumed.set_mfa_code(&keys.secret_access_key);
    ask(witness, &assumed).await;
    let indiscreet = Indiscreet::new(keys);
    let assumed = assumed.with_mfa_codes_from(move || {
        let _ = &indiscreet;
        std::future::ready(Err::<String, _>("left at home"))
    });
    ask(witness, &assumed).await;
    Ok(())
}
