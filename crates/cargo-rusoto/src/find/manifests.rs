//! Rusoto in manifests and in the lock file.

use std::collections::BTreeMap;
use std::path::Path;

use toml_edit::{Document, Item as Toml, Key, TableLike};

use super::finding::{Finding, Note};
use super::rules::{ANY_VERSION, DEPENDENCY, OLD_VERSION, PATCH, Rule, SEVERAL, THROUGH, TLS};
use crate::names::service_of;
use crate::source::{Part, Workspace};

/// Returns what the manifests and the lock file have of Rusoto.
pub(crate) fn manifests(workspace: &Workspace) -> (Vec<Finding>, Vec<Note>) {
    let (mut findings, mut notes) = (Vec::new(), Vec::new());
    let root = workspace.root.join("Cargo.toml");
    let root_text = std::fs::read_to_string(&root).unwrap_or_default();
    let inherited =
        Document::parse(&*root_text).ok().map(|document| inherited(&document)).unwrap_or_default();

    let mut all: Vec<(&str, &Path)> =
        workspace.packages.iter().map(|package| (&*package.name, &*package.manifest)).collect();
    if !all.iter().any(|(_, manifest)| *manifest == root) {
        all.push(("", &root));
    }
    for (package, path) in all {
        let file = workspace.shown(path);
        match std::fs::read_to_string(path) {
            Ok(text) => match Document::parse(&*text) {
                Ok(document) => {
                    let mut manifest =
                        Manifest { package, file: &file, text: &text, findings: &mut findings };
                    manifest.read(&document, &inherited);
                }
                Err(error) => notes.push(note(&file, &text, error.span(), error.message())),
            },
            Err(error) => notes.push(note(&file, "", None, &format!("cannot be read: {error}"))),
        }
    }
    lock(workspace, &mut findings, &mut notes);
    (findings, notes)
}

fn note(file: &str, text: &str, span: Option<std::ops::Range<usize>>, why: &str) -> Note {
    let (line, column) = place(text, span.map_or(0, |span| span.start));
    Note { file: file.to_owned(), line, column, why: why.lines().next().unwrap_or_default().to_owned() }
}

/// Returns the line and the column, in characters, of a byte.
fn place(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Returns the packages of `[workspace.dependencies]` by the name that they have there.
fn inherited(document: &Document<&str>) -> BTreeMap<String, String> {
    let dependencies = document.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let dependencies = dependencies.and_then(Toml::as_table_like);
    dependencies
        .into_iter()
        .flat_map(TableLike::iter)
        .map(|(name, item)| (name.to_owned(), package_of(name, item)))
        .collect()
}

fn package_of(name: &str, item: &Toml) -> String {
    item.get("package").and_then(Toml::as_str).unwrap_or(name).to_owned()
}

struct Manifest<'a> {
    package: &'a str,
    file: &'a str,
    text: &'a str,
    findings: &'a mut Vec<Finding>,
}

impl Manifest<'_> {
    fn read(&mut self, document: &Document<&str>, inherited: &BTreeMap<String, String>) {
        self.tables(document.as_table(), inherited);
        for target in tables(document.get("target")) {
            self.tables(target.1, inherited);
        }
        if let Some(workspace) = document.get("workspace").and_then(Toml::as_table_like) {
            self.tables(workspace, inherited);
        }
        for (_, source) in tables(document.get("patch")) {
            for (key, item) in entries(source) {
                let package = package_of(key.get(), item);
                if package.starts_with("rusoto_") {
                    self.add(PATCH, Part::Code, key, &package, format!("[patch] {package}"));
                }
            }
        }
        self.features(document);
    }

    fn tables(&mut self, table: &dyn TableLike, inherited: &BTreeMap<String, String>) {
        for (name, part) in [
            ("dependencies", Part::Code),
            ("dev-dependencies", Part::Test),
            ("build-dependencies", Part::Code),
        ] {
            let Some(dependencies) = table.get(name).and_then(Toml::as_table_like) else { continue };
            for (key, item) in entries(dependencies) {
                let is_inherited = item.get("workspace").and_then(Toml::as_bool) == Some(true);
                let package = match inherited.get(key.get()).filter(|_| is_inherited) {
                    Some(package) => package.clone(),
                    None => package_of(key.get(), item),
                };
                if package.starts_with("rusoto_") {
                    self.dependency(key, item, &package, is_inherited, part);
                }
            }
        }
    }

    fn dependency(&mut self, key: &Key, item: &Toml, package: &str, is_inherited: bool, part: Part) {
        let version = item.as_str().or_else(|| item.get("version").and_then(Toml::as_str));
        let elsewhere = ["git", "path"].iter().find(|source| item.get(source).is_some());
        let has_default = item.get("default-features").or_else(|| item.get("default_features"));
        let has_default = has_default.and_then(Toml::as_bool) != Some(false);
        let features: Vec<&str> = item
            .get("features")
            .and_then(Toml::as_array)
            .map(|array| array.iter().filter_map(|feature| feature.as_str()).collect())
            .unwrap_or_default();

        let mut what = vec![match version {
            Some(version) => format!("{package} {version}"),
            None => package.to_owned(),
        }];
        if key.get() != package {
            what.push(format!("as {}", key.get()));
        }
        if is_inherited {
            what.push("from the workspace".to_owned());
        }
        what.extend(elsewhere.map(|source| format!("from a {source}")));
        if !has_default {
            what.push("without default features".to_owned());
        }
        if !features.is_empty() {
            what.push(format!("features {}", features.join(", ")));
        }
        self.add(DEPENDENCY, part, key, package, what.join(", "));
        if !is_inherited {
            match version.map(|version| version.trim_start_matches(['^', '=', '~', '>', '<', ' '])) {
                Some("*") => self.add(ANY_VERSION, part, key, package, format!("{package} *")),
                None if elsewhere.is_none() => {
                    self.add(ANY_VERSION, part, key, package, format!("{package} without a version"));
                }
                Some(number) if !(number == "0.48" || number.starts_with("0.48.")) => {
                    self.add(OLD_VERSION, part, key, package, format!("{package} {number}"));
                }
                _ => {}
            }
        }
        let picks: Vec<&str> = features
            .iter()
            .copied()
            .filter(|feature| matches!(*feature, "native-tls" | "rustls" | "rustls-webpki"))
            .collect();
        let has_tls = !matches!(package, "rusoto_credential" | "rusoto_mock" | "rusoto_signature");
        if !picks.is_empty() || (has_tls && has_default && !is_inherited) {
            let default = (has_tls && has_default && !is_inherited).then_some("native-tls by default");
            let picks: Vec<&str> = default.into_iter().chain(picks).collect();
            self.add(TLS, part, key, package, format!("{package}: {}", picks.join(" and ")));
        }
    }

    /// Looks for features of the package that choose Rusoto's TLS.
    fn features(&mut self, document: &Document<&str>) {
        let Some(features) = document.get("features").and_then(Toml::as_table_like) else { return };
        for (key, item) in entries(features) {
            for value in item.as_array().into_iter().flatten().filter_map(|value| value.as_str()) {
                let Some((package, feature)) = value.split_once('/') else { continue };
                let package = package.trim_end_matches('?');
                if package.starts_with("rusoto_")
                    && (feature == "native-tls" || feature.starts_with("rustls"))
                {
                    self.add(TLS, Part::Code, key, package, format!("feature {}: {value}", key.get()));
                }
            }
        }
    }

    fn add(&mut self, rule: &'static Rule, part: Part, key: &Key, package: &str, what: String) {
        let (line, column) = place(self.text, key.span().map_or(0, |span| span.start));
        self.findings.push(finding(rule, self.package, self.file, (line, column), part, package, what));
    }
}

fn finding(
    rule: &'static Rule,
    package: &str,
    file: &str,
    (line, column): (usize, usize),
    part: Part,
    crate_name: &str,
    what: String,
) -> Finding {
    Finding {
        rule,
        class: rule.class,
        package: package.to_owned(),
        file: file.to_owned(),
        line,
        column,
        item: String::new(),
        part,
        crate_name: crate_name.to_owned(),
        service: service_of(crate_name).map(str::to_owned),
        operation: None,
        what,
    }
}

fn tables(item: Option<&Toml>) -> impl Iterator<Item = (&str, &dyn TableLike)> {
    let tables = item.and_then(Toml::as_table_like).into_iter().flat_map(TableLike::iter);
    tables.filter_map(|(name, item)| Some((name, item.as_table_like()?)))
}

fn entries(table: &dyn TableLike) -> impl Iterator<Item = (&Key, &Toml)> {
    let names: Vec<_> = table.iter().map(|(name, _)| name).collect();
    names.into_iter().filter_map(|name| table.get_key_value(name))
}

/// Looks at the lock file: who else brings Rusoto in, and which crates are there twice.
fn lock(workspace: &Workspace, findings: &mut Vec<Finding>, notes: &mut Vec<Note>) {
    let path = workspace.root.join("Cargo.lock");
    let file = workspace.shown(&path);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            let why = match error.kind() {
                std::io::ErrorKind::NotFound => {
                    "is not there, so what other packages bring in is unknown: `cargo generate-lockfile` makes it"
                        .to_owned()
                }
                _ => format!("cannot be read: {error}"),
            };
            return notes.push(note(&file, "", None, &why));
        }
    };
    let document = match Document::parse(&*text) {
        Ok(document) => document,
        Err(error) => return notes.push(note(&file, &text, error.span(), error.message())),
    };
    let packages = document.get("package").and_then(Toml::as_array_of_tables);
    let mut versions: BTreeMap<String, Vec<(String, usize)>> = BTreeMap::new();
    for package in packages.into_iter().flatten() {
        let text_of = |key| package.get(key).and_then(Toml::as_str).unwrap_or_default();
        let (name, version) = (text_of("name"), text_of("version"));
        let at = package.get_key_value("name").and_then(|(key, _)| key.span()).map_or(0, |span| span.start);
        if name.starts_with("rusoto_") {
            versions.entry(name.to_owned()).or_default().push((version.to_owned(), at));
            continue;
        }
        let is_own = package.get("source").is_none();
        let dependencies = package.get("dependencies").and_then(Toml::as_array);
        let rusoto = dependencies.into_iter().flatten().filter_map(|one| one.as_str()?.split(' ').next());
        let mut rusoto = rusoto.filter(|one| one.starts_with("rusoto_"));
        if let Some(first) = rusoto.next().filter(|_| !is_own) {
            let what = format!("{name} {version}");
            findings.push(finding(THROUGH, "", &file, place(&text, at), Part::Code, first, what));
        }
    }
    for (name, all) in versions.into_iter().filter(|(_, all)| all.len() > 1) {
        let at = all.first().map_or(0, |(_, at)| *at);
        let numbers: Vec<_> = all.into_iter().map(|(version, _)| version).collect();
        let what = format!("{name} {}", numbers.join(" and "));
        findings.push(finding(SEVERAL, "", &file, place(&text, at), Part::Code, &name, what));
    }
}
