//! Clients of both SDKs on one HTTP client: one pool, one TLS stack, one proxy.
//!
//! ```text
//! cargo run --example one_http_stack
//! ```
//!
//! Everything happens on this machine: an AWS on loopback that counts connections, an endpoint with TLS and a private
//! certificate authority, and a proxy.
//!
//! It ends with status 1 if any step differs from its description.

mod clients;
mod servers;
mod stacks;

use clap::Parser;
use clients::Clients;
use local_aws::LocalAws;
use narration::{Column, Narrator, Outcome, conclude, ensure, loopback};
use rusoto_compat::SharedCredentials;
use rusoto_compat::convert::error_chain;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_compat::preflight::{CheckStatus, Preflight};
use rusoto_compat::usage::Side;
use rusoto_core::{HttpClient, Region};
use servers::{Proxy, TlsEndpoint};
use std::process::ExitCode;

const BUCKET: &str = "one-stack";

const COLUMNS: [Column; 4] = [
    Column::text("request", 14),
    Column::text("client", 11),
    Column::text("over HTTP client", 17),
    Column::number("connections", 11),
];

/// Lets Rusoto clients and AWS SDK clients use one HTTP client, and counts the connections at the server: before and
/// after, with a private certificate authority, and through a proxy. Everything happens on this machine.
#[derive(Debug, Parser)]
#[command(name = "one_http_stack")]
struct Arguments {}

// One thread: see `settled`.
#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let aws = LocalAws::start().await?;
    aws.create_bucket(BUCKET)?;
    let shared = SharedCredentials::builder().name("static keys").from_rusoto(loopback::root_keys(&aws));

    let mut story = Story { narrator: Narrator::new(COLUMNS), aws, shared, connections_before: 0 };
    story.narrator.begin(&format!(
        "An AWS on {}; connections are counted there, from the beginning of each chapter.",
        story.aws.endpoint_url()
    ));
    story.a_pool_each().await?;
    story.one_pool().await?;
    let tls = TlsEndpoint::start(&story.aws.endpoint_url()).await?;
    story.a_private_authority(&tls).await?;
    story.a_proxy(&tls).await
}

struct Story {
    narrator: Narrator<4>,
    aws: LocalAws,
    shared: SharedCredentials,
    connections_before: u64,
}

impl Story {
    async fn a_pool_each(&mut self) -> Outcome<()> {
        self.chapter("Each client has an HTTP client of its own: a pool each");
        let region = self.region(self.aws.endpoint_url());
        let config = stacks::config(stacks::plain(), &self.shared, &region).await?;
        // Rusoto's default client refuses plain http when it is built with rustls. This client speaks only plain http.
        let rusotos_own = loopback::rusoto_http_client();
        let clients = Clients::new(rusotos_own, stacks::s3(&config), &self.shared, &region);
        self.both_read_what_the_other_wrote(&clients, ["Rusoto's", "the SDK's"]).await?;
        ensure(self.connections() == 2, "two pools, so two connections")
    }

    async fn one_pool(&mut self) -> Outcome<()> {
        self.chapter("The Rusoto client over the HTTP client of the SDK: one pool");
        let region = self.region(self.aws.endpoint_url());
        let config = stacks::config(stacks::plain(), &self.shared, &region).await?;
        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
        let clients = Clients::new(dispatcher, stacks::s3(&config), &self.shared, &region);
        self.both_read_what_the_other_wrote(&clients, ["the SDK's"; 2]).await?;
        ensure(self.connections() == 1, "one pool, so one connection for requests one after the other")
    }

    async fn a_private_authority(&mut self, tls: &TlsEndpoint) -> Outcome<()> {
        self.chapter(
            "TLS 1.3, with a certificate from a private authority: only the SDK's client is told of it",
        );
        let region = self.region(tls.url());
        let http_client = stacks::trusting(tls.authority())?;
        let config = stacks::config(http_client, &self.shared, &region).await?;

        let without = Clients::new(HttpClient::new()?, stacks::s3(&config), &self.shared, &region);
        let Err(error) = without.get_by_rusoto("by-sdk").await else {
            return Err("Rusoto's own client trusted an authority that it was never told of".into());
        };
        self.narrate("get: refused", "rusoto_s3", "Rusoto's");
        let error = error_chain(&*error);
        self.narrator.quote(&error);
        ensure(error.contains("certificate"), "it was refused because of its certificate")?;

        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
        let clients = Clients::new(dispatcher, stacks::s3(&config), &self.shared, &region);
        self.both_read_what_the_other_wrote(&clients, ["the SDK's"; 2]).await?;
        ensure(tls.handshakes() == 1, "one TLS handshake for both clients")
    }

    async fn a_proxy(&mut self, tls: &TlsEndpoint) -> Outcome<()> {
        self.chapter("The same through a proxy, which only the SDK's client knows of");
        let proxy = Proxy::start().await?;
        let region = self.region(tls.url());
        let http_client = stacks::trusting_through(tls.authority(), &proxy.url())?;
        let config = stacks::config(http_client, &self.shared, &region).await?;
        let dispatcher = SharedHttpDispatcher::from_sdk_config(&config)?;
        // With this, one table shows both SDKs.
        let s3 = stacks::s3(&config).interceptor(dispatcher.operation_counts());
        let clients = Clients::new(dispatcher.clone(), s3, &self.shared, &region);
        self.both_read_what_the_other_wrote(&clients, ["the SDK's"; 2]).await?;
        self.narrator.quote(&format!("the proxy was asked for: {}", proxy.tunnels().join(", ")));
        ensure(proxy.tunnels() == [tls.host()], "one tunnel for both clients")?;

        self.narrator
            .heading("The requests over that dispatcher: those still on Rusoto, and those that have moved");
        let usage = dispatcher.usage();
        self.narrator.block(&usage.to_string());
        let calls = (usage.calls_of(Side::Rusoto), usage.calls_of(Side::Sdk));
        ensure(calls == (2, 2), "two calls through each SDK were counted")?;

        self.narrator.heading("A preflight with the objects from which these clients were built");
        let report = Preflight::builder()
            .shared(&self.shared)
            .sdk_config(&config)
            .rusoto_region(&region)
            .rusoto_dispatcher(dispatcher)
            .run()
            .await;
        self.narrator.block(&report.to_string());
        ensure(report.checks().iter().all(|check| check.status == CheckStatus::Ok), "every check is well")
    }

    async fn both_read_what_the_other_wrote(
        &self,
        clients: &Clients,
        [rusotos, sdks]: [&str; 2],
    ) -> Outcome<()> {
        settled(clients.put_by_rusoto("by-rusoto", "old")).await?;
        self.narrate("put", "rusoto_s3", rusotos);
        ensure(settled(clients.get_by_sdk("by-rusoto")).await? == "old", "the SDK reads what Rusoto wrote")?;
        self.narrate("get", "aws-sdk-s3", sdks);
        settled(clients.put_by_sdk("by-sdk", "new")).await?;
        self.narrate("put", "aws-sdk-s3", sdks);
        ensure(settled(clients.get_by_rusoto("by-sdk")).await? == "new", "Rusoto reads what the SDK wrote")?;
        self.narrate("get", "rusoto_s3", rusotos);
        Ok(())
    }

    fn narrate(&self, request: &str, client: &str, over: &str) {
        self.narrator.step([request, client, over, &self.connections().to_string()]);
    }

    fn chapter(&mut self, text: &str) {
        self.connections_before = self.aws.connections();
        self.narrator.chapter(text);
    }

    /// Returns the number of connections that the server has accepted in this chapter.
    fn connections(&self) -> u64 {
        self.aws.connections() - self.connections_before
    }

    fn region(&self, endpoint: String) -> Region {
        Region::Custom { name: self.aws.region().to_owned(), endpoint }
    }
}

/// Waits until the connection of a request is back in its pool. This takes a moment after its response was read, and a
/// request before that opens another connection. On a runtime with one thread, the moment has passed after every task
/// has had a turn.
async fn settled<T>(request: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    let answer = request.await?;
    for _ in 0..16 {
        tokio::task::yield_now().await;
    }
    Ok(answer)
}
