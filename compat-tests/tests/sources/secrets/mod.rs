//! No secret key and no session token is shown: in no `Debug`, no `Display`, no error and no line of the log, while
//! loads succeed, fail, time out, panic, and bring what has expired. Access key ids may be shown. `endpoints` does the
//! same with those who are asked over the network, their tokens and their bodies.
//!
//! Two things are outside of this, because they are not ours: Rusoto writes its request headers, with the token
//! among them, to the `log` crate at debug level, and the SDK writes what it signs to `tracing` at trace level; and
//! the panic hook of a program prints the message of a panic before we have it.

mod both_worlds;
mod dispatches;
pub(crate) mod endpoint_server;
mod endpoints;
mod engine;
mod indiscreet;
mod legacy;
mod log_sites;
mod public_types;
mod quoted_requests;
mod witness;

use std::time::Duration;

use aws_config::SdkConfig;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::ProvideCredentials;
use aws_credential_types::provider::error::CredentialsError as SdkError;
use aws_types::os_shim_internal::{Env, Fs};
use futures_util::FutureExt;
use local_aws::SessionKeys;
use rusoto_compat::chain::{ProfileProvider, ProviderContext};
use rusoto_compat::config::{RusotoRegionProvider, compare_regions_in};
use rusoto_compat::convert::{IntoRusoto, IntoSdk, RegionAndEndpoint, TryIntoRusoto, TryIntoSdk};
use rusoto_compat::{LoadErrorKind, RefreshPolicy, SharedCredentials};
use rusoto_compat_core::refresh::{Loaded, NotRetryable, RefreshCache};
use rusoto_compat_core::region;
use rusoto_core::Region;
use rusoto_core::credential::{AwsCredentials, ProvideAwsCredentials};

use self::indiscreet::Indiscreet;
use self::public_types::Declared;
use self::witness::Witness;
use crate::scripted::{Scripted, for_rusoto, for_sdk};
use crate::stage::{Stage, get_by_rusoto, get_by_sdk};
use crate::{Outcome, child};

const HOUR: Duration = Duration::from_secs(3600);

/// In a child, which has only one log: what `tracing` remembers of one test's log is for all threads, so a log for
/// this thread alone would miss lines, now and then, that another test was the first to write.
#[test]
fn no_secret_is_shown() -> Outcome {
    if child::folder().is_some() {
        return all_is_shown();
    }
    let folder = tempfile::tempdir()?;
    let mut child = child::of("secrets::no_secret_is_shown", folder.path())?;
    // Nobody is asked who is not on this machine.
    child::run(child.env("AWS_EC2_METADATA_DISABLED", "true").env("AWS_MAX_ATTEMPTS", "1"))
}

fn all_is_shown() -> Outcome {
    let stage = Stage::new()?;
    let witness = Witness::default();
    witness.listen()?;
    let sessions = [HOUR, 2 * HOUR].map(|lifetime| stage.aws.issue_session(lifetime));
    let [keys, next] = &sessions;
    without_a_runtime(&stage, &witness, keys)?;
    tokio::runtime::Runtime::new()?.block_on(async {
        loads_that_succeed(&stage, &witness, keys, next).await?;
        loads_that_fail(&stage, &witness, keys).await?;
        values(&witness, keys)?;
        regions(&witness, keys).await?;
        dispatches::dispatches(&stage, &witness, keys).await?;
        engine::engine(&stage, &witness, keys).await?;
        both_worlds::both_worlds(&stage, &witness, keys).await?;
        legacy::legacy(&stage, &witness, keys).await?;
        quoted_requests::quoted(&stage, &witness, keys).await?;
        log_sites::reach(&stage, &witness, keys).await?;
        the_cache_itself(&witness, keys).await
    })?;

    let declared = Declared::read()?;
    let never_shown: Vec<_> = declared.types.difference(&witness.types()).cloned().collect();
    assert_eq!(never_shown, [""; 0], "public types that this test does not show; add them to it");
    let never_shown: Vec<_> = declared.displayed.difference(&witness.displayed()).cloned().collect();
    assert_eq!(never_shown, [""; 0], "public types whose `Display` this test does not show; use `display`");
    assert_eq!(
        log_sites::known(),
        declared.log_sites,
        "left: lines that log, as in `log_sites`; right: in the code"
    );
    let log = witness.log();
    assert!(log.contains(&keys.access_key_id), "this test does not see the log:\n{log}");
    for site in log_sites::SITES.iter().filter(|site| !site.is_of_endpoints()) {
        assert!(site.is_in(&log), "this test does not reach {site:?} any more:\n{log}");
    }
    let leaks =
        witness.leaks(sessions.iter().flat_map(|keys| [&*keys.secret_access_key, &*keys.session_token]));
    assert!(leaks.is_empty(), "secrets are shown here: {leaks:#?}");
    Ok(())
}

fn without_a_runtime(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let shared = stage.shared()?.from_sdk(Scripted::default().then_keys(keys.clone()));
    let load = shared.refresh().now_or_never().ok_or("waited without a runtime")?;
    witness.error(&load.err().ok_or("loaded without a runtime")?);
    Ok(())
}

async fn loads_that_succeed(
    stage: &Stage,
    witness: &Witness,
    keys: &SessionKeys,
    next: &SessionKeys,
) -> Outcome {
    let source = Scripted::default().then_keys(keys.clone()).then_keys(next.clone());
    for in_rusoto in [true, false] {
        let (builder, source) = (stage.shared()?, source.clone());
        witness.debug(&builder);
        let shared = if in_rusoto { builder.from_rusoto(source) } else { builder.from_sdk(source) };
        let clients = stage.clients(&shared)?;
        show(witness, &shared);
        stage.round_trip(&clients).await?;
        show(witness, &shared);
        witness.debug(&shared.credentials().await?);
        witness.debug(&shared.provide_credentials().await?);
        shared.reject(&keys.access_key_id);
        show(witness, &shared);
        shared.invalidate();
        show(witness, &shared);
    }
    Ok(())
}

fn show(witness: &Witness, shared: &SharedCredentials) {
    witness.debug(shared);
    witness.display(&shared.status());
}

async fn loads_that_fail(stage: &Stage, witness: &Witness, keys: &SessionKeys) -> Outcome {
    let secret = keys.secret_access_key.clone();
    let indiscreet = Indiscreet::new(keys);
    let mut expired = keys.clone();
    expired.expires_at = stage.now() - Duration::from_secs(60);
    let sources = [
        Scripted::default().then(|| Err(SdkError::provider_error(indiscreet))),
        Scripted::default().then(move || panic!("cannot sign with {secret}")),
        Scripted::default().then_keys(expired),
    ];
    for source in sources {
        fails(stage, witness, stage.shared()?.from_sdk(source.clone())).await?;
        // Played out: what is left of it fails, in Rusoto's type.
        fails(stage, witness, stage.shared()?.from_rusoto(source)).await?;
    }

    let hangs = provide_credentials_fn({
        let keys = keys.clone();
        move || {
            let keys = keys.clone();
            async move {
                std::future::pending::<()>().await;
                Ok(for_sdk(&keys))
            }
        }
    });
    let impatient = RefreshPolicy::builder().load_timeout(Duration::from_millis(20)).build()?;
    let hanging = SharedCredentials::builder().refresh_policy(impatient).from_sdk(hangs);
    fails(stage, witness, hanging).await?;

    let mut brief = keys.clone();
    brief.expires_at = stage.now() + Duration::from_millis(100);
    let short_lived = stage.shared()?.from_sdk(Scripted::default().then_keys(brief));
    short_lived.refresh().await?;
    stage.wait(Duration::from_millis(100));
    let error = short_lived.credentials().await.err().ok_or("expired credentials were served")?;
    assert!(error.message.contains("expired as soon as it was loaded"), "{error}");
    fails(stage, witness, short_lived).await?;
    witness.debug(&LoadErrorKind::Abandoned);
    Ok(())
}

/// Shows what a failed load looks like from everywhere.
async fn fails(stage: &Stage, witness: &Witness, shared: SharedCredentials) -> Outcome {
    let failed = "a load succeeded that has to fail";
    let load = shared.refresh().await.err().ok_or(failed)?;
    if let LoadErrorKind::Source(failure) = load.kind() {
        witness.debug(failure);
    }
    witness.debug(load.kind());
    witness.error(&load);
    show(witness, &shared);

    let in_rusoto = shared.credentials().await.err().ok_or(failed)?;
    witness.error(&in_rusoto);
    witness.error(&in_rusoto.into_sdk());
    let in_sdk = shared.provide_credentials().await.err().ok_or(failed)?;
    witness.error(&in_sdk);
    witness.error(&in_sdk.into_rusoto());

    let clients = stage.clients(&shared)?;
    let by_rusoto = get_by_rusoto(&clients.rusoto, "any").await.err().ok_or(failed)?;
    let by_sdk = get_by_sdk(&clients.sdk, "any").await.err().ok_or(failed)?;
    for error in [by_rusoto, by_sdk] {
        witness.debug(&*error);
        witness.error(&std::io::Error::other(error));
    }
    Ok(())
}

fn values(witness: &Witness, keys: &SessionKeys) -> Outcome {
    witness.debug(&for_rusoto(keys).try_into_sdk()?);
    witness.debug(&for_sdk(keys).into_rusoto());
    let anonymous = AwsCredentials::new("", "", Some(keys.session_token.clone()), None);
    witness.error(&anonymous.try_into_sdk().err().ok_or("anonymous credentials for the SDK")?);

    let no_provider = SharedCredentials::from_sdk_config(&SdkConfig::builder().build());
    witness.error(&no_provider.err().ok_or("a source was made of nothing")?);

    let unreadable = rusoto_compat_core::expiry::read("soon");
    witness.error(&unreadable.err().ok_or("an expiry out of nothing")?);

    witness.debug(&RefreshPolicy::default());
    let zero = RefreshPolicy::builder().load_timeout(Duration::ZERO);
    witness.debug(&zero);
    witness.error(&zero.build().err().ok_or("a timeout of nothing")?);
    Ok(())
}

/// Environment, files and URLs hold secrets as well.
async fn regions(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let secret = keys.secret_access_key.as_str();
    let file = format!("[default]\nregion = eu-west-1\naws_secret_access_key = {secret}\n");
    let machine = || {
        let env = [
            ("HOME", "/home"),
            ("AWS_REGION", "mx-central-1"),
            ("AWS_SECRET_ACCESS_KEY", secret),
            ("AWS_SESSION_TOKEN", &keys.session_token),
        ];
        (Env::from_slice(&env), Fs::from_slice(&[("/home/.aws/config", &file)]))
    };
    let (env, fs) = machine();
    witness.debug(&RusotoRegionProvider::with_environment(env, fs));
    let (env, fs) = machine();
    let comparison = compare_regions_in(env, fs).await;
    witness.display(&comparison);
    witness.display(comparison.rusoto_origin());

    for scheme in ["ftp", "https"] {
        // The token, because a password that begins with a slash would be the path of a proper URL.
        let endpoint = format!("{scheme}://user:{}@host", keys.session_token);
        let custom = Region::Custom { name: "here".to_owned(), endpoint: endpoint.clone() };
        witness.error(&custom.try_into_sdk().err().ok_or("a password is no part of an endpoint")?);
        let back = RegionAndEndpoint::new(aws_config::Region::new("here")).with_endpoint_url(endpoint);
        witness.error(&back.try_into_rusoto().err().ok_or("a password is no part of an endpoint")?);
    }
    let minio = Region::Custom { name: "here".to_owned(), endpoint: "http://localhost:9000".to_owned() };
    witness.debug(&minio.try_into_sdk()?);
    named_regions(witness);
    where_sts_is(witness, keys).await
}

fn named_regions(witness: &Witness) {
    let variable = |name: &str| Some(name.to_owned());
    for named in region::in_rusotos_order(variable, [("work".to_owned(), "eu-west-1".to_owned())]) {
        witness.debug(&named);
        witness.display(&named.origin);
    }
    witness.debug(&region::partition_of_region("eu-west-1"));
}

/// The errors of an STS endpoint with a password in it, and of a role whose keys are secret.
async fn where_sts_is(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("credentials");
    let role = "role_arn = arn:aws:iam::123456789012:role/r\nsource_profile = default\n";
    let (id, secret, token) = (&keys.access_key_id, &keys.secret_access_key, &keys.session_token);
    let content = format!(
        "[default]\n{role}aws_access_key_id = {id}\naws_secret_access_key = {secret}\naws_session_token = {token}\n"
    );
    std::fs::write(&file, content)?;
    let endpoint = format!("https://user:{token}@host/x?y={token}");
    let context = ProviderContext::default().with_sts_endpoint_url(endpoint);
    witness.debug(&context);
    let role = ProfileProvider::with_configuration(file, "default").with_context(context);
    witness.debug(&role);
    witness.error(&role.provide_credentials().await.err().ok_or("a password is no part of an endpoint")?);
    Ok(())
}

/// The parts of the core, whose value may be anything.
async fn the_cache_itself(witness: &Witness, keys: &SessionKeys) -> Outcome {
    let value = || Indiscreet::new(keys);
    witness.debug(&Loaded { value: value(), expires_at: None });
    let builder = RefreshCache::builder();
    witness.debug(&builder);
    let keys = keys.clone();
    let cache = builder.build({
        let keys = keys.clone();
        move || {
            let value = Indiscreet::new(&keys);
            async move { Ok(Loaded { value, expires_at: None }) }
        }
    });
    witness.debug(&*cache.get().await?);
    witness.debug(&cache);
    witness.debug(&cache.status());

    witness.display(&NotRetryable(Indiscreet::new(&keys).into()));
    let shown = witness.clone();
    let failing = RefreshCache::builder().build_with_events(
        |(), ()| true,
        move |event| shown.debug(&event),
        move || {
            let error = Indiscreet::new(&keys);
            async move { Err::<Loaded<()>, _>(error.into()) }
        },
    );
    let error = failing.get().await.err().ok_or("a load succeeded that has to fail")?;
    witness.error(&error);
    witness.debug(error.kind());
    Ok(())
}
