//! The chain in the environment of this process.

use aws_credential_types::provider::ProvideCredentials;
use narration::{Column, Narrator, Outcome, ensure, wrapped};
use rusoto_compat::SharedCredentials;
use rusoto_compat::chain::{ChainProvider, ChainReport, Member};
use rusoto_compat::convert::error_chain;
use rusoto_core::credential::ProvideAwsCredentials;

const MEMBERS: [Member; 5] =
    [Member::Environment, Member::Profile, Member::WebIdentity, Member::Container, Member::InstanceMetadata];

/// The width of the wrapped reasons.
const WHY: usize = 74;

/// Prints the result of each member, and the key that both SDKs get.
pub(crate) async fn report() -> Outcome<()> {
    let chain = ChainProvider::new();
    // `SharedCredentials::default_chain()` does the same. Here the chain is kept for its report.
    let shared = SharedCredentials::builder().name("default chain").from_sdk(chain.clone());
    let by_sdk = shared.provide_credentials().await;
    let by_rusoto = shared.credentials().await;

    let narrator =
        Narrator::new([Column::text("member", 17), Column::text("said", 12), Column::text("why", WHY)]);
    for (member, said, why) in lines(&chain.report().ok_or("the chain was asked")?) {
        let why = wrapped(&why, WHY);
        narrator.step([&member.to_string(), said, why.first().map_or("", String::as_str)]);
        why.iter().skip(1).for_each(|line| narrator.step(["", "", line]));
    }
    match (by_rusoto, by_sdk) {
        (Ok(rusoto), Ok(sdk)) => {
            narrator.step(["both SDKs get", rusoto.aws_access_key_id(), ""]);
            ensure(rusoto.aws_access_key_id() == sdk.access_key_id(), "both SDKs get the same key")
        }
        (Err(rusoto), Err(sdk)) => {
            narrator.step(["both SDKs get", "an error that says all this", ""]);
            let told = [rusoto.to_string(), error_chain(&sdk)];
            let whole =
                told.iter().all(|error| MEMBERS.iter().all(|member| error.contains(&member.to_string())));
            ensure(whole, "both errors name every member")
        }
        _ => Err("one SDK got credentials and the other did not".into()),
    }
}

/// Returns each member, its result, and its reason if it had no credentials.
fn lines(report: &ChainReport) -> [(Member, &'static str, String); 5] {
    MEMBERS.map(|member| {
        if report.answered_by == Some(member) {
            return (member, "answered", String::new());
        }
        match report.attempts.iter().find(|attempt| attempt.member == member) {
            Some(attempt) if attempt.not_configured => (member, "not set up", with_tilde(&attempt.error)),
            Some(attempt) => (member, "FAILED", with_tilde(&attempt.error)),
            None => (member, "not asked", String::new()),
        }
    })
}

fn with_tilde(text: &str) -> String {
    match std::env::var("HOME") {
        Ok(home) if home.len() > 1 => text.replace(&home, "~"),
        _ => text.to_owned(),
    }
}
