//! `cargo rusoto`.

use cargo_rusoto::{Ended, Error, command};
use clap::{CommandFactory, Parser};
use clap_complete::Shell;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Moves a program from Rusoto to the AWS SDK for Rust
#[derive(Parser)]
#[command(name = "cargo-rusoto", bin_name = "cargo rusoto", version, styles = clap_cargo_styles())]
#[command(arg_required_else_help = true, subcommand_required = true)]
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
    Facade(cargo_rusoto::facade::Options),
    /// Prints completions for a shell
    #[command(after_help = COMPLETIONS)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Prints the manual page, or writes one for each command
    #[command(hide = true)]
    Man {
        /// The folder for the pages, as ~/.local/share/man/man1
        folder: Option<PathBuf>,
    },
}

const COMPLETIONS: &str = "\
Examples:
  cargo rusoto completions bash >~/.local/share/bash-completion/completions/cargo-rusoto
  cargo rusoto completions zsh >~/.zfunc/_cargo-rusoto
  cargo rusoto completions fish >~/.config/fish/completions/cargo-rusoto.fish

They complete `cargo-rusoto`, which does what `cargo rusoto` does. Cargo's own completions
for zsh use them for `cargo rusoto` too.";

const fn clap_cargo_styles() -> clap::builder::Styles {
    clap::builder::Styles::styled()
}

fn main() -> ExitCode {
    // Cargo calls `cargo-rusoto rusoto …`, and people may call `cargo-rusoto …`.
    let mut arguments: Vec<_> = std::env::args_os().collect();
    if arguments.get(1).is_some_and(|first| first == "rusoto") {
        arguments.remove(1);
    }
    let Rusoto { command, color } = Rusoto::parse_from(arguments);
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

fn run(command: Command) -> Result<Ended, Error> {
    match command {
        Command::Inventory(command) => command.run(),
        Command::Adopt(options) => cargo_rusoto::adopt::run(&options),
        Command::Ratchet(command) => command.run(),
        Command::Migrate(options) => options.run(),
        Command::Facade(options) => options.run(),
        Command::Completions { shell } => {
            command::print(&completions(shell))?;
            Ok(Ended::Nothing)
        }
        Command::Man { folder } => man(folder.as_deref()),
    }
}

fn completions(shell: Shell) -> String {
    // For bash, clap_complete 4.6.11 writes a `-` in a name in two ways, so that no flag is found. Bash itself takes it anywhere.
    const PLAIN: &str = "cargorusoto";
    let name = if shell == Shell::Bash { PLAIN } else { "cargo-rusoto" };
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Rusoto::command().bin_name(name), name, &mut text);
    String::from_utf8_lossy(&text).replace(PLAIN, "cargo-rusoto")
}

fn man(folder: Option<&Path>) -> Result<Ended, Error> {
    let Some(folder) = folder else {
        let mut text = Vec::new();
        let rendered = clap_mangen::Man::new(Rusoto::command()).render(&mut text);
        rendered.map_err(|error| Error::with_source("the manual page cannot be made", error))?;
        command::print(&String::from_utf8_lossy(&text))?;
        return Ok(Ended::Nothing);
    };
    clap_mangen::generate_to(Rusoto::command(), folder).map_err(|error| {
        Error::with_source(
            format!(
                "the manual pages cannot be written to {}\n  Name a folder that is there",
                folder.display()
            ),
            error,
        )
    })?;
    Ok(Ended::Nothing)
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
