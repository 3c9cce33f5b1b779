//! Makes Rusoto's user agent, `rusoto/0.48.0 rust/1.95.0 linux`, which names the version of the compiler.

use std::env;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let rust = rust_version().unwrap_or_else(|| "unknown".to_owned());
    let os = env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    println!("cargo::rustc-env=RUSOTO_USER_AGENT=rusoto/{} rust/{rust} {os}", env!("CARGO_PKG_VERSION"));
}

/// Returns the second word of `rustc 1.95.0 (59807616e 2026-04-14)`.
fn rust_version() -> Option<String> {
    let output = Command::new(env::var_os("RUSTC")?).arg("--version").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    text.split_whitespace().nth(1).map(str::to_owned)
}
