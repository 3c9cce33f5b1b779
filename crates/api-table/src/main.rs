//! `api-table`: makes the tables, stores them in this crate, and shows them.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use rusoto_compat_api_table::read::Packages;
use rusoto_compat_api_table::{Count, SERVICES, Table, facade, matching};

/// Tables of Rusoto's API and the AWS SDK's, side by side.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Makes the tables from the sources of both SDKs, and stores them in this crate
    Write {
        /// Only these services
        services: Vec<String>,
    },
    /// Prints one operation of a stored table, or the names of all
    Show {
        /// As in `rusoto_s3`
        service: String,
        /// As `GetObject` or `get_object`
        operation: Option<String>,
    },
    /// Prints a Rust file with Rusoto's trait over the SDK's client. Format it with rustfmt
    Facade {
        /// As in `rusoto_sts`
        service: String,
        /// The path of the module that the file uses
        #[arg(long, default_value = "rusoto_compat_facade::support")]
        support: String,
    },
    /// Prints a Rust file with Rusoto's trait over two of its implementations. Format it with rustfmt
    Routed {
        /// As in `rusoto_sts`
        service: String,
        /// The path of the crate that the file uses
        #[arg(long, default_value = "rusoto_compat_facade")]
        facade: String,
    },
    /// Prints a Rust file of `rusoto-compat-facade` with the SDK's types that convert. Format it with rustfmt
    Moved {
        /// As in `rusoto_sts`
        service: String,
    },
    /// Prints how much of Rusoto's API has a partner in the SDK, and all that has none
    Survey,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::from(2)
        }
    }
}

fn run(command: &Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Write { services } => {
            let services = match &services[..] {
                [] => SERVICES.to_vec(),
                some => some.iter().map(String::as_str).collect(),
            };
            let packages = Packages::of(&folder().join("sources/Cargo.toml"), false)?;
            for service in services {
                let table = matching::make(service, &packages)?;
                let packed = table.pack()?;
                let file = folder().join(format!("data/{}.json.gz", table.service));
                std::fs::write(&file, &packed).map_err(|error| format!("{}: {error}", file.display()))?;
                println!("{}: {} bytes", file.display(), packed.len());
                left_out(&table);
            }
        }
        Command::Show { service, operation: None } => {
            Table::of(service)?.operations.iter().for_each(|operation| println!("{}", operation.name));
        }
        Command::Show { service, operation: Some(name) } => {
            let table = Table::of(service)?;
            let operation =
                table.operation(name).ok_or_else(|| format!("{service} has no operation `{name}`"))?;
            print!("{}", table.show(operation));
        }
        Command::Facade { service, support } => {
            print!("{}", facade::write(&Table::of(service)?, support)?);
        }
        Command::Routed { service, facade } => {
            print!("{}", facade::write_routed(&Table::of(service)?, facade));
        }
        Command::Moved { service } => print!("{}", facade::write_moved(&Table::of(service)?)),
        Command::Survey => {
            for service in SERVICES {
                let table = Table::of(service)?;
                let counts = table.counts();
                let of = |Count { matched, all }| format!("{matched} of {all}");
                let [operations, fields, variants] =
                    [counts.operations, counts.fields, counts.variants].map(of);
                println!("{service}: {operations} operations, {fields} fields, {variants} errors");
                left_out(&table);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn left_out(table: &Table) {
    table.left_out().iter().for_each(|line| println!("  {line}"));
}

/// The folder of this crate in the repository.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}
