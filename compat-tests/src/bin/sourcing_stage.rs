//! A stage of `compat_tests::sourcing`: reads the folder of a case a line, plays it, and prints what became of it.
//!
//! The first argument is the program to start as probes.

use std::path::Path;
use std::process::ExitCode;

use compat_tests::sourcing::Played;
use compat_tests::sourcing::stage::Stage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Played<()> {
    let probe = std::env::args_os().nth(1).ok_or("the first argument is the probe")?;
    let stage = Stage::new(Path::new(&probe))?;
    for folder in std::io::stdin().lines() {
        let folder = folder.map_err(|error| error.to_string())?;
        let verdict = stage.play(Path::new(&folder)).await;
        println!("{}", serde_json::to_string(&verdict).map_err(|error| error.to_string())?);
    }
    Ok(())
}
