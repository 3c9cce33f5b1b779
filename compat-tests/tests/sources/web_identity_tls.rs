//! Rusoto's `WebIdentityProvider`, as a pod on EKS uses it.
//!
//! It builds its own client, which speaks https only, to `sts.us-east-1.amazonaws.com` and nowhere else. So this
//! runs in a child process that has a network of its own, with nothing on it but loopback, and an `/etc/hosts` of
//! its own, which says that STS is there. A listener on port 443 takes the TLS off and passes the bytes on to
//! `local-aws`. Provider, TLS and STS's XML are real.
//!
//! Where the machine permits no namespaces the test says on stderr that it was not run. With
//! `RUSOTO_COMPAT_NAMESPACES=required` in the environment it fails instead.

use std::fs;
use std::io::{ErrorKind, Write};
use std::net::Ipv4Addr;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rusoto_sts::WebIdentityProvider;
use test_servers::{Authority, TlsFront};

use crate::stage::{Stage, settled};
use crate::{Outcome, child};

const STS: &str = "sts.us-east-1.amazonaws.com";
const HOUR: Duration = Duration::from_secs(3600);

/// Sets the namespaces up and becomes the test. Its own failures end with 77, which no test does.
const SET_UP: &str = r#"{ ip link set lo up && mount --bind "$1" /etc/hosts; } || exit 77; shift; exec "$@""#;

#[test]
fn sessions_for_a_token_over_tls_through_a_rotation_and_an_outage() -> Outcome {
    if let Some(folder) = child::folder() {
        return on_eks(&folder);
    }
    let folder = tempfile::tempdir()?;
    let hosts = folder.path().join("hosts");
    fs::write(&hosts, format!("127.0.0.1 localhost {STS}\n"))?;

    let mut unshare = Command::new("unshare");
    if fs::metadata("/proc/self")?.uid() != 0 {
        unshare.args(["--user", "--map-root-user"]);
    }
    unshare.args(["--mount", "--net", "sh", "-c", SET_UP, "sh"]).arg(hosts).arg(std::env::current_exe()?);
    let name = "web_identity_tls::sessions_for_a_token_over_tls_through_a_rotation_and_an_outage";
    let ended = child::within(unshare, name, folder.path())?
        .env("SSL_CERT_FILE", folder.path().join("ca.pem"))
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_ROLE_ARN", "arn:aws:iam::000000000000:role/local")
        .env("AWS_WEB_IDENTITY_TOKEN_FILE", folder.path().join("token"))
        .output();
    match ended {
        Err(error) if error.kind() == ErrorKind::NotFound => not_run("there is no `unshare`"),
        Ok(output) if matches!(output.status.code(), Some(1 | 77)) => {
            not_run(String::from_utf8_lossy(&output.stderr).trim())
        }
        ended => child::passed(&ended?),
    }
}

fn not_run(reason: &str) -> Outcome {
    if std::env::var_os("RUSOTO_COMPAT_NAMESPACES").is_some_and(|value| value == "required") {
        return Err(format!("namespaces are required, and this machine gives none: {reason}").into());
    }
    // Not `eprintln!`, which is hidden when a test passes.
    writeln!(std::io::stderr(), "NOT RUN: WebIdentityProvider over TLS needs namespaces: {reason}")?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn on_eks(folder: &Path) -> Outcome {
    let stage = Stage::new()?;
    // What kubelet does.
    let write_token = |lifetime| fs::write(folder.join("token"), stage.aws.web_identity_token_for(lifetime));
    // Before the provider builds its client, which reads it.
    let authority = Authority::new()?;
    fs::write(folder.join("ca.pem"), authority.pem())?;
    let sts = sts_over_tls(&authority, &stage).await?;

    write_token(HOUR / 2)?;
    let shared = stage.shared()?.from_rusoto(WebIdentityProvider::from_k8s_env());
    let clients = stage.clients(&shared)?;
    stage.round_trip(&clients).await?;
    assert_eq!(stage.aws.calls("AssumeRoleWithWebIdentity"), 1);
    assert_eq!(shared.status().expires_at, Some(stage.now() + HOUR));

    // By the time of the rotation the first token has expired.
    write_token(2 * HOUR)?;
    stage.rotate(&shared, &clients).await?;
    assert_eq!(stage.aws.calls("AssumeRoleWithWebIdentity"), 2);

    sts.stop().await;
    stage.wait_until(shared.status().refresh_at)?;
    let last = stage.round_trip(&clients).await?;
    let failure = settled(&shared).await.last_error.unwrap_or_default();
    assert!(failure.contains("Connection refused"), "{failure}");
    stage.wait_until(shared.status().expires_at)?;
    for said in stage.refusals(&clients).await {
        assert!(said.contains("source `WebIdentityProvider` failed"), "{said}");
        assert!(said.contains("Connection refused"), "{said}");
    }

    let _sts = sts_over_tls(&authority, &stage).await?;
    stage.wait(Duration::from_secs(5));
    assert_ne!(stage.round_trip(&clients).await?, last, "back within the longest pause");
    Ok(())
}

/// Listens where STS is, takes the TLS off, and passes the bytes on.
async fn sts_over_tls(authority: &Authority, stage: &Stage) -> Outcome<TlsFront> {
    let server = stage.aws.endpoint_url().trim_start_matches("http://").parse()?;
    Ok(TlsFront::start((Ipv4Addr::LOCALHOST, 443), authority.acceptor(&[STS])?, move |_| server).await?)
}
