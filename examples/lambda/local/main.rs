//! The Lambda function in `../src`, run on this machine: with a Lambda and an AWS on loopback.
//!
//! ```text
//! cargo run -p lambda-example --example lambda
//! ```
//!
//! Ends with status 1 when anything is not as stated.

mod environment;
mod runtime_api;
mod story;

use clap::Parser;
use narration::{Outcome, conclude};
use std::process::ExitCode;

/// Runs a Lambda function on this machine that lists buckets of another account through Rusoto and through the AWS
/// SDK: a cold start, many invocations at a time, and a role that may not be assumed.
#[derive(Debug, Parser)]
#[command(name = "lambda")]
struct Arguments {}

#[tokio::main]
async fn main() -> ExitCode {
    // This program starts itself as the function, in an environment like Lambda's.
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_some() {
        return conclude(lambda_example::run().await);
    }
    let Arguments {} = Arguments::parse();
    conclude(tell().await)
}

async fn tell() -> Outcome<()> {
    let took = story::tell(&std::env::current_exe()?).await?;
    println!("\n{took}");
    Ok(())
}
