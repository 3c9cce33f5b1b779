//! Writes requests and answers with drawn values, from the tables.

use std::path::Path;

use rusoto_compat_api_table::{Table, facade};

const SERVICES: [&str; 8] = ["dynamodb", "kinesis", "kms", "s3", "secretsmanager", "sns", "sqs", "ssm"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var("OUT_DIR")?;
    for service in SERVICES {
        let text = facade::write_samples(&Table::of(service)?, "crate::any");
        std::fs::write(Path::new(&folder).join(format!("{service}.rs")), text)?;
    }
    Ok(())
}
