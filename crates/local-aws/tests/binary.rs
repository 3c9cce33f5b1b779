//! `cargo run -p local-aws`, as a user types it.

mod clients;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};

use local_aws::LocalAws;

use clients::raw::addr;

fn binary() -> Command {
    Command::new(env!("CARGO_BIN_EXE_local-aws"))
}

fn refused(arguments: &[&str]) -> Output {
    binary().args(arguments).output().unwrap()
}

/// Ends the program when the test ends, in any way.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // The program may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn bad_arguments_end_with_status_2() {
    for arguments in [
        &["--port", "70000"][..],
        &["--port", "http"],
        &["--region", "Frankfurt am Main"],
        &["--region", ""],
        &["--min-session-seconds", "0"],
        &["--session-seconds", "43201"],
        &["--external-id", ""],
        &["--bind", "0.0.0.0"],
        &["somewhere"],
    ] {
        let output = refused(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("error: "), "{said}");
        assert!(said.contains(arguments[0]), "{said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_port_in_use_ends_with_status_1_and_a_remedy() {
    let aws = LocalAws::start_blocking().unwrap();
    let port = addr(&aws.endpoint_url()).port().to_string();
    let output = refused(&["--port", &port]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains(&format!("127.0.0.1:{port}")) && said.contains("choose another port"), "{said}");
}

#[test]
fn a_folder_or_bucket_that_cannot_be_ends_with_status_1() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let output = refused(&["--root-dir", file.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("folder for objects"));
    let output = refused(&["--bucket", "No Bucket"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("No Bucket"));
}

#[test]
fn prints_what_a_shell_needs_and_serves() {
    // The program is killed, so it cannot remove its temporary folder.
    let dir = tempfile::tempdir().unwrap();
    let root_dir = ["--root-dir", dir.path().to_str().unwrap()];
    let arguments = ["--region", "eu-central-1", "--external-id", "agreed", "--bucket", "photos"];
    let mut child = Running(binary().args(root_dir).args(arguments).stdout(Stdio::piped()).spawn().unwrap());
    let lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let printed: Vec<String> = lines.take_while(|line| !line.contains("Ctrl-C")).collect();
    let value = |prefix: &str| {
        let line = printed.iter().find_map(|line| line.strip_prefix(prefix));
        line.unwrap_or_else(|| panic!("no {prefix} in {printed:?}")).to_owned()
    };
    assert!(value("export AWS_ACCESS_KEY_ID=").starts_with("AKIA"));
    assert_eq!(value("export AWS_SECRET_ACCESS_KEY=").len(), 40);
    assert_eq!(value("export AWS_REGION="), "eu-central-1");
    assert!(value("# export AWS_CONTAINER_CREDENTIALS_FULL_URI=").starts_with("http://127.0.0.1:"));
    assert_eq!(value("# external id: "), "agreed");
    for name in ["AWS_ENDPOINT_URL", "AWS_EC2_METADATA_SERVICE_ENDPOINT"] {
        let url = value(&format!("export {name}="));
        std::net::TcpStream::connect(addr(&url)).unwrap();
    }
}
