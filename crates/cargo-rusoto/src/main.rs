//! `cargo rusoto`.

use cargo_rusoto::{Error, command};
use clap::Parser;
use std::process::ExitCode;

/// Cargo calls `cargo-rusoto rusoto …`.
#[derive(Parser)]
#[command(name = "cargo", bin_name = "cargo", styles = clap_cargo_styles())]
enum Cargo {
    /// Moves a program from Rusoto to the AWS SDK for Rust
    #[command(version, arg_required_else_help = true, subcommand_required = true)]
    Rusoto(Rusoto),
}

#[derive(clap::Args)]
struct Rusoto {
    #[command(subcommand)]
    command: Command,
    /// When to print with colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    /// On a terminal, and as NO_COLOR and CLICOLOR_FORCE say
    Auto,
    Always,
    Never,
}

/// The commands, one module each in the library.
#[derive(clap::Subcommand)]
enum Command {
    Inventory(command::Inventory),
    /// Takes the drop-ins into this workspace: Rusoto on the engine of the AWS SDK
    Adopt(cargo_rusoto::adopt::Options),
    Ratchet(command::Ratchet),
    Migrate(cargo_rusoto::migrate::Options),
}

const fn clap_cargo_styles() -> clap::builder::Styles {
    clap::builder::Styles::styled()
}

fn main() -> ExitCode {
    let Cargo::Rusoto(Rusoto { command, color }) = Cargo::parse();
    match color {
        Color::Auto => {}
        Color::Always => anstream::ColorChoice::Always.write_global(),
        Color::Never => anstream::ColorChoice::Never.write_global(),
    }
    match cargo_rusoto::interrupt::handle().and_then(|()| run(command)) {
        Ok(ended) => ExitCode::from(ended.status()),
        Err(error) => {
            report(&error);
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<cargo_rusoto::Ended, Error> {
    match command {
        Command::Inventory(command) => command.run(),
        Command::Adopt(options) => cargo_rusoto::adopt::run(&options),
        Command::Ratchet(command) => command.run(),
        Command::Migrate(options) => options.run(),
    }
}

/// Prints an error with its causes.
fn report(error: &Error) {
    let style = anstyle::AnsiColor::Red.on_default().bold();
    anstream::eprintln!("{style}error:{style:#} {error}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        anstream::eprintln!("  caused by: {error}");
        cause = error.source();
    }
}
