//! The inventory of programs in the style of real code against the list of what a person finds in each, and what is
//! printed.

mod common;

use cargo_rusoto::{Inventory, RULES};
use common::{assert_is, copy, fixture, line, run, run_with};

fn is_exact(name: &str) -> Inventory {
    let inventory = Inventory::take(Some(&fixture(name).join("Cargo.toml"))).unwrap();
    let mut found: Vec<_> = inventory.findings.iter().map(line).collect();
    found.sort();
    let list = std::fs::read_to_string(fixture(name).join("expected.txt")).unwrap();
    let mut expected: Vec<_> = list.lines().map(str::to_owned).collect();
    expected.sort();
    let missed: Vec<_> = expected.iter().filter(|one| !found.contains(one)).collect();
    let wrong: Vec<_> = found.iter().filter(|one| !expected.contains(one)).collect();
    assert!(missed.is_empty() && wrong.is_empty(), "missed: {missed:#?}\nwrong: {wrong:#?}");
    assert_eq!(found.len(), expected.len());
    inventory
}

#[test]
fn a_log_shipper_with_multipart_and_a_retry_loop() {
    is_exact("shipper");
}

#[test]
fn an_lfs_store_with_presigned_urls_and_clients_in_fields() {
    assert_eq!(is_exact("store").notes, []);
}

#[test]
fn an_sftp_gateway_for_any_client_with_a_command_that_blocks() {
    assert_eq!(is_exact("gateway").notes, []);
}

#[test]
fn a_queue_worker_with_a_table_in_a_workspace_of_two() {
    let inventory = is_exact("worker");
    let notes: Vec<_> = inventory.notes.iter().map(|note| (&*note.file, note.line, &*note.why)).collect();
    assert_eq!(
        notes,
        [
            ("app/src/broken.rs", 1, "is not Rust: cannot parse string into token stream"),
            ("app/src/latin.rs", 1, "is not UTF-8"),
        ]
    );
}

#[test]
fn every_kind_stands_in_a_program_of_the_tests() {
    let mut seen = std::collections::BTreeSet::new();
    for name in ["shipper", "worker", "store", "gateway"] {
        let inventory = Inventory::take(Some(&fixture(name).join("Cargo.toml"))).unwrap();
        seen.extend(inventory.findings.iter().map(|finding| finding.rule.id));
    }
    let missing: Vec<_> = RULES.iter().map(|rule| rule.id).filter(|id| !seen.contains(id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn the_report_is_that_of_the_golden_files() {
    let folder = fixture("shipper");
    for (file, arguments, variables) in [
        ("report.txt", &["inventory"][..], &[][..]),
        ("report-color.txt", &["inventory"], &[("CLICOLOR_FORCE", "1")]),
        ("report-all.txt", &["inventory", "--all"], &[]),
        ("report-quiet.txt", &["inventory", "--quiet"], &[]),
        ("report.md", &["inventory", "--format", "markdown"], &[]),
        ("report.json", &["inventory", "--format", "json"], &[]),
    ] {
        let ran = run_with(&folder, arguments, variables);
        assert_eq!((ran.status, &*ran.err), (1, ""));
        assert_is(&folder.join("golden").join(file), &ran.out);
        if file.ends_with(".txt") && file != "report-color.txt" {
            let long: Vec<_> = ran.out.lines().filter(|line| line.chars().count() > 80).collect();
            assert_eq!(long, Vec::<&str>::new());
        }
    }
}

#[test]
fn colours_are_only_for_those_who_can_have_them() {
    let folder = fixture("shipper");
    let plain = run(&folder, &["inventory"]).out;
    assert!(!plain.contains('\u{1b}'));
    let forced = run_with(&folder, &["inventory"], &[("CLICOLOR_FORCE", "1")]).out;
    assert!(forced.contains("\u{1b}[33massisted"));
    assert_eq!(run_with(&folder, &["inventory"], &[("NO_COLOR", "1")]).out, plain);
}

#[test]
fn one_kind_is_explained() {
    let ran = run(&fixture("shipper"), &["inventory", "--explain", "rc010"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.starts_with("RC010 client with a hidden source\n"), "{}", ran.out);
    assert!(ran.out.contains("docs/start/share.md"));
    let ran = run(&fixture("shipper"), &["inventory", "--explain", "RC999"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("no finding has the id `RC999`; the ids are RC001, "), "{}", ran.err);
}

#[test]
fn there_is_a_page_for_each_kind() {
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    let mut page = String::from(
        "# Findings\n\nWhat `cargo rusoto inventory` lists. An id never changes its meaning. `auto`: `cargo rusoto migrate` \
         rewrites it;\n`assisted`: there is a recipe, and a person has to look; `manual`: a person has to decide.\n\nThe \
         table has the class of a kind in its usual form. A finding of an `auto` kind is `assisted` where `migrate` does\nnot \
         rewrite it: a client or call of a service without a facade, or of one whose clients [cannot \
         move](../migrate/move-calls.md);\na call on something else than a client, or in a macro; a value outside of a \
         request; a type that is no client; an\nimport that something else in the file needs. A call that turns out to be \
         more than its rule can follow stays whole, under a\ncomment.\n\n| id | what | class | what it means | page |\n|---|---|---|---|---|\n",
    );
    for rule in RULES {
        assert!(docs.join(rule.page).exists(), "{}", rule.page);
        page += &format!(
            "| {} | {} | {} | {} | [page](../{}) |\n",
            rule.id,
            rule.title,
            rule.class.name(),
            rule.says,
            rule.page
        );
    }
    assert_is(&docs.join("reference/findings.md"), &page);
}

#[test]
fn the_guide_shows_what_is_printed() {
    let guide = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/migrate/take-stock.md");
    let guide = std::fs::read_to_string(guide).unwrap();
    let printed = run(&fixture("shipper"), &["inventory"]).out;
    let blocks: Vec<_> =
        guide.split("```text\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 2);
    for block in blocks {
        assert!(printed.contains(block.trim_end()), "not printed:\n{block}\nbut:\n{printed}");
    }
}

#[test]
fn a_folder_without_a_manifest_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["inventory"]);
    assert_eq!((ran.status, &*ran.out), (2, ""));
    assert!(
        ran.err.starts_with("error: cargo cannot read the workspace: could not find `Cargo.toml`"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("--manifest-path"));
}

#[test]
fn a_manifest_that_is_damaged_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("Cargo.toml"), "[package\n").unwrap();
    let ran = run(folder.path(), &["inventory"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("Cargo.toml"), "{}", ran.err);
}

#[test]
fn a_workspace_without_rusoto_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    std::fs::write(folder.path().join("src/lib.rs"), "").unwrap();
    let manifest = "[package]\nname = \"plain\"\nversion = \"0.1.0\"\nedition = \"2021\"\n";
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    let ran = run(folder.path(), &["inventory"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("nothing of Rusoto is in "), "{}", ran.err);
}

#[test]
fn a_missing_lock_file_is_a_note() {
    let folder = copy("shipper");
    let inventory = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    assert_eq!(inventory.notes.len(), 1);
    assert!(inventory.notes[0].why.contains("cargo generate-lockfile"));
    std::fs::write(folder.path().join("Cargo.lock"), "version = 3\n[[package]\n").unwrap();
    let inventory = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    assert_eq!((&*inventory.notes[0].file, inventory.notes[0].line), ("Cargo.lock", 2));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_links_to_one_file_are_followed_once() {
    let folder = copy("shipper");
    let before = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    std::os::unix::fs::symlink("..", folder.path().join("src/store/up")).unwrap();
    std::os::unix::fs::symlink("mod.rs", folder.path().join("src/store/other.rs")).unwrap();
    std::os::unix::fs::symlink("nowhere.rs", folder.path().join("src/store/lost.rs")).unwrap();
    let inventory = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    assert_eq!(inventory.findings.len(), before.findings.len());
    let notes: Vec<_> = inventory.notes.iter().map(|note| (&*note.file, &*note.why)).collect();
    assert!(
        notes.iter().any(|(file, why)| *file == "src/store/up" && why.contains("leads back")),
        "{notes:?}"
    );
    assert!(notes.iter().any(|(file, _)| *file == "src/store/lost.rs"), "{notes:?}");
}

#[test]
fn targets_and_ignored_files_are_nobodys_source() {
    let folder = copy("shipper");
    let before = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    for place in ["target", "src/made", "nested"] {
        std::fs::create_dir_all(folder.path().join(place)).unwrap();
        std::fs::write(folder.path().join(place).join("a.rs"), "use rusoto_core::Region;").unwrap();
    }
    std::fs::write(folder.path().join(".gitignore"), "made\n").unwrap();
    std::fs::write(folder.path().join("nested/Cargo.toml"), "[package]\nname = \"nested\"\n").unwrap();
    let inventory = Inventory::take(Some(&folder.path().join("Cargo.toml"))).unwrap();
    assert_eq!(inventory.findings, before.findings);
}

#[test]
fn brackets_without_end_are_a_note() {
    let folder = copy("shipper");
    let deep = format!("fn deep() {{ {} }}", "(".repeat(100_000) + &")".repeat(100_000));
    let long = format!("fn long() {{ let a = {}1; }}", "!".repeat(100_000));
    let chain = format!("fn chain() {{ if a {{}} {} }}", "else if a {} ".repeat(100_000));
    // Many statements are no chain.
    let many = format!("#!/usr/bin/env run\nfn many() {{ {} }}", "if a {} ".repeat(20_000));
    std::fs::write(folder.path().join("src/chain.rs"), chain).unwrap();
    std::fs::write(folder.path().join("src/many.rs"), many).unwrap();
    std::fs::write(folder.path().join("src/deep.rs"), deep).unwrap();
    std::fs::write(folder.path().join("src/long.rs"), long).unwrap();
    let ran = run(folder.path(), &["inventory"]);
    assert_eq!(ran.status, 1);
    assert_eq!(ran.out.matches("is nested too deep to be read").count(), 3, "{}", ran.out);
}
