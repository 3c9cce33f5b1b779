//! ministack, which has DynamoDB, SQS and SNS.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Names the executable.
const VARIABLE: &str = "RUSOTO_COMPAT_MINISTACK";
/// How often and how long to ask whether it is up.
const POLLS: usize = 600;
const POLL: Duration = Duration::from_millis(50);

/// A running server, which ends when this is dropped.
pub(crate) struct Ministack {
    child: Child,
    folder: tempfile::TempDir,
    pub(crate) address: SocketAddr,
}

impl Drop for Ministack {
    fn drop(&mut self) {
        // Fails only when the process is gone already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Starts it, if the variable names it.
pub(crate) fn start() -> Option<Ministack> {
    let executable = std::env::var_os(VARIABLE).filter(|path| !path.is_empty())?;
    let executable = std::path::absolute(executable).unwrap();
    // The port is free when it is chosen. If another process is faster, the next attempt chooses another one.
    let started = (0..3).find_map(|_| run(&executable));
    Some(started.unwrap_or_else(|| panic!("{VARIABLE}: {} does not start", executable.display())))
}

fn run(executable: &std::path::Path) -> Option<Ministack> {
    let address = test_servers::closed_port();
    let folder = tempfile::tempdir().unwrap();
    let log = File::create(folder.path().join("log")).unwrap();
    let mut command = Command::new(executable);
    // Keys and settings of the machine would become its own.
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")) {
        command.env_remove(name);
    }
    let child = command
        .env("BIND_HOST", "127.0.0.1")
        .env("GATEWAY_PORT", address.port().to_string())
        .env("TMPDIR", folder.path())
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .stdout(log.try_clone().unwrap())
        .stderr(log)
        .spawn()
        .unwrap();
    let mut started = Ministack { child, folder, address };
    for _ in 0..POLLS {
        if let Some(status) = started.child.try_wait().unwrap() {
            let log = std::fs::read_to_string(started.folder.path().join("log")).unwrap_or_default();
            println!("ministack ended with {status}:\n{log}");
            return None;
        }
        if is_healthy(address) {
            return Some(started);
        }
        std::thread::sleep(POLL);
    }
    None
}

fn is_healthy(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut server = TcpStream::connect(address)?;
        server.set_read_timeout(Some(Duration::from_secs(5)))?;
        server
            .write_all(b"GET /_ministack/health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        server.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
}
