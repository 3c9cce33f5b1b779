//! Whatever stands in a file: no rule panics, what comes out is Rust, and a second run changes nothing.

use std::collections::HashMap;

use proptest::prelude::*;
use rusoto_compat_api_table::Table;

use super::file::look;
use super::project::Project;
use super::rewrite::rewrite;
use super::select::Select;
use crate::names::{Extern, ModulePath};
use crate::source::{File, Package, Parsed, Part, Workspace, parse_text};

/// Returns a workspace whose only file has this text.
fn project(text: &str) -> Project {
    let crates = ["rusoto_core", "rusoto_s3"];
    let externs = crates.iter().map(|name| ((*name).to_owned(), Extern::Rusoto((*name).to_owned())));
    let ours = ["rusoto_compat", "rusoto_compat_facade"].map(|name| (name.to_owned(), name.to_owned()));
    let package = Package {
        name: "one".to_owned(),
        edition: "2021".to_owned(),
        folder: "/one".into(),
        manifest: "/one/Cargo.toml".into(),
        roots: Vec::new(),
        externs: externs.collect(),
        ours: HashMap::from(ours),
    };
    let module = ModulePath { package: 0, path: Vec::new(), root: 0 };
    Project {
        workspace: Workspace { root: "/one".into(), target: "/one/target".into(), packages: vec![package] },
        files: vec![File { path: "/one/src/lib.rs".into(), module, part: Part::Code }],
        texts: vec![text.to_owned()],
        tables: vec![Table::of("s3").unwrap()],
        notes: Vec::new(),
    }
}

fn is_rust(text: &str) -> bool {
    let is_rust = matches!(parse_text(text), Parsed::Rust(_));
    proc_macro2::extra::invalidate_current_thread_spans();
    is_rust
}

const FILES: &[&str] = &[
    include_str!("../../tests/migrate/golden/answers.before.rs"),
    include_str!("../../tests/migrate/golden/client.before.rs"),
    include_str!("../../tests/migrate/golden/clients.before.rs"),
    include_str!("../../tests/migrate/golden/errors.before.rs"),
    include_str!("../../tests/migrate/golden/errors-left.before.rs"),
    include_str!("../../tests/migrate/golden/imports.before.rs"),
    include_str!("../../tests/migrate/golden/inline.before.rs"),
    include_str!("../../tests/migrate/golden/left.before.rs"),
    include_str!("../../tests/migrate/golden/let.before.rs"),
    include_str!("../../tests/migrate/golden/places.before.rs"),
];

/// What takes the place of a word, or stands behind it.
const WORDS: &[&str] = &[
    "",
    " ",
    "\n",
    "\r\n",
    "// a\n",
    "/* b */",
    "(",
    ")",
    "{",
    "}",
    "&",
    "*",
    "?",
    ".",
    "..",
    ",",
    ";",
    "mut ",
    " request ",
    " out ",
    " page ",
    " key ",
    " None ",
    " s3 ",
    ".await",
    ".clone()",
    ".unwrap()",
    ".body",
    ".e_tag",
    " return ",
    "|one| ",
    " async ",
    "vec![",
    "]",
    "Some(",
    "Default::default()",
    "#[a]",
];

/// Returns a file with some of its words changed. A word is a name, a number, or one other character.
fn mangled(file: usize, changes: &[(usize, usize, bool)]) -> String {
    let text = FILES.get(file % FILES.len()).copied().unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    for one in text.chars() {
        let is_name = |one: char| one == '_' || one.is_alphanumeric();
        match words.last_mut() {
            Some(last) if is_name(one) && last.ends_with(is_name) => last.push(one),
            _ => words.push(one.to_string()),
        }
    }
    for (at, word, replace) in changes {
        let (at, word) = (at % words.len(), WORDS[word % WORDS.len()]);
        if *replace {
            words[at] = word.to_owned();
        } else {
            words[at].push_str(word);
        }
    }
    words.concat()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_out_of_rust_is_rust(
        file in any::<usize>(),
        changes in proptest::collection::vec((any::<usize>(), any::<usize>(), any::<bool>()), 0..6),
    ) {
        let text = mangled(file, &changes);
        if !is_rust(&text) {
            return Ok(());
        }
        let project = project(&text);
        let all = Select::default().with_errors(true);
        let rewritten = rewrite(&project, &all).unwrap();
        let after = rewritten.texts.concat();
        prop_assert!(is_rust(&after), "{}", after);
        prop_assert!(!rewritten.notes.iter().any(|note| note.why.contains("fault")), "{:?}", rewritten.notes);
        let again = rewrite(&Project { texts: vec![after.clone()], ..project }, &all).unwrap();
        prop_assert_eq!(again.texts.concat(), after);
    }
}

#[test]
fn a_rule_that_fails_is_reported_and_the_others_run() {
    let text = "use rusoto_compat_facade::S3;\nasync fn f(s3: &S3) { s3.head_object(x).await; }\n";
    let project = project(text);
    let (names, _) = project.names(&project.texts);
    let fails = crate::rules::RewriteRule {
        name: "X1",
        does: "fails",
        moves_clients: false,
        find: |_, _| panic!("on purpose"),
    };
    let rules = [&[fails][..], crate::rules::RULES].concat();
    let looked = look(&project, &names, &project.texts, 0, &|_| rules.clone());
    assert_eq!(looked.sites.len(), 1);
    let why: Vec<_> = looked.notes.iter().map(|note| &*note.why).collect();
    assert_eq!(why, ["the rule X1 failed here, which is a fault of this program"]);
}

#[test]
fn a_file_that_somebody_else_changed_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let paths = ["one.rs", "two.rs"].map(|name| folder.path().join(name));
    let text = "use rusoto_compat_facade::S3 as F;\nuse rusoto_s3::{HeadObjectRequest, S3};\nasync fn f(s3: &F, b: String) {\n    \
                s3.head_object(HeadObjectRequest { key: b.clone(), bucket: b, ..Default::default() }).await.ok();\n}\n";
    let mut project = project(text);
    project.texts.push(text.to_owned());
    project.files = paths
        .iter()
        .enumerate()
        .map(|(at, path)| {
            let module = ModulePath { package: 0, path: vec![format!("m{at}")], root: 0 };
            File { path: path.clone(), module, part: Part::Code }
        })
        .collect();
    std::fs::write(&paths[0], text).unwrap();
    std::fs::write(&paths[1], "// new\n").unwrap();
    let rewritten = rewrite(&project, &Select::default()).unwrap();
    assert_eq!(rewritten.changed().count(), 2);
    let error = super::apply::apply(&project, &rewritten, None, &|_| {}).unwrap_err();
    assert_eq!(error.to_string(), "nothing was written. Run this again");
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.ends_with("two.rs was changed by somebody else in the meantime"), "{cause}");
    assert_eq!(std::fs::read_to_string(&paths[0]).unwrap(), text);
    assert_eq!(std::fs::read_to_string(&paths[1]).unwrap(), "// new\n");

    std::fs::write(&paths[1], text).unwrap();
    super::apply::apply(&project, &rewritten, None, &|_| {}).unwrap();
    assert_eq!(std::fs::read_to_string(&paths[1]).unwrap(), rewritten.texts[1]);
}
