//! Programs through the compiler that Cargo runs, against the crates that it built for this test.

use std::path::PathBuf;
use std::process::Command;

use crate::functions;

/// Compiles programs on the crates of `migrate_tests::crates`.
pub(crate) struct Compiler {
    library: PathBuf,
    folder: tempfile::TempDir,
}

impl Compiler {
    /// Takes the library that Cargo built last, which is the one that this test has.
    pub(crate) fn new() -> Self {
        let test = std::env::current_exe().unwrap();
        let built = std::fs::read_dir(test.parent().unwrap()).unwrap().map(|it| it.unwrap());
        let libraries = built.filter(|it| {
            let name = it.file_name().to_string_lossy().into_owned();
            name.starts_with("libmigrate_tests-") && name.ends_with(".rlib")
        });
        let newest = libraries.max_by_key(|it| it.metadata().unwrap().modified().unwrap()).unwrap();
        Self { library: newest.path(), folder: tempfile::tempdir().unwrap() }
    }

    /// Returns the errors of a program: the number of the function and the message.
    pub(crate) fn errors(&self, program: &str) -> Vec<(usize, String)> {
        let file = self.folder.path().join("program.rs");
        // In the place of a manifest.
        std::fs::write(&file, format!("use migrate_tests::crates::*;\n{program}")).unwrap();
        let mut library = std::ffi::OsString::from("migrate_tests=");
        library.push(&self.library);
        let mut dependencies = std::ffi::OsString::from("dependency=");
        dependencies.push(self.library.parent().unwrap());
        let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
            .args(["--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--cap-lints", "allow"])
            .args(["--error-format", "short", "--extern"])
            .arg(library)
            .arg("-L")
            .arg(dependencies)
            .arg("--out-dir")
            .arg(self.folder.path())
            .arg(&file)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        let lines: Vec<&str> = program.lines().collect();
        let errors: Vec<_> = said
            .lines()
            .filter_map(|line| {
                let (_, place) = line.split_once("program.rs:")?;
                let (at, message) = place.split_once(':')?;
                // The first line is not the program's.
                let at = at.parse::<usize>().ok()?.checked_sub(1)?;
                let function = lines.get(..at)?.iter().rev().find_map(|it| functions::number(it))?;
                Some((function, message.to_owned()))
            })
            .collect();
        assert!(output.status.success() || !errors.is_empty(), "{said}");
        errors
    }
}
