//! The dependencies that rewritten packages need, `rusoto-compat` and `rusoto-compat-facade`, and the patches that these need.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use rayon::prelude::*;
use toml_edit::Value;

use super::file::with_context;
use super::project::Project;
use crate::Error;
use crate::rules::FACADE;
use crate::workspace::dependencies::{Dependency, inherits, is_shared, origin, with_dependency};
use crate::workspace::manifest::{patches, patches_for_compat, with_patches};
use crate::workspace::paths::{relative, with_slashes};
use crate::workspace::write::read;

const NAMES: [&str; 2] = ["rusoto-compat", "rusoto-compat-facade"];

/// Where the two packages come from, if the options say so.
#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Origin {
    /// The repository of rusoto-compat, for packages that do not depend on it yet
    #[arg(long, value_name = "URL", conflicts_with = "path")]
    git: Option<String>,
    /// The revision of that repository
    #[arg(long, value_name = "REVISION", requires = "git")]
    rev: Option<String>,
    /// A copy of the repository, in place of --git
    #[arg(long, value_name = "FOLDER")]
    path: Option<PathBuf>,
}

/// A manifest that changes.
#[derive(Debug)]
pub(super) struct Manifest {
    pub(super) path: PathBuf,
    pub(super) before: String,
    pub(super) after: String,
}

/// What the rewritten files of a package need.
#[derive(Debug, Default)]
pub(super) struct Needs {
    compat: bool,
    /// The services whose facade is named.
    facades: BTreeSet<String>,
    /// Whether a facade is made by `new`.
    default_client: bool,
}

/// Returns what the packages need for these texts, by their place in the workspace.
pub(super) fn needs(project: &Project, texts: &[String]) -> BTreeMap<usize, Needs> {
    let mut needs: BTreeMap<usize, Needs> = BTreeMap::new();
    for (file, (before, after)) in project.files.iter().zip(project.texts.iter().zip(texts)) {
        if before == after {
            continue;
        }
        // What was there before has what it needs.
        let has_path = |path: &str| paths(after, path) > paths(before, path);
        let Some(package) = project.workspace.packages.get(file.module.package) else { continue };
        let name =
            |package_name: &str| package.ours.get(package_name).map(String::as_str).unwrap_or_default();
        let one = needs.entry(file.module.package).or_default();
        one.compat |= has_path(&format!("{}::", name("rusoto_compat")));
        for table in &project.tables {
            if has_path(&format!("{}::{}", name(FACADE), table.rusoto_trait)) {
                one.facades.insert(table.service.clone());
            }
        }
    }
    needs.retain(|_, one| one.compat || !one.facades.is_empty());
    if needs.values().any(|one| !one.facades.is_empty()) {
        let makers = makers(project, texts);
        let apart = makers.iter().any(|at| needs.get(at).is_none_or(|one| one.facades.is_empty()));
        for (at, one) in needs.iter_mut().filter(|(_, one)| !one.facades.is_empty()) {
            // A client may be made where the facade is known by what another package hands on.
            one.default_client = apart || makers.contains(at);
        }
    }
    needs
}

/// Returns the packages in which a facade is made by `new`.
fn makers(project: &Project, texts: &[String]) -> BTreeSet<usize> {
    let (names, _) = project.names(texts);
    let makes = |at: usize| {
        let mut makes = false;
        with_context(project, &names, texts, at, &mut |context, _| {
            let made = [context.table.rusoto_trait.as_str(), "new"];
            makes |= context.facts.values().any(|(_, item)| item.is(FACADE, &made));
        });
        let package = project.files.get(at)?.module.package;
        makes.then_some(package)
    };
    (0..texts.len()).into_par_iter().filter_map(makes).collect()
}

/// Returns how often a text has this path, and not a longer word.
fn paths(text: &str, path: &str) -> usize {
    let is_word = |one: char| one == '_' || one.is_alphanumeric();
    let is_it = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + path.len()..).unwrap_or_default();
        !before.ends_with(is_word) && (path.ends_with(':') || !after.starts_with(is_word))
    };
    text.match_indices(path).filter(|(at, _)| is_it(*at)).count()
}

/// Returns the manifests that change.
///
/// # Errors
///
/// If a manifest cannot be read, or nobody says where a package comes from that has to be added.
pub(super) fn plan(
    project: &Project,
    needs: &BTreeMap<usize, Needs>,
    asked: &Origin,
) -> Result<Vec<Manifest>, Error> {
    if needs.is_empty() {
        return Ok(Vec::new());
    }
    let root = project.workspace.root.join("Cargo.toml");
    let metadata = MetadataCommand::new()
        .no_deps()
        .manifest_path(&root)
        .other_options(["--offline".to_owned()])
        .exec()
        .map_err(|error| Error::with_source("the manifests cannot be read", error))?;
    let members = metadata.workspace_packages();
    let mut texts = Texts::default();
    for (at, needs) in needs {
        let Some(package) = project.workspace.packages.get(*at) else { continue };
        let is_it = |member: &&&Package| member.manifest_path.as_std_path() == package.manifest;
        let Some(member) = members.iter().find(is_it) else { continue };
        for name in NAMES {
            let services: Vec<String> = if name == NAMES[0] {
                needs.compat.then(|| "http".to_owned()).into_iter().collect()
            } else {
                needs.facades.iter().cloned().collect()
            };
            if services.is_empty() {
                continue;
            }
            let table = table(member, &services);
            let mut features = services;
            if name == NAMES[1] && needs.default_client {
                features.push("default-client".to_owned());
            }
            let is_there = |one: &&cargo_metadata::Dependency| {
                // A dependency is there for tests too.
                let is_for_tests = one.kind == DependencyKind::Normal && table == "dev-dependencies";
                one.name == name && (of_kind(one.kind) == table || is_for_tests)
            };
            let mut dependency = Dependency { name, table, origin: Vec::new(), features };
            match member.dependencies.iter().find(is_there) {
                Some(there) => {
                    dependency.features.retain(|feature| !there.features.contains(feature));
                    if dependency.features.is_empty() {
                        continue;
                    }
                }
                None => {
                    dependency.features.extend(tls(member).map(str::to_owned));
                    dependency.origin = place(project, asked, name, &package.manifest, &mut texts)?;
                }
            }
            texts.change(&package.manifest, &dependency)?;
        }
    }
    let missing = patches_for_compat(&texts.get(&root)?)?;
    texts.replace(&root, |text| with_patches(text, &missing))?;
    Ok(texts.changed())
}

/// Returns where a package comes from for this manifest. Where members inherit, the root says it.
fn place(
    project: &Project,
    asked: &Origin,
    name: &'static str,
    manifest: &Path,
    texts: &mut Texts,
) -> Result<Vec<(String, Value)>, Error> {
    let root = project.workspace.root.join("Cargo.toml");
    let is_shared = is_shared(&texts.get(&root)?, name)?;
    if !is_shared && !inherits(&texts.get(manifest)?, |key| key.starts_with("rusoto_"))? {
        return found(project, asked, name, manifest.parent().unwrap_or(Path::new(".")), texts);
    }
    if !is_shared {
        let origin = found(project, asked, name, &project.workspace.root, texts)?;
        let table = "workspace.dependencies";
        texts.change(&root, &Dependency { name, table, origin, features: Vec::new() })?;
    }
    Ok(vec![("workspace".to_owned(), true.into())])
}

/// The manifests that were read.
#[derive(Default)]
struct Texts(BTreeMap<PathBuf, (String, String)>);

impl Texts {
    fn get(&mut self, path: &Path) -> Result<String, Error> {
        if let Some((_, text)) = self.0.get(path) {
            return Ok(text.clone());
        }
        let text = read(path)?.ok_or_else(|| Error::new(format!("{} is gone", path.display())))?;
        self.0.insert(path.to_owned(), (text.clone(), text.clone()));
        Ok(text)
    }

    fn change(&mut self, path: &Path, wanted: &Dependency) -> Result<(), Error> {
        self.replace(path, |text| with_dependency(text, wanted))
    }

    fn replace(
        &mut self,
        path: &Path,
        change: impl FnOnce(&str) -> Result<String, Error>,
    ) -> Result<(), Error> {
        let changed = change(&self.get(path)?)?;
        if let Some((_, text)) = self.0.get_mut(path) {
            *text = changed;
        }
        Ok(())
    }

    fn changed(self) -> Vec<Manifest> {
        let all = self.0.into_iter().filter(|(_, (before, after))| before != after);
        all.map(|(path, (before, after))| Manifest { path, before, after }).collect()
    }
}

/// Returns the table that Rusoto's crates stand in. Features of tests alone stay theirs.
fn table(member: &Package, services: &[String]) -> &'static str {
    let is_of = |one: &&cargo_metadata::Dependency| {
        one.name
            .strip_prefix("rusoto_")
            .is_some_and(|name| services == ["http"] || services.iter().any(|one| one == name))
    };
    let kinds: Vec<_> = member.dependencies.iter().filter(is_of).map(|one| one.kind).collect();
    let has = |kind| kinds.contains(&kind);
    if has(DependencyKind::Normal) || kinds.is_empty() {
        of_kind(DependencyKind::Normal)
    } else if has(DependencyKind::Development) {
        of_kind(DependencyKind::Development)
    } else {
        of_kind(DependencyKind::Build)
    }
}

fn of_kind(kind: DependencyKind) -> &'static str {
    match kind {
        DependencyKind::Development => "dev-dependencies",
        DependencyKind::Build => "build-dependencies",
        _ => "dependencies",
    }
}

/// Returns the feature for the TLS stack that a package has for Rusoto. It has none if that comes from elsewhere.
fn tls(member: &Package) -> Option<&'static str> {
    let crates = member.dependencies.iter().filter(|one| {
        // These have no TLS of their own.
        let without = ["rusoto_credential", "rusoto_mock", "rusoto_signature"];
        one.name.starts_with("rusoto_") && !without.contains(&&*one.name)
    });
    let mut found = None;
    for one in crates {
        if one.uses_default_features || one.features.iter().any(|feature| feature == "native-tls") {
            return Some("rusoto-native-tls");
        }
        if one.features.iter().any(|feature| feature == "rustls") {
            found = Some("rusoto-rustls");
        }
    }
    found
}

/// Returns where a package comes from, as a manifest in this folder says it.
fn found(
    project: &Project,
    asked: &Origin,
    name: &str,
    folder: &Path,
    texts: &mut Texts,
) -> Result<Vec<(String, Value)>, Error> {
    let text = |key: &str, value: &str| (key.to_owned(), Value::from(value));
    if let Some(copy) = &asked.path {
        let shown = copy.display();
        let whole = copy.canonicalize().ok().filter(|whole| is_copy(whole));
        let whole = whole.ok_or_else(|| {
            Error::new(format!(
                "there is no crates/facade in {shown}. Give --path the folder of a copy of the repository"
            ))
        })?;
        return Ok(vec![text("path", &in_copy(&whole, name, folder, copy.is_absolute()))]);
    }
    if let Some(git) = &asked.git {
        let rev = asked.rev.as_ref().map(|rev| text("rev", rev));
        return Ok([text("git", git)].into_iter().chain(rev).collect());
    }
    let root = project.workspace.root.join("Cargo.toml");
    let root_text = texts.get(&root)?;
    for patch in patches(&root_text)?.iter().filter(|patch| patch.name.starts_with("rusoto_")) {
        let rest = || [("rev", &patch.rev), ("branch", &patch.branch), ("tag", &patch.tag)];
        if let Some(git) = &patch.git {
            let rest = rest().into_iter().filter_map(|(key, value)| Some(text(key, value.as_deref()?)));
            return Ok([text("git", git)].into_iter().chain(rest).collect());
        }
        if let Some(path) = &patch.path
            && let Some(copy) = copy_around(&project.workspace.root.join(path))
        {
            return Ok(vec![text("path", &in_copy(&copy, name, folder, Path::new(path).is_absolute()))]);
        }
    }
    for manifest in std::iter::once(&root).chain(project.workspace.packages.iter().map(|one| &one.manifest)) {
        for sibling in NAMES {
            let Some(keys) = origin(&texts.get(manifest)?, sibling)? else { continue };
            let path = keys.iter().find(|(key, _)| key == "path").and_then(|(_, path)| path.as_str());
            let Some(path) = path else { return Ok(keys) };
            let there = manifest.parent().unwrap_or(Path::new(".")).join(path);
            if let Some(copy) = copy_around(&there) {
                return Ok(vec![text("path", &in_copy(&copy, name, folder, Path::new(path).is_absolute()))]);
            }
        }
    }
    Err(Error::new(format!(
        "rewritten code names {name}, and nothing says where that package comes from. Run `cargo rusoto adopt --apply` \
         first, or add --git URL and --rev REVISION, or --path FOLDER. Nothing was changed"
    )))
}

fn is_copy(folder: &Path) -> bool {
    folder.join("crates/facade/Cargo.toml").is_file()
}

/// Returns the copy of the repository that a folder is in.
fn copy_around(folder: &Path) -> Option<PathBuf> {
    let folder = folder.canonicalize().ok()?;
    folder.ancestors().take(3).find(|folder| is_copy(folder)).map(Path::to_owned)
}

/// Returns the path of a package in a copy of the repository.
fn in_copy(copy: &Path, name: &str, from: &Path, is_absolute: bool) -> String {
    let place = if name == NAMES[1] { copy.join("crates/facade") } else { copy.to_owned() };
    let from = from.canonicalize().unwrap_or_else(|_| from.to_owned());
    if is_absolute { with_slashes(&place) } else { relative(&from, &place) }
}
