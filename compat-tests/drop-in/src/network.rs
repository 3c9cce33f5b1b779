//! A network for one test, and the program in it.

use crate::Outcome;
use crate::places::{Build, Expected, Place};
use crate::servers::{INSTANCE_METADATA, NAMES, POD_IDENTITY, Servers, authority_in};
use std::fs;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Set in the child, to the folder that it shares with its parent.
const FOLDER: &str = "RUSOTO_COMPAT_CHILD";

/// Sets the namespaces up and becomes the test. Its own failures end with 77, which no test does.
const SET_UP: &str = r#"{ ip link set lo up && ip address add "$1" dev lo && ip address add "$2" dev lo &&
    mount --bind "$3" /etc/hosts; } || exit 77; shift 3; exec "$@""#;

/// Runs `program` in `place`, and checks that it does what it is to do there in `build`. Called by the test of that
/// name, and a second time by the same test in the child process.
pub fn play(place: &str, build: Build, program: &str) -> Outcome {
    match std::env::var_os(FOLDER) {
        Some(folder) => in_the_network(place, build, Path::new(program), &PathBuf::from(folder)),
        None => in_a_child(place),
    }
}

fn in_a_child(test: &str) -> Outcome {
    let folder = tempfile::tempdir()?;
    let hosts = folder.path().join("hosts");
    fs::write(&hosts, format!("127.0.0.1 localhost {}\n", NAMES.join(" ")))?;

    let mut child = Command::new("unshare");
    if fs::metadata("/proc/self")?.uid() != 0 {
        child.args(["--user", "--map-root-user"]);
    }
    child
        .args(["--mount", "--net", "sh", "-c", SET_UP, "sh"])
        .args([INSTANCE_METADATA, POD_IDENTITY].map(|address| format!("{address}/32")))
        .arg(hosts)
        .arg(std::env::current_exe()?)
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env_clear()
        .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
        .env(FOLDER, folder.path())
        .current_dir(folder.path());
    match child.output() {
        Err(error) if error.kind() == ErrorKind::NotFound => not_run(test, "there is no `unshare`"),
        Ok(output) if matches!(output.status.code(), Some(1 | 77)) => {
            not_run(test, String::from_utf8_lossy(&output.stderr).trim())
        }
        ended => passed(&ended?),
    }
}

fn not_run(test: &str, reason: &str) -> Outcome {
    if std::env::var_os("RUSOTO_COMPAT_NAMESPACES").is_some_and(|value| value == "required") {
        return Err(format!("namespaces are required, and this machine gives none: {reason}").into());
    }
    // Not `eprintln!`, which is hidden when a test passes.
    writeln!(std::io::stderr(), "NOT RUN: {test} needs namespaces: {reason}")?;
    Ok(())
}

/// A misspelt name runs no test, and ends well: the summary has to say that one passed.
fn passed(output: &Output) -> Outcome {
    let said = String::from_utf8_lossy(&output.stdout);
    if output.status.success() && said.contains("test result: ok. 1 passed") {
        return Ok(());
    }
    // Printed, because an error is shown with its line breaks escaped.
    println!("{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Err(format!("the child process ended with {}; what it said is above", output.status).into())
}

#[tokio::main(flavor = "current_thread")]
async fn in_the_network(place: &str, build: Build, program: &Path, home: &Path) -> Outcome {
    let mut servers = Servers::start(home).await?;
    servers.aws().create_bucket("photos")?;
    let place = Place::new(place, home, &mut servers).await?;
    let ended = tokio::process::Command::new(program)
        .env_clear()
        .env("HOME", home)
        .env("SSL_CERT_FILE", authority_in(home))
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .envs(place.env)
        .output()
        .await?;
    let said =
        format!("{}\n{}", String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
    let listed = servers.aws().calls("ListBuckets");
    match if build == Build::Plain { place.plain } else { place.patched } {
        Expected::Works(arn) => {
            assert!(ended.status.success(), "{said}");
            assert!(said.contains(&format!("::000000000000:{arn}\n")), "{said}");
            assert!(said.contains("bucket photos\n"), "{said}");
            assert_eq!(listed, 1, "{said}");
        }
        Expected::Fails(texts) => {
            assert_eq!(ended.status.code(), Some(1), "{said}");
            for text in texts {
                assert!(said.contains(text), "{text:?} is not said: {said}");
            }
            assert_eq!(listed, 0, "{said}");
        }
    }
    Ok(())
}
