//! The error text in the documents is the one that a patched program prints.

use std::process::Command;

const PAGE: &str = include_str!("../../../docs/start/patch.md");

#[test]
fn the_error_on_a_machine_where_nothing_is_configured() -> Result<(), Box<dyn std::error::Error>> {
    let ended = Command::new(env!("CARGO_BIN_EXE_unmodified"))
        .env_clear()
        .envs([
            ("HOME", "/home/app"),
            ("AWS_DEFAULT_REGION", "us-east-1"),
            ("AWS_EC2_METADATA_DISABLED", "true"),
        ])
        .output()?;
    let said = String::from_utf8(ended.stderr)?;
    let (_, rest) = PAGE.split_once("<!-- patched-errors:begin -->\n```text\n").ok_or("no quote")?;
    let (quoted, _) = rest.split_once("```\n<!-- patched-errors:end -->").ok_or("no end of the quote")?;
    assert_eq!(quoted, said);
    Ok(())
}
