//! The engine on the wire: TLS, HTTP/2, a proxy, IPv6, FIPS and virtual hosts, event streams.

mod endpoints;
mod event_stream;
mod http2;
mod ipv6;
mod proxy;
mod tls;

use local_aws::LocalAws;
use std::net::SocketAddr;
use std::path::Path;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// What the program said.
struct Said {
    ok: bool,
    text: String,
}

/// Runs the program on an endpoint, with the root's keys and these variables, and nothing else in its environment.
async fn list_buckets(aws: &LocalAws, endpoint: &str, env: &[(&str, &str)]) -> Outcome<Said> {
    let keys = aws.root_keys();
    let ended = tokio::process::Command::new(env!("CARGO_BIN_EXE_list-buckets"))
        .arg(endpoint)
        .env_clear()
        .env("AWS_ACCESS_KEY_ID", &keys.access_key_id)
        .env("AWS_SECRET_ACCESS_KEY", &keys.secret_access_key)
        .envs(env.iter().copied())
        .output()
        .await?;
    let text = String::from_utf8(ended.stdout)? + &String::from_utf8(ended.stderr)?;
    Ok(Said { ok: ended.status.success(), text })
}

/// A server with one bucket.
async fn aws() -> Outcome<LocalAws> {
    let aws = LocalAws::start().await?;
    aws.create_bucket("photos")?;
    Ok(aws)
}

/// Where it listens.
fn address(aws: &LocalAws) -> Outcome<SocketAddr> {
    Ok(aws.endpoint_url().trim_start_matches("http://").parse()?)
}

/// The certificate of an authority as a file, and the variable that names it.
fn trusting(folder: &Path, authority: &test_servers::Authority) -> Outcome<String> {
    let file = folder.join("authority.pem");
    std::fs::write(&file, authority.pem())?;
    Ok(file.display().to_string())
}
