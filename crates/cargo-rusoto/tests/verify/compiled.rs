//! What compiles stays, and what does not is taken back.

use crate::project::{HEAD, Project, delete};

/// Two files that share a client, which becomes a facade in both or in none.
const MAKES: &str = "\
use rusoto_compat::SharedCredentials;
use rusoto_compat::http::SharedHttpDispatcher;
use rusoto_core::Region;
use rusoto_s3::S3Client;

pub fn make(http: SharedHttpDispatcher, shared: SharedCredentials) -> S3Client {
    S3Client::new_with(http.clone(), shared, Region)
}
";
const USES: &str = "\
use rusoto_s3::S3Client;

pub struct Store {
    pub s3: S3Client,
}
";

#[test]
fn what_compiles_stays() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    let ran = project.migrate(&["--apply", "--allow-dirty"], &[]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    assert_eq!(ran.err, "compiling the program as it is …\ncompiling what was written …\n");
    assert!(project.read("lib.rs").contains(".send()"), "{}", ran.out);
    project.compiles();
}

#[test]
fn a_program_that_does_not_compile_is_not_written() {
    let broken = format!("{HEAD}pub fn no() -> u8 {{ \"text\" }}\n");
    let project = Project::new(&[("lib.rs", &broken)]);
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 2, "{}", ran.out);
    assert!(ran.err.contains("src/lib.rs:11:21 error[E0308]: mismatched types"), "{}", ran.err);
    assert!(ran.err.contains("does not compile as it is, and nothing was written"), "{}", ran.err);
    assert_eq!(project.read("lib.rs"), broken);
    assert!(!project.path("Cargo.lock").exists());

    assert_eq!(project.apply(&["--no-check"]).status, 0);
    assert!(project.read("lib.rs").contains(".send()"));
}

#[test]
fn a_program_that_cannot_be_compiled_is_not_written() {
    let project = Project::new(&[("lib.rs", HEAD)]);
    project.put("rusoto_core/build.rs", "fn main() { panic!(\"no network\") }");
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 2, "{}", ran.out);
    assert!(
        ran.err.contains("the program cannot be compiled as it is, and nothing was written"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("no network"), "{}", ran.err);
    assert_eq!(project.read("lib.rs"), HEAD);
}

#[test]
fn features_are_handed_on() {
    let text = format!("{HEAD}#[cfg(not(feature = \"needed\"))]\ncompile_error!(\"one is needed\");\n");
    for (arguments, status) in [(&[][..], 2), (&["--features", "needed"], 0), (&["--all-features"], 0)] {
        let project = Project::new(&[("lib.rs", &text)]);
        let manifest = std::fs::read_to_string(project.path("Cargo.toml")).unwrap();
        project.write("Cargo.toml", &format!("{manifest}[features]\nneeded = []\n"));
        let ran = project.apply(arguments);
        assert_eq!(ran.status, status, "{arguments:?}: {}{}", ran.out, ran.err);
    }
}

#[test]
fn a_file_that_does_not_compile_is_taken_back_alone() {
    let (main, delete) = ("pub mod a;\npub mod b;\n", delete());
    let project = Project::new(&[("lib.rs", main), ("a.rs", HEAD), ("b.rs", &delete)]);
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 3, "{}{}", ran.out, ran.err);
    assert_eq!(project.read("b.rs"), delete);
    assert!(project.read("a.rs").contains(".send()"));
    project.compiles();
    assert!(ran.out.contains("Taken back\n  src/b.rs\n    src/b.rs:5:"), "{}", ran.out);
    assert!(ran.out.contains("error[E0599]: no method named `delete_object` found"), "{}", ran.out);
    assert!(ran.out.contains("rewritten       1  B1 HeadObject 1\n"), "{}", ran.out);
    assert!(ran.out.contains("\n2 files written."), "{}", ran.out);
}

#[test]
fn files_of_one_client_are_taken_back_together() {
    let main = "pub mod a;\npub mod makes;\npub mod uses;\n";
    let uses = format!("{USES}pub fn only(store: &Store) {{\n    store.s3.only_here();\n}}\n");
    let project = Project::new(&[("lib.rs", main), ("a.rs", HEAD), ("makes.rs", MAKES), ("uses.rs", &uses)]);
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 3, "{}{}", ran.out, ran.err);
    assert_eq!((project.read("makes.rs"), project.read("uses.rs")), (MAKES.to_owned(), uses));
    assert!(project.read("a.rs").contains(".send()"));
    assert!(ran.out.contains("\n  src/makes.rs\n") && ran.out.contains("\n  src/uses.rs\n"), "{}", ran.out);
    project.compiles();
}

#[test]
fn an_error_in_another_file_takes_back_what_changed_in_its_package() {
    let main =
        "pub mod makes;\npub mod uses;\npub fn only(store: &uses::Store) {\n    store.s3.only_here();\n}\n";
    let project = Project::new(&[("lib.rs", main), ("makes.rs", MAKES), ("uses.rs", USES)]);
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 3, "{}{}", ran.out, ran.err);
    assert_eq!((project.read("makes.rs"), project.read("uses.rs")), (MAKES.to_owned(), USES.to_owned()));
    assert!(ran.out.contains("no method named `only_here` found"), "{}", ran.out);
    assert!(ran.out.ends_with("All files are as they were.\n"), "{}", ran.out);
    assert!(!project.path("Cargo.lock").exists());
}

#[test]
fn unused_imports_go_where_warnings_are_errors() {
    for ends in ["\n", "\r\n"] {
        let head = "//! \u{fc}\n#![deny(warnings)]\n#[allow(unused_imports)]\nuse std::fmt::Debug;\n\n";
        let text = format!("{head}{HEAD}").replace('\n', ends);
        let project = Project::new(&[("lib.rs", &text)]);
        let ran = project.apply(&[]);
        assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
        let now = project.read("lib.rs");
        assert!(!now.contains("use rusoto_s3") && now.contains("use std::fmt::Debug;"), "{now}");
        assert_eq!(now.matches('\n').count(), now.matches(ends).count(), "{now:?}");
        project.compiles();
    }
}

/// Names that the file has for other things too keep an import from the rules, and not from the compiler.
#[test]
fn what_is_shown_is_what_was_written() {
    let head = HEAD.replace("{HeadObjectRequest, S3}", "HeadObjectRequest;\nuse rusoto_s3::S3");
    let text = format!(
        "{head}\npub mod own {{\n    pub struct HeadObjectRequest;\n}}\npub fn own() -> own::HeadObjectRequest {{\n    \
         own::HeadObjectRequest\n}}\n\npub async fn delete(s3: &Facade, request: rusoto_s3::DeleteObjectRequest) -> bool {{\n    \
         s3.delete_object(request).await.is_ok()\n}}\n"
    );
    let project = Project::new(&[("lib.rs", &text)]);
    let ran = project.migrate(&["--apply", "--allow-dirty"], &[]);
    assert_eq!(ran.status, 1, "{}{}", ran.out, ran.err);
    let now = project.read("lib.rs");
    assert!(!now.contains("use rusoto_s3::HeadObjectRequest;"), "{now}");
    assert!(ran.out.contains("\n-use rusoto_s3::HeadObjectRequest;\n"), "{}", ran.out);
    let line = now.lines().position(|line| line.contains("s3.delete_object(")).unwrap() + 1;
    assert!(ran.out.contains(&format!("\n    src/lib.rs:{line} DeleteObject\n")), "line {line}: {}", ran.out);
}

#[test]
fn imports_that_were_unused_before_stay() {
    let text = format!("use std::fmt::Debug;\n{HEAD}");
    let project = Project::new(&[("lib.rs", &text)]);
    assert_eq!(project.apply(&[]).status, 0);
    let now = project.read("lib.rs");
    assert!(now.contains("use std::fmt::Debug;") && !now.contains("HeadObjectRequest"), "{now}");
}

#[test]
fn an_import_that_only_a_test_uses_stays() {
    let test = "#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n    fn one() {\n        \
                HeadObjectRequest::default();\n    }\n}\n";
    let text = format!("{HEAD}{test}");
    let project = Project::new(&[("lib.rs", &text)]);
    let ran = project.apply(&[]);
    assert_eq!(ran.status, 0, "{}{}", ran.out, ran.err);
    assert!(
        project.read("lib.rs").contains("HeadObjectRequest") && project.read("lib.rs").contains(".send()")
    );
    project.compiles();
}
