//! Rusoto's documented program for a role, with changed imports only, and a client of the AWS SDK next to it.
//!
//! ```text
//! cargo run --example assume_role
//! ```
//!
//! Everything happens on this machine. An AWS on loopback counts the calls of STS.
//!
//! It ends with status 1 if any step differs from its description.

use aws_config::BehaviorVersion;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use clap::Parser;
use local_aws::{Endpoint, Fault, LocalAws};
use narration::{Column, Narrator, Outcome, conclude, ensure, loopback};
use rusoto_compat::SharedCredentials;
use rusoto_compat::config::RusotoConfigExt;
use rusoto_compat::convert::error_chain;
use rusoto_s3::{S3, S3Client};
use std::process::ExitCode;
use std::time::Duration;

/// The original program.
mod before {
    use local_aws::LocalAws;
    use rusoto_core::credential::{AutoRefreshingProvider, ProvideAwsCredentials};
    use rusoto_s3::S3Client;
    use rusoto_sts::{StsAssumeRoleSessionCredentialsProvider, StsClient};

    include!("program.rs");
}

/// The same program. Two lines of its imports differ.
mod after {
    use local_aws::LocalAws;
    use rusoto_compat::legacy::{AutoRefreshingProvider, ProvideAwsCredentials};
    use rusoto_compat::legacy::{StsAssumeRoleSessionCredentialsProvider, StsClient};
    use rusoto_s3::S3Client;

    include!("program.rs");
}

/// Runs Rusoto's documented program for sts:AssumeRole with Rusoto's providers and, by other imports, with those of
/// `rusoto_compat::legacy`, which also serve an AWS SDK client. Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "assume_role")]
struct Arguments {}

const COLUMNS: [Column; 4] = [
    Column::text("step", 36),
    Column::text("client", 11),
    Column::text("signed by", 15),
    Column::number("AssumeRole", 10),
];

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let aws = LocalAws::start().await?;
    let mut story = Story { aws, narrator: Narrator::new(COLUMNS), asked_before: 0 };
    story.narrator.begin(&format!(
        "An AWS on {}; calls of STS are counted there, from the beginning of each chapter.",
        story.aws.endpoint_url()
    ));
    story.bare().await?;
    story.wrapped().await?;
    story.both_clients().await?;
    story.an_error_sticks().await?;
    story.an_error_passes().await
}

struct Story {
    aws: LocalAws,
    narrator: Narrator<4>,
    asked_before: u64,
}

impl Story {
    async fn bare(&mut self) -> Outcome<()> {
        self.chapter("Rusoto's imports, and what its documentation warns of: the provider as it is");
        let client = before::client(&self.aws, before::assume_role(&self.aws));
        self.list_by_rusoto(&client, 3).await?;
        ensure(self.asked() == 3, "each request asked STS")
    }

    async fn wrapped(&mut self) -> Outcome<()> {
        self.chapter("Rusoto's imports, with the AutoRefreshingProvider that it recommends: one client");
        let client = before::client(&self.aws, before::auto_refreshing(&self.aws)?);
        self.list_by_rusoto(&client, 3).await?;
        ensure(self.asked() == 1, "STS was asked once")
    }

    async fn both_clients(&mut self) -> Outcome<()> {
        self.chapter("Our imports, the same program, and a client of the AWS SDK: one session for both");
        let provider = after::auto_refreshing(&self.aws)?;
        let shared = provider.shared();
        let old = after::client(&self.aws, provider);
        let new = self.sdk_client(&shared).await?;

        let by_rusoto = self.list_by_rusoto(&old, 3).await?;
        let mut by_sdk = String::new();
        for _ in 0..3 {
            new.list_buckets().send().await?;
            by_sdk = self.signed("list buckets", "aws-sdk-s3");
        }
        ensure(by_rusoto == by_sdk, "both clients signed with one session")?;
        ensure(self.asked() == 1, "STS was asked once, for both")
    }

    async fn an_error_sticks(&mut self) -> Outcome<()> {
        self.chapter("STS fails once. Rusoto's AutoRefreshingProvider keeps the error for ever");
        self.aws.faults().order(Endpoint::Sts, Fault::Status(503).times(1));
        let client = before::client(&self.aws, before::auto_refreshing(&self.aws)?);
        let error = self.refused("list buckets", &client).await?;
        self.narrator.quote(&error);
        for _ in 0..2 {
            let again = self.refused("list buckets, STS is well", &client).await?;
            ensure(again == error, "the same error again")?;
        }
        ensure(self.asked() == 1, "STS was never asked again")
    }

    async fn an_error_passes(&mut self) -> Outcome<()> {
        self.chapter("STS fails once. With our imports the next load mends it");
        self.aws.faults().order(Endpoint::Sts, Fault::Status(503).times(1));
        let provider = after::auto_refreshing(&self.aws)?;
        let shared = provider.shared();
        let client = after::client(&self.aws, provider);
        let error = self.refused("list buckets", &client).await?;
        self.narrator.quote(&error);
        // A failure is returned to all callers for a quarter of a second, so that not every request asks a broken STS.
        let pause =
            shared.status().next_load_at.map(|until| until.duration_since(SystemTimeSource::new().now()));
        tokio::time::sleep(pause.and_then(Result::ok).unwrap_or_default() + Duration::from_millis(10)).await;
        self.list_by_rusoto(&client, 1).await?;
        ensure(self.asked() == 2, "STS was asked again, once")
    }

    async fn sdk_client(&self, shared: &SharedCredentials) -> Outcome<aws_sdk_s3::Client> {
        let config = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(loopback::sdk_http_client())
            .shared_credentials(shared)
            .rusoto_region(&loopback::region(&self.aws))?
            .load()
            .await;
        Ok(aws_sdk_s3::Client::new(&config))
    }

    /// Returns the access key id that signed last.
    async fn list_by_rusoto(&self, client: &S3Client, times: u32) -> Outcome<String> {
        let mut key = String::new();
        for _ in 0..times {
            client.list_buckets().await?;
            key = self.signed("list buckets", "rusoto_s3");
        }
        Ok(key)
    }

    /// Returns the error.
    async fn refused(&self, step: &str, client: &S3Client) -> Outcome<String> {
        let Err(error) = client.list_buckets().await else {
            return Err(format!("{step}: sent, although there was no session").into());
        };
        self.narrator.step([step, "rusoto_s3", "(not sent)", &self.asked().to_string()]);
        Ok(error_chain(&error))
    }

    fn chapter(&mut self, text: &str) {
        self.asked_before = self.aws.calls("AssumeRole");
        self.narrator.chapter(text);
    }

    /// Returns the number of calls of STS in this chapter.
    fn asked(&self) -> u64 {
        self.aws.calls("AssumeRole") - self.asked_before
    }

    /// Notes a request that succeeded, and returns the access key id that signed it.
    fn signed(&self, step: &str, client: &str) -> String {
        let key = self.aws.signers("ListBuckets").pop().unwrap_or_default();
        let session = self.narrator.session(&key);
        self.narrator.step([step, client, &session, &self.asked().to_string()]);
        key
    }
}
