//! What a written facade needs in its package.

use std::path::Path;

use cargo_metadata::{Dependency, DependencyKind};
use rusoto_compat_api_table::Table;
use semver::Version;

use super::place::Place;
use crate::Error;
use crate::adopt::REPOSITORY;
use crate::workspace::manifest::{Patch, patches, patches_for_compat};
use crate::workspace::paths::{relative, with_slashes};
use crate::workspace::write::read;

/// The services for which the crate keeps a part of the written file behind its feature.
const WITH_FEATURE: &[&str] = &["s3"];

/// Refuses a package in which the file cannot compile.
///
/// # Errors
///
/// If a crate that the file uses has another name there, or another version of Rusoto is asked for.
pub(super) fn fits(place: &Place, table: &Table) -> Result<(), Error> {
    for name in names(table) {
        let Some(there) = dependency(place, &name) else { continue };
        if let Some(rename) = &there.rename {
            return Err(Error::new(format!(
                "{} takes {name} under the name `{rename}`, and the facade uses {name}\n  Take the rename out for the facade",
                place.package.manifest_path
            )));
        }
        if let Ok(version) = Version::parse(&table.rusoto.version)
            && name.starts_with("rusoto_")
            && !there.req.matches(&version)
        {
            return Err(Error::new(format!(
                "{} asks for {name} {}, and the facade is written for {version}\n  Move Rusoto to 0.48 first: `cargo rusoto \
                 adopt` shows the lines",
                place.package.manifest_path, there.req
            )));
        }
    }
    Ok(())
}

/// Returns the lines of `[dependencies]` that the package does not have yet.
///
/// # Errors
///
/// If the root manifest cannot be read.
pub(super) fn dependencies(place: &Place, table: &Table) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    for name in names(table) {
        let is_missing = dependency(place, &name).is_none();
        match &*name {
            _ if !is_missing => {}
            "async-trait" => lines.push("async-trait = \"0.1\"".to_owned()),
            "rusoto-compat-facade" => lines.push(facade(place, table)?),
            rusoto if rusoto.starts_with("rusoto_") => lines.push(format!("{rusoto} = {}", version(place))),
            sdk => lines.push(format!("{sdk} = \"{}\"", table.sdk.version)),
        }
    }
    Ok(lines)
}

/// Returns the lines under `[patch.crates-io]` that the root manifest does not have yet.
///
/// # Errors
///
/// If it cannot be read.
pub(super) fn missing_patches(place: &Place) -> Result<Vec<String>, Error> {
    let manifest = read(&place.root.join("Cargo.toml"))?.unwrap_or_default();
    Ok(patches_for_compat(&manifest)?.iter().map(Patch::line).collect())
}

/// The crates that a written file names.
fn names(table: &Table) -> [String; 5] {
    let Table { sdk, rusoto, .. } = table;
    ["async-trait", &sdk.name, "rusoto-compat-facade", "rusoto_core", &rusoto.name].map(str::to_owned)
}

fn dependency<'a>(place: &'a Place, name: &str) -> Option<&'a Dependency> {
    place.package.dependencies.iter().find(|one| one.kind == DependencyKind::Normal && one.name == name)
}

/// Returns the value of a crate of Rusoto, with the TLS that the others have: Rusoto does not compile with two.
fn version(place: &Place) -> String {
    let other = place.package.dependencies.iter().find(|one| {
        one.kind == DependencyKind::Normal && one.name.starts_with("rusoto_") && !one.uses_default_features
    });
    let Some(other) = other else { return "\"0.48\"".to_owned() };
    let tls: Vec<_> = other.features.iter().filter(|feature| feature.contains("tls")).collect();
    let features = if tls.is_empty() { String::new() } else { format!(", features = {tls:?}") };
    format!("{{ version = \"0.48\", default-features = false{features} }}")
}

/// Returns the line of `rusoto-compat-facade`, from where the drop-ins of `adopt` are.
fn facade(place: &Place, table: &Table) -> Result<String, Error> {
    let manifest = read(&place.root.join("Cargo.toml"))?.unwrap_or_default();
    let drop_in = patches(&manifest)?
        .into_iter()
        .find(|patch| patch.name.starts_with("rusoto_") && (patch.git.is_some() || patch.path.is_some()));
    let source = match drop_in {
        Some(Patch { git: Some(git), rev: Some(rev), .. }) => format!("git = {git:?}, rev = {rev:?}"),
        Some(Patch { git: Some(git), .. }) => format!("git = {git:?}"),
        Some(Patch { path: Some(path), name, .. }) => {
            let copy = Path::new(&path).ancestors().nth(if path.ends_with(&format!("patch/{name}")) {
                2
            } else {
                1
            });
            let crates = place.root.join(copy.unwrap_or(Path::new(""))).join("crates/facade");
            let shown = match crates.canonicalize() {
                Ok(crates) if !Path::new(&path).is_absolute() => relative(&place.folder, &crates),
                Ok(crates) => with_slashes(&crates),
                Err(_) => with_slashes(&crates),
            };
            format!("path = {shown:?}")
        }
        _ => format!("git = {REPOSITORY:?}"),
    };
    let service = &table.service;
    let features = if WITH_FEATURE.contains(&&**service) {
        format!(", features = [{service:?}]")
    } else {
        String::new()
    };
    Ok(format!("rusoto-compat-facade = {{ {source}{features} }}"))
}
