//! An environment of Lambda: a process of the function, with the variables that Lambda sets.

use crate::runtime_api::RuntimeApi;
use lambda_example::Listing;
use lambda_runtime::Diagnostic;
use local_aws::LocalAws;
use narration::Outcome;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::process::{Child, Command};

/// A limit for steps that would otherwise never end. All steps here are faster.
const PATIENCE: Duration = Duration::from_secs(30);

/// A process of the function. Dropping it ends the process.
pub(crate) struct Environment {
    api: RuntimeApi,
    process: Child,
}

impl Environment {
    /// Starts the function, and returns when it is ready for its first invocation.
    pub(crate) async fn start(
        function: &Path,
        aws: &LocalAws,
        role: &str,
        at_a_time: usize,
    ) -> Outcome<Self> {
        let api = RuntimeApi::start().await?;
        // Lambda sets the keys of the function's own role. They live longer than the environment.
        let own = aws.issue_session(Duration::from_secs(12 * 3600));
        let mut command = Command::new(function);
        command
            .env_clear()
            .env("AWS_LAMBDA_RUNTIME_API", api.address())
            .env("AWS_LAMBDA_FUNCTION_NAME", "list-buckets")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128")
            .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
            .env("AWS_LAMBDA_LOG_LEVEL", "ERROR")
            .env("AWS_REGION", aws.region())
            .env("AWS_ACCESS_KEY_ID", own.access_key_id)
            .env("AWS_SECRET_ACCESS_KEY", own.secret_access_key)
            .env("AWS_SESSION_TOKEN", own.session_token)
            .env("AWS_ENDPOINT_URL", aws.endpoint_url())
            .env("ROLE_ARN", role)
            .stdin(Stdio::null())
            // The log of the function, which Lambda would send to CloudWatch.
            .stdout(Stdio::null())
            .kill_on_drop(true);
        if at_a_time > 1 {
            command.env("AWS_LAMBDA_MAX_CONCURRENCY", at_a_time.to_string());
        }
        let process = command.spawn()?;
        let mut environment = Self { api, process };
        tokio::select! {
            () = environment.api.ready() => Ok(environment),
            ended = environment.process.wait() => {
                Err(format!("the function ended in its init phase: {}", ended?).into())
            }
            () = tokio::time::sleep(PATIENCE) => Err("the function is not ready after 30 s".into()),
        }
    }

    /// Invokes the function, and returns its list of buckets or its error.
    pub(crate) async fn list_buckets(&self) -> Outcome<Result<Listing, Diagnostic>> {
        let answer = tokio::time::timeout(PATIENCE, self.api.invoke())
            .await
            .map_err(|_| "an invocation has no answer after 30 s")??;
        Ok(match answer {
            Ok(listing) => Ok(serde_json::from_slice(&listing)?),
            Err(error) => Err(serde_json::from_slice(&error)?),
        })
    }
}
