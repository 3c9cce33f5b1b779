//! A program with crates that have the names of Rusoto's, and no more than a test needs. They compile in a second.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::common::{Ran, run_with};

const STUBS: [(&str, &str, &str); 4] = [
    ("rusoto_core", include_str!("stubs/rusoto_core.rs"), ""),
    ("rusoto_s3", include_str!("stubs/rusoto_s3.rs"), "rusoto_core"),
    ("rusoto-compat", include_str!("stubs/rusoto_compat.rs"), "rusoto_core"),
    ("rusoto-compat-facade", include_str!("stubs/rusoto_compat_facade.rs"), "rusoto_core rusoto_s3"),
];

/// What `migrate` asks of our packages.
const FEATURES: &str =
    "[features]\nhttp = []\ns3 = []\ndefault-client = []\nrusoto-native-tls = []\nrusoto-rustls = []\n";

/// A call that the rules rewrite, and that compiles.
pub(crate) const HEAD: &str = "\
use rusoto_compat_facade::S3 as Facade;
use rusoto_s3::{HeadObjectRequest, S3};

pub async fn head(s3: &Facade, key: String) -> bool {
    let request = HeadObjectRequest {
        bucket: key.clone(),
        key,
    };
    s3.head_object(request).await.is_ok()
}
";

/// One that they rewrite, and that the facade here does not have.
pub(crate) fn delete() -> String {
    HEAD.replace("Head", "Delete").replace("head", "delete")
}

#[derive(Debug)]
pub(crate) struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    /// Returns a program with these files in `src`.
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        let line = |name: &str| format!("{name} = {{ path = \"../{name}\" }}\n");
        let package = |name: &str, needs: &str| {
            let needs: String = needs.split_whitespace().map(line).collect();
            format!(
                "[package]\nname = \"{name}\"\nversion = \"0.48.0\"\nedition = \"2021\"\n[dependencies]\n{needs}"
            )
        };
        for (name, text, needs) in STUBS {
            project.put(&format!("{name}/Cargo.toml"), &format!("{}{FEATURES}", package(name, needs)));
            project.put(&format!("{name}/src/lib.rs"), text);
        }
        let names = STUBS.map(|(name, _, _)| name).join(" ");
        project.write("Cargo.toml", &format!("{}\n[workspace]\n", package("program", &names)));
        for (name, text) in files {
            project.write(&format!("src/{name}"), text);
        }
        project
    }

    /// Writes a file beside the program.
    pub(crate) fn put(&self, name: &str, text: &str) {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        self.put(&format!("program/{name}"), text);
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join("program").join(name)
    }

    /// The text of a file in `src`.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path("src").join(name)).unwrap()
    }

    pub(crate) fn migrate(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Ran {
        let target = self.path("target").display().to_string();
        let variables =
            [&[("CARGO_TARGET_DIR", &*target), ("CARGO_NET_OFFLINE", "true")], variables].concat();
        run_with(&self.path(""), &[&["migrate"], arguments].concat(), &variables)
    }

    pub(crate) fn apply(&self, more: &[&str]) -> Ran {
        self.migrate(&[&["--apply", "--allow-dirty", "--quiet"], more].concat(), &[])
    }

    /// Asserts that the program compiles as it is now.
    pub(crate) fn compiles(&self) {
        let mut command = Command::new("cargo");
        command.args(["check", "--offline", "--all-targets"]).current_dir(self.path(""));
        command.env("CARGO_TARGET_DIR", self.path("target")).stdout(Stdio::null());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
