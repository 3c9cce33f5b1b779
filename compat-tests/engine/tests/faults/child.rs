//! Each row runs in a process of its own, with an empty environment and home. So no setting of the machine is seen, and
//! a row can have variables.

use std::env;
use std::process::{Command, ExitCode};
use std::sync::mpsc::channel;
use std::time::Duration;

use engine_faults::Row;
use libtest_mimic::Failed;
use test_servers::RawServer;

/// Names the row in a child.
const ROW: &str = "ENGINE_FAULTS_ROW";

/// After this a call counts as one that never ends. No row comes near it.
const PATIENCE: Duration = Duration::from_secs(300);

/// Returns the row that this process is to run, if it is a child.
pub(crate) fn row(mut rows: impl Iterator<Item = &'static Row>) -> Option<&'static Row> {
    let name = env::var(ROW).ok()?;
    Some(rows.find(|row| row.fault == name).expect("a row of this name"))
}

/// Runs a row in this process.
pub(crate) fn main(row: &Row) -> ExitCode {
    let (done, is_done) = channel::<()>();
    std::thread::spawn(move || {
        if is_done.recv_timeout(PATIENCE).is_err() {
            println!("a call never ended");
            std::process::exit(1);
        }
    });
    let checked = row.check();
    let _ = done.send(());
    match checked {
        Ok(()) => ExitCode::SUCCESS,
        Err(wrong) => {
            print!("{wrong}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a row in a child.
pub(crate) fn run(row: &Row) -> Result<(), Failed> {
    let home = tempfile::tempdir()?;
    let home_text = home.path().to_string_lossy();
    let proxy = RawServer::start(|connection| {
        connection.read_request();
        connection.answer("407 Proxy Authentication Required", "");
    });
    let filled_in = |value: &str| value.replace("$HOME", &home_text).replace("$PROXY", &proxy.url());
    let env = row.env.iter().map(|(name, value)| (name, filled_in(value)));
    let output = Command::new(env::current_exe()?)
        .env_clear()
        .env("HOME", home.path())
        .env(ROW, row.fault)
        .envs(env)
        .current_dir(home.path())
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    let (said, warned) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Err(format!("{said}\n{}\n{warned}", output.status).into())
}
