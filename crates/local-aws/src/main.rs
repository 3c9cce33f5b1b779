//! `cargo run -p local-aws`: the server by hand.

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use local_aws::{LocalAws, LocalAwsBuilder};

/// An AWS on loopback: S3, STS, IMDS and the container credentials endpoint.
///
/// Prints the environment variables to use it with, and runs until Ctrl-C.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Port for S3 and STS; 0 takes any that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Port for IMDS; 0 takes any that is free
    #[arg(long, default_value_t = 0)]
    imds_port: u16,
    /// Port for container credentials; 0 takes any that is free
    #[arg(long, default_value_t = 0)]
    container_port: u16,
    /// Region to state
    #[arg(long, default_value = "us-east-1", value_parser = region)]
    region: String,
    /// Refuse IMDS requests without a token
    #[arg(long)]
    imds_v2_only: bool,
    /// Shortest session that STS issues
    #[arg(long, value_name = "SECONDS", default_value_t = 900, value_parser = clap::value_parser!(u64).range(1..=43200))]
    min_session_seconds: u64,
    /// Length of sessions: of roles when the caller does not say, and from IMDS and the container endpoint
    #[arg(long, value_name = "SECONDS", default_value_t = 3600, value_parser = clap::value_parser!(u64).range(1..=43200))]
    session_seconds: u64,
    /// External id that has to be given to assume the role
    #[arg(long, value_parser = clap::builder::NonEmptyStringValueParser::new())]
    external_id: Option<String>,
    /// Keep buckets and objects in this folder, instead of a temporary one
    #[arg(long)]
    root_dir: Option<PathBuf>,
    /// Bucket to create at the start; may be given several times
    #[arg(long)]
    bucket: Vec<String>,
}

fn region(text: &str) -> Result<String, String> {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if text.is_empty() || !text.chars().all(allowed) {
        return Err("a region is made of small letters, digits and hyphens, such as eu-central-1".to_owned());
    }
    Ok(text.to_owned())
}

impl Arguments {
    fn builder(&self) -> LocalAwsBuilder {
        let session = Duration::from_secs(self.session_seconds);
        let builder = LocalAws::builder()
            .s3_port(self.port)
            .imds_port(self.imds_port)
            .container_port(self.container_port)
            .region(&self.region)
            .imds_v2_only(self.imds_v2_only)
            .min_session(Duration::from_secs(self.min_session_seconds))
            .session_duration_default(session)
            .imds_session(session)
            .ecs_session(session)
            .external_id(self.external_id.clone());
        let builder = self.bucket.iter().fold(builder, LocalAwsBuilder::bucket);
        match &self.root_dir {
            Some(path) => builder.root_dir(path),
            None => builder,
        }
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("local-aws: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let aws = arguments.builder().start().await?;
    let mut out = std::io::stdout();
    // The secrets are meant to be seen: they open nothing but this server.
    out.write_all(variables(&aws).as_bytes())?;
    out.flush()?;
    interrupted().await?;
    eprintln!("local-aws: stopped");
    Ok(())
}

fn variables(aws: &LocalAws) -> String {
    let mut lines = vec![
        format!("export AWS_ACCESS_KEY_ID={}", aws.root_keys().access_key_id),
        format!("export AWS_SECRET_ACCESS_KEY={}", aws.root_keys().secret_access_key),
        format!("export AWS_REGION={}", aws.region()),
        format!("export AWS_DEFAULT_REGION={}", aws.region()),
        format!("export AWS_ENDPOINT_URL={}", aws.endpoint_url()),
        format!("export AWS_EC2_METADATA_SERVICE_ENDPOINT={}", aws.imds_endpoint()),
        "# Instead of the keys, for a container's credentials:".to_owned(),
        format!("# export AWS_CONTAINER_CREDENTIALS_FULL_URI={}", aws.container_uri()),
        format!("# export AWS_CONTAINER_AUTHORIZATION_TOKEN={}", aws.container_token()),
        format!("# role:        {}", aws.role_arn()),
    ];
    if let Some(external_id) = aws.external_id() {
        lines.push(format!("# external id: {external_id}"));
    }
    lines.push(format!("# MFA device:  {}", aws.mfa_serial()));
    lines.push(format!("# MFA code:    {} (good once)", aws.mfa_code()));
    lines.push(format!("# web identity token (one hour): {}", aws.web_identity_token()));
    lines.push(
        "# Buckets are in the path: set force_path_style for SDK clients. Ctrl-C stops the server."
            .to_owned(),
    );
    lines.join("\n") + "\n"
}

#[cfg(unix)]
async fn interrupted() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn interrupted() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
