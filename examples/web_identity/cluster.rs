//! The part of Kubernetes: a file with a token, and a pod with variables that name the file and the role.

use local_aws::LocalAws;
use narration::Outcome;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// A limit for steps that would otherwise never end. All steps here are faster.
const PATIENCE: Duration = Duration::from_secs(30);

/// The volume with the token of a service account.
pub(crate) struct TokenFile {
    volume: TempDir,
}

impl TokenFile {
    pub(crate) fn new() -> Outcome<Self> {
        Ok(Self { volume: tempfile::Builder::new().prefix("web-identity-").tempdir()? })
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.volume.path().join("token")
    }

    /// Replaces the token in one step, as the kubelet does, so no reader sees half of it.
    pub(crate) fn rotate(&self, token: &str) -> Outcome<()> {
        let next = self.volume.path().join("token.next");
        std::fs::write(&next, token)?;
        Ok(std::fs::rename(next, self.path())?)
    }
}

/// A process of this program in an environment of its own. Dropping it ends the process.
pub(crate) struct Pod {
    _process: Child,
    orders: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Pod {
    pub(crate) fn start(aws: &LocalAws, token: &TokenFile) -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg("--pod")
            .env_clear()
            // The variables that EKS sets for a service account with a role.
            .env("AWS_ROLE_ARN", aws.role_arn())
            .env("AWS_WEB_IDENTITY_TOKEN_FILE", token.path())
            .env("AWS_REGION", aws.region())
            // The AWS is the one on loopback.
            .env("AWS_ENDPOINT_URL", aws.endpoint_url())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let orders = process.stdin.take().ok_or("the pod has no input")?;
        let answers = process.stdout.take().ok_or("the pod has no output")?;
        Ok(Self { _process: process, orders, answers: BufReader::new(answers).lines() })
    }

    /// Sends an order, and returns the number in the answer, or zero.
    pub(crate) async fn order(&mut self, order: &str) -> Outcome<u64> {
        self.orders.write_all(format!("{order}\n").as_bytes()).await?;
        let answer = tokio::time::timeout(PATIENCE, self.answers.next_line())
            .await
            .map_err(|_| format!("the pod does not answer: {order}"))??
            .ok_or("the pod has ended")?;
        match answer.split_once(' ').unwrap_or((&answer, "")) {
            ("ok", "") => Ok(0),
            ("ok", number) => Ok(number.parse()?),
            (_, why) => Err(why.into()),
        }
    }
}
