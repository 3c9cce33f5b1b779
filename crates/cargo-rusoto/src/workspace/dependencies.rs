//! Adds dependencies to manifests, and keeps the comments and the form of these.

use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use super::manifest::with_form_of;
use crate::Error;

/// The keys that say where a package comes from.
const ORIGIN: [&str; 7] = ["version", "registry", "git", "rev", "branch", "tag", "path"];

/// A dependency that a manifest has to have.
#[derive(Debug, Default)]
pub(crate) struct Dependency {
    /// The package, as `rusoto-compat`.
    pub(crate) name: &'static str,
    /// The table that it belongs in, as `dependencies`.
    pub(crate) table: &'static str,
    /// The keys that say where it comes from, as `git` and `rev`, or `workspace`.
    pub(crate) origin: Vec<(String, Value)>,
    pub(crate) features: Vec<String>,
}

fn parse(text: &str) -> Result<DocumentMut, Error> {
    text.parse().map_err(|error| Error::with_source("a Cargo.toml cannot be read", error))
}

/// Returns the keys that say where a package comes from, if a manifest or its workspace table has it.
pub(crate) fn origin(text: &str, name: &str) -> Result<Option<Vec<(String, Value)>>, Error> {
    let document = parse(text)?;
    let mut found = None;
    tables(document.as_table(), &mut |_, table| {
        let Some(item) = of_package(table, name) else { return };
        let keys: Vec<(String, Value)> = match (item.as_str(), item.as_table_like()) {
            (Some(version), _) => vec![("version".to_owned(), version.into())],
            (None, Some(table)) => {
                let keys = table.iter().filter(|(key, _)| ORIGIN.contains(key));
                keys.filter_map(|(key, item)| Some((key.to_owned(), item.as_str()?.into()))).collect()
            }
            _ => return,
        };
        if found.is_none() && !keys.is_empty() {
            found = Some(keys);
        }
    });
    Ok(found)
}

/// Returns whether the workspace has a package for its members.
pub(crate) fn is_shared(text: &str, name: &str) -> Result<bool, Error> {
    let document = parse(text)?;
    let mut found = false;
    tables(document.as_table(), &mut |path, table| {
        let is_workspace = path.first().is_some_and(|first| first == "workspace");
        found |= is_workspace && of_package(table, name).is_some();
    });
    Ok(found)
}

/// Returns whether any of these packages is inherited from the workspace.
pub(crate) fn inherits(text: &str, is_asked: impl Fn(&str) -> bool) -> Result<bool, Error> {
    let document = parse(text)?;
    let mut found = false;
    tables(document.as_table(), &mut |_, table| {
        found |= table
            .iter()
            .any(|(key, item)| is_asked(key) && item.get("workspace").and_then(Item::as_bool) == Some(true));
    });
    Ok(found)
}

/// Returns the manifest with a dependency in it. One that is there already gets the features that it lacks.
pub(crate) fn with_dependency(text: &str, wanted: &Dependency) -> Result<String, Error> {
    let mut document = parse(text)?;
    let mut places = Vec::new();
    tables(document.as_table(), &mut |path, table| {
        if let Some((key, _)) = entry(table, wanted.name) {
            places.push((path.to_vec(), key.to_owned()));
        }
    });
    // A dependency is there for tests too.
    let fits = |(path, _): &&(Vec<String>, String)| {
        let table = path.last().map(String::as_str);
        let is_root = path.first().is_some_and(|first| first == "workspace");
        !is_root
            && (table == Some(wanted.table)
                || (wanted.table == "dev-dependencies" && table == Some("dependencies")))
    };
    if let Some((path, key)) = places.iter().find(fits) {
        let mut item = document.as_item_mut();
        for step in path.iter().chain([key]) {
            let wrong = || Error::new(format!("`{}` in a Cargo.toml cannot be changed", path.join(".")));
            item = item.get_mut(step).ok_or_else(wrong)?;
        }
        add_features(item, &wanted.features)?;
    } else {
        let mut item = document.as_item_mut();
        for step in wanted.table.split('.') {
            let wrong = || Error::new(format!("`{}` in a Cargo.toml is not a table", wanted.table));
            let table = item.as_table_like_mut().ok_or_else(wrong)?;
            item = table.entry(step).or_insert_with(toml_edit::table);
        }
        let wrong = || Error::new(format!("`{}` in a Cargo.toml is not a table", wanted.table));
        let table = item.as_table_like_mut().ok_or_else(wrong)?;
        let is_sorted = table.iter().map(|(key, _)| key).is_sorted();
        table.insert(wanted.name, toml_edit::value(line(wanted)));
        if is_sorted {
            table.sort_values();
        }
    }
    Ok(with_form_of(text, &document.to_string()))
}

fn line(wanted: &Dependency) -> InlineTable {
    let mut line: InlineTable = wanted.origin.iter().cloned().collect();
    if !wanted.features.is_empty() {
        line.insert("features", Value::Array(wanted.features.iter().collect()));
    }
    line
}

fn add_features(item: &mut Item, features: &[String]) -> Result<(), Error> {
    if let Some(version) = item.as_str().map(str::to_owned) {
        let decor = item.as_value().map(|value| value.decor().clone()).unwrap_or_default();
        let mut table = InlineTable::from_iter([("version", version)]);
        *table.decor_mut() = decor;
        *item = toml_edit::value(table);
    }
    let wrong = || Error::new("a dependency in a Cargo.toml is neither a version nor a table");
    let table = item.as_table_like_mut().ok_or_else(wrong)?;
    let list = table.entry("features").or_insert_with(|| toml_edit::value(Array::new()));
    let list = list.as_array_mut().ok_or_else(|| Error::new("`features` in a Cargo.toml is not a list"))?;
    for feature in features {
        if !list.iter().any(|one| one.as_str() == Some(feature)) {
            list.push(feature.as_str());
        }
    }
    Ok(())
}

/// Calls `found` with each table of dependencies and the way to it.
fn tables(root: &dyn TableLike, found: &mut dyn FnMut(&[String], &dyn TableLike)) {
    fn visit(
        table: &dyn TableLike,
        path: &mut Vec<String>,
        found: &mut dyn FnMut(&[String], &dyn TableLike),
    ) {
        for (key, item) in table.iter() {
            let Some(below) = item.as_table_like() else { continue };
            path.push(key.to_owned());
            if key.ends_with("dependencies") {
                found(path, below);
            } else if ["target", "workspace"].contains(&key)
                || path.first().is_some_and(|first| first == "target")
            {
                visit(below, path, found);
            }
            path.pop();
        }
    }
    visit(root, &mut Vec::new(), found);
}

fn entry<'a>(table: &'a dyn TableLike, name: &str) -> Option<(&'a str, &'a Item)> {
    table.iter().find(|(key, item)| item.get("package").and_then(Item::as_str).unwrap_or(key) == name)
}

fn of_package<'a>(table: &'a dyn TableLike, name: &str) -> Option<&'a Item> {
    entry(table, name).map(|(_, item)| item)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(features: &[&str]) -> Dependency {
        Dependency {
            name: "rusoto-compat",
            table: "dependencies",
            origin: vec![("git".to_owned(), "g".into()), ("rev".to_owned(), "r".into())],
            features: features.iter().map(|one| (*one).to_owned()).collect(),
        }
    }

    const LINE: &str = "rusoto-compat = { git = \"g\", rev = \"r\", features = [\"http\"] }";

    #[test]
    fn a_dependency_comes_in_its_place() {
        for (before, after) in [
            ("[package]\nname = \"a\"\n", "[package]\nname = \"a\"\n\n[dependencies]\nLINE\n"),
            (
                "[dependencies]\na = \"1\" # one\n# two\nserde = \"1\"\n\n[features]\n",
                "[dependencies]\na = \"1\" # one\nLINE\n# two\nserde = \"1\"\n\n[features]\n",
            ),
            (
                "[dependencies]\nserde = \"1\"\na = \"1\"\n[features]\n",
                "[dependencies]\nserde = \"1\"\na = \"1\"\nLINE\n[features]\n",
            ),
            (
                "[dependencies.serde]\nversion = \"1\"\n",
                "[dependencies]\nLINE\n[dependencies.serde]\nversion = \"1\"\n",
            ),
            (
                "[dev-dependencies]\nrusoto-compat = \"0.1\"\n",
                "[dev-dependencies]\nrusoto-compat = \"0.1\"\n\n[dependencies]\nLINE\n",
            ),
            ("[dependencies]\r\na = \"1\"\r\n", "[dependencies]\r\na = \"1\"\r\nLINE\r\n"),
        ] {
            let changed = with_dependency(before, &wanted(&["http"])).unwrap();
            assert_eq!(changed, after.replace("LINE", LINE), "{before}");
        }
    }

    #[test]
    fn a_dependency_that_is_there_gets_features() {
        for (before, after) in [
            (
                "[dependencies]\nrusoto-compat = \"0.1\" # a\n",
                "[dependencies]\nrusoto-compat = { version = \"0.1\", features = [\"http\"] } # a\n",
            ),
            (
                "[dependencies]\nmine = { package = \"rusoto-compat\", features = [\"chain\"] }\n",
                "[dependencies]\nmine = { package = \"rusoto-compat\", features = [\"chain\", \"http\"] }\n",
            ),
            (
                "[dependencies]\nrusoto-compat.workspace = true\n",
                "[dependencies]\nrusoto-compat.workspace = true\nrusoto-compat.features = [\"http\"]\n",
            ),
            (
                "[target.'cfg(unix)'.dependencies.rusoto-compat]\nversion = \"0.1\"\nfeatures = [\"http\"]\n",
                "[target.'cfg(unix)'.dependencies.rusoto-compat]\nversion = \"0.1\"\nfeatures = [\"http\"]\n",
            ),
        ] {
            assert_eq!(with_dependency(before, &wanted(&["http"])).unwrap(), after, "{before}");
        }
    }

    #[test]
    fn the_origin_is_found_in_any_table() {
        let text =
            "[workspace.dependencies]\nrusoto-compat = { git = \"g\", tag = \"t\", features = [\"http\"] }\n";
        let keys: Vec<_> =
            origin(text, "rusoto-compat").unwrap().unwrap().into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys, ["git", "tag"]);
        assert!(origin(text, "rusoto-compat-facade").unwrap().is_none());
        assert!(
            origin("[dependencies]\nrusoto-compat.workspace = true\n", "rusoto-compat").unwrap().is_none()
        );
    }
}
