//! The golden files of `cargo rusoto migrate` as modules.

use std::error::Error;
use std::path::Path;

/// Files that do not compile yet, with the reason.
const NOT_YET: &[(&str, &str)] = &[("client.after.rs", "the facade has no `new_with`")];

/// Returns a module for each golden file.
pub(crate) fn modules() -> Result<String, Box<dyn Error>> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?)
        .join("../../crates/cargo-rusoto/tests/migrate/golden");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".rs") && !NOT_YET.iter().any(|(file, _)| *file == name) {
            files.push(name);
        }
    }
    files.sort();
    let modules = files.iter().map(|name| {
        let module = name.trim_end_matches(".rs").replace('.', "_");
        format!("#[allow(warnings, clippy::all)]\n#[path = {:?}]\nmod {module}_file;\n", folder.join(name))
    });
    Ok(modules.collect())
}
