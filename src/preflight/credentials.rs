//! Checks that both SDKs get credentials, and that these are the same.

use super::bounded::NotDone;
use super::inputs::{Inputs, NO_CONFIG, NO_SHARED};
use super::report::{Check, CheckName};
use super::times::{shown_length, shown_time};
use crate::convert::{IntoSdk, error_chain};
use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use futures_util::future::join;
use rusoto_credential::AwsCredentials;
use std::error::Error;
use std::time::SystemTime;

/// The remedy if the two SDKs have different identities.
pub(super) const ONE_SOURCE: &str = "give both worlds one source: `.shared_credentials(&shared)` on the configuration, and \
                                     `shared.clone()` to Rusoto's clients";

/// The credentials that each SDK signs with.
pub(super) struct Loaded {
    pub(super) rusoto: Result<AwsCredentials, NotLoaded>,
    pub(super) sdk: Result<Credentials, NotLoaded>,
}

pub(super) enum NotLoaded {
    Skipped(&'static str),
    Failed(String),
}

pub(super) async fn load(inputs: &Inputs) -> Loaded {
    let (rusoto, sdk) = join(rusoto(inputs), sdk(inputs)).await;
    Loaded { rusoto, sdk }
}

async fn rusoto(inputs: &Inputs) -> Result<AwsCredentials, NotLoaded> {
    let shared = inputs.shared.as_ref().ok_or(NotLoaded::Skipped(NO_SHARED))?;
    // The SDK's error has a class. Rusoto's error is one string.
    settled(
        inputs.bounds.within(async { shared.uncounted_for_rusoto().await.map_err(IntoSdk::into_sdk) }).await,
    )
}

async fn sdk(inputs: &Inputs) -> Result<Credentials, NotLoaded> {
    let config = inputs.config.as_ref().ok_or(NotLoaded::Skipped(NO_CONFIG))?;
    let provider = config
        .credentials_provider()
        .ok_or_else(|| NotLoaded::Failed("the configuration has no credentials provider".to_owned()))?;
    settled(inputs.bounds.within(provider.provide_credentials()).await)
}

fn settled<T>(result: Result<Result<T, SdkError>, NotDone>) -> Result<T, NotLoaded> {
    match result {
        Ok(Ok(credentials)) => Ok(credentials),
        Ok(Err(error @ SdkError::CredentialsNotLoaded(_))) => {
            Err(NotLoaded::Failed(nothing_configured(&error)))
        }
        Ok(Err(error)) => Err(NotLoaded::Failed(error_chain(&error))),
        Err(not_done) => Err(NotLoaded::Failed(not_done.to_string())),
    }
}

/// Returns the reason without the SDK's words for the class ("the credential provider was not enabled") and without the
/// cache's word ("failed"). Both say less than the reason.
fn nothing_configured(error: &SdkError) -> String {
    let said = error.source().map(error_chain).unwrap_or_default();
    let class = format!("{error}: ");
    let (name, said) = match said.strip_prefix("source `").and_then(|rest| rest.split_once("` failed: ")) {
        Some((name, said)) => (format!("source `{name}`"), said),
        None => ("the source".to_owned(), &*said),
    };
    let said = said.strip_prefix(&*class).unwrap_or(said);
    format!("nothing is configured that {name} could take credentials from: {said}")
}

pub(super) fn checks(inputs: &Inputs, loaded: &Loaded) -> [Check; 5] {
    let rusoto = loaded.rusoto.as_ref().map(AwsCredentials::aws_access_key_id);
    let sdk = loaded.sdk.as_ref().map(Credentials::access_key_id);
    // Rusoto's expiry may be later than the true expiry, which the shared source knows.
    let expiry = inputs.shared.as_ref().and_then(|shared| shared.status().expires_at);
    let sdk_expiry = loaded.sdk.as_ref().ok().and_then(Credentials::expiry);
    [
        in_one_world(CheckName::RusotoCredentials, rusoto, expiry),
        in_one_world(CheckName::SdkCredentials, sdk, sdk_expiry),
        configured(inputs, loaded),
        same_key(rusoto.ok(), sdk.ok()),
        expired(loaded, [expiry, sdk_expiry], inputs.time.now()),
    ]
}

fn in_one_world(name: CheckName, key: Result<&str, &NotLoaded>, expiry: Option<SystemTime>) -> Check {
    match key {
        Ok("") => Check::ok(name, "anonymous: requests are not signed"),
        Ok(key) => match expiry {
            Some(at) => Check::ok(name, format!("{key} until {}", shown_time(at))),
            None => Check::ok(name, format!("{key}, without expiry")),
        },
        Err(NotLoaded::Skipped(why)) => Check::skipped(name, *why),
        Err(NotLoaded::Failed(why)) => Check::failed(
            name,
            why.clone(),
            if name == CheckName::SdkCredentials {
                "if Rusoto's clients have some, call `.shared_credentials(&shared)` on the configuration; else see to \
                 the source that is named here"
            } else {
                "see to the source that is named here: its variables, files, endpoint and role"
            },
        ),
    }
}

fn configured(inputs: &Inputs, loaded: &Loaded) -> Check {
    const NAME: CheckName = CheckName::ConfiguredSource;
    let Some(shared) = &inputs.shared else { return Check::skipped(NAME, NO_SHARED) };
    if loaded.rusoto.is_err() {
        return Check::skipped(NAME, "there are no credentials");
    }
    match shared.status().remark {
        None => Check::ok(NAME, "the one that answered"),
        Some(remark) => Check::warning(
            NAME,
            remark,
            "see to the one that failed: this may be another identity than the one that was configured; with \
             `stop_at_first_failure()`, or RUSOTO_COMPAT_STOP_AT_FIRST_FAILURE=true, it is an error",
        ),
    }
}

fn same_key(rusoto: Option<&str>, sdk: Option<&str>) -> Check {
    const NAME: CheckName = CheckName::SameAccessKey;
    match (rusoto, sdk) {
        (Some(rusoto), Some(sdk)) if rusoto == sdk => Check::ok(NAME, sdk),
        (Some(rusoto), Some(sdk)) => {
            Check::failed(NAME, format!("Rusoto signs with {rusoto}, the SDK with {sdk}"), ONE_SOURCE)
        }
        _ => Check::skipped(NAME, "it takes the credentials of both worlds"),
    }
}

fn expired(loaded: &Loaded, expiries: [Option<SystemTime>; 2], now: SystemTime) -> Check {
    const NAME: CheckName = CheckName::Expiry;
    if loaded.rusoto.is_err() && loaded.sdk.is_err() {
        return Check::skipped(NAME, "there are no credentials");
    }
    match expiries.into_iter().flatten().min() {
        None => Check::ok(NAME, "they do not expire"),
        Some(at) => match at.duration_since(now) {
            Ok(left) if !left.is_zero() => Check::ok(NAME, format!("in {}", shown_length(left))),
            _ => Check::failed(
                NAME,
                format!("expired at {}, by the clock of this machine", shown_time(at)),
                "renew them at their source; if they are new, set the clock",
            ),
        },
    }
}
