//! Writes requests and answers with drawn values, and what a project has for a service of its own, from the tables.

use std::path::Path;

use rusoto_compat_api_table::{Table, facade};

const SERVICES: [&str; 9] =
    ["dynamodb", "kinesis", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "ssm"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var("OUT_DIR")?;
    let ec2 = std::env::var_os("CARGO_FEATURE_EC2").map(|_| "ec2");
    for service in SERVICES.into_iter().chain(ec2) {
        let text = facade::write_samples(&Table::of(service)?, "crate::any");
        std::fs::write(Path::new(&folder).join(format!("{service}.rs")), text)?;
    }
    // As for a service that the crate does not have: its name is none of the crate's.
    let mut table = Table::of("sts")?;
    table.service = "own".to_owned();
    let text = facade::write_routed(&table, "rusoto_compat_facade");
    // A file with these cannot be included.
    let lines: Vec<_> = text.lines().filter(|it| !it.starts_with("//!") && !it.starts_with("#!")).collect();
    std::fs::write(Path::new(&folder).join("own.rs"), lines.join("\n"))?;
    Ok(())
}
