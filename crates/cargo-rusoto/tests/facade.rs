//! `cargo rusoto facade`. The crate `compat-tests/written-facade` compiles what it writes.

mod common;

use std::path::Path;

use common::{Ran, run, run_with};
use rusoto_compat_api_table::{SERVICES, Table, facade};

const CORE: &str =
    "rusoto_core = { version = \"0.48\", default-features = false, features = [\"rustls\"] }\n";

fn project(dependencies: &str, more: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    let manifest = format!(
        "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2018\"\n\n[dependencies]\n{dependencies}\n{more}"
    );
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    folder
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<String> {
    let walk = ignore::WalkBuilder::new(folder).standard_filters(false).sort_by_file_path(Path::cmp).build();
    let files = walk.map(Result::unwrap).filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()));
    files.map(|entry| entry.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[track_caller]
fn has(ran: &Ran, status: i32, texts: &[&str]) {
    assert_eq!(ran.status, status, "{}{}", ran.out, ran.err);
    for text in texts {
        assert!(
            ran.out.contains(text) || ran.err.contains(text),
            "{text:?} is not in\n{}{}",
            ran.out,
            ran.err
        );
    }
}

#[test]
fn without_apply_it_says_where_what_and_what_it_needs() {
    let folder = project(CORE, "");
    let ran = run(folder.path(), &["facade", "lambda"]);
    let texts = [
        "src/facades/lambda.rs: Rusoto's trait `Lambda` over the client of aws-sdk-lambda, ",
        "\n  async-trait = \"0.1\"\n  aws-sdk-lambda = \"1.",
        "\n  rusoto-compat-facade = { git = \"https://github.com/rusoto-compat/rusoto-compat\" }\n",
        "\n  rusoto_lambda = { version = \"0.48\", default-features = false, features = [\"rustls\"] }\n",
        "\n  mod facades { pub mod lambda; }\n",
        "Nothing was written. --apply writes the file.",
    ];
    has(&ran, 1, &texts);
    assert!(!ran.out.contains("rusoto_core ="), "{}", ran.out);
    assert_eq!(files(folder.path()), ["Cargo.toml", "src/lib.rs"]);
}

#[test]
fn apply_writes_what_the_generator_writes_and_once() {
    let folder = project(CORE, "");
    let file = folder.path().join("src/facades/lambda.rs");
    has(&run(folder.path(), &["facade", "lambda", "--apply"]), 0, &["Written."]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.starts_with(
        "// Written by `cargo rusoto facade lambda` from rusoto_lambda 0.48.0 and aws-sdk-lambda "
    ));
    let made = facade::write(&Table::of("lambda").unwrap(), "rusoto_compat_facade::support").unwrap();
    let made = made.replacen("api-table", "cargo rusoto", 1);
    // Only what rustfmt changes may differ.
    let plain = |text: &str| -> String {
        text.chars().filter(|c| !c.is_whitespace() && !",{}".contains(*c)).collect()
    };
    assert!(plain(&text) == plain(&made));
    assert!(text.contains("\n    async fn invoke("), "not formatted");
    has(&run(folder.path(), &["facade", "lambda"]), 0, &["The file is there, with this text."]);
    has(&run(folder.path(), &["facade", "Lambda", "--apply", "--quiet"]), 0, &[]);
    assert_eq!(files(folder.path()), ["Cargo.toml", "src/facades/lambda.rs", "src/lib.rs"]);

    std::fs::write(&file, "// mine\n").unwrap();
    let ran = run(folder.path(), &["facade", "lambda", "--apply"]);
    has(&ran, 2, &["src/facades/lambda.rs is there with another text, and was not changed", "--out"]);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "// mine\n");
}

#[test]
fn without_rustfmt_it_writes_all_the_same() {
    let folder = project(CORE, "");
    let ran = run_with(folder.path(), &["facade", "lambda", "--apply"], &[("RUSTFMT", "/nowhere/rustfmt")]);
    has(&ran, 0, &["rustfmt does not start, so the file is not formatted."]);
    assert!(folder.path().join("src/facades/lambda.rs").exists());
}

#[test]
fn the_crate_comes_from_where_the_drop_ins_come_from() {
    let git = "[patch.crates-io]\nrusoto_core = { git = \"https://example.com/it\", rev = \"1a2b\" }\n";
    let folder = project(CORE, git);
    let expected =
        "rusoto-compat-facade = { git = \"https://example.com/it\", rev = \"1a2b\", features = [\"s3\"] }";
    // rusoto-compat asks crates.io for these, and would get other types than the drop-in `rusoto_core` has.
    let patches = "under [patch.crates-io] of the root Cargo.toml:\n  rusoto_credential = { git = \"https://example.com/it\", rev = \
                   \"1a2b\" }\n  rusoto_signature = { git";
    has(&run(folder.path(), &["facade", "s3"]), 1, &[expected, "with its feature `s3`", patches]);

    let path = "[patch.crates-io]\nrusoto_core = { path = \"copy/patch/rusoto_core\" }\n";
    let folder = project(CORE, path);
    std::fs::create_dir_all(folder.path().join("copy/crates/facade")).unwrap();
    has(
        &run(folder.path(), &["facade", "ec2"]),
        1,
        &["rusoto-compat-facade = { path = \"copy/crates/facade\" }"],
    );
}

#[test]
fn operations_that_return_an_error_are_named_with_the_reason() {
    let folder = project(CORE, "");
    let ran = run(folder.path(), &["facade", "s3"]);
    let why = "cannot return what `select_object_content` answers, because its reader of the events panics";
    has(&ran, 1, &["These return an error, with this text:\n", why]);
    let ran = run(folder.path(), &["facade", "lambda"]);
    assert!(!ran.out.contains("return an error"), "{}", ran.out);
}

#[test]
fn a_module_is_named_by_its_place() {
    let folder = project(CORE, "");
    for (out, module) in [
        ("src/ec2.rs", "\n  mod ec2;\n"),
        ("src/a/b/ec2.rs", "\n  mod a { pub mod b { pub mod ec2; } }\n"),
        ("made/ec2.rs", "\n  #[path = \"../made/ec2.rs\"] mod ec2;\n"),
        ("src/../src/ec2.rs", "\n  mod ec2;\n"),
    ] {
        has(&run(folder.path(), &["facade", "ec2", "--out", out]), 1, &[module]);
    }
}

#[test]
fn what_cannot_be_is_an_error_that_says_what_to_do() {
    let usual = [("lambda", &["--apply"] as &[&str])];
    for (dependencies, more, asked, texts) in [
        (
            CORE,
            "",
            [("lamda", &["--apply"] as &[&str])],
            &["no table of the service `lamda`", "lambda, ec2"] as &[&str],
        ),
        (
            CORE,
            "",
            [("ec2", &["--apply", "--out", "../ec2.rs"])],
            &["is in no package of", "below the folder"],
        ),
        (
            CORE,
            "",
            [("ec2", &["--apply", "--out", "src/ec2"])],
            &["does not end in .rs", "src/facades/ec2.rs"],
        ),
        (
            "rusoto_lambda = \"0.47\"\n",
            "",
            usual,
            &["rusoto_lambda ^0.47, and the facade is written for 0.48.0", "cargo rusoto adopt"],
        ),
        (
            "old = { package = \"rusoto_core\", version = \"0.48\" }\n",
            "",
            usual,
            &["under the name `old`", "Take the rename out"],
        ),
        (CORE, "[workspace\n", usual, &["cargo cannot read the workspace", "Cargo.toml"]),
    ] {
        let folder = project(dependencies, more);
        let [(service, arguments)] = asked;
        let ran = run(folder.path(), &[&["facade", service], arguments].concat());
        has(&ran, 2, texts);
        assert_eq!(files(folder.path()), ["Cargo.toml", "src/lib.rs"], "{service}");
    }
    let folder = project(CORE, "");
    std::fs::write(folder.path().join("Cargo.toml"), "[workspace]\n").unwrap();
    has(&run(folder.path(), &["facade", "ec2"]), 2, &["is the root of a workspace and no package", "--out"]);
}

#[test]
fn the_help_names_all_services() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["facade", "--help"]);
    has(&ran, 0, &[&format!("Services: {}.", SERVICES.join(", "))]);
}
