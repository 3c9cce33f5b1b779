//! `cargo rusoto migrate` in this process.

use std::error::Error;
use std::path::Path;

use cargo_rusoto::migrate::Options;
use clap::Parser;

#[derive(Debug, Parser)]
struct Command {
    #[command(flatten)]
    options: Options,
}

/// Writes a package on these services with one file, and rewrites it. Its time grows with the product of both.
pub(crate) fn migrate(
    folder: &Path,
    services: &[&str],
    text: &str,
    asked: &[&str],
) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder.join("src"))?;
    let manifest = folder.join("Cargo.toml");
    let services: String = services.iter().map(|it| format!("rusoto_{it} = \"0.48\"\n")).collect();
    std::fs::write(
        &manifest,
        format!(
            "[workspace]\n[package]\nname = \"calls\"\nedition = \"2021\"\n[dependencies]\nrusoto_core = \"0.48\"\n\
             {services}rusoto-compat = \"0.1\"\nrusoto-compat-facade = \"0.1\"\n"
        ),
    )?;
    std::fs::write(folder.join("src/lib.rs"), text)?;
    let arguments =
        ["migrate", "--apply", "--allow-dirty", "--no-check", "--quiet", "--manifest-path"].map(Into::into);
    let asked = asked.iter().map(Into::into);
    Command::try_parse_from(arguments.into_iter().chain([manifest.into_os_string()]).chain(asked))?
        .options
        .run()?;
    Ok(())
}
