//! Custom providers: one written for Rusoto and one for the AWS SDK. Each serves the clients of both.
//!
//! ```text
//! cargo run --example custom_provider
//! ```
//!
//! Everything happens on this machine. The providers lease sessions of an AWS on loopback from a vault, which counts
//! the requests. The clock is set forward, so the example does not wait.
//!
//! It ends with status 1 if any step differs from its description.

mod providers;
mod vault;

use aws_config::meta::credentials::CredentialsProviderChain;
use aws_smithy_async::time::TimeSource;
use clap::Parser;
use local_aws::LocalAws;
use narration::{Clients, Clock, Column, Narrator, Outcome, conclude, ensure, loopback, minutes};
use providers::{RusotoVaultProvider, SdkVaultProvider};
use rusoto_compat::convert::{TryIntoSdk, error_chain};
use rusoto_compat::{SharedCredentials, SharedCredentialsBuilder};
use rusoto_core::credential::ProvideAwsCredentials;
use rusoto_s3::{S3, S3Client};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use vault::{Refusal, Vault};

/// Lets a provider of one's own, written for Rusoto or for the AWS SDK, feed clients of both. Everything happens on
/// this machine.
#[derive(Debug, Parser)]
#[command(name = "custom_provider")]
struct Arguments {}

const COLUMNS: [Column; 5] = [
    Column::text("step", 30),
    Column::text("client", 11),
    Column::text("signed by", 15),
    Column::number("vault asked", 11),
    Column::number("time", 12),
];

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let clock = Clock::default();
    let aws = Arc::new(LocalAws::builder().time_source(clock.clone()).start().await?);
    let vault = Arc::new(Vault::new(Arc::clone(&aws)));
    let begun = clock.now();
    let mut story = Story { aws, vault, clock, begun, narrator: Narrator::new(COLUMNS) };
    story.narrator.begin(&format!(
        "An AWS on {}, whose clock is set forward instead of waiting.",
        story.aws.endpoint_url()
    ));

    story.rusotos_alone().await?;
    let shared = story.rusotos_for_both().await?;
    story.the_next_lease(&shared).await?;
    let shared = story.the_sdks_for_both().await?;
    story.sealed(&shared).await?;
    story.no_entry(&shared).await
}

struct Story {
    aws: Arc<LocalAws>,
    vault: Arc<Vault>,
    clock: Clock,
    begun: SystemTime,
    narrator: Narrator<5>,
}

impl Story {
    async fn rusotos_alone(&mut self) -> Outcome<()> {
        self.narrator.chapter("A custom provider in a Rusoto client: the client asks it for every request");
        let provider = RusotoVaultProvider(Arc::clone(&self.vault));
        let region = loopback::region(&self.aws);
        let client = S3Client::new_with(loopback::rusoto_http_client(), provider, region);
        for _ in 0..3 {
            client.list_buckets().await?;
            self.signed("list buckets", "rusoto_s3");
        }
        ensure(self.vault.asked() == 3, "three requests asked the vault three times")
    }

    async fn rusotos_for_both(&mut self) -> Outcome<SharedCredentials> {
        self.narrator
            .chapter("The same provider behind SharedCredentials: it is asked once for both clients");
        let shared = self.named_vault().from_rusoto(RusotoVaultProvider(Arc::clone(&self.vault)));
        self.list_by_each(&shared, 1).await?;
        Ok(shared)
    }

    async fn the_next_lease(&mut self, shared: &SharedCredentials) -> Outcome<()> {
        self.narrator.chapter("Before the lease ends, the next one is loaded once, in the background");
        let first = shared.status().access_key_id;
        self.clock.set_past(shared.status().refresh_at);
        let clients = Clients::new(&loopback::region(&self.aws), shared).await?;
        clients.list_by_rusoto().await?;
        while shared.status().loading {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let key = self.signed("list buckets, starts the load", "rusoto_s3");
        ensure(Some(key) == first, "nobody waits for the next lease while the first one is good")?;
        let second = self.list_by_each(shared, 0).await?;
        ensure(Some(second) != first, "both clients changed over to the next lease")
    }

    async fn the_sdks_for_both(&mut self) -> Outcome<SharedCredentials> {
        self.narrator.chapter("A custom provider for the AWS SDK: it also serves both clients");
        let shared = self.named_vault().from_sdk(SdkVaultProvider(Arc::clone(&self.vault)));
        self.list_by_each(&shared, 1).await?;
        Ok(shared)
    }

    async fn sealed(&mut self, shared: &SharedCredentials) -> Outcome<()> {
        self.narrator
            .chapter("The provider fails, and there are no valid credentials: both clients show its error");
        self.vault.refuse(Some(Refusal::Sealed));
        shared.invalidate();
        let clients = Clients::new(&loopback::region(&self.aws), shared).await?;
        let refused =
            [("rusoto_s3", clients.list_by_rusoto().await), ("aws-sdk-s3", clients.list_by_sdk().await)];
        for (client, result) in refused {
            let Err(error) = result else {
                return Err(format!("{client} sent a request although nothing valid was held").into());
            };
            self.narrate("list buckets", client, "(not sent)");
            let error = error_chain(&*error);
            self.narrator.quote(&error);
            ensure(error.contains(&Refusal::Sealed.to_string()), "the error has the provider's own words")?;
        }
        Ok(())
    }

    async fn no_entry(&mut self, vault: &SharedCredentials) -> Outcome<()> {
        self.narrator.chapter(
            "The provider has no credentials, which is no failure: a chain continues with the user's keys",
        );
        self.vault.refuse(Some(Refusal::NoEntry));
        // After a failure, the vault is not asked again before the end of a pause.
        self.clock.set_past(vault.status().next_load_at);
        let keys = loopback::root_keys(&self.aws).credentials().await?.try_into_sdk()?;
        let chain = CredentialsProviderChain::first_try("vault", vault.clone()).or_else("own keys", keys);
        let shared = self.builder().name("chain").from_sdk(chain);
        let key = self.list_by_each(&shared, 1).await?;
        ensure(key == self.aws.root_keys().access_key_id, "both clients signed with the user's own keys")
    }

    /// Lists buckets through each client. Returns the access key id that both signed with.
    async fn list_by_each(&self, shared: &SharedCredentials, asks: u64) -> Outcome<String> {
        let asked = self.vault.asked();
        let clients = Clients::new(&loopback::region(&self.aws), shared).await?;
        clients.list_by_rusoto().await?;
        let by_rusoto = self.signed("list buckets", "rusoto_s3");
        clients.list_by_sdk().await?;
        let by_sdk = self.signed("list buckets", "aws-sdk-s3");
        ensure(by_rusoto == by_sdk, "both clients signed with one key")?;
        ensure(self.vault.asked() == asked + asks, "the vault was asked no more often than needed")?;
        Ok(by_sdk)
    }

    fn named_vault(&self) -> SharedCredentialsBuilder {
        self.builder().name("vault")
    }

    fn builder(&self) -> SharedCredentialsBuilder {
        SharedCredentials::builder().time_source(self.clock.clone())
    }

    /// Notes a request that succeeded, and returns the access key id that signed it.
    fn signed(&self, step: &str, client: &str) -> String {
        let key = self.aws.signers("ListBuckets").pop().unwrap_or_default();
        self.narrate(step, client, &self.narrator.session(&key));
        key
    }

    fn narrate(&self, step: &str, client: &str, signer: &str) {
        let time = self.clock.now().duration_since(self.begun).unwrap_or_default();
        self.narrator.step([step, client, signer, &self.vault.asked().to_string(), &minutes(time)]);
    }
}
