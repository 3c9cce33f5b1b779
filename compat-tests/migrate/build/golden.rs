//! The golden files of `cargo rusoto migrate` as modules.

use std::error::Error;
use std::path::Path;

/// Golden files that name `crate`, and make facades by `new`. The feature for that would give all of the workspace's tests an
/// HTTPS client, and some of them are about having none. The programs of `compat-tests/programs` have the same, and compile.
const CRATES: [&str; 2] = ["clients.after.rs", "clients.before.rs"];

/// Golden files that need the feature `ec2`.
const EC2: [&str; 2] = ["ec2.after.rs", "ec2.before.rs"];

/// Returns a module for each golden file.
pub(crate) fn modules() -> Result<String, Box<dyn Error>> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?)
        .join("../../crates/cargo-rusoto/tests/migrate/golden");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_missing = EC2.contains(&&*name) && std::env::var_os("CARGO_FEATURE_EC2").is_none();
        if name.ends_with(".rs") && !CRATES.contains(&&*name) && !is_missing {
            files.push(name);
        }
    }
    files.sort();
    let modules = files.iter().map(|name| {
        let module = name.trim_end_matches(".rs").replace(['.', '-'], "_");
        format!("#[allow(warnings, clippy::all)]\n#[path = {:?}]\nmod {module}_file;\n", folder.join(name))
    });
    Ok(modules.collect())
}
