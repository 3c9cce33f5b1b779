//! Starts the stages, each in a network and mount namespace of its own, and hands out the cases.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind, Write as _};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

use super::Played;
use super::server::HOSTS;
use super::stage::Verdict;

/// Sets up the namespaces and becomes the stage. The addresses are those of IMDS, ECS and EKS Pod Identity, and one
/// without a server. Its own failures end with status 77.
const SET_UP: &str = r#"{
    ip link set lo up &&
    for address in 169.254.169.254 169.254.170.2 169.254.170.23 192.0.2.1; do
        ip addr add $address/32 dev lo || exit 77
    done &&
    mount --bind "$1" /etc/hosts
} || exit 77; shift; exec "$@""#;

/// The programs of a crew.
#[derive(Debug, Clone)]
pub struct Crew {
    /// `sourcing_stage`.
    pub stage: PathBuf,
    /// `sourcing_probe`.
    pub probe: PathBuf,
}

/// The network of the stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// A network of its own, with only the servers of the case.
    Own,
    /// The network of the machine.
    Shared,
}

impl Crew {
    /// The reason why this machine has no namespaces, if so.
    pub fn no_namespaces(&self) -> Option<String> {
        let hosts = match Hosts::new() {
            Ok(hosts) => hosts,
            Err(problem) => return Some(problem),
        };
        let tried = unshare(&hosts).args(["true"]).output();
        match tried {
            Ok(output) if output.status.success() => None,
            Ok(output) => Some(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
            Err(error) if error.kind() == ErrorKind::NotFound => Some("there is no `unshare`".to_owned()),
            Err(error) => Some(error.to_string()),
        }
    }

    /// Plays the cases in these folders on this many stages, and returns the verdicts in the same order.
    pub fn play(&self, network: Network, stages: usize, folders: &[PathBuf]) -> Played<Vec<Verdict>> {
        let hosts = Hosts::new()?;
        // Each stage takes the next case, so the slow cases with time-outs are spread over all stages.
        let left = Mutex::new(folders.iter().enumerate());
        let verdicts = Mutex::new(vec![Verdict::default(); folders.len()]);
        std::thread::scope(|scope| {
            let work = || -> Played<()> {
                let mut stage = Running::start(self, network, &hosts)?;
                loop {
                    let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some((at, folder)) = next else { return Ok(()) };
                    let verdict = stage.play(folder)?;
                    verdicts.lock().unwrap_or_else(PoisonError::into_inner)[at] = verdict;
                }
            };
            let working: Vec<_> = (0..stages.min(folders.len())).map(|_| scope.spawn(work)).collect();
            working
                .into_iter()
                .try_for_each(|thread| thread.join().map_err(|_| "a stage's thread panicked")?)
        })?;
        Ok(verdicts.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The file that replaces `/etc/hosts`.
struct Hosts(tempfile::NamedTempFile);

impl Hosts {
    fn new() -> Played<Self> {
        let write = || {
            let mut file = tempfile::NamedTempFile::new()?;
            writeln!(file, "127.0.0.1 localhost {}", HOSTS.join(" "))?;
            Ok(file)
        };
        write().map(Self).map_err(|error: std::io::Error| format!("no file for /etc/hosts: {error}"))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

fn unshare(hosts: &Hosts) -> Command {
    let mut unshare = Command::new("unshare");
    if fs::metadata("/proc/self").is_ok_and(|own| own.uid() != 0) {
        unshare.args(["--user", "--map-root-user"]);
    }
    unshare.args(["--mount", "--net", "sh", "-c", SET_UP, "sh"]).arg(hosts.path());
    unshare
}

/// A running stage. It ends when its input ends.
struct Running {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
}

impl Running {
    fn start(crew: &Crew, network: Network, hosts: &Hosts) -> Played<Self> {
        let mut command = match network {
            Network::Own => {
                let mut command = unshare(hosts);
                command.arg(&crew.stage);
                command
            }
            Network::Shared => Command::new(&crew.stage),
        };
        let mut child = command
            .arg(&crew.probe)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("a stage does not start: {error}"))?;
        let to = child.stdin.take();
        let from = child.stdout.take().ok_or("a stage without output")?;
        Ok(Self { child, to, from: BufReader::new(from) })
    }

    fn play(&mut self, folder: &Path) -> Played<Verdict> {
        let to = self.to.as_mut().ok_or("a stage without input")?;
        writeln!(to, "{}", folder.display()).map_err(|error| format!("a stage has ended: {error}"))?;
        let mut line = String::new();
        self.from.read_line(&mut line).map_err(|error| format!("a stage has ended: {error}"))?;
        serde_json::from_str(&line)
            .map_err(|error| format!("{}: the stage said no verdict: {error}", folder.display()))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.to.take());
        let _ = self.child.wait();
    }
}
