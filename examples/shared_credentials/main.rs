//! One assumed role and two SDKs: the main purpose of this crate from end to end.
//!
//! ```text
//! cargo run --example shared_credentials
//! cargo run --example shared_credentials -- --aws --role-arn ARN --bucket BUCKET --region REGION
//! ```
//!
//! Without arguments everything happens on this machine. An AWS on loopback verifies signatures and expiry, and the
//! clock is set forward, so the example does not wait. With `--aws` the same steps run against AWS in real time.
//!
//! It ends with status 1 if any step differs from its description.

mod arguments;
mod clients;
mod stage;

use arguments::Arguments;
use clap::Parser;
use clients::Clients;
use futures_util::future::try_join_all;
use narration::{Column, Narrator, Outcome, conclude, ensure, minutes};
use rusoto_compat::SharedCredentials;
use rusoto_compat::convert::error_chain;
use stage::Stage;
use std::process::ExitCode;
use std::time::Duration;

/// The objects that one client writes and the other reads.
const BY_RUSOTO: &str = "rusoto-compat-by-rusoto";
const BY_SDK: &str = "rusoto-compat-by-sdk";

const COLUMNS: [Column; 5] = [
    Column::text("step", 30),
    Column::text("client", 11),
    Column::text("signed by", 15),
    Column::number("STS calls", 9),
    Column::number("time", 12),
];

#[tokio::main]
async fn main() -> ExitCode {
    conclude(tell(Arguments::parse()).await)
}

async fn tell(arguments: Arguments) -> Outcome<()> {
    let stage = match arguments.aws() {
        Some(aws) => Stage::on_aws(aws)?,
        None => Stage::on_loopback().await?,
    };
    // Rusoto's own documentation wraps this provider in an AutoRefreshingProvider, for one client.
    let provider = stage.assume_role_provider()?;
    let shared =
        SharedCredentials::builder().name("assume role").time_source(stage.clock()).from_rusoto(provider);
    let clients = Clients::new(&stage, &shared).await?;

    let mut story = Story { stage, shared, clients, narrator: Narrator::new(COLUMNS) };
    story.narrator.begin(&story.stage.description());
    let first = story.each_reads_what_the_other_wrote().await?;
    story.many_requests(&first).await?;
    let second = story.rotation(&first).await?;
    story.outage(&second).await?;
    story.recovery(&second).await
}

struct Story {
    stage: Stage,
    shared: SharedCredentials,
    clients: Clients,
    narrator: Narrator<5>,
}

impl Story {
    /// Returns the access key id that signed all requests.
    async fn each_reads_what_the_other_wrote(&mut self) -> Outcome<String> {
        self.narrator.chapter("Each client reads what the other wrote; STS is asked once");
        self.clients.put_by_rusoto(BY_RUSOTO, "old").await?;
        ensure(self.clients.get_by_sdk(BY_RUSOTO).await? == "old", "the SDK reads what Rusoto wrote")?;
        let by_sdk = self.signed("put by Rusoto, get", "aws-sdk-s3");
        self.clients.put_by_sdk(BY_SDK, "new").await?;
        ensure(self.clients.get_by_rusoto(BY_SDK).await? == "new", "Rusoto reads what the SDK wrote")?;
        let by_rusoto = self.signed("put by the SDK, get", "rusoto_s3");
        ensure(by_sdk == by_rusoto, "both clients signed with one key")?;
        ensure(self.stage.sts_calls() == 1, "STS was asked once")?;
        Ok(by_sdk)
    }

    async fn many_requests(&mut self, key: &str) -> Outcome<()> {
        self.narrator.chapter("200 requests at once, half of them through each client");
        let old = try_join_all((0..100).map(|_| self.clients.get_by_rusoto(BY_SDK)));
        let new = try_join_all((0..100).map(|_| self.clients.get_by_sdk(BY_RUSOTO)));
        tokio::try_join!(old, new)?;
        self.signed("200 gets", "both");
        let signers = self.stage.last_signers(200, &self.shared);
        ensure(signers.iter().all(|signer| signer == key), "all were signed with the same key")?;
        ensure(self.stage.sts_calls() == 1, "STS was not asked again")
    }

    /// Returns the access key id of the new session.
    async fn rotation(&mut self, old: &str) -> Outcome<String> {
        self.narrator.chapter(
            "Before the session ends, the next one is loaded in the background, and no request waits",
        );
        self.stage.wait_until(self.shared.status().refresh_at).await;
        self.stage.slow_sts_down();
        self.get_by_both("get, while STS takes its time", old).await?;
        self.until(|status| !status.loading).await;
        self.stage.mend_sts();

        let (by_rusoto, by_sdk) = self.get_by_each("get").await?;
        ensure(by_rusoto != old && by_rusoto == by_sdk, "both clients changed over to one new session")?;
        ensure(self.stage.sts_calls() == 2, "the rotation asked STS once")?;
        Ok(by_rusoto)
    }

    async fn outage(&mut self, key: &str) -> Outcome<()> {
        self.narrator.chapter("STS is down: the session is used until its true end");
        self.stage.wait_until(self.shared.status().refresh_at).await;
        self.stage.break_sts();
        self.get_by_both("get, STS asked in background", key).await?;
        self.until(|status| status.last_error.is_some()).await;
        self.get_by_both("get, STS known to be down", key).await?;

        self.narrator
            .chapter("The session has ended: the error gives the reason, and no expired key is sent");
        self.stage.wait_until(self.shared.status().expires_at).await;
        let refused = [
            ("rusoto_s3", self.clients.get_by_rusoto(BY_SDK).await),
            ("aws-sdk-s3", self.clients.get_by_sdk(BY_RUSOTO).await),
        ];
        for (client, result) in refused {
            let Err(error) = result else {
                return Err(format!("{client} sent a request although nothing valid was held").into());
            };
            self.narrate("get", client, "(not sent)");
            let error = error_chain(&*error);
            self.narrator.quote(&error);
            ensure(error.contains("source `assume role` failed"), "the error names its source")?;
        }
        Ok(())
    }

    async fn recovery(&mut self, old: &str) -> Outcome<()> {
        self.narrator.chapter("STS is back, and so are both clients, after a pause of five seconds at most");
        self.stage.mend_sts();
        self.stage.wait(Duration::from_secs(5)).await;
        let (by_rusoto, by_sdk) = self.get_by_each("get").await?;
        ensure(by_rusoto != old && by_rusoto == by_sdk, "both clients signed with one new session")
    }

    async fn get_by_both(&self, step: &str, key: &str) -> Outcome<()> {
        tokio::try_join!(self.clients.get_by_rusoto(BY_SDK), self.clients.get_by_sdk(BY_RUSOTO))?;
        self.signed(step, "both");
        let signers = self.stage.last_signers(2, &self.shared);
        ensure(signers.iter().all(|signer| signer == key), "the valid session served both clients")
    }

    /// Returns the access key ids that the Rusoto and the SDK client signed with.
    async fn get_by_each(&self, step: &str) -> Outcome<(String, String)> {
        self.clients.get_by_rusoto(BY_SDK).await?;
        let by_rusoto = self.signed(step, "rusoto_s3");
        self.clients.get_by_sdk(BY_RUSOTO).await?;
        Ok((by_rusoto, self.signed(step, "aws-sdk-s3")))
    }

    /// Notes a get that succeeded, and returns the access key id that signed it.
    fn signed(&self, step: &str, client: &str) -> String {
        let key = self.stage.last_signers(1, &self.shared).pop().unwrap_or_default();
        self.narrate(step, client, &self.narrator.session(&key));
        key
    }

    fn narrate(&self, step: &str, client: &str, signer: &str) {
        let sts_calls = self.stage.sts_calls().to_string();
        self.narrator.step([step, client, signer, &sts_calls, &minutes(self.stage.time())]);
    }

    async fn until(&self, holds: impl Fn(rusoto_compat::CredentialStatus) -> bool) {
        while !holds(self.shared.status()) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}
