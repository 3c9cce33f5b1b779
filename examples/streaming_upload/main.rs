//! Uploads and copies a file in constant memory, with the bodies of both SDKs.
//!
//! ```text
//! cargo run --example streaming_upload
//! cargo run --release --example streaming_upload -- --mib 1024
//! cargo run --example streaming_upload -- FILE
//! ```
//!
//! Everything happens on this machine. The server is an AWS on loopback within this process, so its memory is counted
//! too.
//!
//! It ends with status 1 if an object differs from the file, or if memory grows by more than 16 MiB.

mod arguments;
mod copies;
mod memory;
mod source;

use arguments::Arguments;
use aws_smithy_async::time::{SystemTimeSource, TimeSource};
use clap::Parser;
use copies::Copies;
use local_aws::LocalAws;
use memory::Memory;
use narration::{Outcome, conclude};
use source::Source;
use std::process::ExitCode;
use std::time::Duration;

const MIB: u64 = 1 << 20;
const MAY_GROW: u64 = 16 * MIB;

#[tokio::main]
async fn main() -> ExitCode {
    conclude(tell(Arguments::parse()).await)
}

async fn tell(arguments: Arguments) -> Outcome<()> {
    let source = match arguments.file {
        Some(path) => Source::at(path)?,
        None => Source::made_of(arguments.mib)?,
    };
    let aws = LocalAws::start().await?;
    let copies = Copies::on(&aws).await?;
    println!("An AWS on {}, in this process. {source}\n", aws.endpoint_url());

    // Memory that is allocated once, for the first request of each client, does not depend on the size.
    copies.warm_up().await?;
    let memory = Memory::now();
    println!("   {:<42} {:>7}  peak memory since the beginning", "copy", "MiB/s");
    let told = |copy: &str, took: Duration| {
        let speed = source.length() as f64 / MIB as f64 / took.as_secs_f64().max(0.001);
        println!("   {copy:<42} {speed:>7.0}  {memory}");
    };
    told("file -> put by aws-sdk-s3: a", timed(copies.upload(source.path(), "a")).await?);
    told("a -> get by rusoto_s3, put by aws-sdk-s3: b", timed(copies.by_rusoto_then_sdk("a", "b")).await?);
    told("b -> get by aws-sdk-s3, put by rusoto_s3: c", timed(copies.by_sdk_then_rusoto("b", "c")).await?);
    let grown = memory.grown();

    println!("\n   {:<6} sha256", "");
    let expected = source.checksum()?;
    println!("   {:<6} {expected}", "file");
    // Each object is read by the client that did not write it.
    let objects = [
        ("a", copies.checksum_by_rusoto("a").await?),
        ("b", copies.checksum_by_rusoto("b").await?),
        ("c", copies.checksum_by_sdk("c").await?),
    ];
    for (key, found) in &objects {
        println!("   {key:<6} {found}");
    }
    for (key, found) in objects {
        if found != expected {
            return Err(format!("object {key} is the file").into());
        }
    }
    match grown {
        Some(grown) if grown > MAY_GROW => {
            Err(format!("memory grew by at most {} MiB: {grown} bytes", MAY_GROW / MIB).into())
        }
        Some(_) => Ok(()),
        None => {
            println!("\nThe peak of memory is not known on this system, so its limit was not checked.");
            Ok(())
        }
    }
}

async fn timed(copied: impl Future<Output = Outcome<()>>) -> Outcome<Duration> {
    let clock = SystemTimeSource::new();
    let begun = clock.now();
    copied.await?;
    // If the clock was set back in between, nothing was measured.
    Ok(clock.now().duration_since(begun).unwrap_or_default())
}
