//! The program in the pod. It reads only its environment.
//!
//! Each order is a line on standard input, and so is each answer: `ok`, sometimes with a number, or `failed` with the
//! reason.

use aws_smithy_async::time::TimeSource;
use narration::{Clients, Clock, Outcome};
use rusoto_compat::SharedCredentials;
use rusoto_compat::convert::error_chain;
use rusoto_compat::legacy::WebIdentityProvider;
use rusoto_core::Region;
use std::env;
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncBufReadExt, BufReader};

pub(crate) struct Program {
    clock: Clock,
    shared: SharedCredentials,
    clients: Clients,
}

impl Program {
    pub(crate) async fn start() -> Outcome<Self> {
        let clock = Clock::default();
        // Rusoto's chain ignores AWS_WEB_IDENTITY_TOKEN_FILE. This provider reads it at every call.
        let provider = WebIdentityProvider::from_k8s_env();
        let shared = SharedCredentials::builder()
            .name("web identity")
            .time_source(clock.clone())
            .from_rusoto(provider);

        let region =
            Region::Custom { name: env::var("AWS_REGION")?, endpoint: env::var("AWS_ENDPOINT_URL")? };
        let clients = Clients::new(&region, &shared).await?;
        Ok(Self { clock, shared, clients })
    }

    /// Carries out orders until standard input ends.
    pub(crate) async fn serve(self) -> Outcome<()> {
        let mut lines = BufReader::new(tokio::io::stdin()).lines();
        while let Some(line) = lines.next_line().await? {
            match self.perform(&line).await {
                Ok(None) => println!("ok"),
                Ok(Some(number)) => println!("ok {number}"),
                Err(error) => println!("failed {}", error_chain(&*error).replace('\n', " ")),
            }
        }
        Ok(())
    }

    async fn perform(&self, line: &str) -> Outcome<Option<u64>> {
        match line.split_once(' ').unwrap_or((line, "")) {
            ("rusoto_s3", "") => self.clients.list_by_rusoto().await?,
            ("aws-sdk-s3", "") => self.clients.list_by_sdk().await?,
            ("forward", millis) => self.clock.set_forward(Duration::from_millis(millis.parse()?)),
            ("until-loaded", "") => {
                while self.shared.status().loading {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            }
            ("until-refresh", "") => return Ok(Some(self.until(self.shared.status().refresh_at))),
            ("until-expiry", "") => return Ok(Some(self.until(self.shared.status().expires_at))),
            _ => return Err(format!("not understood: {line}").into()),
        }
        Ok(None)
    }

    /// Returns the time until then in milliseconds, or zero if it has passed.
    fn until(&self, time: Option<SystemTime>) -> u64 {
        let ahead = time.and_then(|time| time.duration_since(self.clock.now()).ok()).unwrap_or_default();
        u64::try_from(ahead.as_millis()).unwrap_or(u64::MAX)
    }
}
