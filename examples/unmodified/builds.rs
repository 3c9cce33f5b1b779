//! The two builds of the program, and their processes.

use narration::Outcome;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// A limit for steps that would otherwise never end. All steps here are faster.
const PATIENCE: Duration = Duration::from_secs(60);

/// The folders of both manifests.
pub(crate) struct Manifests([PathBuf; 2]);

/// An executable.
pub(crate) struct Build(PathBuf);

impl Manifests {
    pub(crate) fn find() -> Self {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/unmodified");
        Self(["plain", "patched"].map(|name| here.join(name)))
    }

    /// Builds the program twice, with Cargo's own output. What the workspace has built already is used.
    pub(crate) async fn build(&self) -> Outcome<[Build; 2]> {
        // This program is `target/debug/examples/unmodified`.
        let this = std::env::current_exe()?;
        let profile = this.ancestors().nth(2).ok_or("this program is in no folder of Cargo's")?;
        let target = profile.parent().ok_or("this program is in no folder of Cargo's")?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        for folder in &self.0 {
            eprintln!("cargo build --manifest-path {}", folder.join("Cargo.toml").display());
            let mut build = Command::new(&cargo);
            build.args(["build", "--locked", "--manifest-path"]).arg(folder.join("Cargo.toml"));
            let ended = build.arg("--target-dir").arg(target).status().await?;
            if !ended.success() {
                return Err(format!("cargo ended with {ended}").into());
            }
        }
        Ok(["plain", "patched"].map(|name| Build(target.join("debug").join(name))))
    }

    /// Returns the lines that only the second manifest has, without comments and the name of the package.
    pub(crate) fn added(&self) -> Outcome<Vec<String>> {
        let [plain, patched] = self.read("Cargo.toml")?;
        let counts = |line: &&str| !line.is_empty() && !line.starts_with('#');
        let plain: Vec<_> = plain.lines().filter(counts).collect();
        let patched = patched.replace("\"patched\"", "\"plain\"");
        let added = patched.lines().filter(counts).skip(plain.len());
        let added: Vec<_> = added.map(str::to_owned).collect();
        let same = patched.lines().filter(counts).zip(&plain).all(|(one, other)| one == *other);
        if same { Ok(added) } else { Err("the manifests differ in more than their last lines".into()) }
    }

    pub(crate) fn lock_files(&self) -> Outcome<[String; 2]> {
        self.read("Cargo.lock")
    }

    fn read(&self, file: &str) -> Outcome<[String; 2]> {
        let [plain, patched] = &self.0;
        Ok([std::fs::read_to_string(plain.join(file))?, std::fs::read_to_string(patched.join(file))?])
    }
}

/// A process of each build.
pub(crate) struct Both {
    pub(crate) plain: Program,
    pub(crate) patched: Program,
}

impl Both {
    /// Starts both, with these variables and nothing else in their environment.
    pub(crate) fn start([plain, patched]: &[Build; 2], env: &[(&str, &str)]) -> Outcome<Self> {
        Ok(Self { plain: Program::start(plain, env)?, patched: Program::start(patched, env)? })
    }
}

/// A process of the program. Dropping it ends the process.
pub(crate) struct Program {
    _process: Child,
    names: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Program {
    fn start(build: &Build, env: &[(&str, &str)]) -> Outcome<Self> {
        let mut process = Command::new(&build.0)
            .env_clear()
            .envs(env.iter().copied())
            // Nobody asks for instance metadata.
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let names = process.stdin.take().ok_or("the program has no input")?;
        let answers = process.stdout.take().ok_or("the program has no output")?;
        Ok(Self { _process: process, names, answers: BufReader::new(answers).lines() })
    }

    /// Lets the program fetch a photo. Returns its answer, and of an error the part that matters.
    pub(crate) async fn fetch(&mut self, name: &str) -> Outcome<String> {
        self.names.write_all(format!("{name}\n").as_bytes()).await?;
        let answer = tokio::time::timeout(PATIENCE, self.answers.next_line()).await;
        let answer = answer.map_err(|_| "the program does not answer")??.ok_or("the program has ended")?;
        Ok(without_frame(&answer).to_owned())
    }
}

/// Returns the code in an error of S3, or the last cause of another error.
fn without_frame(answer: &str) -> &str {
    let Some(error) = answer.strip_prefix("error: ") else { return answer };
    let code = error.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    code.map_or_else(|| error.rsplit(": ").next().unwrap_or(error), |(code, _)| code)
}
