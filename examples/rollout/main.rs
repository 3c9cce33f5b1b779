//! An uploader and a reader move from Rusoto to the SDK by a file, while both work.
//!
//! ```text
//! cargo run --example rollout
//! ```
//!
//! Everything happens on this machine, in real time, with an AWS on loopback. Faults are planted on the new side: first
//! one that only a comparison finds, then one that fails calls.
//!
//! It ends with status 1 if anything is not as stated.

mod faults;
mod load;
mod rules;

use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use clap::Parser;
use faults::{Fault, Faults};
use load::{BUCKET, Load};
use local_aws::LocalAws;
use narration::{Outcome, conclude, ensure, loopback};
use rules::RulesFile;
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat_facade::routing::{Retreat, RolloutUse};
use rusoto_compat_facade::{Rollout, Routed, S3, ShadowUse};
use rusoto_s3::S3Client;
use std::collections::HashSet;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tracing_subscriber::filter::LevelFilter;

/// Moves an uploader and a reader from Rusoto to the SDK by a file, while both work.
#[derive(Parser)]
struct Arguments {}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    // What the shadow and the retreat say.
    tracing_subscriber::fmt().with_max_level(LevelFilter::WARN).without_time().with_target(false).init();
    let aws = Arc::new(LocalAws::start().await?);
    aws.create_bucket(BUCKET)?;
    let faults = Faults::default();
    let file = RulesFile::new("* = old\n")?;
    // A fifth of the calls may fail, so that the faults of this example show within a second.
    let retreat = Retreat::default().percent(20.0).at_least(20);
    let rollout = Rollout::builder().retreat(retreat).build_from_file(file.path())?;
    let shared = sessions(&aws);
    let s3 = Routed::new(old(&aws, &shared), new(&aws, &shared, &faults).await?, &rollout);

    println!(
        "An AWS on {}, in this process. The rules are in {}.",
        aws.endpoint_url(),
        file.path().display()
    );
    println!("8 tasks upload, and 8 tasks read and check what was uploaded, all the time.\n");
    let load = Load::start(s3);
    let result = steps(&aws, &shared, &file, &faults, &rollout, &load).await;
    let load = load.stop().await;
    println!("\n{}", rollout.usage());
    result?;
    let load = load?;
    println!("\n{} uploads and {} reads, {} of them failed", load.uploads, load.reads, load.failures);
    ensure(load.wrong == 0, "no reader got another object than was uploaded")
}

async fn steps(
    aws: &LocalAws,
    shared: &SharedCredentials,
    file: &RulesFile,
    faults: &Faults,
    rollout: &Rollout,
    load: &Load,
) -> Outcome<()> {
    println!("1. Everything is on the old side.");
    load.more(200).await?;
    let row = get(rollout)?;
    ensure(row.new.calls == 0 && row.old.calls > 0, "all calls went to the old side")?;

    println!("2. A quarter of the uploads, and half of the keys that are read, go to the new side.");
    file.write("s3.put_object = 25% of calls\ns3.get_object = 50% of keys\n")?;
    load.until("both operations are on both sides", || {
        let usage = rollout.usage();
        ["s3.put_object", "s3.get_object"]
            .iter()
            .all(|name| usage.operation(name).is_some_and(|row| row.new.calls > 50 && row.old.calls > 50))
    })
    .await?;
    ensure(load.failures() == 0, "nothing has failed")?;

    println!("3. The session is replaced. Both sides sign with the next one, and nothing fails.");
    shared.invalidate();
    load.more(400).await?;
    let signers = |operation| aws.signers(operation).into_iter().collect::<HashSet<_>>().len();
    ensure(signers("PutObject") == 2 && signers("GetObject") == 2, "two sessions have signed")?;
    ensure(load.failures() == 0, "nothing has failed")?;

    println!("4. A file that is half written changes nothing.");
    file.write("s3 = new\ns3.get_obj")?;
    load.until("the fault is in the status", || rollout.status().fault().is_some()).await?;
    println!("   {}", rollout.status());
    ensure(get(rollout)?.rule == "50% of keys", "the rules are those of before")?;

    println!("5. Reads are served by the old side, and the new side runs beside each of them.");
    file.write("s3.get_object = old\nshadow s3.get_object = 100%\n")?;
    load.until("the shadow ran 200 times", || shadow(rollout).equal >= 200).await?;
    ensure(shadow(rollout).different == 0, "both sides answer alike")?;

    println!("6. The new side gives each object a wrong ETag. No caller sees it, and the shadow finds it.");
    faults.plant(Fault::WrongETag);
    load.until("the shadow found a difference", || shadow(rollout).different > 0).await?;
    faults.plant(Fault::None);
    ensure(load.failures() == 0, "nothing has failed")?;

    println!("7. All is on the new side.");
    file.write("s3 = new\n")?;
    load.until("reads are on the new side", || get(rollout).is_ok_and(|row| row.rule == "new")).await?;
    load.more(200).await?;
    ensure(load.failures() == 0, "nothing has failed")?;

    println!("8. The new side fails all calls. Both operations go back to the old side by themselves.");
    faults.plant(Fault::Unavailable);
    load.until("both operations went back", || {
        let usage = rollout.usage();
        ["s3.put_object", "s3.get_object"]
            .iter()
            .all(|name| usage.operation(name).is_some_and(|row| row.retreated))
    })
    .await?;
    let failed = load.failures();
    load.more(400).await?;
    // Calls that were under way when their operation went back may fail still.
    ensure(load.failures() - failed <= 32, "nothing fails on the old side")?;

    println!("9. The fault is gone, and `resume` lets the operations follow their rules again.");
    faults.plant(Fault::None);
    let before = get(rollout)?.new.calls;
    ensure(rollout.resume("s3.put_object")? && rollout.resume("s3.get_object")?, "both had gone back")?;
    load.until("reads are on the new side", || get(rollout).is_ok_and(|row| row.new.calls > before + 50))
        .await
}

fn get(rollout: &Rollout) -> Outcome<RolloutUse> {
    Ok(rollout.usage().operation("s3.get_object").cloned().ok_or("reads are counted")?)
}

fn shadow(rollout: &Rollout) -> ShadowUse {
    get(rollout).ok().and_then(|row| row.shadow).unwrap_or_default()
}

/// One source for both sides: a new session each time that it is asked.
fn sessions(aws: &Arc<LocalAws>) -> SharedCredentials {
    let aws = Arc::clone(aws);
    SharedCredentials::from_sdk(provide_credentials_fn(move || {
        let keys = aws.issue_session(Duration::from_secs(3600));
        let (key, secret, token) = (keys.access_key_id, keys.secret_access_key, keys.session_token);
        std::future::ready(Ok(Credentials::new(key, secret, Some(token), Some(keys.expires_at), "example")))
    }))
}

/// The client that the program had before.
fn old(aws: &LocalAws, shared: &SharedCredentials) -> S3Client {
    S3Client::new_with(loopback::rusoto_http_client(), shared.clone(), loopback::region(aws))
}

/// The same trait over a client of the SDK. An interceptor plants the faults.
async fn new(aws: &LocalAws, shared: &SharedCredentials, faults: &Faults) -> Outcome<S3> {
    let config = aws_config::defaults(aws_config::BehaviorVersion::v2026_01_12())
        .http_client(loopback::sdk_http_client())
        .shared_credentials(shared)
        .rusoto_region(&loopback::region(aws))?
        .rusoto_defaults()
        .load()
        .await;
    let s3 = aws_sdk_s3::config::Builder::from(&config).force_path_style(true).interceptor(faults.clone());
    Ok(S3::from_client(aws_sdk_s3::Client::from_conf(s3.build())))
}
