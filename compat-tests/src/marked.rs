//! The parts of the documents that tests compare with the code.
//!
//! A part stands between `<!-- name:begin -->` and `<!-- name:end -->`, in one page of `docs/` or in MIGRATION.md.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A document of this repository.
#[derive(Debug)]
pub struct Page {
    /// Relative to the root of the repository: `docs/start/choose.md`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// The folder that has README.md and `docs/`.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// MIGRATION.md and all pages of `docs/`, in the order of their paths. They are read once.
///
/// # Panics
/// When a page cannot be read.
pub fn pages() -> &'static [Page] {
    static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
        let mut files = vec![root().join("MIGRATION.md")];
        collect(&root().join("docs"), &mut files);
        files.sort();
        files.iter().map(|file| read(file)).collect()
    });
    &PAGES
}

/// The page at a path that begins at the root: `docs/start/choose.md`.
///
/// # Panics
/// When there is none.
pub fn page(path: &str) -> &'static str {
    let page = pages().iter().find(|page| page.path == path);
    &page.unwrap_or_else(|| panic!("there is no {path}")).text
}

/// The text between `<!-- {name}:begin -->` and `<!-- {name}:end -->`.
///
/// # Panics
/// When no page has these comments, or more than one has.
pub fn section(name: &str) -> &'static str {
    let (begin, end) = (format!("<!-- {name}:begin -->"), format!("<!-- {name}:end -->"));
    let mut found = pages().iter().filter_map(|page| {
        let (_, rest) = page.text.split_once(&begin)?;
        Some((&page.path, rest.split_once(&end)?.0))
    });
    let (path, text) = found.next().unwrap_or_else(|| panic!("no page of docs/ has a section {name}"));
    if let Some((second, _)) = found.next() {
        panic!("section {name} is in {path} and in {second}");
    }
    text
}

/// Asserts that a section of MIGRATION.md is `table`.
///
/// # Panics
/// When it is not. The message is the table to paste.
pub fn assert_shows(name: &str, table: &str) {
    assert!(
        section(name).trim() == table.trim(),
        "the documents do not show this table. Paste it between the two {name} comments:\n\n{table}"
    );
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("docs/ can be read") {
        let path = entry.expect("an entry of docs/").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

fn read(file: &Path) -> Page {
    let path = file.strip_prefix(root()).expect("a file below the root").to_string_lossy().replace('\\', "/");
    Page {
        path,
        text: fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display())),
    }
}
