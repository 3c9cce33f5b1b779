//! Reads and changes manifests, and keeps their comments and their form.

use super::write::with_line_ends_of;
use crate::Error;
use toml_edit::{Document, DocumentMut, InlineTable, Item, Table, TableLike};

/// The names under `[patch]` that mean crates.io.
const REGISTRY: [&str; 2] = ["crates-io", "https://github.com/rust-lang/crates.io-index"];

/// One line under `[patch.crates-io]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Patch {
    /// The crate that it replaces.
    pub(crate) name: String,
    pub(crate) git: Option<String>,
    pub(crate) rev: Option<String>,
    pub(crate) path: Option<String>,
    /// There are other keys, as `branch` or `package`.
    pub(crate) has_more: bool,
}

impl Patch {
    /// Returns the line as it is in a manifest.
    pub(crate) fn line(&self) -> String {
        format!("{} = {}", self.name, self.value())
    }

    fn value(&self) -> InlineTable {
        let keys = [("git", &self.git), ("rev", &self.rev), ("path", &self.path)];
        keys.into_iter().filter_map(|(key, value)| Some((key, value.as_deref()?))).collect()
    }

    fn read(key: &str, item: &Item) -> Option<Self> {
        let table = item.as_table_like()?;
        let text = |key| table.get(key).and_then(Item::as_str).map(str::to_owned);
        Some(Self {
            name: text("package").unwrap_or_else(|| key.to_owned()),
            git: text("git"),
            rev: text("rev"),
            path: text("path"),
            has_more: table.iter().any(|(key, _)| !["git", "rev", "path"].contains(&key)),
        })
    }
}

fn parse(text: &str) -> Result<DocumentMut, Error> {
    text.parse().map_err(|error| Error::with_source("the root Cargo.toml cannot be read", error))
}

/// Returns all patches of crates.io in a manifest.
pub(crate) fn patches(text: &str) -> Result<Vec<Patch>, Error> {
    let document = parse(text)?;
    let Some(all) = document.get("patch").and_then(Item::as_table_like) else { return Ok(Vec::new()) };
    let registries = REGISTRY.iter().filter_map(|name| all.get(name)?.as_table_like());
    Ok(registries
        .flat_map(|table| table.iter().filter_map(|(key, item)| Patch::read(key, item)).collect::<Vec<_>>())
        .collect())
}

/// Returns the manifest with these patches added.
pub(crate) fn with_patches(text: &str, patches: &[Patch]) -> Result<String, Error> {
    if patches.is_empty() {
        return Ok(text.to_owned());
    }
    let mut document = parse(text)?;
    let mut implicit = Table::new();
    implicit.set_implicit(true);
    let all = document.entry("patch").or_insert(Item::Table(implicit));
    let wrong = || Error::new("`patch` in the root Cargo.toml is not a table");
    let all = all.as_table_like_mut().ok_or_else(wrong)?;
    let table =
        all.entry("crates-io").or_insert_with(toml_edit::table).as_table_like_mut().ok_or_else(wrong)?;
    for patch in patches {
        table.insert(&patch.name, toml_edit::value(patch.value()));
    }
    Ok(with_form_of(text, &document.to_string()))
}

/// Returns the manifest without the patches of these crates, and without tables that are empty then.
pub(crate) fn without_patches(text: &str, names: &[String]) -> Result<String, Error> {
    let mut document = parse(text)?;
    if let Some(all) = document.get_mut("patch").and_then(Item::as_table_like_mut) {
        for registry in REGISTRY {
            let Some(table) = all.get_mut(registry).and_then(Item::as_table_like_mut) else { continue };
            let keys: Vec<String> = table
                .iter()
                .filter(|(key, item)| Patch::read(key, item).is_some_and(|patch| names.contains(&patch.name)))
                .map(|(key, _)| key.to_owned())
                .collect();
            for key in &keys {
                table.remove(key);
            }
            if !keys.is_empty() && table.is_empty() {
                all.remove(registry);
            }
        }
        if all.is_empty() {
            document.remove("patch");
        }
    }
    Ok(with_form_of(text, &document.to_string()))
}

/// Returns the changed text with the line ends of the original, and with an end of the last line only if that has one.
fn with_form_of(original: &str, changed: &str) -> String {
    let changed =
        if original.ends_with('\n') { changed } else { changed.strip_suffix('\n').unwrap_or(changed) };
    with_line_ends_of(original, changed)
}

/// A line of a manifest that asks for a version of Rusoto.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Requirement {
    /// Counts from 1.
    pub(crate) line: usize,
    pub(crate) text: String,
    /// The line with version 0.48.
    pub(crate) bumped: String,
}

/// Returns the lines that ask for another version of a crate of Rusoto than 0.48. A manifest that cannot be read has
/// none: Cargo says what is wrong with it.
pub(crate) fn older_requirements(text: &str) -> Vec<Requirement> {
    let Ok(document) = Document::parse(text) else { return Vec::new() };
    let mut found = Vec::new();
    visit(document.as_table(), false, &mut |version| {
        let (Some(range), Some(asked)) = (version.span(), version.as_str()) else { return };
        if asked.trim_start_matches(['^', '~', '=', ' ']).starts_with("0.48") || asked == "*" {
            return;
        }
        let begin = text[..range.start].rfind('\n').map_or(0, |end| end + 1);
        let end = text[range.end..].find('\n').map_or(text.len(), |end| range.end + end);
        let bumped = format!("{}\"0.48\"{}", &text[begin..range.start], &text[range.end..end]);
        found.push(Requirement {
            line: text[..begin].matches('\n').count() + 1,
            text: text[begin..end].trim().to_owned(),
            bumped: bumped.trim().to_owned(),
        });
    });
    found.sort_by_key(|requirement| requirement.line);
    found
}

/// Calls `found` with each version that a table of dependencies has for a crate of Rusoto, at any depth.
fn visit(table: &dyn TableLike, dependencies: bool, found: &mut impl FnMut(&Item)) {
    for (key, item) in table.iter() {
        if dependencies {
            let package = item.get("package").and_then(Item::as_str).unwrap_or(key);
            if package.starts_with("rusoto_") {
                found(if item.is_str() { item } else { item.get("version").unwrap_or(&Item::None) });
            }
        } else if key != "patch"
            && let Some(below) = item.as_table_like()
        {
            visit(below, key.ends_with("dependencies"), found);
        }
    }
}
