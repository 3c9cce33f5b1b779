//! A package with one file.

use std::path::PathBuf;

use rusoto_compat_api_table::SERVICES;

use crate::common::{Ran, run};

const MANIFEST: &str = r#"
[package]
name = "store"
version = "0.1.0"
edition = "2021"

[dependencies]
rusoto_core = "0.48"
rusoto_s3 = "0.48"
rusoto-compat = { version = "0.1", features = ["http"] }
rusoto-compat-facade = { version = "0.1", features = ["s3", "default-client"] }
"#;

pub(crate) struct Project(tempfile::TempDir);

impl Project {
    /// Returns a package with this library.
    pub(crate) fn new(text: &str) -> Self {
        Self::with_manifest(MANIFEST, text)
    }

    /// Returns a package that depends on the crates of all services.
    pub(crate) fn of_all_services(text: &str) -> Self {
        let others = SERVICES.iter().filter(|it| **it != "s3");
        let dependencies: String = others.map(|it| format!("rusoto_{it} = \"0.48\"\n")).collect();
        Self::with_manifest(&format!("{MANIFEST}{dependencies}"), text)
    }

    pub(crate) fn with_manifest(manifest: &str, text: &str) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        project.write("Cargo.toml", manifest);
        project.write("src/lib.rs", text);
        project
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.0.path().join(file)
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.path(file)).unwrap()
    }

    pub(crate) fn text(&self) -> String {
        self.read("src/lib.rs")
    }

    pub(crate) fn migrate(&self, arguments: &[&str]) -> Ran {
        run(self.0.path(), &[&["migrate"], arguments].concat())
    }

    pub(crate) fn apply(&self) -> Ran {
        self.apply_with(&[])
    }

    pub(crate) fn apply_with(&self, arguments: &[&str]) -> Ran {
        self.migrate(&[&["--apply", "--allow-dirty", "--no-check", "--quiet"], arguments].concat())
    }
}

/// Returns what becomes of a text.
pub(crate) fn migrated(text: &str) -> String {
    let project = Project::new(text);
    let ran = project.apply();
    assert!(ran.status < 2, "{}{}", ran.out, ran.err);
    project.text()
}
