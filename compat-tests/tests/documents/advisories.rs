//! The table of advisories in MIGRATION.md, compared with what this repository's lock file holds.
//!
//! The database itself is not here: tests need no network. So an advisory that is new since it was read is not found
//! by this; that one which is listed is no longer in the tree, or is in a tree which is said to be without it, is.

use std::collections::BTreeSet;
use std::process::Command;

use crate::quoted::MIGRATION;

type Version = [u64; 3];

struct Advisory {
    id: &'static str,
    package: &'static str,
    /// The first version that has it mended.
    mended_in: Option<Version>,
}

const fn advisory(id: &'static str, package: &'static str, mended_in: Option<Version>) -> Advisory {
    Advisory { id, package, mended_in }
}

/// As the database has them, without what it says of versions that nobody here can have (0.22.4 of rustls and the
/// like).
const ADVISORIES: [Advisory; 12] = [
    advisory("2020-0056", "stdweb", None),
    advisory("2022-0071", "rusoto_credential", None),
    advisory("2023-0052", "webpki", Some([0, 22, 2])),
    advisory("2024-0006", "shlex", Some([1, 3, 0])),
    advisory("2024-0336", "rustls", Some([0, 21, 11])),
    advisory("2025-0009", "ring", Some([0, 17, 12])),
    advisory("2025-0010", "ring", Some([0, 17, 0])),
    advisory("2025-0134", "rustls-pemfile", None),
    advisory("2026-0098", "rustls-webpki", Some([0, 103, 12])),
    advisory("2026-0099", "rustls-webpki", Some([0, 103, 12])),
    advisory("2026-0104", "rustls-webpki", Some([0, 103, 13])),
    advisory("2026-0258", "h2", Some([0, 4, 16])),
];

/// What is built with a package of this workspace, and for a package that it only tests with, how that is reached.
const OURS: &str = "--edges=normal,build";
const THEIRS: &str = "--edges=normal,build,dev";

/// The beginning of each row, and the tree that it is about, as `cargo tree` is told of it.
const TREES: [(&str, &[&str]); 11] = [
    ("0. Rusoto 0.48, with `rustls`", &[THEIRS, "-p=rusoto_s3", "-p=rusoto_sts@0.48.0"]),
    ("0. Rusoto 0.48, with `native-tls`", &[OURS, "-p=rusoto-compat", "--features=http,rusoto-native-tls"]),
    ("0. Rusoto 0.47, with `rustls`", &[THEIRS, "-p=rusoto_sts@0.47.0"]),
    ("0. Rusoto 0.46, with `rustls`", &[THEIRS, "-p=rusoto_sts@0.46.0"]),
    ("1. what this crate brings with it, by default", &[OURS, "-p=rusoto-compat"]),
    ("1. with `rusoto-0-47`", &[OURS, "-p=rusoto-compat", "--features=rusoto-0-47"]),
    ("1. with `rusoto-0-46`", &[OURS, "-p=rusoto-compat", "--features=rusoto-0-46"]),
    (
        "2. with `aws-config` and `s3`, and the crates of the SDK as step 2 has them",
        &[
            OURS,
            "-p=rusoto-compat",
            "-p=rusoto-compat-core",
            "--features=rusoto-compat/aws-config,rusoto-compat/s3,rusoto-compat-core/default-https-client",
        ],
    ),
    (
        "3. with `http`, and Rusoto with `native-tls`",
        &[OURS, "-p=rusoto-compat", "--features=aws-config,http,preflight,s3,rusoto-native-tls"],
    ),
    (
        "3. with `http`, and Rusoto with `rustls`",
        &[OURS, "-p=rusoto-compat", "--features=aws-config,http,preflight,s3,rusoto-rustls"],
    ),
    (
        "8. `aws-config` and `aws-sdk-s3` alone, as step 2 has them",
        &[THEIRS, "-p=aws-config", "-p=aws-sdk-s3", "-p=aws-smithy-http-client"],
    ),
];

/// The packages in a tree and their versions, on every platform.
fn packages(tree: &[&str]) -> BTreeSet<(String, Version)> {
    let cargo = Command::new(env!("CARGO"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .args(["tree", "--quiet", "--locked", "--offline", "--target", "all"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(tree)
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{tree:?}: {}", String::from_utf8_lossy(&cargo.stderr));
    let lines = String::from_utf8(cargo.stdout).unwrap();
    lines.lines().filter_map(package).collect()
}

/// `h2 v0.3.27 (*)`
fn package(line: &str) -> Option<(String, Version)> {
    let (name, rest) = line.split_once(" v")?;
    let version = rest.split([' ', '-', '+']).next()?;
    let parts: Vec<_> = version.split('.').map(|part| part.parse().unwrap()).collect();
    Some((name.to_owned(), parts.try_into().unwrap()))
}

fn reported(tree: &[&str]) -> Vec<&'static str> {
    let packages = packages(tree);
    let applies = |advisory: &&Advisory| {
        packages.iter().any(|(name, version)| {
            name == advisory.package && advisory.mended_in.is_none_or(|mended_in| *version < mended_in)
        })
    };
    ADVISORIES.iter().filter(applies).map(|advisory| advisory.id).collect()
}

/// The cells of each row of a table between two markers, or of one with these headings.
fn rows(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, table) =
        MIGRATION.split_once(heading).unwrap_or_else(|| panic!("MIGRATION.md has no {heading:?}"));
    let lines = table.trim_start().lines().take_while(|line| line.starts_with('|'));
    lines.skip(1).map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

#[test]
fn each_step_reports_what_the_table_says() {
    let rows = rows("| in the tree | reported |");
    assert_eq!(rows.len(), TREES.len());
    for (row, (title, tree)) in rows.iter().zip(TREES) {
        let found = reported(tree);
        let found = if found.is_empty() { "none".to_owned() } else { found.join(", ") };
        assert_eq!((row[0], row[1]), (title, found.as_str()));
    }
}

#[test]
fn each_advisory_is_explained() {
    let rows = rows("| advisory | package | mended in | what it is |");
    assert_eq!(rows.len(), ADVISORIES.len());
    for (row, advisory) in rows.iter().zip(&ADVISORIES) {
        let link = format!("[{0}](https://rustsec.org/advisories/RUSTSEC-{0})", advisory.id);
        let mended_in = advisory
            .mended_in
            .map_or("never".to_owned(), |[major, minor, patch]| format!("{major}.{minor}.{patch}"));
        assert_eq!(row[..3], [link, format!("`{}`", advisory.package), mended_in]);
    }
}

#[test]
fn what_cargo_deny_lets_pass_is_explained() {
    let rules = include_str!("../../../deny.toml");
    let ids: Vec<_> = rules.split("id = \"RUSTSEC-").skip(1).map(|rest| &rest[..9]).collect();
    assert!(!ids.is_empty());
    for id in ids {
        assert!(
            ADVISORIES.iter().any(|advisory| advisory.id == id),
            "{id} is not in the table of advisories"
        );
    }
}
