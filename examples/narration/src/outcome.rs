//! The end of an example.

use rusoto_compat_core::error_chain::error_chain;
use std::error::Error;
use std::process::ExitCode;

/// The result of a part of an example.
pub type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Returns an error with the statement if it is not true.
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

/// Prints how the example ended. The status is 1 if any step differed from its description.
///
/// # Example
/// ```
/// # use std::process::ExitCode;
/// assert_eq!(narration::conclude(Ok(())), ExitCode::SUCCESS);
/// ```
pub fn conclude(outcome: Outcome<()>) -> ExitCode {
    match outcome {
        Ok(()) => {
            println!("\nEvery step was as described.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("\nA step was not as described: {}", error_chain(&*error));
            ExitCode::FAILURE
        }
    }
}
