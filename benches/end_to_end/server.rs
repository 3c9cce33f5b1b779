//! Runs local-aws in a process of its own, so that the processor time of the clients is separate from the server's.

use crate::Outcome;
use local_aws::LocalAws;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

pub(crate) const BUCKET: &str = "bench";

const ROLE_OF_PROCESS: &str = "END_TO_END_SERVER";

/// A running server. It ends when this is dropped.
pub(crate) struct Server {
    pub(crate) endpoint_url: String,
    pub(crate) role_arn: String,
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: String,
    process: Child,
    /// The server's process ends when this is closed.
    questions: Option<ChildStdin>,
    answers: Lines<BufReader<ChildStdout>>,
}

/// Returns the counts so far.
pub(crate) struct Seen {
    pub(crate) connections: u64,
    pub(crate) assumed: u64,
}

impl Server {
    pub(crate) fn start() -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .env(ROLE_OF_PROCESS, "yes")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let questions = process.stdin.take();
        let mut answers = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        let mut line = || answers.next().ok_or("the server ended")?.map_err(Box::from);
        let line: &mut dyn FnMut() -> Outcome<String> = &mut line;
        Ok(Self {
            endpoint_url: line()?,
            role_arn: line()?,
            access_key_id: line()?,
            secret_access_key: line()?,
            process,
            questions,
            answers,
        })
    }

    pub(crate) fn seen(&mut self) -> Outcome<Seen> {
        writeln!(self.questions.as_mut().ok_or("the server was stopped")?)?;
        let answer = self.answers.next().ok_or("the server ended")??;
        let (connections, assumed) = answer.split_once(' ').ok_or("not two numbers")?;
        Ok(Seen { connections: connections.parse()?, assumed: assumed.parse()? })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.questions.take());
        if let Err(error) = self.process.wait() {
            eprintln!("the server may be running still: {error}");
        }
    }
}

/// Returns whether this process is the server.
pub(crate) fn is_asked_for() -> bool {
    std::env::var_os(ROLE_OF_PROCESS).is_some()
}

/// Serves until standard input ends. It answers each line on it with the counts so far.
pub(crate) fn run() -> Outcome<()> {
    let aws = LocalAws::start_blocking()?;
    aws.create_bucket(BUCKET)?;
    let keys = aws.root_keys();
    println!("{}\n{}", aws.endpoint_url(), aws.role_arn());
    println!("{}\n{}", keys.access_key_id, keys.secret_access_key);
    for question in std::io::stdin().lines() {
        question?;
        println!("{} {}", aws.connections(), aws.calls("AssumeRole"));
    }
    Ok(())
}
