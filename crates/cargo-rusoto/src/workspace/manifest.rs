//! Reads and changes manifests, and keeps their comments and their form.

use super::write::with_line_ends_of;
use crate::Error;
use toml_edit::{Document, DocumentMut, InlineTable, Item, TableLike};

/// The names under `[patch]` that mean crates.io.
const REGISTRY: [&str; 2] = ["crates-io", "https://github.com/rust-lang/crates.io-index"];

/// One line under `[patch.crates-io]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Patch {
    /// The crate that it replaces.
    pub(crate) name: String,
    pub(crate) git: Option<String>,
    pub(crate) rev: Option<String>,
    pub(crate) branch: Option<String>,
    pub(crate) tag: Option<String>,
    pub(crate) path: Option<String>,
    /// There are other keys than `git`, `rev` and `path`.
    pub(crate) has_more: bool,
}

impl Patch {
    /// Returns the line as it is in a manifest.
    pub(crate) fn line(&self) -> String {
        format!("{} = {}", self.name, self.value())
    }

    fn value(&self) -> InlineTable {
        let keys = [
            ("git", &self.git),
            ("rev", &self.rev),
            ("branch", &self.branch),
            ("tag", &self.tag),
            ("path", &self.path),
        ];
        keys.into_iter().filter_map(|(key, value)| Some((key, value.as_deref()?))).collect()
    }

    /// Returns the patch of another crate from the same place, if it is known which that is.
    pub(crate) fn beside(&self, name: &str) -> Option<Self> {
        let path = match &self.path {
            Some(path) => Some(format!("{}{name}", path.trim_end_matches('/').strip_suffix(&self.name)?)),
            None => None,
        };
        Some(Self { name: name.to_owned(), path, ..self.clone() })
    }

    fn read(key: &str, item: &Item) -> Option<Self> {
        let table = item.as_table_like()?;
        let text = |key| table.get(key).and_then(Item::as_str).map(str::to_owned);
        Some(Self {
            name: text("package").unwrap_or_else(|| key.to_owned()),
            git: text("git"),
            rev: text("rev"),
            branch: text("branch"),
            tag: text("tag"),
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

/// Returns the patches that a root manifest needs beside that of `rusoto_core`, once `rusoto-compat` is in the tree. The drop-in brings the
/// other crates itself, but `rusoto-compat` asks crates.io for them, and would get other types.
pub(crate) fn patches_for_compat(text: &str) -> Result<Vec<Patch>, Error> {
    let there = patches(text)?;
    let Some(core) = there.iter().find(|patch| patch.name == "rusoto_core") else { return Ok(Vec::new()) };
    let others = ["rusoto_credential", "rusoto_signature"].into_iter();
    let missing = others.filter(|name| there.iter().all(|patch| patch.name != **name));
    Ok(missing.filter_map(|name| core.beside(name)).collect())
}

/// Returns the manifest with these patches added.
pub(crate) fn with_patches(text: &str, patches: &[Patch]) -> Result<String, Error> {
    if patches.is_empty() {
        return Ok(text.to_owned());
    }
    let mut document = parse(text)?;
    let wrong = || Error::new("`patch` in the root Cargo.toml is not a table");
    let Some(all) =
        document.get_mut("patch").filter(|all| all.is_inline_table() || all.get(REGISTRY[0]).is_some())
    else {
        let lines: String = patches.iter().map(|patch| patch.line() + "\n").collect();
        let end = if text.is_empty() || text.ends_with('\n') { "" } else { "\n" };
        return Ok(with_form_of(text, &format!("{text}{end}\n[patch.{}]\n{lines}", REGISTRY[0])));
    };
    let all = all.as_table_like_mut().ok_or_else(wrong)?;
    let table =
        all.entry(REGISTRY[0]).or_insert_with(toml_edit::table).as_table_like_mut().ok_or_else(wrong)?;
    for patch in patches {
        table.insert(&patch.name, toml_edit::value(patch.value()));
    }
    Ok(with_form_of(text, &document.to_string()))
}

/// Returns the manifest without the patches of these crates, and without tables that are empty then.
pub(crate) fn without_patches(text: &str, names: &[String]) -> Result<String, Error> {
    let mut document = parse(text)?;
    let mut comments = String::new();
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
            if !keys.is_empty()
                && table.is_empty()
                && let Some(Item::Table(table)) = all.remove(registry)
            {
                // What is above the table belongs to it, but the empty line does not: `with_patches` wrote that.
                let above = table.decor().prefix().and_then(|above| above.as_str()).unwrap_or_default();
                comments.push_str(above.strip_suffix('\n').unwrap_or(above));
            }
        }
        if all.is_empty() {
            document.remove("patch");
        }
    }
    let trailing = document.trailing().as_str().unwrap_or_default().to_owned();
    document.set_trailing(comments + &trailing);
    Ok(with_form_of(text, &document.to_string()))
}

/// Returns the changed text with the line ends of the original, and with an end of the last line only if that has one.
pub(super) fn with_form_of(original: &str, changed: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(name: &str) -> Patch {
        Patch { name: name.to_owned(), path: Some("../it".to_owned()), ..Patch::default() }
    }

    #[test]
    fn patches_go_in_and_out_again_without_a_trace() {
        let line = "rusoto_core = { path = \"../it\" }";
        for (manifest, expected) in [
            ("[package]\nname = \"a\" # b\n", "[package]\nname = \"a\" # b\n\n[patch.crates-io]\nLINE\n"),
            ("[package]\nname = \"a\"", "[package]\nname = \"a\"\n\n[patch.crates-io]\nLINE"),
            (
                "[patch.crates-io]\na = { path = \"a\" } # b\n",
                "[patch.crates-io]\na = { path = \"a\" } # b\nLINE\n",
            ),
            (
                "[patch.x]\na = { path = \"a\" }\n\n[features]\n",
                "[patch.x]\na = { path = \"a\" }\n\n[features]\n\n[patch.crates-io]\nLINE\n",
            ),
            ("[a]\nb = 1\n\n# [c]\n\n", "[a]\nb = 1\n\n# [c]\n\n\n[patch.crates-io]\nLINE\n"),
            ("[patch]\ncrates-io.a.path = \"a\"\n", "[patch]\ncrates-io.a.path = \"a\"\ncrates-io.LINE\n"),
            ("# only a comment\n", "# only a comment\n\n[patch.crates-io]\nLINE\n"),
        ] {
            let with = with_patches(manifest, &[patch("rusoto_core")]).unwrap();
            assert_eq!(with, expected.replace("LINE", line), "{manifest}");
            assert!(patches(&with).unwrap().contains(&patch("rusoto_core")), "{manifest}");
            assert_eq!(without_patches(&with, &["rusoto_core".to_owned()]).unwrap(), manifest, "{manifest}");
        }
    }

    #[test]
    fn a_patch_may_be_a_table_of_its_own() {
        let manifest = "[patch.crates-io.rusoto_core]\npath = \"../it\"\n";
        assert_eq!(patches(manifest).unwrap(), [patch("rusoto_core")]);
        assert_eq!(without_patches(manifest, &["rusoto_core".to_owned()]).unwrap(), "");
    }

    #[test]
    fn another_crate_comes_from_the_same_place() {
        let of = |line: &str| patches(&format!("[patch.crates-io]\n{line}\n")).unwrap().remove(0);
        for (line, expected) in [
            (
                "rusoto_core = { path = \"../it/patch/rusoto_core/\" }",
                Some("a = { path = \"../it/patch/a\" }"),
            ),
            ("rusoto_core = { path = \"../core\" }", None),
            ("rusoto_core = { git = \"g\", rev = \"r\" }", Some("a = { git = \"g\", rev = \"r\" }")),
            ("rusoto_core = { git = \"g\", branch = \"b\" }", Some("a = { git = \"g\", branch = \"b\" }")),
            ("rusoto_core = { git = \"g\", tag = \"t\" }", Some("a = { git = \"g\", tag = \"t\" }")),
        ] {
            assert_eq!(of(line).beside("a").map(|patch| patch.line()).as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn a_rename_is_a_patch_of_what_it_renames() {
        let manifest = "[patch.\"https://github.com/rust-lang/crates.io-index\"]\nmine = { package = \"rusoto_core\", git = \"g\" }\n";
        let found = patches(manifest).unwrap();
        assert_eq!((&*found[0].name, found[0].has_more), ("rusoto_core", true));
    }

    #[test]
    fn older_requirements_are_found_in_every_table() {
        let manifest = "[dependencies]\nrusoto_s3 = \"0.47\" # here\nold = { package = \"rusoto_core\", version = \"=0.46.0\" }\n\
                        rusoto_sts = \"0.48\"\nrusoto_sqs.workspace = true\nserde = \"1\"\n\
                        [target.'cfg(unix)'.dev-dependencies.rusoto_kms]\nversion = \"0.45\"\n\
                        [workspace.dependencies]\nrusoto_sns = '0.47'\n[features]\nrusoto_x = []\n";
        let found: Vec<_> =
            older_requirements(manifest).into_iter().map(|found| (found.line, found.bumped)).collect();
        let expected = [
            (2, "rusoto_s3 = \"0.48\" # here"),
            (3, "old = { package = \"rusoto_core\", version = \"0.48\" }"),
            (8, "version = \"0.48\""),
            (10, "rusoto_sns = \"0.48\""),
        ];
        assert_eq!(found, expected.map(|(line, text)| (line, text.to_owned())));
    }
}
