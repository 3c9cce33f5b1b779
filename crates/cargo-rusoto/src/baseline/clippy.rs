//! A fragment for `clippy.toml`.

use std::fmt::Write;

use crate::Inventory;
use crate::names::Catalog;

/// Types of the crates that every program with Rusoto has.
const COMMON: &[(&str, &str)] = &[
    ("rusoto_core", "Client"),
    ("rusoto_core", "HttpClient"),
    ("rusoto_core", "Region"),
    ("rusoto_core", "RusotoError"),
    ("rusoto_credential", "AutoRefreshingProvider"),
    ("rusoto_credential", "AwsCredentials"),
    ("rusoto_credential", "ChainProvider"),
    ("rusoto_credential", "DefaultCredentialsProvider"),
    ("rusoto_credential", "EnvironmentProvider"),
    ("rusoto_credential", "ProfileProvider"),
    ("rusoto_credential", "StaticProvider"),
];

/// Returns lines for `clippy.toml` that let Clippy warn of Rusoto's types in the editor: of the clients of the services that
/// are in the manifests, and of what all programs have.
pub fn clippy_toml(inventory: &Inventory) -> String {
    let catalog = Catalog::of(inventory.crates.iter().map(String::as_str));
    let mut out = String::from("disallowed-types = [\n");
    let mut add = |package: &str, name: &str| {
        // Writing to a `String` cannot fail.
        _ = writeln!(out, "    {{ path = \"{package}::{name}\", reason = \"Rusoto: use the AWS SDK\" }},");
    };
    for (package, name) in
        COMMON.iter().filter(|(package, _)| inventory.crates.iter().any(|one| one == package))
    {
        add(package, name);
    }
    for (package, service) in catalog.services() {
        add(package, &service.client());
    }
    out.push_str("]\n");
    out
}
