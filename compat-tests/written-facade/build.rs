//! Writes the facade as `cargo rusoto facade lambda` does, so that it is always that of the generator.

use std::path::Path;

use rusoto_compat_api_table::{Table, facade};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let folder = std::env::var("OUT_DIR")?;
    let text = facade::write(&Table::of("lambda")?, "rusoto_compat_facade::support")?;
    let file = Path::new(&folder).join("lambda.rs");
    std::fs::write(&file, text)?;
    // `#[path]` takes no macro, and the file begins with lines that cannot be included.
    let module = format!("#[path = {file:?}]\npub mod lambda;\n");
    std::fs::write(Path::new(&folder).join("facades.rs"), module)?;
    Ok(())
}
