//! Shows the origin of credentials: runs the default chain in typical environments, and prints which member answered
//! and why those before it did not.
//!
//! ```text
//! cargo run --example default_chain
//! cargo run --example default_chain -- --here
//! ```
//!
//! Without arguments everything happens on this machine. The example starts itself once for each environment, with the
//! metadata service, the container endpoint and the STS of an AWS on loopback. With `--here` it runs the chain once in
//! your own environment and changes nothing.
//!
//! It ends with status 1 if any step differs from its description.

mod arguments;
mod here;
mod situations;

use arguments::Arguments;
use clap::Parser;
use local_aws::LocalAws;
use narration::{Narrator, Outcome, conclude, ensure};
use situations::{Home, Situation};
use std::process::{ExitCode, Stdio};
use std::time::Duration;
use tokio::process::Command;

/// A limit for steps that would otherwise never end. All steps here are faster.
const PATIENCE: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { here } = Arguments::parse();
    if here {
        return match here::report().await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => conclude(Err(error)),
        };
    }
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let aws = LocalAws::builder().imds_v2_only(true).start().await?;
    println!("An AWS on {}. Each environment has a process of its own.", aws.endpoint_url());
    let mut narrator = Narrator::new([]);
    for situation in situations::all(&aws) {
        narrator.chapter(situation.title);
        let told = ask_in(&situation, &aws).await?;
        print!("{}", with_sessions_named(&told, &narrator));
        check(&situation, &told)?;
    }
    let asked = ["AssumeRole", "AssumeRoleWithWebIdentity", "ecs:credentials"].map(|op| aws.calls(op));
    ensure(asked == [1, 1, 1], "the role, the service account and the container were asked for once each")?;
    ensure(aws.calls("imds:credentials") == 2, "the instance was asked for twice")
}

/// Returns the report of the chain in this environment.
async fn ask_in(situation: &Situation, aws: &LocalAws) -> Outcome<String> {
    let home = Home::with(&situation.files)?;
    let variables = situation.variables.iter().map(|(name, value)| (name, home.expand(value)));
    let child = Command::new(std::env::current_exe()?)
        .arg("--here")
        .env_clear()
        .env("HOME", home.path())
        .env("AWS_REGION", aws.region())
        // STS is the AWS on loopback.
        .env("AWS_ENDPOINT_URL", aws.endpoint_url())
        .envs(variables)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let output = tokio::time::timeout(PATIENCE, child.wait_with_output())
        .await
        .map_err(|_| "the chain has not answered after 30 s")??;
    ensure(output.status.success(), "both SDKs get the same from the chain")?;
    Ok(String::from_utf8(output.stdout)?)
}

/// Returns the text with a letter for each session in place of its access key id.
fn with_sessions_named(told: &str, narrator: &Narrator<0>) -> String {
    let is_key = |word: &&str| word.len() == 20 && (word.starts_with("ASIA") || word.starts_with("AKIA"));
    let keys = told.split_whitespace().filter(is_key);
    keys.fold(told.to_owned(), |told, key| told.replace(key, &narrator.session(key)))
}

fn check(situation: &Situation, told: &str) -> Outcome<()> {
    let members = ["environment", "profile", "web identity", "container", "instance metadata"];
    for (member, expected) in members.iter().zip(situation.expected) {
        let line = format!("   {member:<17} {expected}");
        ensure(
            told.lines().any(|told| told.starts_with(&line)),
            &format!("the chain says: {}", line.trim()),
        )?;
    }
    ensure(told.contains(situation.reason), "the reason is given")
}
