//! The facade of S3 and the SDK's own client: `cargo run --release -p facade-bench`.
//!
//! Both have the same client, so the same connections, and take turns of a tenth of a second on one server in a process
//! of its own. The output is the median ratio of the rounds with its quartiles.

mod server;

use std::error::Error;
use std::time::{Duration, Instant};

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_types::region::Region;
use aws_types::sdk_config::SdkConfig;
use futures_util::TryStreamExt;
use rusoto_compat_facade as facade;
use rusoto_s3::{GetObjectRequest, S3};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// The least that the facade may reach of the SDK's requests a second.
const LIMIT: f64 = 0.98;

const TURN: Duration = Duration::from_millis(100);

fn main() -> Outcome<()> {
    if std::env::args().nth(1).as_deref() == Some(server::ROLE) {
        return server::run();
    }
    let rounds = if std::env::args().nth(1).as_deref() == Some("short") { 11 } else { 101 };
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?
        .block_on(compare(rounds))
}

async fn compare(rounds: usize) -> Outcome<()> {
    let server = server::Server::start()?;
    let keys = Credentials::new("AKIDEXAMPLE", "a secret", None, None, "bench");
    let config = SdkConfig::builder()
        .region(Region::from_static("us-east-1"))
        .endpoint_url(&server.url)
        .http_client(aws_smithy_http_client::Builder::new().build_http())
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .build();
    let facade = facade::S3::from_config(&config);
    let sides = [Side::Sdk(facade.client().clone()), Side::Facade(facade)];
    println!("requests a second of the facade, as a part of the SDK's; the limit is {LIMIT}");
    println!("{:<22}{:>8}{:>18}{:>14}", "", "median", "quartiles", "of the SDK");
    for (key, size, name) in [("small", server::SMALL, "GET 10 B"), ("mib", server::MIB, "GET 1 MiB")] {
        for tasks in [1, 64] {
            let (mut ratios, mut rates) = (Vec::new(), Vec::new());
            for round in 0..=rounds {
                // Neither is always the first.
                let mut rate = [0.0; 2];
                for at in [round % 2, 1 - round % 2] {
                    rate[at] = turn(&sides[at], tasks, key, size).await?;
                }
                // The first round opens the connections.
                if round > 0 {
                    ratios.push(rate[1] / rate[0]);
                    rates.push(rate[0]);
                }
            }
            ratios.sort_by(f64::total_cmp);
            rates.sort_by(f64::total_cmp);
            let [low, median, high] = [rounds / 4, rounds / 2, rounds * 3 / 4].map(|at| ratios[at]);
            let verdict = if median < LIMIT { "  missed" } else { "" };
            let (what, rate) = (format!("{name}, {tasks} tasks"), rates[rounds / 2]);
            println!("{what:<22}{median:>8.3}    {low:.3} to {high:.3}{rate:>14.0}{verdict}");
        }
    }
    Ok(())
}

#[derive(Clone)]
enum Side {
    Sdk(aws_sdk_s3::Client),
    Facade(facade::S3),
}

impl Side {
    /// Reads an object, and returns its length.
    async fn get(&self, key: &str) -> Outcome<usize> {
        let mut length = 0;
        match self {
            Self::Sdk(s3) => {
                let mut body = s3.get_object().bucket("bench").key(key).send().await?.body;
                while let Some(chunk) = body.try_next().await? {
                    length += chunk.len();
                }
            }
            Self::Facade(s3) => {
                let (bucket, key) = ("bench".to_owned(), key.to_owned());
                let request = GetObjectRequest { bucket, key, ..Default::default() };
                let mut body = s3.get_object(request).await?.body.ok_or("no body")?;
                while let Some(chunk) = body.try_next().await? {
                    length += chunk.len();
                }
            }
        }
        Ok(length)
    }
}

/// Returns the requests a second of some tasks.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
async fn turn(side: &Side, tasks: usize, key: &'static str, size: usize) -> Outcome<f64> {
    let start = Instant::now();
    let tasks: Vec<_> = (0..tasks)
        .map(|_| {
            let side = side.clone();
            tokio::spawn(async move {
                let mut requests = 0_u32;
                while start.elapsed() < TURN {
                    if side.get(key).await? != size {
                        return Err("another length".into());
                    }
                    requests += 1;
                }
                Outcome::Ok(requests)
            })
        })
        .collect();
    let mut requests = 0;
    for task in tasks {
        requests += task.await??;
    }
    Ok(f64::from(requests) / start.elapsed().as_secs_f64())
}
