//! ministack: an independent AWS in Python, for which the tests did not write the answers.

use std::env;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rusoto_core::credential::StaticProvider;
use rusoto_core::param::{Params, ServiceParams};
use rusoto_core::signature::SignedRequest;
use rusoto_core::{Client, Region};
use serde_json::{Value, json};

use super::{Key, Server, ServerKind};
use crate::clients::rusoto::{http_client, xml_text};

/// Names the `ministack` executable to run against.
pub const VARIABLE: &str = "RUSOTO_COMPAT_MINISTACK";

const REGION: &str = "us-east-1";
const ACCOUNT: &str = "000000000000";
const ROLE: &str = "parity-role";
const USER: &str = "parity-user";
const EXTERNAL_ID: &str = "parity external id";
const ISSUER: &str = "issuer.example";

/// `{"alg":"none"}` and `{"iss":"https://issuer.example","aud":"sts.amazonaws.com","sub":"parity-subject"}`,
/// base64url-encoded. ministack looks at the claims and not at the signature.
const WEB_IDENTITY_TOKEN: &str = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2lzc3Vlci5leGFtcGxlIiwiYXVkIjoic3RzLmFt\
     YXpvbmF3cy5jb20iLCJzdWIiOiJwYXJpdHktc3ViamVjdCJ9.c2lnbmF0dXJl";

/// How often and how long to ask whether it is up: it takes a fifth of a second on an idle machine.
const POLL: Duration = Duration::from_millis(50);
const POLLS: u32 = 600;

/// The executable, if these tests were asked to run against ministack.
pub fn asked_for() -> Option<PathBuf> {
    env::var_os(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Starts it with signatures enforced, and sets up the user and the role.
pub async fn start(executable: &Path) -> Result<Server, String> {
    // The process gets a folder of its own to work in, so a relative path would mean another one there.
    let executable = &std::path::absolute(executable)
        .map_err(|error| format!("{VARIABLE}: {}: {error}", executable.display()))?;
    // The port is free when it is chosen; should another process be faster, the child ends, and the next
    // attempt chooses another one.
    let mut last = String::new();
    for _ in 0..3 {
        match run(executable).await {
            Ok((running, endpoint_url)) => return set_up(running, endpoint_url).await,
            Err(error) => last = error,
        }
    }
    Err(format!("{VARIABLE}: {} does not start: {last}", executable.display()))
}

/// The process and the folder it works in; both go when this is dropped.
struct Running {
    child: Child,
    folder: tempfile::TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        // Fails only when the process is gone already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn run(executable: &Path) -> Result<(Running, String), String> {
    let port = test_servers::closed_port().port();
    let folder = tempfile::tempdir().map_err(|error| format!("no temporary folder: {error}"))?;
    let log = File::create(folder.path().join("log")).map_err(|error| format!("no log file: {error}"))?;
    let errors = log.try_clone().map_err(|error| format!("no log file: {error}"))?;

    let mut command = Command::new(executable);
    // Keys and settings of the machine would become ministack's own.
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    let child = command
        .env("BIND_HOST", "127.0.0.1")
        .env("GATEWAY_PORT", port.to_string())
        .env("AUTH", "true")
        .env("TMPDIR", folder.path())
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(errors)
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut running = Running { child, folder };

    let endpoint_url = format!("http://127.0.0.1:{port}");
    for _ in 0..POLLS {
        if let Ok(Some(status)) = running.child.try_wait() {
            return Err(format!("it ended with {status}; its output:\n{}", running.output()));
        }
        if is_healthy(&endpoint_url).await {
            return Ok((running, endpoint_url));
        }
        tokio::time::sleep(POLL).await;
    }
    Err(format!("it is not healthy after {:?}; its output:\n{}", POLL * POLLS, running.output()))
}

impl Running {
    fn output(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

async fn is_healthy(endpoint_url: &str) -> bool {
    let Ok(uri) = format!("{endpoint_url}/_ministack/health").parse() else {
        return false;
    };
    let answer = tokio::time::timeout(Duration::from_secs(5), hyper_0_14::Client::new().get(uri));
    matches!(answer.await, Ok(Ok(answer)) if answer.status().is_success())
}

/// One user with a key, one role that it may assume, also with a web identity.
async fn set_up(running: Running, endpoint_url: String) -> Result<Server, String> {
    let iam = Iam::new(&endpoint_url);
    let role_arn = format!("arn:aws:iam::{ACCOUNT}:role/{ROLE}");
    let everything = || json!({"Effect": "Allow", "Action": "*", "Resource": "*"});
    let no_forbidden_bucket = json!({
        "Effect": "Deny",
        "Action": "s3:*",
        "Resource": ["arn:aws:s3:::forbidden-*"],
    });
    let trust = [
        json!({
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:aws:iam::{ACCOUNT}:user/{USER}")},
            "Action": "sts:AssumeRole",
            "Condition": {"StringEquals": {"sts:ExternalId": EXTERNAL_ID}},
        }),
        json!({
            "Effect": "Allow",
            "Principal": {"Federated": format!("arn:aws:iam::{ACCOUNT}:oidc-provider/{ISSUER}")},
            "Action": "sts:AssumeRoleWithWebIdentity",
        }),
    ];

    iam.call("CreateUser", &[("UserName", USER)]).await?;
    iam.call(
        "PutUserPolicy",
        &[("UserName", USER), ("PolicyName", "all"), ("PolicyDocument", &policy(&[everything()]))],
    )
    .await?;
    iam.call("CreateRole", &[("RoleName", ROLE), ("AssumeRolePolicyDocument", &policy(&trust))]).await?;
    iam.call(
        "PutRolePolicy",
        &[
            ("RoleName", ROLE),
            ("PolicyName", "all-but"),
            ("PolicyDocument", &policy(&[everything(), no_forbidden_bucket])),
        ],
    )
    .await?;
    iam.make_forbidden_bucket().await?;
    let key = iam.call("CreateAccessKey", &[("UserName", USER)]).await?;
    let part = |element| {
        xml_text(&key, element).ok_or_else(|| format!("CreateAccessKey answered without {element}"))
    };
    let long_term = Key { access_key_id: part("AccessKeyId")?, secret_access_key: part("SecretAccessKey")? };
    Ok(Server {
        kind: ServerKind::Ministack,
        endpoint_url,
        region: REGION.to_owned(),
        long_term,
        role_arn,
        external_id: EXTERNAL_ID.to_owned(),
        web_identity_token: WEB_IDENTITY_TOKEN.to_owned(),
        _running: Box::new(running),
    })
}

fn policy(statements: &[Value]) -> String {
    json!({"Version": "2012-10-17", "Statement": statements}).to_string()
}

/// IAM, spoken by hand: its client would cost minutes of compiling for five calls.
struct Iam {
    client: Client,
    region: Region,
}

impl Iam {
    fn new(endpoint_url: &str) -> Self {
        // The root key: ministack does not check its signatures, so nothing but this uses it.
        let key = StaticProvider::new_minimal("test".to_owned(), "test".to_owned());
        Self {
            client: Client::new_with(key, http_client()),
            region: Region::Custom { name: REGION.to_owned(), endpoint: endpoint_url.to_owned() },
        }
    }

    /// A bucket that exists, so that touching it is forbidden and not merely futile.
    async fn make_forbidden_bucket(&self) -> Result<(), String> {
        let request = SignedRequest::new("PUT", "s3", &self.region, "/forbidden-bucket");
        let answer = self.client.sign_and_dispatch(request).await;
        match answer.map(|answer| answer.status) {
            Ok(status) if status.is_success() => Ok(()),
            Ok(status) => Err(format!("making forbidden-bucket: {status}")),
            Err(_) => Err("making forbidden-bucket was not answered".to_owned()),
        }
    }

    async fn call(&self, action: &str, arguments: &[(&str, &str)]) -> Result<Vec<u8>, String> {
        let mut parameters = Params::new();
        parameters.put("Action", action);
        parameters.put("Version", "2010-05-08");
        for (name, value) in arguments {
            parameters.put(name, value);
        }
        let mut request = SignedRequest::new("POST", "iam", &self.region, "/");
        request.set_params(parameters);
        let mut answer = self
            .client
            .sign_and_dispatch(request)
            .await
            .map_err(|_| format!("IAM {action} was not answered"))?;
        let status = answer.status;
        let body = answer.buffer().await.map_err(|error| format!("IAM {action}: {error}"))?.body;
        match status.is_success() {
            true => Ok(body.to_vec()),
            false => Err(format!("IAM {action}: {status}: {}", String::from_utf8_lossy(&body))),
        }
    }
}
