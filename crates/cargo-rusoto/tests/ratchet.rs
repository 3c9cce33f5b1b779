//! The ratchet: what is news, and what is not.

mod common;

use std::path::Path;

use common::{copy, run, run_with};

const STORE: &str = "src/store/mod.rs";

fn edit(folder: &Path, file: &str, change: impl FnOnce(String) -> String) {
    let path = folder.join(file);
    let before = std::fs::read_to_string(&path).unwrap();
    let after = change(before.clone());
    assert!(before != after, "nothing changed in {file}");
    std::fs::write(path, after).unwrap();
}

/// Returns a program with a baseline.
fn accepted() -> tempfile::TempDir {
    let folder = copy("shipper");
    let ran = run(folder.path(), &["ratchet", "--accept", "--quiet"]);
    assert_eq!((ran.status, &*ran.err), (0, ""));
    folder
}

fn baseline(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("rusoto-baseline.json")).unwrap()
}

const ONE_MORE: &str = "fn more() -> rusoto_core::Region { rusoto_core::Region::default() }\n";

#[test]
fn nothing_new_is_no_news() {
    let folder = accepted();
    assert!(!baseline(folder.path()).contains("line"));
    let ran = run(folder.path(), &["ratchet", "--strict"]);
    assert_eq!((ran.status, &*ran.err), (0, ""));
    assert!(ran.out.contains("Nothing new of Rusoto."), "{}", ran.out);
}

#[test]
fn a_new_use_is_news_until_it_is_accepted() {
    let folder = accepted();
    edit(folder.path(), STORE, |text| text + ONE_MORE);
    let before = baseline(folder.path());
    let ran = run(folder.path(), &["ratchet"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("new: RC041 default region in src/store/mod.rs, more (1, was 0)"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("src/store/mod.rs:76:36 "), "{}", ran.out);
    assert!(!ran.out.contains("::error"));
    // `--update` only shrinks.
    let ran = run(folder.path(), &["ratchet", "--update"]);
    assert_eq!((ran.status, baseline(folder.path())), (1, before));
    assert_eq!(run(folder.path(), &["ratchet", "--accept"]).status, 0);
    assert_eq!(run(folder.path(), &["ratchet", "--strict"]).status, 0);
}

#[test]
fn one_more_of_a_known_use_is_news() {
    let folder = accepted();
    let call = "self.client.head_object(head) => answer,";
    edit(folder.path(), STORE, |text| text.replace(call, &format!("{call}\n            answer = {call}")));
    let ran = run(folder.path(), &["ratchet"]);
    assert_eq!(ran.status, 1);
    assert!(ran.out.contains("in src/store/mod.rs, Store::exists, s3 HeadObject (2, was 1)"), "{}", ran.out);
}

#[test]
fn a_new_dependency_is_news() {
    let folder = accepted();
    edit(folder.path(), "Cargo.toml", |text| {
        text.replace(
            "[dev-dependencies]",
            "rusoto_sqs = { version = \"0.48\", default-features = false }\n[dev-dependencies]",
        )
    });
    let ran = run(folder.path(), &["ratchet"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("RC001 dependency on Rusoto in Cargo.toml, rusoto_sqs (1, was 0)"),
        "{}",
        ran.out
    );
}

#[test]
fn other_lines_and_other_places_of_an_item_are_no_news() {
    let folder = accepted();
    // Lines move, a function moves to the end of its file, and another one to another file.
    let moved = "fn request_again(request: &PutObjectRequest) -> PutObjectRequest {\n    PutObjectRequest { bucket: request.bucket.clone(), key: request.key.clone(), ..Default::default() }\n}\n";
    edit(folder.path(), STORE, |text| {
        format!("// A comment.\n\n{}", text.replace(moved, "").replace("    ", "\t"))
    });
    edit(folder.path(), "src/store/parts.rs", |text| {
        text.replace("#[cfg(test)]", &format!("pub mod inner {{\n{moved}}}\n#[cfg(test)]"))
            .replace("pub mod inner {\n", "pub mod inner {\nuse super::*;\n")
    });
    let ran = run(folder.path(), &["ratchet", "--strict"]);
    assert_eq!((ran.status, &*ran.err), (0, ""), "{}", ran.out);
}

#[test]
fn fewer_is_a_note_and_update_takes_it_out() {
    let folder = accepted();
    edit(folder.path(), "src/aws.rs", |text| text.replace("Client::new(Region::default())", "todo!()"));
    let ran = run(folder.path(), &["ratchet"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("gone: RC041 default region in src/aws.rs, client (0, was 1)"), "{}", ran.out);
    assert_eq!(run(folder.path(), &["ratchet", "--strict"]).status, 1);
    assert_eq!(run(folder.path(), &["ratchet", "--update"]).status, 0);
    assert_eq!(run(folder.path(), &["ratchet", "--strict"]).status, 0);
    // What was taken out is news again.
    edit(folder.path(), "src/aws.rs", |text| text.replace("todo!()", "Client::new(Region::default())"));
    assert_eq!(run(folder.path(), &["ratchet"]).status, 1);
}

#[test]
fn a_program_without_rusoto_has_nothing_new() {
    let folder = accepted();
    std::fs::remove_dir_all(folder.path().join("src")).unwrap();
    std::fs::remove_dir_all(folder.path().join("tests")).unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/main.rs"), "fn main() {}\n").unwrap();
    std::fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"shipper\"\n[workspace]\n").unwrap();
    assert_eq!(run(folder.path(), &["ratchet", "--update"]).status, 0);
    assert_eq!(baseline(folder.path()), "{\n  \"version\": 1,\n  \"uses\": [\n  ]\n}\n");
    assert_eq!(run(folder.path(), &["ratchet", "--strict"]).status, 0);
}

#[test]
fn what_cannot_be_read_is_not_gone() {
    let folder = accepted();
    let before = baseline(folder.path());
    edit(folder.path(), STORE, |text| text + "fn broken( {");
    let ran = run(folder.path(), &["ratchet", "--update"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("not read: src/store/mod.rs"), "{}", ran.out);
    assert_eq!(baseline(folder.path()), before);
}

#[test]
fn a_baseline_that_is_missing_damaged_or_newer_is_an_error_that_says_what_to_do() {
    let folder = copy("shipper");
    let ran = run(folder.path(), &["ratchet"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("there is no baseline at") && ran.err.contains("--accept"), "{}", ran.err);

    let folder = accepted();
    let path = folder.path().join("rusoto-baseline.json");
    let whole = baseline(folder.path());
    for end in [0, 1, 20, whole.len() / 2, whole.len() - 3] {
        std::fs::write(&path, &whole[..end]).unwrap();
        for arguments in [&["ratchet"][..], &["ratchet", "--update"], &["ratchet", "--accept"]] {
            let ran = run(folder.path(), arguments);
            assert_eq!(ran.status, 2, "{end}");
            assert!(ran.err.contains("is damaged") && ran.err.contains("version control"), "{}", ran.err);
        }
        assert_eq!(baseline(folder.path()), whole[..end]);
    }
    let newer = whole.replace("\"version\": 1", "\"version\": 2, \"more\": []");
    std::fs::write(&path, &newer).unwrap();
    for arguments in [&["ratchet"][..], &["ratchet", "--accept"]] {
        let ran = run(folder.path(), arguments);
        assert_eq!(ran.status, 2);
        assert!(
            ran.err.contains("has version 2") && ran.err.contains("Install a newer cargo-rusoto"),
            "{}",
            ran.err
        );
    }
    assert_eq!(baseline(folder.path()), newer);
}

#[test]
fn nothing_is_left_of_a_write_that_fails() {
    let folder = copy("shipper");
    let ran = run(folder.path(), &["ratchet", "--accept", "--baseline", "nowhere/baseline.json"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("the baseline nowhere/baseline.json cannot be written\n  caused by: "),
        "{}",
        ran.err
    );
}

#[test]
fn github_shows_the_place() {
    let folder = accepted();
    edit(folder.path(), STORE, |text| text + ONE_MORE);
    let checkout = folder.path().parent().unwrap().to_str().unwrap();
    let variables = [("GITHUB_ACTIONS", "true"), ("GITHUB_WORKSPACE", checkout)];
    let ran = run_with(folder.path(), &["ratchet"], &variables);
    assert_eq!(ran.status, 1);
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let line = format!(
        "::error file={name}/src/store/mod.rs,line=76,col=36,title=RC041 default region::`Region::default()` "
    );
    assert!(ran.out.contains(&line), "{}", ran.out);
}

#[test]
fn clippy_is_told_the_types() {
    let folder = copy("shipper");
    let ran = run(folder.path(), &["ratchet", "--clippy-toml"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with("disallowed-types = [\n"));
    assert!(ran.out.contains("{ path = \"rusoto_s3::S3Client\", reason = "), "{}", ran.out);
    assert!(!ran.out.contains("rusoto_sqs"));
    assert!(!folder.path().join("rusoto-baseline.json").exists());
}
