//! Writes the facade of EC2 with its parts, which has more lines than those of all other services.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "ec2")]
    written::write("ec2")?;
    Ok(())
}

#[cfg(feature = "ec2")]
mod written {
    use std::error::Error;
    use std::path::Path;

    use rusoto_compat_api_table::{Table, facade};

    /// Writes three modules of a service, and for each a file that declares it.
    pub(crate) fn write(service: &str) -> Result<(), Box<dyn Error>> {
        let folder = std::env::var("OUT_DIR")?;
        let table = Table::of(service)?;
        for (part, text) in [
            ("facade", facade::write(&table, "crate::support")?),
            ("routed", facade::write_routed(&table, "crate")),
            ("moved", facade::write_moved(&table)),
        ] {
            let file = Path::new(&folder).join(format!("{service}_{part}.rs"));
            std::fs::write(&file, text)?;
            // `include!` takes no file with documentation at its begin, and `#[path]` takes no macro.
            let module = format!("#[path = {file:?}]\nmod {service};\n");
            std::fs::write(Path::new(&folder).join(format!("{part}.rs")), module)?;
        }
        Ok(())
    }
}
