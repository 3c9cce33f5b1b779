//! How an example ends.

use rusoto_compat_core::error_chain::error_chain;
use std::error::Error;
use std::process::ExitCode;

/// What a part of an example comes to.
pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Fails with the statement when it does not hold.
///
/// # Errors
/// The statement.
///
/// # Example
/// ```
/// assert!(narration::ensure(2 + 2 == 4, "arithmetic holds").is_ok());
/// assert_eq!(narration::ensure(false, "pigs fly").unwrap_err().to_string(), "pigs fly");
/// ```
pub fn ensure(holds: bool, statement: &str) -> Outcome<()> {
    if holds { Ok(()) } else { Err(statement.into()) }
}

/// Says how it ended; status 1 when anything was not as stated.
///
/// # Example
/// ```
/// # use std::process::ExitCode;
/// assert_eq!(narration::conclude(Ok(())), ExitCode::SUCCESS);
/// ```
pub fn conclude(outcome: Outcome<()>) -> ExitCode {
    match outcome {
        Ok(()) => {
            println!("\nEverything was as stated.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nNot as stated: {}", error_chain(&*error));
            ExitCode::FAILURE
        }
    }
}
