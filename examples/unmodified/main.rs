//! One program that knows nothing of rusoto-compat, built twice from the same source: on Rusoto as it is, and with one
//! line more in its manifest, which puts the engine of the AWS SDK below it.
//!
//! ```text
//! cargo run --example unmodified
//! ```
//!
//! The program is in `program/`, its two manifests are in `plain/` and `patched/`. Both builds run side by side against
//! an AWS on loopback. It ends with status 1 if any step differs from its description.

mod advisories;
mod builds;
mod servers;

use builds::{Both, Build, Manifests};
use clap::Parser;
use local_aws::{Endpoint, Fault, LocalAws};
use narration::{Column, Narrator, Outcome, conclude, ensure, loopback};
use rusoto_s3::{PutObjectRequest, S3, S3Client};
use servers::Servers;
use std::process::ExitCode;
use std::time::Duration;

const PHOTO: &str = "cat.jpg";

const COLUMNS: [Column; 3] =
    [Column::text("", 32), Column::text("Rusoto as it is", 44), Column::text("one line more", 20)];

/// Builds one Rusoto program twice, as it is and on the engine of the AWS SDK, and takes both through bad days side by
/// side. Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "unmodified")]
struct Arguments {}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let manifests = Manifests::find();
    let builds = manifests.build().await?;
    let aws = LocalAws::builder().bucket("photos").start().await?;
    store_the_photo(&aws).await?;
    let servers = Servers::start(&aws).await?;
    let mut story = Story { narrator: Narrator::new(COLUMNS), aws, servers, builds };
    story.narrator.begin("One program, built twice, and an AWS with TLS on this machine.");

    story.one_line(&manifests)?;
    story.tls().await?;
    story.an_expired_session().await?;
    story.a_503().await?;
    story.a_clock_that_is_off().await
}

struct Story {
    narrator: Narrator<3>,
    aws: LocalAws,
    servers: Servers,
    builds: [Build; 2],
}

impl Story {
    fn one_line(&mut self, manifests: &Manifests) -> Outcome<()> {
        self.narrator.chapter("The manifests differ in these lines, and the sources do not differ");
        let added = manifests.added()?;
        self.narrator.block(&added.join("\n"));
        ensure(added.len() == 2, "the second manifest has two lines more, and one of them is a heading")?;
        let [plain, patched] = manifests.lock_files()?;
        let [plain, patched] = [advisories::reported(&plain)?, advisories::reported(&patched)?];
        let rows = plain.len().max(patched.len());
        let cell = |list: &[String], row: usize| list.get(row).cloned().unwrap_or_default();
        for row in 0..rows {
            let title = if row == 0 { "advisories for the lock file" } else { "" };
            self.narrator.step([title, &cell(&plain, row), &cell(&patched, row)]);
        }
        self.narrator.step(["", &plain.len().to_string(), &patched.len().to_string()]);
        ensure(!plain.is_empty() && patched.is_empty(), "the advisories are gone")
    }

    async fn tls(&mut self) -> Outcome<()> {
        self.narrator.chapter("TLS with a private authority, which the machine trusts");
        let mut both = self.start(&self.servers.by_name(), &self.keys())?;
        let said = self.fetch(&mut both, "a server by its name").await?;
        ensure(said == [OK; 2], "both fetched the photo")?;
        let mut both = self.start(&self.servers.by_address(), &self.keys())?;
        let said = self.fetch(&mut both, "a server by its address").await?;
        ensure(said[0] != OK && said[1] == OK, "only the SDK's TLS knows certificates for addresses")
    }

    async fn an_expired_session(&mut self) -> Outcome<()> {
        self.narrator.chapter("A session of a container is revoked in the middle");
        let (uri, token) = (self.aws.container_uri(), self.aws.container_token().to_owned());
        let container =
            [("AWS_CONTAINER_CREDENTIALS_FULL_URI", &*uri), ("AWS_CONTAINER_AUTHORIZATION_TOKEN", &*token)];
        let mut both = self.start(&self.servers.by_name(), &container)?;
        ensure(self.fetch(&mut both, "the session is good").await? == [OK; 2], "both fetched the photo")?;
        // A cache takes no second session in the first quarter of a second.
        tokio::time::sleep(Duration::from_millis(300)).await;
        for key in self.aws.signers("GetObject") {
            self.aws.revoke(&key);
        }
        let said = self.fetch(&mut both, "it was revoked").await?;
        ensure(said == ["ExpiredToken", OK], "the engine signed again, with a new session")?;
        let said = self.fetch(&mut both, "the next photo").await?;
        ensure(said == ["ExpiredToken", OK], "Rusoto keeps what it has until its stated end")
    }

    async fn a_503(&mut self) -> Outcome<()> {
        self.narrator.chapter("The server answers 503 twice");
        let mut both = self.start(&self.servers.by_name(), &self.keys())?;
        let said = self.fetch_during(&mut both, "without a variable").await?;
        ensure(said == [UNAVAILABLE; 2], "nobody asked for retries, so the engine makes none")?;
        let env = [&self.keys()[..], &[("AWS_MAX_ATTEMPTS", "3")]].concat();
        let mut both = self.start(&self.servers.by_name(), &env)?;
        let said = self.fetch_during(&mut both, "AWS_MAX_ATTEMPTS=3").await?;
        ensure(said == [UNAVAILABLE, OK], "the third attempt succeeded")
    }

    async fn a_clock_that_is_off(&mut self) -> Outcome<()> {
        self.narrator.chapter("The clocks of the server and of this machine differ by an hour");
        let mut both = self.start(&self.servers.an_hour_ahead(), &self.keys())?;
        let said = self.fetch(&mut both, "a server that is an hour ahead").await?;
        ensure(said == ["RequestTimeTooSkewed", OK], "the engine signed again, by the server's clock")
    }

    /// Starts both with these variables.
    fn start(&self, endpoint: &str, env: &[(&str, &str)]) -> Outcome<Both> {
        let authority = self.servers.authority();
        let endpoint = [("S3_ENDPOINT", endpoint), ("SSL_CERT_FILE", &authority)];
        Both::start(&self.builds, &[&endpoint, env].concat())
    }

    /// Returns variables with the user's keys.
    fn keys(&self) -> [(&str, &str); 2] {
        let keys = self.aws.root_keys();
        [("AWS_ACCESS_KEY_ID", &keys.access_key_id), ("AWS_SECRET_ACCESS_KEY", &keys.secret_access_key)]
    }

    /// Lets both fetch the photo, one after the other. Returns what they said.
    async fn fetch(&self, both: &mut Both, step: &str) -> Outcome<[String; 2]> {
        let said = [both.plain.fetch(PHOTO).await?, both.patched.fetch(PHOTO).await?];
        self.narrator.step([step, &said[0], &said[1]]);
        Ok(said)
    }

    /// The same, each with two answers of 503 before it.
    async fn fetch_during(&self, both: &mut Both, step: &str) -> Outcome<[String; 2]> {
        let sick = || self.aws.faults().order(Endpoint::S3, Fault::Status(503).times(2));
        sick();
        let plain = both.plain.fetch(PHOTO).await?;
        sick();
        let patched = both.patched.fetch(PHOTO).await?;
        self.aws.faults().clear_all();
        self.narrator.step([step, &plain, &patched]);
        Ok([plain, patched])
    }
}

const OK: &str = "11 bytes";
const UNAVAILABLE: &str = "ServiceUnavailable";

async fn store_the_photo(aws: &LocalAws) -> Outcome<()> {
    let s3 =
        S3Client::new_with(loopback::rusoto_http_client(), loopback::root_keys(aws), loopback::region(aws));
    let photo = PutObjectRequest {
        bucket: "photos".to_owned(),
        key: PHOTO.to_owned(),
        body: Some(b"meow, meow!".to_vec().into()),
        ..Default::default()
    };
    s3.put_object(photo).await?;
    Ok(())
}
