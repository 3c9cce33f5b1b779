//! The programs that are measured, one for each contender.

use engine_work::{Measured, Outcome};
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A contender: how its worker is built and started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contender {
    Original,
    DropIn,
    Sdk,
}

impl Contender {
    pub(crate) const ALL: [Self; 3] = [Self::Original, Self::DropIn, Self::Sdk];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::DropIn => "drop-in",
            Self::Sdk => "SDK",
        }
    }

    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::Original => "engine-plain",
            Self::DropIn => "engine-patched",
            Self::Sdk => "engine-sdk",
        }
    }

    /// The manifest of the workspace that the package belongs to.
    pub(crate) fn manifest(self) -> &'static str {
        match self {
            Self::DropIn => concat!(env!("CARGO_MANIFEST_DIR"), "/../patched/Cargo.toml"),
            Self::Original | Self::Sdk => concat!(env!("CARGO_MANIFEST_DIR"), "/../../../Cargo.toml"),
        }
    }

    /// Builds the worker into this folder, and returns its path.
    pub(crate) fn build(self, target: &Path) -> Outcome<PathBuf> {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--release", "--quiet", "-p", self.package()])
            .args(["--manifest-path", self.manifest()])
            .arg("--target-dir")
            .arg(target)
            .status()?;
        if built.success() {
            Ok(target.join("release").join(self.package()))
        } else {
            Err(format!("{} was not built", self.package()).into())
        }
    }
}

/// A running worker. It ends when this is dropped.
pub(crate) struct Worker {
    process: Child,
    orders: Option<ChildStdin>,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Worker {
    pub(crate) fn start(contender: Contender, program: &Path, url: &str) -> Outcome<Self> {
        let mut process = Command::new(program);
        process.arg(url).stdin(Stdio::piped()).stdout(Stdio::piped());
        match contender {
            Contender::Original => process.arg("own"),
            Contender::DropIn => process.arg("default"),
            Contender::Sdk => &mut process,
        };
        let mut process = process.spawn()?;
        let orders = process.stdin.take();
        let answers = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        Ok(Self { process, orders, answers })
    }

    pub(crate) fn order(&mut self, call: &str, tasks: usize, requests: usize) -> Outcome<Measured> {
        writeln!(self.orders.as_mut().ok_or("the worker was stopped")?, "{call} {tasks} {requests}")?;
        let answer = self.answers.next().ok_or("the worker ended, and says why above")??;
        Ok(answer.parse()?)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        drop(self.orders.take());
        if let Err(error) = self.process.wait() {
            eprintln!("a worker may be running still: {error}");
        }
    }
}
