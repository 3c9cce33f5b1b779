//! The page of the command's errors quotes what the command says.

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::run_with;

const PAGE: &str = include_str!("../../../docs/reference/errors/command.md");
const MANIFEST: &str = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
                        [dependencies]\nrusoto_core = \"0.48\"\n";
const NONE: &str = "[package]\nname = \"program\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";

/// Returns the first line of the error of a command in a package with these files.
fn error(files: &[(&str, &str)], arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let outside = tempfile::tempdir().unwrap();
    let [home, scratch] = [outside.path(), folder.path()].map(|path| path.display().to_string());
    let ran = run_with(folder.path(), arguments, &[("CARGO_HOME", &home), ("TMPDIR", &home)]);
    assert_eq!(ran.status, 2, "{arguments:?} {}", ran.err);
    let plain = Path::new(&scratch).canonicalize().unwrap().display().to_string();
    let text = ran.err.replace(&plain, "/program").replace(&scratch, "/program");
    let line = text.lines().find(|line| line.starts_with("error: ")).unwrap();
    line.trim_end().to_owned()
}

#[test]
fn the_page_has_all_of_these_texts_and_no_other() {
    let package = [("Cargo.toml", MANIFEST), ("src/lib.rs", "pub use rusoto_core::Region;\n")];
    let with = |more: (&'static str, &'static str)| [package[0], package[1], more];
    let newer = "{\"version\": 9, \"uses\": []}";
    let offline = ["adopt", "--offline", "--path", concat!(env!("CARGO_MANIFEST_DIR"), "/../..")];
    let produced = [
        error(&[], &["inventory"]),
        error(&[], &["adopt"]),
        error(&[("Cargo.toml", NONE), ("src/lib.rs", "")], &["inventory"]),
        error(
            &[("Cargo.toml", NONE), ("src/lib.rs", ""), ("Cargo.lock", "version = 3\n")],
            &["adopt", "--offline"],
        ),
        error(&package, &["inventory", "--explain", "RC999"]),
        error(&package, &["ratchet"]),
        error(&with(("rusoto-baseline.json", "{\"version\": 1, \"us")), &["ratchet"]),
        error(&with(("rusoto-baseline.json", newer)), &["ratchet"]),
        error(&with(("Cargo.lock", "<<<<<<< \"rusoto_core\"\n")), &offline),
        error(&package, &offline),
        error(&package, &["facade", "lamda"]),
        error(&with(("src/facades/ec2.rs", "// mine\n")), &["facade", "ec2"]),
        error(&package, &["facade", "ec2", "--out", "../ec2.rs"]),
        error(&[("Cargo.toml", "[workspace]\n")], &["facade", "ec2"]),
        error(&package, &["migrate", "--apply"]),
    ];
    let quoted: Vec<_> = PAGE.lines().filter(|line| line.starts_with("error: ")).collect();
    let says = |quote: &str, text: &str| match quote.strip_suffix('…') {
        Some(beginning) => text.starts_with(beginning),
        None => quote == text,
    };
    let missing: BTreeSet<_> =
        produced.iter().filter(|text| !quoted.iter().any(|quote| says(quote, text))).collect();
    let stale: BTreeSet<_> =
        quoted.iter().filter(|quote| !produced.iter().any(|text| says(quote, text))).collect();
    assert!(missing.is_empty() && stale.is_empty(), "the page lacks {missing:#?}\nand quotes {stale:#?}");
}
