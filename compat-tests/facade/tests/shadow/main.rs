//! The shadow: the other side of a call beside the one that serves it. Both sides are Rusoto's clients on fakes, on a
//! clock that stands still unless all tasks wait.

mod bodies;
mod differences;
mod ends;
mod off;
mod real;
mod waits;

use std::time::Duration;

use facade_tests::{Fake, keys};
use rusoto_compat_facade::{Rollout, Routed, Shadow, ShadowUse};
use rusoto_core::Region;
use rusoto_s3::S3Client;
use rusoto_sts::{GetCallerIdentityRequest, GetCallerIdentityResponse, Sts, StsClient};

/// Returns STS over two fakes, with a shadow for each call.
fn sts(old: &Fake, new: &Fake, rules: &str, shadow: Shadow) -> Routed<StsClient, StsClient> {
    let [old, new] = [old, new].map(|it| StsClient::new_with(it.clone(), keys(), Region::UsEast1));
    Routed::new(old, new, &rollout(rules, shadow))
}

/// Returns S3 over two fakes.
fn s3(old: &Fake, new: &Fake, rules: &str, shadow: Shadow) -> Routed<S3Client, S3Client> {
    let [old, new] = [old, new].map(|it| S3Client::new_with(it.clone(), keys(), Region::UsEast1));
    Routed::new(old, new, &rollout(rules, shadow))
}

fn rollout(rules: &str, shadow: Shadow) -> Rollout {
    let rollout = Rollout::builder().shadow(shadow).build().unwrap();
    rollout.set(rules).unwrap();
    rollout
}

/// The rules of most tests.
const ALWAYS: &str = "* = old\nshadow * = 100%";

/// Returns what came of the shadows of an operation.
fn shadows(rollout: &Rollout, operation: &str) -> ShadowUse {
    rollout.usage().operation(operation).and_then(|row| row.shadow).unwrap()
}

/// Returns what came of the shadows of an operation, as a text.
fn came_of(rollout: &Rollout, operation: &str) -> String {
    shadows(rollout, operation).to_string()
}

/// An answer of STS.
fn identity(arn: &str) -> String {
    format!(
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>{arn}</Arn><UserId>U</UserId>\
         <Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>"
    )
}

async fn call(sts: &impl Sts) -> GetCallerIdentityResponse {
    sts.get_caller_identity(GetCallerIdentityRequest {}).await.unwrap()
}

const IDENTITY: &str = "sts.get_caller_identity";

/// Lets the shadows run until all of them wait, and then for a second on the clock that stands still otherwise.
async fn settle() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}
