//! Runs a `credential_process`, a command that prints credentials.

use super::command;
use crate::chain::context::ProviderContext;
use crate::chain::failure::Failure;
use crate::chain::json::{self, Form};
use crate::text::fit_to_show;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, future};
use futures_util::FutureExt;
use futures_util::future::try_join;
use std::fmt;
use std::io;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::Command;
use zeroize::Zeroizing;

/// The limit for the output. A document with credentials has 3 KiB at most.
const LARGEST_OUTPUT: u64 = 64 * 1024;
/// The limit for the text on stderr, which an error shows as one line.
const LONGEST_COMPLAINT: usize = 4000;

/// A command that runs at every load.
#[derive(Clone)]
pub(super) struct CredentialProcess {
    pub(super) command: String,
    /// The setting and the profile for errors: "`credential_process` of profile `x`".
    pub(super) origin: String,
    pub(super) account_id: Option<String>,
    pub(super) timeout: Duration,
    pub(super) context: ProviderContext,
}

impl fmt::Debug for CredentialProcess {
    // Leaves out the arguments, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialProcess").field("origin", &self.origin).finish_non_exhaustive()
    }
}

impl CredentialProcess {
    pub(super) async fn load(&self) -> provider::Result {
        let words = command::words(&self.command).filter(|words| !words.is_empty());
        let Some((program, arguments)) = words.as_deref().and_then(<[String]>::split_first) else {
            let text = format!("{} is no command: is a quote left open?", self.origin);
            return Err(CredentialsError::invalid_configuration(text));
        };
        let running = self.run(program, arguments);
        self.context.within(self.timeout, || format!("{}, {program:?},", self.origin), running).await
    }

    async fn run(&self, program: &str, arguments: &[String]) -> provider::Result {
        let failed = |problem: String| {
            CredentialsError::provider_error(format!("{}: {program:?} {problem}", self.origin))
        };
        // The command runs as in Rusoto: without a shell, with this process's environment and stdin, on which it may
        // ask for a code.
        let mut child = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| {
                let text = format!("{}: {program:?} cannot be started", self.origin);
                CredentialsError::provider_error(Failure::new(text, error))
            })?;
        let printed = at_most(LARGEST_OUTPUT, child.stdout.take());
        let complaint = beginning(LONGEST_COMPLAINT, child.stderr.take());
        let (printed, complaint) =
            try_join(printed, complaint.map(Ok)).await.map_err(|error| failed(error.to_string()))?;
        let status = child.wait().await.map_err(|error| failed(format!("was lost: {error}")))?;
        if !status.success() {
            let said = fit_to_show(&String::from_utf8_lossy(&complaint).replace(['\n', '\r'], " "));
            let said = if said.is_empty() { "nothing".to_owned() } else { said };
            return Err(failed(format!("ended with {status}, and said on stderr: {said}")));
        }
        let credentials = json::credentials(&printed, Form::Process, "CredentialProcess")
            .map_err(|problem| failed(format!("printed what {problem}")))?;
        Ok(match (&self.account_id, credentials.account_id()) {
            (Some(account_id), None) => with_account_id(credentials, account_id),
            _ => credentials,
        })
    }
}

fn with_account_id(credentials: Credentials, account_id: &str) -> Credentials {
    let mut with = Credentials::builder()
        .access_key_id(credentials.access_key_id())
        .secret_access_key(credentials.secret_access_key())
        .provider_name("CredentialProcess")
        .account_id(account_id);
    with.set_session_token(credentials.session_token().map(str::to_owned));
    with.set_expiry(credentials.expiry());
    with.build()
}

/// Returns all output, or an error if it is longer than the limit.
async fn at_most(limit: u64, output: Option<impl AsyncRead + Unpin>) -> io::Result<Zeroizing<Vec<u8>>> {
    // The buffer has room for the usual output. A buffer that grows leaves copies of secrets behind.
    let mut all = Zeroizing::new(Vec::with_capacity(8 * 1024));
    if let Some(output) = output {
        output.take(limit + 1).read_to_end(&mut all).await?;
    }
    if all.len() as u64 > limit {
        return Err(io::Error::other(format!("printed more than {} KiB", limit >> 10)));
    }
    Ok(all)
}

/// Returns the beginning of the output. It reads the rest too, so that the writer does not block.
async fn beginning(length: usize, output: Option<impl AsyncRead + Unpin>) -> Vec<u8> {
    let mut kept = Vec::new();
    let Some(mut output) = output else { return kept };
    let mut buffer = [0; 1024];
    while let Ok(read @ 1..) = output.read(&mut buffer).await {
        kept.extend_from_slice(&buffer[..read.min(length.saturating_sub(kept.len()))]);
    }
    kept
}

impl ProvideCredentials for CredentialProcess {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
