//! A package with the dependencies of a subject, in a folder of its own, and the calls of Cargo there.

use crate::Outcome;
use crate::subjects::{CHECKOUT, Subject};
use crate::tree::{Crates, locked, parse};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;
use tempfile::TempDir;

pub(crate) struct Scratch(TempDir);

/// What a clean build took, in seconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) wall: f64,
    /// Of all processes of the build; nothing where it is not known, which is everywhere but on Linux.
    pub(crate) processor: Option<f64>,
}

impl Scratch {
    pub(crate) fn new(subject: &Subject) -> Outcome<Self> {
        let folder = tempfile::Builder::new().prefix("build-times-").tempdir()?;
        let path = folder.path();
        std::fs::create_dir(path.join("src"))?;
        // A library, so that what is measured are the dependencies and not the linker.
        std::fs::write(path.join("src/lib.rs"), "")?;
        let manifest = format!(
            "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
            [dependencies]\n{}",
            subject.dependencies
        );
        std::fs::write(path.join("Cargo.toml"), manifest)?;
        std::fs::copy(Path::new(CHECKOUT).join("Cargo.lock"), path.join("Cargo.lock"))?;
        Ok(Self(folder))
    }

    /// What is built, for this platform; what its build scripts need is part of it.
    pub(crate) fn crates(&self) -> Outcome<Crates> {
        let tree = ["tree", "--offline", "--quiet", "--edges", "normal,build", "--prefix", "none"];
        let output = cargo(self.0.path()).args(tree).stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err("no tree; `cargo fetch` in the checkout brings what is missing".into());
        }
        let mut crates = parse(&String::from_utf8(output.stdout)?);
        crates.retain(|(name, _)| name != "scratch");
        let lock = std::fs::read_to_string(Path::new(CHECKOUT).join("Cargo.lock"))?;
        match crates.difference(&locked(&lock)).next() {
            Some((name, version)) => Err(format!("{name} {version} is not in Cargo.lock").into()),
            None => Ok(crates),
        }
    }

    /// A clean build.
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures real time")]
    pub(crate) fn build(&self) -> Outcome<Cost> {
        let before = processor_time_of_children();
        let began = Instant::now();
        let mut build = cargo(self.0.path());
        let status = build.args(["build", "--offline", "--quiet", "-j2"]).stdout(Stdio::null()).status()?;
        if !status.success() {
            return Err("the build failed".into());
        }
        let wall = began.elapsed().as_secs_f64();
        let processor = processor_time_of_children().zip(before).map(|(after, before)| after - before);
        Ok(Cost { wall, processor })
    }
}

/// Cargo, told nothing of the one that runs this benchmark, and building nowhere but in the folder.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        let is_of_cargo = name.starts_with("CARGO") && name != "CARGO_HOME" || name.ends_with("MAKEFLAGS");
        if is_of_cargo {
            command.env_remove(&*name);
        }
    }
    command.current_dir(folder).env("CARGO_INCREMENTAL", "0").env("CARGO_TARGET_DIR", folder.join("target"));
    command
}

/// What the children of this process that have ended had of a processor, with all of theirs, in seconds.
fn processor_time_of_children() -> Option<f64> {
    // The kernel tells user space of a hundred ticks a second, whatever its own clock does.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may have spaces in it.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let mut time = || fields.next()?.parse::<f64>().ok();
    Some((time()? + time()?) / TICKS)
}
