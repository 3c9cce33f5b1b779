//! The golden files of `cargo rusoto migrate` as modules.

use std::error::Error;
use std::path::Path;

/// Returns a module for each golden file. Those that name `crate` are crates of their own: examples in the manifest.
///
/// # Errors
///
/// If such a file is not in the manifest.
pub(crate) fn modules() -> Result<String, Box<dyn Error>> {
    let here = std::env::var("CARGO_MANIFEST_DIR")?;
    let here = Path::new(&here);
    let manifest = std::fs::read_to_string(here.join("Cargo.toml"))?;
    let folder = here.join("../../crates/cargo-rusoto/tests/migrate/golden");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".rs") {
            continue;
        }
        if !std::fs::read_to_string(folder.join(&name))?.contains("crate::") {
            files.push(name);
        } else if !manifest.contains(&format!("/{name}\"")) {
            return Err(
                format!("{name} names `crate`, and is no example of this package's Cargo.toml").into()
            );
        }
    }
    files.sort();
    let modules = files.iter().map(|name| {
        let module = name.trim_end_matches(".rs").replace(['.', '-'], "_");
        format!("#[allow(warnings, clippy::all)]\n#[path = {:?}]\nmod {module}_file;\n", folder.join(name))
    });
    Ok(modules.collect())
}
