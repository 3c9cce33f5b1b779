//! Runs the Lambda function in `../src` on this machine, with a Lambda and an AWS on loopback.
//!
//! ```text
//! cargo run -p lambda-example --example lambda
//! cargo run -p lambda-example --example lambda -- --function target/lambda/lambda-example/bootstrap
//! ```
//!
//! It ends with status 1 if any step differs from its description.

mod environment;
mod runtime_api;
mod story;

use clap::Parser;
use narration::{Outcome, conclude};
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs a Lambda function on this machine that lists buckets of another account through Rusoto and through the AWS
/// SDK: a cold start, many invocations at a time, and a role that may not be assumed.
#[derive(Debug, Parser)]
#[command(name = "lambda")]
struct Arguments {
    /// The function as it was built to be deployed. Without it, this program starts itself as the function.
    #[arg(long, value_name = "FILE", value_parser = readable_file)]
    function: Option<PathBuf>,
}

fn readable_file(path: &str) -> Result<PathBuf, String> {
    match std::fs::File::open(path).and_then(|file| file.metadata()) {
        Ok(metadata) if metadata.is_file() => Ok(path.into()),
        Ok(_) => Err("not a file".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    // This program starts itself as the function, with the variables that Lambda sets.
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_some() {
        return conclude(lambda_example::run().await);
    }
    conclude(tell(Arguments::parse()).await)
}

async fn tell(Arguments { function }: Arguments) -> Outcome<()> {
    let is_optimised = function.is_some() || !cfg!(debug_assertions);
    let took = story::tell(&function.map_or_else(std::env::current_exe, Ok)?).await?;
    println!("\n{took}");
    if !is_optimised {
        println!("This is a build for development. An optimised one starts several times faster.");
    }
    Ok(())
}
