//! Writes calls of every operation, lets `cargo rusoto migrate` rewrite them, and lists the golden files.

#[path = "build/calls.rs"]
mod calls;
#[path = "build/errors.rs"]
mod errors;
#[path = "build/golden.rs"]
mod golden;
#[path = "build/migrate.rs"]
mod migrate;
#[path = "build/reads.rs"]
mod reads;
#[path = "build/values.rs"]
mod values;

use std::error::Error;
use std::path::Path;

use rusoto_compat_api_table::Table;

const SERVICES: [&str; 10] =
    ["dynamodb", "kinesis", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "ssm", "sts"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    let folder = std::env::var("OUT_DIR")?;
    let folder = Path::new(&folder);
    std::fs::write(folder.join("golden.rs"), golden::modules()?)?;

    let (before, after) = (folder.join("before"), folder.join("after"));
    std::fs::create_dir_all(&before)?;
    let mut modules = String::new();
    let ec2 = std::env::var_os("CARGO_FEATURE_EC2").map(|_| "ec2");
    for service in SERVICES.into_iter().chain(ec2) {
        let mut table = Table::of(service)?;
        if service == "ec2" {
            // One file with all of its calls takes `migrate` minutes.
            table.operations = table.operations.into_iter().step_by(8).collect();
        }
        let text = calls::write(&table);
        std::fs::write(before.join(format!("{service}.rs")), calls::for_both(&table, &text))?;
        modules += &format!(
            "/// The calls of {service}.\npub mod {service} {{\n\
             /// As they were written.\n#[path = {:?}]\npub mod before;\n\
             /// As they were rewritten.\n#[path = {:?}]\npub mod after;\n\
             /// The text of `after`.\npub const AFTER: &str = include_str!({1:?});\n}}\n",
            before.join(format!("{service}.rs")),
            after.join(service).join("src/lib.rs"),
        );
        migrate::migrate(&after.join(service), &[service], &text, &[])?;
        modules += &errors_of(folder, service, &errors::write(&table))?;
    }
    std::fs::write(folder.join("services.rs"), modules)?;
    Ok(())
}

/// Writes and rewrites matches on the errors of a service, and returns the modules with both.
fn errors_of(folder: &Path, service: &str, text: &str) -> Result<String, Box<dyn Error>> {
    let folder = folder.join("errors").join(service);
    std::fs::create_dir_all(&folder)?;
    let before = folder.join("before.rs");
    std::fs::write(&before, text)?;
    migrate::migrate(&folder.join("after"), &[service], text, &["--errors"])?;
    Ok(format!(
        "/// Matches on the errors of {service}.\npub mod {service}_errors {{\n\
         /// As they were written.\n#[path = {before:?}]\npub mod before;\n\
         /// As they were rewritten.\n#[path = {:?}]\npub mod after;\n\
         /// The text of `after`.\npub const AFTER: &str = include_str!({0:?});\n}}\n",
        folder.join("after/src/lib.rs"),
    ))
}
