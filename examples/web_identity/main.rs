//! The role of a Kubernetes service account for clients of both SDKs, while the token in its file rotates.
//!
//! ```text
//! cargo run --example web_identity
//! ```
//!
//! Everything happens on this machine. An AWS on loopback checks the tokens, and the clock is set forward, so the
//! example does not wait. The program in the pod is a process of its own, with the environment of a pod.
//!
//! It ends with status 1 if any step differs from its description.

mod arguments;
mod cluster;
mod program;

use arguments::Arguments;
use aws_smithy_async::time::TimeSource;
use clap::Parser;
use cluster::{Pod, TokenFile};
use local_aws::LocalAws;
use narration::{Clock, Column, Narrator, Outcome, conclude, ensure, minutes};
use program::Program;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// The `expirationSeconds` in the specification of a pod.
const TOKEN: Duration = Duration::from_secs(40 * 60);

const COLUMNS: [Column; 5] = [
    Column::text("step", 30),
    Column::text("client", 11),
    Column::text("signed by", 15),
    Column::number("STS calls", 9),
    Column::number("time", 12),
];

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { pod } = Arguments::parse();
    if pod {
        return match be_the_pod().await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => conclude(Err(error)),
        };
    }
    conclude(tell().await)
}

async fn be_the_pod() -> Outcome<()> {
    Program::start().await?.serve().await
}

async fn tell() -> Outcome<()> {
    let clock = Clock::default();
    let aws = LocalAws::builder().time_source(clock.clone()).start().await?;
    let token = TokenFile::new()?;
    token.rotate(&aws.web_identity_token_for(TOKEN))?;
    let pod = Pod::start(&aws, &token)?;
    let begun = clock.now();
    let mut story = Story { aws, token, pod, clock, begun, narrator: Narrator::new(COLUMNS) };
    story.narrator.begin(&format!(
        "A pod, and an AWS on {}, whose clocks are set forward instead of waiting.",
        story.aws.endpoint_url()
    ));

    let first = story.the_pod_starts().await?;
    story.the_token_rotates(&first).await?;
    let second = story.the_next_session(&first).await?;
    story.the_token_goes_stale(&second).await?;
    story.the_session_ends().await?;
    story.recovery(&second).await
}

struct Story {
    aws: LocalAws,
    token: TokenFile,
    pod: Pod,
    clock: Clock,
    begun: SystemTime,
    narrator: Narrator<5>,
}

impl Story {
    /// Returns the access key id of the first session.
    async fn the_pod_starts(&mut self) -> Outcome<String> {
        self.narrator.chapter("The token in the file is exchanged for a session, once, for both clients");
        let key = self.list_by_each("list buckets").await?;
        ensure(self.sts_calls() == 1, "STS was asked once")?;
        Ok(key)
    }

    async fn the_token_rotates(&mut self, first: &str) -> Outcome<()> {
        self.narrator
            .chapter("The kubelet puts a new token into the file; the session is good, so nobody reads it");
        self.forward(TOKEN * 4 / 5).await?;
        self.token.rotate(&self.aws.web_identity_token_for(TOKEN))?;
        let key = self.list_by_each("list buckets").await?;
        ensure(key == first && self.sts_calls() == 1, "the session went on")
    }

    /// Returns the access key id of the second session.
    async fn the_next_session(&mut self, first: &str) -> Outcome<String> {
        self.narrator
            .chapter("Before the session ends: the first token is long past, the one in the file is used");
        let until = self.pod.order("until-refresh").await?;
        self.forward(Duration::from_millis(until)).await?;
        ensure(self.time() > TOKEN, "the first token has expired")?;
        self.list("list buckets, starts the load", "rusoto_s3").await?;
        let key = self.list_by_each("list buckets").await?;
        ensure(key != first, "both clients changed over to a session for the new token")?;
        ensure(self.sts_calls() == 2, "the rotation asked STS once")?;
        Ok(key)
    }

    async fn the_token_goes_stale(&mut self, second: &str) -> Outcome<()> {
        self.narrator
            .chapter("The token is not replaced, and expires: STS refuses it, and the session goes on");
        let until = self.pod.order("until-refresh").await?;
        self.forward(Duration::from_millis(until)).await?;
        self.list("list buckets, starts the load", "rusoto_s3").await?;
        let key = self.list_by_each("list buckets").await?;
        ensure(key == second, "the session serves to its end")
    }

    async fn the_session_ends(&mut self) -> Outcome<()> {
        self.narrator
            .chapter("The session has ended: the error gives the reason, and no expired key is sent");
        let until = self.pod.order("until-expiry").await?;
        self.forward(Duration::from_millis(until)).await?;
        for client in ["rusoto_s3", "aws-sdk-s3"] {
            let Err(error) = self.pod.order(client).await else {
                return Err(format!("{client} sent a request although nothing valid was held").into());
            };
            self.narrate("list buckets", client, "(not sent)");
            let error = error.to_string();
            self.narrator.quote(&error);
            ensure(error.contains("Token expired"), "the error has the words of STS")?;
        }
        Ok(())
    }

    async fn recovery(&mut self, second: &str) -> Outcome<()> {
        self.narrator
            .chapter("A new token is in the file: both clients are back, after five seconds at most");
        self.token.rotate(&self.aws.web_identity_token_for(TOKEN))?;
        self.forward(Duration::from_secs(5)).await?;
        let key = self.list_by_each("list buckets").await?;
        ensure(key != second, "both clients signed with a new session")
    }

    /// Lists buckets through each client. Returns the access key id that both signed with.
    async fn list_by_each(&mut self, step: &str) -> Outcome<String> {
        let by_rusoto = self.list(step, "rusoto_s3").await?;
        let by_sdk = self.list(step, "aws-sdk-s3").await?;
        ensure(by_rusoto == by_sdk, "both clients signed with one key")?;
        Ok(by_sdk)
    }

    /// Lists buckets, and waits for a load that this started. Returns the access key id that signed.
    async fn list(&mut self, step: &str, client: &str) -> Outcome<String> {
        self.pod.order(client).await?;
        self.pod.order("until-loaded").await?;
        let key = self.aws.signers("ListBuckets").pop().unwrap_or_default();
        self.narrate(step, client, &self.narrator.session(&key));
        Ok(key)
    }

    /// Sets the clocks of the pod and of the AWS forward.
    async fn forward(&mut self, by: Duration) -> Outcome<()> {
        let by = by + Duration::from_millis(1);
        self.clock.set_forward(by);
        self.pod.order(&format!("forward {}", by.as_millis())).await?;
        Ok(())
    }

    fn narrate(&self, step: &str, client: &str, signer: &str) {
        self.narrator.step([step, client, signer, &self.sts_calls().to_string(), &minutes(self.time())]);
    }

    fn sts_calls(&self) -> u64 {
        self.aws.calls("AssumeRoleWithWebIdentity")
    }

    fn time(&self) -> Duration {
        self.clock.now().duration_since(self.begun).unwrap_or_default()
    }
}
